// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/readings.h"

#include "probe/memory.h"
#include "probe/power.h"
#include "record/recording_lines.h"
#include "record/utf8.h"
#include "system/clock.h"

#include <sys/resource.h>

#include <algorithm>

namespace corelane {
namespace {

/// The recorder's own limit, less what it needs for everything else.
std::size_t mostFilesOfTasks()
{
    constexpr rlim_t kOwn = 64;
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur > kOwn ? limit.rlim_cur - kOwn : 0;
}

std::vector<int> coresOf(const std::vector<CoreReading> &readings)
{
    std::vector<int> cores;
    for (const CoreReading &reading : readings)
        cores.push_back(reading.core);
    return cores;
}

template <class Reading>
std::string linesOf(const std::vector<Reading> &readings)
{
    std::string lines;
    for (const Reading &reading : readings)
        lines += line(reading);
    return lines;
}

} // namespace

Readings::Readings(int mainPid, bool hasSwitches)
    : m_mainPid(mainPid),
      m_hasSwitches(hasSwitches),
      m_treeReader(mostFilesOfTasks()),
      m_throttleReader(readQuota())
{
}

std::string Readings::begin()
{
    const std::vector<CoreReading> cores = m_coreReader.read(monotonic_ns());
    m_account.emplace(coresOf(cores));
    m_account->settle(0, cores);
    std::string lines = linesOf(cores);
    if (cores.empty())
        lines += line(Warning{"no-core-readings", "/proc/stat cannot be read here: what the cores "
                                                  "did besides this run is not known"});
    if (isOnBattery())
        lines += line(Warning{"on-battery", "the machine ran on its battery: its clocks may have "
                                            "been kept low"});
    m_thermalThrottlesBefore = thermalThrottles();
    m_throttledBefore_ns = m_throttleReader.read_ns().value_or(0);
    return lines;
}

std::string Readings::take(const Usage &reaped, bool mayHaveGrown)
{
    const std::int64_t time_ns = monotonic_ns();
    const std::vector<CoreReading> cores = m_coreReader.read(time_ns);
    const TreeSweep sweep = m_treeReader.sweep(mayHaveGrown);
    settleTree(sweep, reaped, time_ns);
    m_account->settle(m_tree.user_ns + m_tree.sys_ns, cores);
    return linesOf(cores) + linesOf(m_account->readings(time_ns)) + line(m_tree) +
           threadLines(sweep) + throttleLine(time_ns);
}

void Readings::settleTree(const TreeSweep &sweep, const Usage &reaped, std::int64_t time_ns)
{
    for (const TreeSweep::TaskTime &task : sweep.used)
        m_account->add(task.core, task.cpu_ns);
    // A process whose parent reaps it in the middle of a sweep is missing from that one only: what
    // the tree has used never shrinks.
    m_tree = {.time_ns = time_ns,
              .user_ns = std::max(m_tree.user_ns, sweep.user_ns + reaped.user_ns),
              .sys_ns = std::max(m_tree.sys_ns, sweep.sys_ns + reaped.sys_ns),
              .processes = sweep.processes,
              .threads = sweep.threads};
}

std::string Readings::threadLines(const TreeSweep &sweep)
{
    std::string lines;
    if (!m_hasSwitches) {
        for (const int thread : sweep.gone) // before its number is used again
            lines += goneLine(thread, m_tree.time_ns);
        for (const ThreadLife &thread : sweep.found) {
            const bool isTold = thread.thread == m_mainPid && !m_hasFoundMain;
            m_hasFoundMain = m_hasFoundMain || isTold;
            if (!isTold)
                lines += line(thread);
        }
        for (const auto &[thread, name] : sweep.names)
            lines += nameLine(thread, toUtf8(name));
    }
    lines += linesOf(sweep.threadReadings);
    return lines;
}

std::string Readings::throttleLine(std::int64_t time_ns)
{
    const auto throttled_ns = m_throttleReader.read_ns();
    if (!throttled_ns || *throttled_ns - m_throttledBefore_ns <= m_throttled_ns)
        return {};
    m_throttled_ns = *throttled_ns - m_throttledBefore_ns;
    return line(ThrottleReading{time_ns, m_throttled_ns});
}

std::string Readings::memory() const
{
    const std::int64_t time_ns = monotonic_ns();
    std::int64_t sum_bytes = 0;
    bool isKnown = false;
    for (const int pid : m_treeReader.processes()) {
        const auto pss_bytes = readPss(pid);
        sum_bytes += pss_bytes.value_or(0);
        isKnown = isKnown || pss_bytes;
    }
    return isKnown ? line(MemoryReading{time_ns, sum_bytes}) : std::string();
}

std::string Readings::finish() const
{
    const auto throttles = thermalThrottles();
    if (!throttles || !m_thermalThrottlesBefore || *throttles <= *m_thermalThrottlesBefore)
        return {};
    return line(Warning{"too-hot", "cores were slowed down because they were too hot, " +
                                       std::to_string(*throttles - *m_thermalThrottlesBefore) +
                                       " times"});
}

} // namespace corelane
