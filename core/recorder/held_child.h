// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/inherited_settings.h"
#include "system/program.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// Where the command's stdout and stderr go: the write ends of pipes. stdin is then empty.
struct CapturedOutput {
    int out = -1;
    int err = -1;
};

struct ChildPlan {
    std::vector<std::string> command;
    std::map<std::string, std::string> environment; ///< additions
    std::optional<CapturedOutput> captured; ///< empty: the recorder's own, and its process group
    std::string folder;                     ///< where it works; empty: where the recorder does
};

/// The main process of a run: forked, but held before its exec until everything that measures it
/// is in place. It gives up when it is never released; what becomes of it when the recorder dies
/// later is the guard's affair, so that the command finds no parent death signal.
class HeldChild {
public:
    /// Errors: the system refuses another process or pipe, or the folder cannot be entered.
    static Result<HeldChild> fork(const ChildPlan &plan, const InheritedSettings &settings);

    int pid() const { return m_pid; }
    void release();

    /// Asks it, and if it has a process group of its own all of that, to end.
    void terminate() const;

    /// Why it did not become the command; to be asked once it has been reaped.
    std::optional<ExecFailure> execFailure() const { return m_report.failure(); }

private:
    HeldChild(int pid, bool hasOwnGroup, FileDescriptor gate, ExecReport report)
        : m_pid(pid),
          m_hasOwnGroup(hasOwnGroup),
          m_gate(std::move(gate)),
          m_report(std::move(report))
    {
    }

    int m_pid;
    bool m_hasOwnGroup;
    FileDescriptor m_gate; ///< write end: a byte releases the child
    ExecReport m_report;
};

} // namespace corelane
