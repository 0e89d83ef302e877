// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/process_stat.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace corelane {

struct CpuTime {
    std::int64_t user_ns = 0;
    std::int64_t sys_ns = 0;

    std::int64_t sum_ns() const { return user_ns + sys_ns; }
    CpuTime &operator+=(const CpuTime &more)
    {
        user_ns += more.user_ns;
        sys_ns += more.sys_ns;
        return *this;
    }
    bool operator==(const CpuTime &) const = default;
};

/// Finds the CPU time of processes that nobody waited for: where a parent ignores SIGCHLD, the
/// kernel forgets what its children used. Whoever vanished must show in what its parent has waited
/// for, or in what the recorder reaped; what does not is lost. Never more than was lost, but less,
/// as what was used since the last look is not known, and as unseen children that were waited for
/// make up for lost ones.
///
/// One look is any number of seen(), reaped() and gone(), then settle(). Pure.
class ProcessLedger {
public:
    void seen(int pid, const ProcessStat &stat);
    /// The recorder has waited for it: its own CPU time and what it had waited for.
    void reaped(int pid, std::int64_t cpu_ns);
    /// It was seen before, and is not there any more.
    void gone(int pid);
    /// What has been lost so far, from the beginning on.
    const CpuTime &settle();

private:
    struct Process {
        int parent = 0;
        CpuTime own;
        CpuTime waited;
        std::int64_t waitedAtFirst_ns = 0;
        CpuTime vanished;         ///< what its children had used that have vanished
        CpuTime vanishedBefore;   ///< up to the last look: by now it must have waited for them
        std::int64_t lost_ns = 0; ///< of those, as far as is certain
        std::optional<std::int64_t> reaped_ns; ///< by the recorder
        bool isGone = false;
        std::int64_t look = 0; ///< at which it was seen last
    };
    void findLost(Process &process, const CpuTime &vanished, std::int64_t waited_ns);
    void close(int pid, const Process &process);

    std::unordered_map<int, Process> m_processes;
    std::vector<int> m_parents; ///< of which children have vanished
    std::vector<int> m_gone;
    std::int64_t m_look = 0; ///< their number so far
    CpuTime m_lost;
};

} // namespace corelane
