// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/model.h"
#include "worker/shared_memory.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace corelane {
namespace {

static_assert(std::atomic<std::int64_t>::is_always_lock_free, "Progress is shared by processes");

/// A worker's process, as its parent sees it: ended and reaped when this goes.
class Child {
public:
    Child(int number, pid_t pid, int results) : m_number(number), m_pid(pid), m_results(results) {}
    ~Child()
    {
        if (m_pid > 0) {
            kill(m_pid, SIGKILL);
            reap();
        }
        closeResults();
    }
    Child(Child &&other) noexcept
        : m_number(other.m_number),
          m_pid(std::exchange(other.m_pid, -1)),
          m_results(std::exchange(other.m_results, -1))
    {
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// The read end of its pipe; -1 once its result has been taken.
    int results() const { return m_results; }

    /// Takes the result, which waits until it is there; an error when the worker ended without.
    Result<std::int64_t> takeResult()
    {
        std::int64_t sum = 0;
        ssize_t count = 0;
        do // 8 bytes are below PIPE_BUF: they come together or not at all
            count = read(m_results, &sum, sizeof sum);
        while (count < 0 && errno == EINTR);
        if (count != sizeof sum)
            return ended(reap(), "before it gave its result");
        closeResults();
        return sum;
    }

    Status join()
    {
        const int status = reap();
        if (status != 0)
            return ended(status, "after it gave its result");
        return Done{};
    }

private:
    int reap()
    {
        int status = 0;
        while (waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
        return status;
    }

    void closeResults()
    {
        if (m_results >= 0)
            close(std::exchange(m_results, -1));
    }

    Error ended(int status, const std::string &when) const
    {
        const std::string how = WIFSIGNALED(status)
                                    ? "by signal " + std::to_string(WTERMSIG(status))
                                    : "with exit status " + std::to_string(WEXITSTATUS(status));
        return {"worker " + std::to_string(m_number + 1) + " ended " + how + " " + when, {}, {}};
    }

    int m_number;
    pid_t m_pid;
    int m_results;
};

/// The whole life of a worker's process. noexcept: what it throws ends it, and its parent says so.
[[noreturn]] void workAsChild(const Job &job, int number, Progress &progress, int results,
                              pid_t parent) noexcept
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a parent that is killed leaves no worker behind
    if (getppid() != parent)
        _exit(1);
    Worker worker(job, number, progress);
    const std::int64_t sum = worker.doChunks();
    if (write(results, &sum, sizeof sum) != sizeof sum)
        _exit(1);
    worker.end();
    _exit(0);
}

Error refused(const Job &job, int number, const std::string &advice)
{
    return {"cannot create process " + std::to_string(number + 1) + " of " +
                std::to_string(job.spec.workers),
            std::strerror(errno), "ask for fewer workers, or raise the limit on " + advice};
}

Result<Child> startChild(const Job &job, int number, Progress &progress)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return refused(job, number, "open files (ulimit -n)");
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid == 0)
        workAsChild(job, number, progress, ends[1], parent);
    const int forkError = errno;
    close(ends[1]); // so that its end of file is the child's
    if (pid > 0)
        return Child(number, pid, ends[0]);
    close(ends[0]);
    errno = forkError;
    return refused(job, number, "processes (ulimit -u)");
}

/// One open pipe per worker may be more than the usual limit of 1,024.
void allowOpenFiles(int workers)
{
    constexpr rlim_t kOthers = 32;
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    const rlim_t needed = static_cast<rlim_t>(workers) + kOthers;
    if (files.rlim_cur >= needed)
        return;
    files.rlim_cur = std::min(needed, files.rlim_max);
    setrlimit(RLIMIT_NOFILE, &files); // where refused, pipe2() tells
}

/// Takes the results in the order in which they arrive, so that a worker's death is seen at once.
Result<std::int64_t> collect(std::vector<Child> &children)
{
    std::int64_t sum = 0;
    std::vector<pollfd> pipes;
    for (const Child &child : children)
        pipes.push_back({.fd = child.results(), .events = POLLIN, .revents = 0});
    for (std::size_t left = children.size(); left > 0;) {
        if (poll(pipes.data(), pipes.size(), -1) < 0)
            continue; // interrupted by a signal
        for (std::size_t i = 0; i < pipes.size(); ++i) {
            if (pipes[i].fd < 0 || pipes[i].revents == 0)
                continue;
            const Result<std::int64_t> result = children[i].takeResult();
            if (!result)
                return result.error();
            sum += result.value();
            pipes[i].fd = -1; // poll() passes it over from now on
            --left;
        }
    }
    return sum;
}

Result<std::int64_t> run(const Job &job)
{
    const Result<SharedMemory> shared = SharedMemory::make(sizeof(Progress));
    if (!shared)
        return shared.error();
    auto *progress = new (shared->data()) Progress; // goes with the memory; it owns nothing
    allowOpenFiles(job.spec.workers);
    std::vector<Child> children;
    children.reserve(static_cast<std::size_t>(job.spec.workers));
    for (int number = 0; number < job.spec.workers; ++number) {
        Result<Child> child = startChild(job, number, *progress);
        if (!child)
            return child.error();
        children.push_back(std::move(child.value()));
    }
    job.main.phase(Phase::compute);
    job.main.phase(Phase::join);
    const Result<std::int64_t> sum = collect(children);
    if (!sum)
        return sum.error();
    for (Child &child : children) {
        if (const Status joined = child.join(); !joined)
            return joined.error();
    }
    return sum.value();
}

} // namespace

NativeModel processes()
{
    return {"cpp.processes", run};
}

} // namespace corelane
