// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "system/file_descriptor.h"

#include <string>
#include <utility>
#include <vector>

namespace corelane {

/// Contains a run: its processes are in a PID namespace of their own (pid_namespaces(7)), whose
/// first process, the keeper, ends with the recorder, however that ends. The kernel then kills all
/// others in it at once, whatever they have done to get away. For this the kernel needs nobody who
/// still lives, unlike a control group, which somebody has to tell.
///
/// The recorder itself stays outside: it makes the main process, reaps it, and sees all under the
/// numbers that it would have anyway. /proc is not mounted anew. Within, the processes have other
/// numbers: the event area's header says so, and whoever stamps looks its numbers up in
/// /proc/thread-self. Orphans are the keeper's, which reaps them; what they used is in its own
/// wait4(2), as if it had been one of the run.
class Keeper {
public:
    /// None: nothing is contained.
    Keeper() = default;

    /// From here on every child of this process is contained. To be called before the main process
    /// is made, while this process has one thread. Errors: not available, and why; this process
    /// should then go no further.
    static Result<Keeper> enter();

    /// 0: nothing is contained.
    int pid() const { return m_pid; }
    /// "pid", or "user pid" where the namespace took a user namespace: nobody's privileges but the
    /// own count within. Empty: none.
    const std::string &namespaces() const { return m_namespaces; }
    /// The main process has been reaped: the keeper ends when no other is left.
    void mainHasGone();

private:
    Keeper(int pid, std::string namespaces, FileDescriptor word)
        : m_pid(pid), m_namespaces(std::move(namespaces)), m_word(std::move(word))
    {
    }

    int m_pid = 0;
    std::string m_namespaces;
    FileDescriptor m_word; ///< write end: a byte says that the main process has gone
};

/// The children of this process, and of a keeper in its place.
std::vector<int> childrenOfRun(int keeper);

} // namespace corelane
