// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/readings.h"

#include "probe/memory.h"
#include "probe/power.h"
#include "record/recording_lines.h"
#include "record/utf8.h"
#include "system/clock.h"
#include "system/mapping.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

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

} // namespace

Readings::Readings(int mainPid, int keeper, bool hasSwitches)
    : m_mainPid(mainPid),
      m_hasSwitches(hasSwitches),
      m_treeReader(mostFilesOfTasks(), keeper),
      m_affinity(readCpuMask(mainPid))
{
}

std::string Readings::begin()
{
    const std::vector<CoreReading> cores = m_coreReader.read(monotonic_ns());
    m_runCores.emplace(coresOf(cores));
    m_runCores->settle(0, cores);
    std::string lines = allLines(cores);
    if (cores.empty())
        lines += line(Warning{"no-core-readings", "/proc/stat cannot be read here: what the cores "
                                                  "did besides this run is not known"});
    if (isOnBattery())
        lines += line(Warning{"on-battery", "the machine ran on its battery: its clocks may have "
                                            "been kept low"});
    m_thermalThrottlesBefore = thermalThrottles();
    m_coresAtBegin = sumsOf(cores);
    m_cores = m_coresAtBegin;
    m_others.begin(monotonic_ns());
    return lines;
}

std::string Readings::take(Reaper &reaper, SwitchLog *switches)
{
    const std::int64_t time_ns = monotonic_ns();
    const std::vector<CoreReading> cores = m_coreReader.read(time_ns);
    const auto activity =
        switches ? std::optional(switches->takeActivity()) : std::optional<Activity>();
    const TreeSweep sweep = m_treeReader.sweep(activity ? &*activity : nullptr);
    const std::int64_t ownBefore_ns = m_tree.user_ns + m_tree.sys_ns;
    settleProcesses(sweep, reaper, time_ns);
    settleTree(sweep, reaper.treeUsage(), time_ns);
    m_runCores->settle(m_tree.user_ns + m_tree.sys_ns, cores);
    std::string lines = allLines(cores) + allLines(m_runCores->readings(time_ns)) + line(m_tree);
    if (switches)
        lines += unswitchedLines(sweep, *switches);
    lines += threadLines(sweep) + affinityLines(sweep) + quotaLines(time_ns);
    const CoreSums before = std::exchange(m_cores, cores.empty() ? m_cores : sumsOf(cores));
    return lines + otherLines(sweep,
                              m_cores.busy_ns - before.busy_ns -
                                  (m_tree.user_ns + m_tree.sys_ns - ownBefore_ns),
                              time_ns);
}

Readings::CoreSums Readings::sumsOf(const std::vector<CoreReading> &cores)
{
    CoreSums sums;
    for (const CoreReading &core : cores) {
        sums.busy_ns += core.user_ns + core.system_ns;
        sums.steal_ns += core.steal_ns;
        sums.cores += 1;
    }
    return sums;
}

std::int64_t Readings::mostSteal_ns() const
{
    const std::int64_t steps_ns = m_cores.steal_ns > 0 ? m_cores.cores * tick_ns() : 0;
    return m_cores.steal_ns - m_coresAtBegin.steal_ns + steps_ns;
}

void Readings::settleProcesses(const TreeSweep &sweep, Reaper &reaper, std::int64_t time_ns)
{
    for (const auto &[process, stat] : sweep.processStats) {
        m_ledger.seen(process, stat);
        m_groups.see(process, stat.user_ns + stat.sys_ns, time_ns);
    }
    if (sweep.keeper)
        m_ledger.seen(sweep.keeper->first, sweep.keeper->second);
    for (const auto &[process, cpu_ns] : reaper.takeReaped())
        m_ledger.reaped(process, cpu_ns);
    for (const int process : sweep.goneProcesses) {
        m_ledger.gone(process);
        m_groups.forget(process);
    }
    m_notWaitedFor = m_ledger.settle();
    m_living = {sweep.user_ns, sweep.sys_ns};
    m_resident_bytes = sweep.resident_bytes;
    m_pageFaults = sweep.pageFaults;
}

