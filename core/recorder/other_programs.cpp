// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/other_programs.h"

#include "probe/proc_stat.h"
#include "probe/process_stat.h"
#include "record/utf8.h"
#include "system/clock.h"
#include "system/proc_file.h"
#include "system/process_tree.h"

#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kLeastPeriod_ns = 1'000'000'000;
constexpr std::int64_t kShareOfCost = 2'000;
constexpr std::int64_t kLongestLook_ns = 20'000'000;
constexpr double kLeastShare = 0.05; ///< of a core
constexpr std::size_t kSome = 64;    ///< processes, from one look at the clock to the next

bool isAtLeast(std::int64_t part_ns, std::int64_t whole_ns)
{
    return static_cast<double>(part_ns) >= kLeastShare * static_cast<double>(whole_ns);
}

/// The recorder, or a process of the run; one that came and went between two readings is a child of
/// such.
bool isOwn(int pid, const std::vector<int> &own)
{
    return pid == getpid() || std::find(own.begin(), own.end(), pid) != own.end();
}

std::optional<ProcessStat> readProcessStat(int pid)
{
    std::string buffer;
    const ProcFile file("/proc/" + std::to_string(pid) + "/stat");
    return parseProcessStat(file.read(buffer).value_or(""), tick_ns());
}

} // namespace

void OtherPrograms::begin(std::int64_t time_ns)
{
    look(time_ns, {});
    m_since_ns = time_ns;
}

std::vector<OtherReading> OtherPrograms::take(std::int64_t time_ns, std::int64_t queued_ns,
                                              std::int64_t others_ns, const std::vector<int> &own)
{
    m_queued_ns += queued_ns;
    m_others_ns += others_ns;
    if (time_ns - m_since_ns < m_period_ns)
        return {};
    std::vector<OtherReading> readings;
    if (isWaitingForOthers(time_ns)) {
        // After a longer while the sums would tell of what was before the wait.
        const bool isRecent = time_ns - m_look_ns <= 2 * m_period_ns;
        readings = look(time_ns, own);
        if (!isRecent)
            readings.clear();
    }
    m_since_ns = time_ns;
    m_queued_ns = 0;
    m_others_ns = 0;
    return readings;
}

std::vector<OtherReading> OtherPrograms::finish(std::int64_t time_ns, const std::vector<int> &own)
{
    if (!isWaitingForOthers(time_ns) || time_ns - m_look_ns > 2 * m_period_ns)
        return {};
    return look(time_ns, own);
}

bool OtherPrograms::isWaitingForOthers(std::int64_t time_ns) const
{
    const std::int64_t span_ns = time_ns - m_since_ns;
    return isAtLeast(m_queued_ns, span_ns) && isAtLeast(m_others_ns, span_ns);
}

std::vector<OtherReading> OtherPrograms::look(std::int64_t time_ns, const std::vector<int> &own)
{
    const std::int64_t begin_ns = threadCpu_ns();
    Used used;
    std::vector<OtherReading> readings;
    bool isComplete = true;
    for (const int pid : allProcesses()) {
        if (used.size() % kSome == 0 && threadCpu_ns() - begin_ns > kLongestLook_ns) {
            isComplete = false;
            break;
        }
        const auto cpu_ns = processCpu_ns(pid);
        if (!cpu_ns)
            continue;
        used[pid] = *cpu_ns;
        const auto before = m_used.find(pid);
        if (before == m_used.end() && !m_isComplete)
            continue;
        const std::int64_t since_ns = *cpu_ns - (before == m_used.end() ? 0 : before->second);
        if (since_ns <= 0 || !isAtLeast(since_ns, time_ns - m_look_ns) || isOwn(pid, own))
            continue;
        const auto stat = readProcessStat(pid);
        if (stat && !isOwn(stat->parent, own))
            readings.push_back({.time_ns = time_ns,
                                .process = pid,
                                .cpu_ns = since_ns,
                                .name = toUtf8(stat->name)});
    }
    m_used = std::move(used);
    m_isComplete = isComplete;
    m_look_ns = time_ns;
    m_period_ns = std::max(kLeastPeriod_ns, kShareOfCost * (threadCpu_ns() - begin_ns));
    return readings;
}

} // namespace corelane
