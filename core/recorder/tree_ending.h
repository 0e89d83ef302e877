// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "recorder/left_files.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// What becomes of the processes that the main process leaves running.
enum class LeftRunning {
    end,   ///< they have 0.5 s to end by themselves, then they are ended
    leave, ///< they have that time to end by themselves, then they are left alone
    wait,  ///< they are waited for
};

/// Sees to it that nothing of a run outlives it by more than 2 s, unless that was asked for: first
/// time to end by itself, then SIGKILL for every descendant, as often as it takes; last for those
/// that tidy up behind the others, which have 0.3 s for it.
class TreeEnding {
public:
    /// `keeper`: as of Keeper::pid().
    explicit TreeEnding(LeftRunning leftRunning, int keeper = 0)
        : m_leftRunning(leftRunning), m_keeper(keeper)
    {
    }

    /// Whoever is told to end has 0.3 s to do so; nobody is left running then.
    void stopAsked(std::int64_t now_ns);
    /// From here on it is as LeftRunning says. `wasKilled`: by a signal.
    void mainHasGone(std::int64_t now_ns, bool wasKilled);

    std::int64_t next_ns() const { return std::min(m_kill_ns, m_leave_ns); }
    /// Kills, if it is time to.
    void act(std::int64_t now_ns);
    bool isKilling() const { return m_giveUp_ns != kNever; }
    /// What still lives after 1.3 s of killing cannot be ended.
    bool hasGivenUp(std::int64_t now_ns) const { return now_ns >= m_giveUp_ns; }
    /// What lives now is to be left running.
    bool isTimeToLeave(std::int64_t now_ns) const { return now_ns >= m_leave_ns; }

    /// Those that lived, behind the main process, when killing began.
    const std::vector<LeftProcess> &ended() const { return m_ended; }
    /// Removes what a tree that was ended by force, which has gone, has left of files; what it was.
    std::vector<std::string> removeLeftFiles() { return m_leftFiles.remove(); }

private:
    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

    LeftRunning m_leftRunning;
    int m_keeper;
    bool m_hasMainGone = false;
    std::int64_t m_kill_ns = kNever;
    std::int64_t m_giveUp_ns = kNever;
    std::int64_t m_leave_ns = kNever;
    std::int64_t m_tidied_ns = kNever; ///< those that tidy up are killed, too
    std::vector<LeftProcess> m_ended;
    LeftFiles m_leftFiles;
};

/// The processes below this one that live, zombies and the keeper aside; 1,000 of them at most.
std::vector<LeftProcess> livingBelow(int keeper = 0);

/// The warning that a command's processes were ended with it; empty where there were none.
/// `isCommand`: there are options that would have left them.
std::optional<Warning> endedWarning(const std::vector<LeftProcess> &ended, bool isCommand);

/// The warning that files of an ended tree were removed; empty where there were none.
std::optional<Warning> removedWarning(const std::vector<std::string> &removed);

/// The warning that processes were left running; empty where there were none. `outputFolder`: where
/// their output goes on; empty: it goes where the command's went.
std::optional<Warning> leftWarning(const std::vector<LeftProcess> &left,
                                   const std::string &outputFolder);

} // namespace corelane
