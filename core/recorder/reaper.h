// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <optional>
#include <utility>
#include <vector>

namespace corelane {

/// The main process as it was reaped.
struct MainExit {
    std::int64_t reaped_ns = 0;
    ExitStatus status;
    Usage usage; ///< of it and of what it had reaped itself
};

/// Reaps every child of the recorder: the main process and, the recorder being subreaper, each
/// orphan of its tree.
class Reaper {
public:
    explicit Reaper(int mainPid) : m_mainPid(mainPid) {}

    /// Takes those that have ended by now, but not so many that a tree which forks all the time
    /// keeps the recorder from ending it; false when there may be more.
    [[nodiscard]] bool reap();

    const std::optional<MainExit> &mainExit() const { return m_mainExit; }
    /// Summed over all that were reaped.
    const Usage &treeUsage() const { return m_treeUsage; }
    /// No child is left, so no descendant is.
    bool isTreeGone() const { return m_isTreeGone; }
    /// The processes that were reaped since the last call, with their CPU time and that of those
    /// they had waited for.
    std::vector<std::pair<int, std::int64_t>> takeReaped() { return std::exchange(m_reaped, {}); }

private:
    int m_mainPid;
    std::optional<MainExit> m_mainExit;
    Usage m_treeUsage;
    std::vector<std::pair<int, std::int64_t>> m_reaped;
    bool m_isTreeGone = false;
};

/// The recorder's own usage so far.
Usage ownUsage();
/// The same since `before`; the largest resident set is that of all its time.
Usage ownUsageSince(const Usage &before);

} // namespace corelane