void Readings::settleTree(const TreeSweep &sweep, const Usage &reaped, std::int64_t time_ns)
{
    for (const TreeSweep::TaskTime &task : sweep.used)
        m_runCores->add(task.core, task.cpu_ns);
    // A process whose parent reaps it in the middle of a sweep is missing from that one only: what
    // the tree has used never shrinks.
    m_tree = {.time_ns = time_ns,
              .user_ns =
                  std::max(m_tree.user_ns, sweep.user_ns + reaped.user_ns + m_notWaitedFor.user_ns),
              .sys_ns =
                  std::max(m_tree.sys_ns, sweep.sys_ns + reaped.sys_ns + m_notWaitedFor.sys_ns),
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
    return lines + allLines(sweep.threadReadings) + allLines(sweep.faults);
}

/// The same for the processes of which the switches tell nothing.
std::string Readings::unswitchedLines(const TreeSweep &sweep, SwitchLog &switches)
{
    std::string lines;
    const auto tell = [this, &lines](ThreadLife thread, std::int64_t born_ns) {
        thread.born_ns = born_ns;
        thread.name = toUtf8(thread.name);
        lines += line(thread);
        m_unswitchedThreads.insert(thread.thread);
    };
    for (const int thread : sweep.gone) { // before its number is used again
        if (m_unswitchedThreads.erase(thread) > 0)
            lines += goneLine(thread, m_tree.time_ns);
    }
    for (const ThreadLife &thread : sweep.found) {
        if (m_unswitched.has(thread.process))
            tell(thread, thread.born_ns);
    }
    for (const SampledProcess &process :
         m_unswitched.look(sweep, m_treeReader, switches, m_tree.time_ns)) {
        lines += line(process);
        for (const ThreadLife &thread : m_treeReader.threadsOf(process.process))
            tell(thread, process.time_ns);
    }
    for (const auto &[thread, name] : sweep.names) {
        if (m_unswitchedThreads.contains(thread))
            lines += nameLine(thread, toUtf8(name));
    }
    return lines;
}

/// The first and the last moments may be those before and after it.
std::string Readings::stopped(std::int64_t begin_ns, std::int64_t end_ns)
{
    const std::vector<ThreadReading> stopped = m_treeReader.stoppedOfGroup(getpgrp(), begin_ns);
    std::vector<ThreadReading> readings;
    for (const double part : {0.5, 0.9}) {
        const std::int64_t time_ns =
            begin_ns + static_cast<std::int64_t>(part * static_cast<double>(end_ns - begin_ns));
        for (ThreadReading reading : stopped) {
            reading.time_ns = time_ns;
            reading.wait = Wait::other;
            reading.detail = WaitDetail::stopped;
            readings.push_back(reading);
        }
    }
    return allLines(readings);
}

std::string Readings::affinityLines(const TreeSweep &sweep)
{
    std::string lines;
    for (const ThreadReading &reading : sweep.threadReadings) {
        if (const auto affinity = m_affinity.look(reading.thread, reading.time_ns))
            lines += line(*affinity);
    }
    for (const int thread : sweep.gone)
        m_affinity.forget(thread);
    return lines;
}

std::string Readings::quotaLines(std::int64_t time_ns)
{
    std::string lines;
    if (const auto quota = m_groups.takeQuota(time_ns))
        lines += line(*quota);
    const std::int64_t throttled_ns = m_groups.throttled_ns().value_or(0);
    if (throttled_ns > m_throttled_ns) {
        m_throttled_ns = throttled_ns;
        lines += line(ThrottleReading{time_ns, m_throttled_ns});
    }
    return lines;
}

std::string Readings::otherLines(const TreeSweep &sweep, std::int64_t others_ns,
                                 std::int64_t time_ns)
{
    return allLines(m_others.take(time_ns, sweep.queued_ns, others_ns, m_treeReader.processes()));
}

/// A page that is copied where it was shared leaves the resident sets as they are; the fault tells.
bool Readings::hasSameMemory(const std::vector<int> &processes) const
{
    constexpr std::int64_t kShare = 1'000;
    const auto page_bytes = static_cast<std::int64_t>(pageSize());
    return m_memory && m_memory->processes == processes &&
           (m_pageFaults - m_memory->pageFaults) * page_bytes * kShare < m_resident_bytes &&
           std::abs(m_resident_bytes - m_memory->resident_bytes) * kShare < m_resident_bytes;
}

std::string Readings::memory()
{
    const std::int64_t time_ns = monotonic_ns();
    const std::vector<int> processes = m_treeReader.processes();
    if (hasSameMemory(processes))
        return line(MemoryReading{time_ns, m_memory->pss_bytes});
    std::int64_t sum_bytes = 0;
    bool isKnown = false;
    for (const int pid : processes) {
        const auto pss_bytes = readPss(pid);
        sum_bytes += pss_bytes.value_or(0);
        isKnown = isKnown || pss_bytes;
    }
    if (!isKnown)
        return {};
    m_memory = {processes, m_resident_bytes, m_pageFaults, sum_bytes};
    return line(MemoryReading{time_ns, sum_bytes});
}

std::string Readings::finish()
{
    std::string lines = allLines(m_others.finish(m_tree.time_ns, m_treeReader.processes()));
    if (const auto warning = m_unswitched.warning())
        lines += line(*warning);
    const auto throttles = thermalThrottles();
    if (!throttles || !m_thermalThrottlesBefore || *throttles <= *m_thermalThrottlesBefore)
        return lines;
    return lines +
           line(Warning{"too-hot", "cores were slowed down because they were too hot, " +
                                       std::to_string(*throttles - *m_thermalThrottlesBefore) +
                                       " times"});
}

} // namespace corelane
