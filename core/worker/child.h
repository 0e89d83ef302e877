// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "system/file_descriptor.h"
#include "worker/job.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace corelane {

/// How a worker's process speaks with the main program.
enum class Channel {
    pipe,       ///< from the worker alone
    socketPair, ///< both ways
};

/// Why a worker's process has failed, in memory that it shares with its parent; empty: it has not,
/// or could not say.
using FailureText = std::array<char, 512>;

/// A worker's process, as its parent sees it: ended and reaped when this goes.
class Child {
public:
    /// `failure` is the worker's own, and outlives this.
    Child(int number, pid_t pid, FileDescriptor channel, const FailureText &failure)
        : m_number(number), m_pid(pid), m_channel(std::move(channel)), m_failure(&failure)
    {
    }
    ~Child();
    Child(Child &&other) noexcept
        : m_number(other.m_number),
          m_pid(std::exchange(other.m_pid, -1)),
          m_channel(std::move(other.m_channel)),
          m_failure(other.m_failure)
    {
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// The parent's end; -1 once the result has been taken.
    int channel() const { return m_channel.get(); }
    /// Reads a worker's result, which waits until it is there; an error when it ended without.
    Result<std::int64_t> takeResult();
    /// Reaps a worker that has broken off; why it did.
    Error brokenOff();
    /// Waits for its end; an error unless it ended well.
    Status join();

private:
    int reap();
    Error ended(int status, const Sentence &when) const;

    int m_number;
    pid_t m_pid;
    FileDescriptor m_channel;
    const FailureText *m_failure;
};

/// What a worker does in its process, between its begin and its end; `channel` is its own end.
/// False: the main program is not there any more.
using ChildWork = std::function<bool(Worker &worker, int channel)>;
/// What the main program does when all are started; what it returns is the run's result.
using ParentWork = std::function<Result<std::int64_t>(std::vector<Child> &children)>;

/// Forks one process per worker. A worker that throws fails the run with what it threw, one that is
/// ended by others with how it ended.
Result<std::int64_t> runChildren(const Job &job, Channel channel, const ChildWork &work,
                                 const ParentWork &parent);

/// Writes a number that takeResult() reads.
bool giveResult(int channel, std::int64_t result);

/// Takes the results in the order in which they arrive, so that a worker's death is seen at once;
/// their sum.
Result<std::int64_t> collectResults(const Job &job, std::vector<Child> &children);

} // namespace corelane
