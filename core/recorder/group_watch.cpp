// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/group_watch.h"

#include "system/proc_file.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kPeriod_ns = 1'000'000'000;
constexpr std::int64_t kFirstPeriod_ns = 200'000'000;
/// Less than that says nothing of where the run computes.
constexpr std::int64_t kLeastUsed_ns = 10'000'000;

} // namespace

GroupWatch::GroupWatch() : m_mounts(readControlGroupMounts())
{
    const std::size_t own = groupOf(readSmallFile("/proc/self/cgroup").value_or(""));
    if (const auto quota = readQuota(m_groups[own].groups, m_mounts)) {
        m_told = quota->cores;
        follow(*quota);
    }
}

void GroupWatch::see(int process, std::int64_t cpu_ns, std::int64_t time_ns)
{
    const auto [found, isNew] = m_processes.try_emplace(process, Process{.first_ns = time_ns});
    Process &known = found->second;
    const bool isDue = isNew || (time_ns >= known.due_ns && cpu_ns > known.cpuAtLook_ns);
    if (isDue) {
        const auto text = readSmallFile("/proc/" + std::to_string(process) + "/cgroup");
        const std::size_t group = text ? groupOf(*text) : known.group;
        if (group != known.group)
            m_due_ns = 0;
        known.group = group;
        known.cpuAtLook_ns = cpu_ns;
        known.due_ns =
            time_ns + std::clamp(2 * (time_ns - known.first_ns), kFirstPeriod_ns, kPeriod_ns);
    }
    m_groups[known.group].used_ns += std::max<std::int64_t>(0, cpu_ns - known.cpu_ns);
    known.cpu_ns = cpu_ns;
}

std::size_t GroupWatch::groupOf(const std::string &text)
{
    const auto known = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&text](const Group &group) { return group.text == text; });
    if (known != m_groups.end())
        return static_cast<std::size_t>(known - m_groups.begin());
    m_groups.push_back({.text = text, .groups = parseControlGroups(text)});
    return m_groups.size() - 1;
}

std::optional<QuotaReading> GroupWatch::takeQuota(std::int64_t time_ns)
{
    const std::int64_t used_ns = std::accumulate(
        m_groups.begin(), m_groups.end(), std::int64_t{0},
        [](std::int64_t sum_ns, const Group &group) { return sum_ns + group.used_ns; });
    if (time_ns < m_due_ns || used_ns < kLeastUsed_ns)
        return std::nullopt;
    m_due_ns = time_ns + kPeriod_ns;
    const double cores = currentQuota(used_ns);
    if (cores == m_told)
        return std::nullopt;
    m_told = cores;
    return QuotaReading{.time_ns = time_ns, .cores = cores};
}

double GroupWatch::currentQuota(std::int64_t all_ns)
{
    std::map<std::string, CpuQuota> quotas;
    std::int64_t free_ns = 0;
    for (Group &group : m_groups) {
        const std::int64_t used_ns = std::exchange(group.used_ns, 0);
        if (used_ns == 0)
            continue;
        if (const auto quota = readQuota(group.groups, m_mounts))
            quotas.try_emplace(quota->folder, *quota);
        else
            free_ns += used_ns;
    }
    double cores = 0;
    std::string outer; // a folder comes before those in it, whose quotas are parts of its own
    for (const auto &[folder, quota] : quotas) {
        follow(quota);
        if (!outer.empty() && folder.starts_with(outer))
            continue;
        outer = folder + "/";
        cores += quota.cores;
    }
    return free_ns * 10 >= all_ns ? 0 : cores;
}

/// What it has throttled so far was not this run, or is not known to have been.
void GroupWatch::follow(const CpuQuota &quota)
{
    if (m_throttles.contains(quota.folder))
        return;
    ThrottleReader reader(quota);
    const std::int64_t before_ns = reader.read_ns().value_or(0);
    m_throttles.emplace(quota.folder, Throttle{std::move(reader), before_ns});
}

std::optional<std::int64_t> GroupWatch::throttled_ns()
{
    std::optional<std::int64_t> sum_ns;
    for (auto &[folder, throttle] : m_throttles) {
        if (const auto read_ns = throttle.reader.read_ns())
            sum_ns = sum_ns.value_or(0) + *read_ns - throttle.before_ns;
    }
    return sum_ns;
}

} // namespace corelane
