// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/reaper.h"

#include "system/clock.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>

namespace corelane {
namespace {

std::int64_t toNs(const timeval &time)
{
    return std::int64_t{time.tv_sec} * 1'000'000'000 + std::int64_t{time.tv_usec} * 1'000;
}

Usage toUsage(const rusage &usage)
{
    return {.user_ns = toNs(usage.ru_utime),
            .sys_ns = toNs(usage.ru_stime),
            .voluntarySwitches = usage.ru_nvcsw,
            .involuntarySwitches = usage.ru_nivcsw,
            .maxRss_bytes = std::int64_t{usage.ru_maxrss} * 1024};
}

void add(Usage &sum, const Usage &usage)
{
    sum.user_ns += usage.user_ns;
    sum.sys_ns += usage.sys_ns;
    sum.voluntarySwitches += usage.voluntarySwitches;
    sum.involuntarySwitches += usage.involuntarySwitches;
    sum.maxRss_bytes = std::max(sum.maxRss_bytes, usage.maxRss_bytes);
}

ExitStatus toExitStatus(int waitStatus)
{
    if (WIFSIGNALED(waitStatus))
        return {.kind = ExitStatus::Kind::signal, .value = WTERMSIG(waitStatus)};
    return {.kind = ExitStatus::Kind::status, .value = WEXITSTATUS(waitStatus)};
}

} // namespace

bool Reaper::reap()
{
    constexpr int kMostAtOnce = 500;
    for (int reaped = 0; reaped < kMostAtOnce; ++reaped) {
        int status = 0;
        rusage raw{};
        const pid_t pid = wait4(-1, &status, WNOHANG, &raw);
        if (pid <= 0) {
            m_isTreeGone = pid < 0 && errno == ECHILD;
            return true;
        }
        const Usage usage = toUsage(raw);
        if (pid == m_mainPid)
            m_mainExit = {monotonic_ns(), toExitStatus(status), usage};
        add(m_treeUsage, usage);
        m_reaped.emplace_back(pid, usage.cpu_ns());
    }
    return false;
}

Usage ownUsage()
{
    rusage raw{};
    getrusage(RUSAGE_SELF, &raw);
    return toUsage(raw);
}

Usage ownUsageSince(const Usage &before)
{
    Usage usage = ownUsage();
    usage.user_ns -= before.user_ns;
    usage.sys_ns -= before.sys_ns;
    usage.voluntarySwitches -= before.voluntarySwitches;
    usage.involuntarySwitches -= before.involuntarySwitches;
    return usage;
}

} // namespace corelane
