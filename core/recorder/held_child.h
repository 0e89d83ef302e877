// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/file_descriptor.h"
#include "record/result.h"
#include "recorder/inherited_settings.h"

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
    std::vector<std::string> environment;   ///< additions, "KEY=value"
    std::optional<CapturedOutput> captured; ///< empty: the recorder's own, and its process group
    std::string folder;                     ///< where it works; empty: where the recorder does
};

/// The main process of a run: forked, but held before its exec until everything that measures it
/// is in place. It is killed when the recorder dies, and gives up when it is never released.
class HeldChild {
public:
    /// Errors: the system refuses another process or pipe, or the folder cannot be entered.
    static Result<HeldChild> fork(const ChildPlan &plan, const InheritedSettings &settings);

    int pid() const { return m_pid; }
    void release();

    /// Asks it, and if it has a process group of its own all of that, to end.
    void terminate() const;

    /// The error number of an exec that failed; to be asked once the child has been reaped.
    std::optional<int> execError() const;

private:
    int m_pid = 0;
    bool m_hasOwnGroup = false;
    FileDescriptor m_gate;   ///< write end: a byte releases the child
    FileDescriptor m_report; ///< read end: the error number of exec, or nothing
};

} // namespace corelane
