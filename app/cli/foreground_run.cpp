// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/foreground_run.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/run_title.h"
#include "analysis/figures/traceback.h"
#include "analysis/findings/explanation.h"
#include "catalog/chunks.h"
#include "charts/language.h"
#include "cli/subcommand.h"
#include "launch/active_run.h"
#include "system/file_descriptor.h"
#include "system/inherited_descriptors.h"
#include "system/signals.h"

#include <csignal>
#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace corelane {
namespace {

constexpr int kProgressInterval_ms = 200;

/// The signals that ask for an end, as long as somebody may ask: nohup lets nobody hang up, and a
/// job in the background is not interrupted.
sigset_t endingSignals()
{
    sigset_t asked;
    sigemptyset(&asked);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (!isIgnored(signal))
            sigaddset(&asked, signal);
    }
    return asked;
}

/// The signals that ask for an end, read from a descriptor while this lives. For a command that has
/// the terminal, Ctrl-C and Ctrl-\ are its own matter, and are ignored here as time(1) does.
class Interrupts {
public:
    explicit Interrupts(bool commandHasTerminal)
    {
        sigset_t asked = endingSignals();
        if (commandHasTerminal) {
            sigdelset(&asked, SIGINT);
            m_previousInt = std::signal(SIGINT, SIG_IGN);
            m_previousQuit = std::signal(SIGQUIT, SIG_IGN);
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
    std::string text = shown(whatHappened(run));
    if (chunks > 0)
        text += "  " +
                rendered(Figure::percent(static_cast<double>(chunksDone(run) * 100 / chunks) / 100),
                         shownLanguage());
    return text;
}

} // namespace

HeldInterrupts::HeldInterrupts()
{
    const sigset_t asked = endingSignals();
    sigprocmask(SIG_BLOCK, &asked, &m_previous);
}

HeldInterrupts::~HeldInterrupts()
{
    sigprocmask(SIG_SETMASK, &m_previous, nullptr);
}

namespace {

enum class Descriptors { kept, handedOver };

Result<ForegroundRun> runWith(const RunRequest &request, ProgressLine &progress,
                              Descriptors descriptors)
{
    const Result<Installation> installation = ownInstallation();
    if (!installation)
        return installation.error();
    const Interrupts interrupts(request.inheritStdio);
    Result<std::unique_ptr<ActiveRun>> started = ActiveRun::start(request, *installation);
    if (!started)
        return started.error();
    ActiveRun &active = **started;
    if (descriptors == Descriptors::handedOver)
        closeInheritedDescriptors();
    bool wasInterrupted = false;
    while (!active.isOver()) {
        pollfd waiting[] = {{.fd = active.descriptor(), .events = POLLIN, .revents = 0},
                            {.fd = interrupts.descriptor(), .events = POLLIN, .revents = 0}};
        poll(waiting, std::size(waiting), kProgressInterval_ms);
        if (interrupts.take()) {
            active.cancel();
            wasInterrupted = true;
        }
        if (const Status taken = active.takeAvailable(); !taken) {
            progress.clear();
            return taken.error();
        }
        if (!request.inheritStdio && !active.isOver())
            progress.show(progressText(active.record()));
    }
    progress.clear();
    const Status kept = active.keep();
    ForegroundRun made{.record = active.takeRecord(), .wasInterrupted = wasInterrupted};
    if (!kept) {
        made.notKept = kept.error();
        made.record.warnings.push_back({"not-kept", kept.error().text()});
    }
    return made;
}

} // namespace

Result<ForegroundRun> runInForeground(const RunRequest &request, ProgressLine &progress)
{
    return runWith(request, progress, Descriptors::kept);
}

Result<ForegroundRun> runHandingOver(const RunRequest &request, ProgressLine &progress)
{
    return runWith(request, progress, Descriptors::handedOver);
}

Sentence failureOf(const RunRecord &run)
{
    return sentence(
        CORELANE_TR("cli.run-failed", "{run} failed: {reason}"), arg<"run">(runTitle(run)),
        arg<"reason">(run.end
                          ? verbatim(run.end->reason)
                          : Sentence(CORELANE_TR("cli.recording-cut", "the recording was cut"))));
}

int exitCodeOf(const ForegroundRun &made)
{
    const RunRecord &run = made.record;
    if (made.notKept)
        complain(*made.notKept);
    switch (run.end ? run.end->outcome : Outcome::failed) {
    case Outcome::done:
        if (made.wasInterrupted)
            return kExitInterrupted;
        return made.notKept ? kExitFailed : kExitDone;
    case Outcome::cancelled:
        note(sentence(CORELANE_TR("cli.was-cancelled", "{run} was cancelled"),
                      arg<"run">(runTitle(run))));
        return kExitInterrupted;
    case Outcome::failed:
        break;
    }
    note(failureOf(run));
    if (const std::string excerpt = tracebackExcerpt(run); !excerpt.empty())
        note(verbatim(shown(CORELANE_TR("cli.where-failed", "where it failed:")) + "\n" + excerpt));
    return kExitFailed;
}

} // namespace corelane
