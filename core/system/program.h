// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/file_descriptor.h"
#include "system/result.h"

#include <sys/types.h>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// A command line and the variables that are added to the environment.
struct Command {
    std::vector<std::string> arguments; ///< the program first
    std::map<std::string, std::string> environment;

    bool operator==(const Command &) const = default;
};

/// Texts as exec takes them: an array of pointers that a null pointer ends. Made before a fork, it
/// can be used behind it, where no memory may be allocated.
class ExecArray {
public:
    explicit ExecArray(std::vector<std::string> texts);

    char *const *data() const { return m_pointers.data(); }

private:
    std::vector<std::string> m_texts;
    std::vector<char *> m_pointers;
};

/// This process's environment with `additions` in place of variables of the same names.
ExecArray environmentWith(const std::map<std::string, std::string> &additions);

/// What a child is started with beside its command. Signals are blocked or ignored as this process
/// found them at its own start: what it has changed since then is its own affair.
struct SpawnOptions {
    /// Number in the child -> descriptor here; -1: /dev/null. 0, 1 and 2 are inherited otherwise.
    std::map<int, int> descriptors;
    /// In a process group of its own, so that a signal reaches all it starts.
    bool ownGroup = false;
};

/// Starts a program by its path, or by its name on PATH. Errors: it cannot be started, and why.
Result<pid_t> spawn(const Command &command, const SpawnOptions &options);

/// Waits for a child's end until `deadline`; its status as waitpid(2) tells it. Empty: it has not
/// ended by then.
std::optional<int> waitUntil(pid_t child, std::chrono::steady_clock::time_point deadline);

/// Why a forked child could not become its program.
struct ExecFailure {
    enum class Step { folder, program };
    Step step = Step::program; ///< what failed: entering its folder, or exec itself
    int error = 0;             ///< errno

    bool operator==(const ExecFailure &) const = default;
};

/// By which a forked child tells its parent that it could not become its program: a pipe that an
/// exec which succeeds closes without a word.
class ExecReport {
public:
    /// Errors: the system refuses a pipe.
    static Result<ExecReport> make();

    // In the child; none of them allocates memory.
    /// Becomes the program, or fails as below. `command[0]` is a path, or a name on PATH.
    [[noreturn]] void become(char *const *command, char *const *environment) const;
    /// Tells the parent, then ends with the status of a shell: 126 for what may not be executed,
    /// else 127.
    [[noreturn]] void fail(const ExecFailure &failure) const;

    // In the parent.
    /// Right behind the fork; the child's end is then the child's alone.
    void closeChildsEnd() { m_pipe.writeEnd.close(); }
    /// Waits until the child has become its program or has ended; empty: it has not told a failure.
    std::optional<ExecFailure> failure() const;

private:
    explicit ExecReport(Pipe pipe) : m_pipe(std::move(pipe)) {}

    Pipe m_pipe;
};

} // namespace corelane
