// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/foreground_run.h"

#include "analysis/accounting.h"
#include "analysis/headline.h"
#include "analysis/run_title.h"
#include "analysis/traceback.h"
#include "catalog/chunks.h"
#include "cli/command_line.h"
#include "launch/active_run.h"
#include "system/program.h"

#include <csignal>
#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace corelane {
namespace {

constexpr int kProgressInterval_ms = 200;

/// The signals that ask for an end, read from a descriptor while this lives. For a command that has
/// the terminal, Ctrl-C and Ctrl-\ are its own matter, and are ignored here as time(1) does.
class Interrupts {
public:
    explicit Interrupts(bool commandHasTerminal)
    {
        sigset_t asked;
        sigemptyset(&asked);
        for (const int signal : {SIGTERM, SIGHUP})
            sigaddset(&asked, signal);
        if (commandHasTerminal) {
            m_previousInt = std::signal(SIGINT, SIG_IGN);
            m_previousQuit = std::signal(SIGQUIT, SIG_IGN);
        } else {
            sigaddset(&asked, SIGINT);
        }
        sigprocmask(SIG_BLOCK, &asked, &m_previousMask);
        m_descriptor = FileDescriptor(signalfd(-1, &asked, SFD_CLOEXEC | SFD_NONBLOCK));
    }
    ~Interrupts()
    {
        if (m_previousInt != SIG_ERR)
            std::signal(SIGINT, m_previousInt);
        if (m_previousQuit != SIG_ERR)
            std::signal(SIGQUIT, m_previousQuit);
        sigprocmask(SIG_SETMASK, &m_previousMask, nullptr);
    }
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    int descriptor() const { return m_descriptor.get(); }
    bool take() const
    {
        signalfd_siginfo signal;
        return read(m_descriptor.get(), &signal, sizeof signal) == sizeof signal;
    }

private:
    using Handler = void (*)(int);
    Handler m_previousInt = SIG_ERR;
    Handler m_previousQuit = SIG_ERR;
    sigset_t m_previousMask;
    FileDescriptor m_descriptor;
};

std::string progressText(const RunRecord &run)
{
    const std::int64_t chunks = chunkCount(run.spec);
    std::string text = headline(run, nullptr).what;
    if (chunks > 0)
        text += "  " + std::to_string(chunksDone(run) * 100 / chunks) + " %";
    return text;
}

} // namespace

HeldInterrupts::HeldInterrupts()
{
    sigset_t asked;
    sigemptyset(&asked);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&asked, signal);
    sigprocmask(SIG_BLOCK, &asked, &m_previous);
}

HeldInterrupts::~HeldInterrupts()
{
    sigprocmask(SIG_SETMASK, &m_previous, nullptr);
}

Result<RunRecord> runInForeground(const RunRequest &request, ProgressLine &progress,
                                  bool *wasInterrupted)
{
    const Result<Installation> installation = ownInstallation();
    if (!installation)
        return installation.error();
    const Interrupts interrupts(request.inheritStdio);
    Result<std::unique_ptr<ActiveRun>> started = ActiveRun::start(request, *installation);
    if (!started)
        return started.error();
    ActiveRun &active = **started;
    while (!active.isOver()) {
        pollfd waiting[] = {{.fd = active.descriptor(), .events = POLLIN, .revents = 0},
                            {.fd = interrupts.descriptor(), .events = POLLIN, .revents = 0}};
        poll(waiting, std::size(waiting), kProgressInterval_ms);
        if (interrupts.take()) {
            active.cancel();
            if (wasInterrupted)
                *wasInterrupted = true;
        }
        if (const Status taken = active.takeAvailable(); !taken) {
            progress.clear();
            return taken.error();
        }
        if (!request.inheritStdio && !active.isOver())
            progress.show(progressText(active.record()));
    }
    progress.clear();
    return active.record();
}

int exitCodeOf(const RunRecord &run)
{
    switch (run.end ? run.end->outcome : Outcome::failed) {
    case Outcome::done:
        return kExitDone;
    case Outcome::cancelled:
        note(runTitle(run) + " was cancelled");
        return kExitInterrupted;
    case Outcome::failed:
        break;
    }
    note(runTitle(run) + " failed: " + (run.end ? run.end->reason : "the recording was cut"));
    if (const std::string excerpt = tracebackExcerpt(run); !excerpt.empty())
        note("where it failed:\n" + excerpt);
    return kExitFailed;
}

} // namespace corelane
