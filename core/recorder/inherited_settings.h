// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include <csignal>
#include <map>

namespace corelane {

/// What the recorder found on its start and changes for itself: signals and its limit of open
/// files. The command gets it all back, as if nobody stood in between.
class InheritedSettings {
public:
    /// Blocks the signals that the recorder waits for, ignores those that must not end it, raises
    /// the limit of open files. `sharesTerminal`: Ctrl+C is the command's, not the recorder's.
    static InheritedSettings takeOver(bool sharesTerminal);

    /// In the child, between fork and exec.
    void restore() const;

    /// The blocked signals: the end of a child, and the wish to end the run.
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
