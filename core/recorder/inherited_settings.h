// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include <csignal>
#include <map>

namespace corelane {

/// Whom an interrupt from the keyboard concerns.
enum class CtrlC {
    recorder, ///< it asks for the run's end
    command,  ///< it reaches the command by itself, and is the command's alone
    both,     ///< as that, but the recorder hears of it
};

/// What the recorder found on its start and changes for itself: signals and its limit of open
/// files. The command gets it all back, as if nobody stood in between.
class InheritedSettings {
public:
    /// Blocks the signals that the recorder waits for, ignores those that must not end it, raises
    /// the limit of open files.
    static InheritedSettings takeOver(CtrlC ctrlC);

    /// In the child, between fork and exec.
    void restore() const;

    /// The blocked signals: the end of a child or of the guard, and the wish to end the run. What
    /// was found ignored (nohup, a job in the background) is no such wish.
    const sigset_t &awaited() const { return m_awaited; }
    void unblockAwaited() const;

private:
    void change(int signal, void (*handler)(int));

    sigset_t m_awaited{};
    sigset_t m_mask{};
    std::map<int, struct sigaction> m_actions;
    rlimit m_openFiles{};
};

} // namespace corelane
