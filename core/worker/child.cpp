// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/child.h"

#include "worker/shared_memory.h"
#include "worker/thrown.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace corelane {
namespace {

static_assert(std::atomic<std::int64_t>::is_always_lock_free, "Progress is shared by processes");

/// What the workers' processes and the main program share.
class Shared {
public:
    /// `memory` is zeroed, and as large as sizeFor() says.
    explicit Shared(const Mapping &memory)
        : m_progress(new (memory.data()) Progress), // goes with the memory; it owns nothing
          m_failures(memory.data() + sizeof(Progress))
    {
    }

    static std::size_t sizeFor(int workers)
    {
        return sizeof(Progress) + static_cast<std::size_t>(workers) * sizeof(FailureText);
    }
    Progress &progress() const { return *m_progress; }
    FailureText &failure(int number) const
    {
        return reinterpret_cast<FailureText *>(m_failures)[number];
    }

private:
    Progress *m_progress;
    std::byte *m_failures;
};

/// The whole life of a worker's process.
[[noreturn]] void workAsChild(const Job &job, int number, const Shared &shared, int channel,
                              const ChildWork &work, pid_t parent) noexcept
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a parent that is killed leaves no worker behind
    if (getppid() != parent)
        _exit(1);
    try {
        Worker worker(job, number, shared.progress());
        if (!work(worker, channel))
            _exit(1);
        worker.end();
    } catch (...) {
        shared.progress().isAbandoned = true;
        FailureText &failure = shared.failure(number);
        thrownText().copy(failure.data(), failure.size() - 1);
        _exit(1);
    }
    _exit(0);
}

Error refused(const Job &job, int number, Error::Subject why, Sentence limit)
{
    return {
        sentence(CORELANE_TR("worker.no-process", "cannot create process {number} of {workers}"),
                 arg<"number">(std::to_string(number + 1)),
                 arg<"workers">(std::to_string(job.spec.workers))),
        std::move(why),
        sentence(CORELANE_TR("worker.fewer-or-limit",
                             "ask for fewer workers, or raise the limit on {limit}"),
                 arg<"limit">(std::move(limit)))};
}

/// The parent's end is the one to read from.
Result<Pipe> openChannel(Channel channel)
{
    int ends[2];
    if (channel == Channel::pipe)
        return makePipe();
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return Error{CORELANE_TR("worker.no-sockets", "cannot make a pair of sockets"),
                     std::strerror(errno),
                     {}};
    return Pipe{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

Result<Child> startChild(const Job &job, int number, const Shared &shared, Channel channel,
                         const ChildWork &work)
{
    Result<Pipe> ends = openChannel(channel);
    if (!ends)
        return refused(job, number, ends.error().on,
                       CORELANE_TR("worker.open-files", "open files (ulimit -n)"));
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid == 0)
        workAsChild(job, number, shared, ends->writeEnd.get(), work, parent);
    if (pid < 0)
        return refused(job, number, std::strerror(errno),
                       CORELANE_TR("worker.processes", "processes (ulimit -u)"));
    // The child's end goes here, so that its end of file is the child's.
    return Child(number, pid, std::move(ends->readEnd), shared.failure(number));
}

/// One open channel per worker may be more than the usual limit of 1,024.
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
    setrlimit(RLIMIT_NOFILE, &files); // where refused, opening one tells
}

} // namespace

Child::~Child()
{
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        reap();
    }
}

Result<std::int64_t> Child::takeResult()
{
    std::int64_t result = 0;
    ssize_t count = 0;
    do // 8 bytes are below PIPE_BUF: they come together or not at all
        count = read(m_channel.get(), &result, sizeof result);
    while (count < 0 && errno == EINTR);
    if (count != sizeof result)
        return brokenOff();
    m_channel.close();
    return result;
}

Error Child::brokenOff()
{
    return ended(reap(), CORELANE_TR("worker.before-result", "before it gave its result"));
}

Status Child::join()
{
    const int status = reap();
    if (status != 0)
        return ended(status, CORELANE_TR("worker.after-result", "after it gave its result"));
    return Done{};
}

int Child::reap()
{
    int status = 0;
    while (waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    return status;
}

Error Child::ended(int status, const Sentence &when) const
{
    if (m_failure->front() != '\0')
        return failedWorker(m_number, m_failure->data());
    const std::string number = std::to_string(m_number + 1);
    if (WIFSIGNALED(status))
        return {sentence(CORELANE_TR("worker.ended-by-signal",
                                     "worker {number} ended by signal {signal} {when}"),
                         arg<"number">(number), arg<"signal">(std::to_string(WTERMSIG(status))),
                         arg<"when">(when)),
                {},
                {}};
    return {sentence(CORELANE_TR("worker.ended-with-status",
                                 "worker {number} ended with exit status {status} {when}"),
                     arg<"number">(number), arg<"status">(std::to_string(WEXITSTATUS(status))),
                     arg<"when">(when)),
            {},
            {}};
}

Result<std::int64_t> runChildren(const Job &job, Channel channel, const ChildWork &work,
                                 const ParentWork &parent)
{
    const Result<Mapping> memory = makeSharedMemory(Shared::sizeFor(job.spec.workers));
    if (!memory)
        return memory.error();
    const Shared shared(*memory);
    allowOpenFiles(job.spec.workers);
    std::vector<Child> children;
    children.reserve(static_cast<std::size_t>(job.spec.workers));
    for (int number = 0; number < job.spec.workers; ++number) {
        Result<Child> child = startChild(job, number, shared, channel, work);
        if (!child)
            return child.error();
        children.push_back(std::move(child.value()));
    }
    job.main.phase(Phase::compute);
    const Result<std::int64_t> sum = parent(children);
    if (!sum)
        return sum.error();
    for (Child &child : children) {
        if (const Status joined = child.join(); !joined)
            return joined.error();
    }
    return sum.value();
}

bool giveResult(int channel, std::int64_t result)
{
    return write(channel, &result, sizeof result) == sizeof result;
}

Result<std::int64_t> collectResults(const Job &job, std::vector<Child> &children)
{
    job.main.phase(Phase::join);
    std::int64_t sum = 0;
    std::vector<pollfd> channels;
    for (const Child &child : children)
        channels.push_back({.fd = child.channel(), .events = POLLIN, .revents = 0});
    for (std::size_t left = children.size(); left > 0;) {
        if (poll(channels.data(), channels.size(), -1) < 0)
            continue; // interrupted by a signal
        for (std::size_t i = 0; i < channels.size(); ++i) {
            if (channels[i].fd < 0 || channels[i].revents == 0)
                continue;
            const Result<std::int64_t> result = children[i].takeResult();
            if (!result)
                return result.error();
            sum += result.value();
            channels[i].fd = -1; // poll() passes it over from now on
            --left;
        }
    }
    return sum;
}

} // namespace corelane
