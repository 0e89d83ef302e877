// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recording_run.h"

#include "record/recording_lines.h"
#include "system/clock.h"
#include "system/process_tree.h"
#include "system/signals.h"

#include <sys/signalfd.h>

#include <algorithm>
#include <array>
#include <utility>

namespace corelane {
namespace {

constexpr std::int64_t kReadingPeriod_ns = 50'000'000;
/// A short run would be over before it was looked at twice.
constexpr std::int64_t kFirstPeriod_ns = 10'000'000;
/// More than threads take to hand a GIL round: 50 ms are 5 rounds of two threads with CPython's
/// switch interval, and regular readings would find the same one running each time.
constexpr std::int64_t kReadingScatter_ns = 20'000'000;
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

} // namespace

RecordingRun::RecordingRun(const Arguments &arguments, const InheritedSettings &settings,
                           RunParts parts)
    : m_arguments(arguments),
      m_settings(settings),
      m_parts(std::move(parts)),
      m_signals(signalfd(-1, &settings.awaited(), SFD_CLOEXEC | SFD_NONBLOCK)),
      m_stamps(m_parts.area.reader()),
      m_readings(m_parts.child.pid(), m_parts.keeper.pid(), m_parts.switches.has_value()),
      m_reaper(m_parts.child.pid()),
      m_ending(arguments.leftRunning, m_parts.keeper.pid()),
      m_nextReading(kNever, kReadingPeriod_ns),
      m_timeout_ns(kNever)
{
}

void RecordingRun::run()
{
    release();
    takeEarlierControl();
    while (!isOver()) {
        const std::int64_t due_ns = nextDue_ns();
        handle(waitForEvents());
        if (std::exchange(m_wasContinued, false))
            tellStopped(due_ns);
        doWhatIsDue();
        m_parts.sink.flush();
    }
    writeEnd();
}

void RecordingRun::release()
{
    m_parts.sink.write(m_readings.begin());
    const std::string startedAt = wallClockText();
    m_usageBefore = ownUsage();
    const std::int64_t release_ns = monotonic_ns();
    m_parts.child.release();
    const int pid = m_parts.child.pid();
    m_parts.sink.write(linesOf({.startedAt = startedAt,
                                .release_ns = release_ns,
                                .pid = pid,
                                .threads = {{.thread = pid,
                                             .process = pid,
                                             .born_ns = release_ns,
                                             .died_ns = {},
                                             .name = {},
                                             .parent = 0}}}));
    m_stamps.begin(release_ns);
    m_nextReading = Cadence(release_ns + kFirstPeriod_ns, kReadingPeriod_ns, kReadingScatter_ns)
                        .startingWith(kFirstPeriod_ns);
    m_memoryTiming.begin(release_ns);
    if (m_arguments.timeout_s)
        m_timeout_ns = release_ns + static_cast<std::int64_t>(*m_arguments.timeout_s * 1e9);
    m_parts.sink.flush();
}

std::int64_t RecordingRun::nextDue_ns() const
{
    return std::min({m_stamps.next_ns(), m_nextReading.next_ns(), m_memoryTiming.next_ns(),
                     m_timeout_ns, m_ending.next_ns()});
}

RecordingRun::Events RecordingRun::waitForEvents() const
{
    const auto input = [](int descriptor) {
        return pollfd{.fd = descriptor, .events = POLLIN, .revents = 0};
    };
    const auto &capture = m_parts.capture;
    std::array<pollfd, 6> files{
        input(m_signals.get()),
        input(m_parts.control.get()),
        input(capture ? capture->readEnd(0) : -1),
        input(capture ? capture->readEnd(1) : -1),
        m_parts.sink.waiting(),
        input(m_parts.switches ? m_parts.switches->descriptor() : -1),
    };
    const std::int64_t wait_ns =
        m_hasReapedAll ? std::max<std::int64_t>(0, nextDue_ns() - monotonic_ns()) : 0;
    const timespec wait{.tv_sec = wait_ns / 1'000'000'000, .tv_nsec = wait_ns % 1'000'000'000};
    ppoll(files.data(), files.size(), &wait, nullptr);
    return {files[0], files[1], files[2], files[3], files[4], files[5]};
}

void RecordingRun::handle(const Events &events)
{
    if (events.signals.revents != 0)
        takeSignals();
    reap(); // before all else: `real` ends when the main process is reaped
    if (events.control.revents != 0)
        takeControl();
    if (events.out.revents != 0 || events.err.revents != 0)
        m_parts.sink.write(m_parts.capture->drain());
    if (events.switches.revents != 0)
        m_parts.sink.write(m_parts.switches->drain());
    m_parts.sink.take(events.stream);
    if (m_parts.sink.hasReaderGone())
        stop(abandoned());
}

void RecordingRun::takeSignals()
{
    std::array<signalfd_siginfo, 8> signals{}; // each kind is pending once at most
    const ssize_t size = read(m_signals.get(), signals.data(), sizeof signals);
    const std::size_t count = size > 0 ? static_cast<std::size_t>(size) / sizeof signals[0] : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const int signal = static_cast<int>(signals[i].ssi_signo);
        if (signal == SIGCHLD) // handle() reaps in any case
            continue;
        if (signal == SIGCONT) {
            m_wasContinued = true;
            continue;
        }
        if (signal == SIGINT && m_arguments.inheritStdio && !m_reaper.mainExit())
            continue; // the command has got it itself
        stop(signal == SIGHUP || signal == parentGoneSignal() ? abandoned() : cancelled());
    }
}

/// A terminal's Ctrl-Z stops the recorder with the rest of its process group: it could not look.
/// That it was stopped, too, it knows by what was due meanwhile.
void RecordingRun::tellStopped(std::int64_t due_ns)
{
    constexpr std::int64_t kLate_ns = 50'000'000;
    const std::int64_t stopped_ns = monotonic_ns() - due_ns;
    if (stopped_ns >= kLate_ns)
        m_parts.sink.write(m_readings.stopped(due_ns, due_ns + stopped_ns));
}

/// Who asked for the end before the release was not late, whatever the main process does by now: it
/// may have failed at once, for want of what was no longer made for it.
void RecordingRun::takeEarlierControl()
{
    pollfd control{.fd = m_parts.control.get(), .events = POLLIN, .revents = 0};
    if (poll(&control, 1, 0) > 0)
        takeControl();
}

void RecordingRun::takeControl()
{
    char byte = 0;
    if (read(m_parts.control.get(), &byte, 1) == 1) {
        if (byte == 'c')
            stop(cancelled());
        return;
    }
    m_parts.control.close();
    stop(abandoned());
}

void RecordingRun::reap()
{
    const bool wasThere = !m_reaper.mainExit();
    m_hasReapedAll = m_reaper.reap();
    if (!wasThere || !m_reaper.mainExit())
        return;
    m_parts.keeper.mainHasGone();
    const bool wasKilled = m_reaper.mainExit()->status.kind == ExitStatus::Kind::signal;
    if (wasKilled)
        keepLastErrorLine();
    m_ending.mainHasGone(monotonic_ns(), wasKilled);
    if (!m_reaper.isTreeGone()) // what those that are left use from now on is not in `real`
        takeReading();
}

/// Once the main process has gone and nobody else is waited for, this only shortens the time that
/// its stragglers have.
void RecordingRun::stop(const Verdict &verdict)
{
    m_ending.stopAsked(monotonic_ns());
    if (m_stopped || (m_reaper.mainExit() && !isWaitingForOthers()))
        return;
    m_stopped = verdict;
    askToEnd();
}

bool RecordingRun::isWaitingForOthers() const
{
    return m_reaper.mainExit() && !m_reaper.isTreeGone() &&
           m_arguments.leftRunning == LeftRunning::wait;
}

void RecordingRun::askToEnd() const
{
    if (!m_reaper.mainExit())
        return m_parts.child.terminate();
    for (const int pid : childrenOfRun(m_parts.keeper.pid()))
        kill(pid, SIGTERM);
}

void RecordingRun::doWhatIsDue()
{
    const std::int64_t now_ns = monotonic_ns();
    const bool isReadingDue = now_ns >= m_nextReading.next_ns();
    if (isReadingDue && m_parts.switches) { // costs as much whenever it is done
        m_parts.sink.write(m_parts.switches->drain());
        m_parts.sink.flush();
    }
    const std::int64_t begin_ns = threadCpu_ns();
    if (isReadingDue || now_ns >= m_stamps.next_ns())
        drainArea();
    if (isReadingDue && m_parts.capture && m_parts.capture->isOfFiles())
        m_parts.sink.write(m_parts.capture->drain());
    if (isReadingDue) {
        if (!m_ending.isKilling()) // of a tree that is too large, it would take too long
            takeReading();
        m_parts.sink.flush(); // a part of the cost
        m_nextReading.done(now_ns, threadCpu_ns() - begin_ns);
    }
    if (m_memoryTiming.isDue(now_ns, m_readings.resident_bytes()))
        takeMemory(now_ns);
    if (now_ns >= m_timeout_ns) {
        m_timeout_ns = kNever;
        stop(timedOut(*m_arguments.timeout_s));
    }
    endTree(now_ns);
}

void RecordingRun::endTree(std::int64_t now_ns)
{
    const bool wasKilling = m_ending.isKilling();
    m_ending.act(now_ns);
    if (!wasKilling && m_ending.isKilling())
        keepLastErrorLine();
}

void RecordingRun::keepLastErrorLine()
{
    if (!m_parts.capture || m_lastErrorLine)
        return;
    m_parts.sink.write(m_parts.capture->drain());
    m_lastErrorLine = m_parts.capture->lastErrorLine();
}

void RecordingRun::takeMemory(std::int64_t now_ns)
{
    const std::int64_t begin_ns = threadCpu_ns();
    if (!m_ending.isKilling())
        m_parts.sink.write(m_readings.memory());
    m_memoryTiming.done(now_ns, threadCpu_ns() - begin_ns, m_readings.resident_bytes());
}

void RecordingRun::drainArea()
{
    m_parts.sink.write(m_stamps.drain());
    for (const auto &[process, range] : m_stamps.takeGils())
        m_readings.addGil(process, range);
}

void RecordingRun::takeReading()
{
    if (m_parts.switches)
        m_parts.sink.write(m_parts.switches->drain());
    m_parts.sink.write(m_readings.take(m_reaper, m_parts.switches ? &*m_parts.switches : nullptr));
    m_memoryTiming.treeRead(m_readings.resident_bytes());
    if (m_parts.switches)
        m_parts.sink.write(m_parts.switches->settle());
}

bool RecordingRun::isOver() const
{
    const std::int64_t now_ns = monotonic_ns();
    return m_reaper.isTreeGone() || m_ending.hasGivenUp(now_ns) || m_ending.isTimeToLeave(now_ns);
}

void RecordingRun::writeEnd()
{
    RecordingSink &sink = m_parts.sink;
    drainArea();
    takeReading();
    if (m_parts.switches)
        sink.write(m_parts.switches->finish(monotonic_ns()));
    if (m_parts.capture)
        sink.write(m_parts.capture->finish());
    sink.write(linesOf({.answer = m_stamps.answer()}));
    if (const auto &exit = m_reaper.mainExit()) {
        sink.write(linesOf(
            {.reaped_ns = exit->reaped_ns, .exitStatus = exit->status, .childUsage = exit->usage}));
    }
    const TreeTotal total = treeTotal(treeSources());
    if (total.warning)
        sink.write(line(*total.warning));
    if (const auto &exit = m_reaper.mainExit()) {
        if (const auto warning = missedByTime(exit->usage, total.usage))
            sink.write(line(*warning));
    }
    sink.write(linesOf({.treeUsage = total.usage, .measuring = ownUsageSince(m_usageBefore)}));
    tellLeftRunning();
    sink.write(m_readings.finish());
    const Verdict verdict = this->verdict();
    sink.write(line(End{monotonic_ns(), verdict.outcome, verdict.reason}));
    // The run is over: from here on a signal may end the recorder, even while a reader dawdles. One
    // that has come for the run itself must not: its end is still to be read.
    takeSignals();
    sink.flush();
    m_settings.unblockAwaited();
    sink.finish();
}

void RecordingRun::tellLeftRunning()
{
    RecordingSink &sink = m_parts.sink;
    if (!m_stopped) {
        if (const auto warning = endedWarning(m_ending.ended(), !m_arguments.needAnswer))
            sink.write(line(*warning));
    }
    if (m_reaper.isTreeGone()) {
        if (const auto warning = removedWarning(m_ending.removeLeftFiles()))
            sink.write(line(*warning));
        return;
    }
    if (m_ending.isKilling()) {
        sink.write(line(Warning{"left-behind",
                                "processes that could not be ended: " +
                                    std::to_string(childrenOfRun(m_parts.keeper.pid()).size())}));
        return;
    }
    const std::vector<LeftProcess> left = livingBelow(m_parts.keeper.pid());
    if (left.empty())
        return;
    std::string folder = m_parts.capture ? m_parts.capture->keepFiles() : std::string();
    if (!folder.empty() && m_parts.capture->hasShed())
        folder += ", where zeros stand for much that was printed before";
    sink.write(line(*leftWarning(left, folder)));
    sink.write(linesOf({.left = left}));
}

TreeSources RecordingRun::treeSources() const
{
    TreeSources sources{.waited = m_reaper.treeUsage(),
                        .living = m_readings.living(),
                        .notWaitedFor = m_readings.notWaitedFor(),
                        .onCpu_ns = {},
                        .steal_ns = m_readings.mostSteal_ns()};
    if (m_parts.switches)
        sources.onCpu_ns = m_parts.switches->onCpu_ns();
    return sources;
}

std::string RecordingRun::lastErrorLine() const
{
    if (m_lastErrorLine)
        return *m_lastErrorLine;
    return m_parts.capture ? m_parts.capture->lastErrorLine() : "";
}

Verdict RecordingRun::verdict() const
{
    const auto &exit = m_reaper.mainExit();
    return judge({
        .program = m_arguments.command.front(),
        .stopped = m_stopped,
        .folder = m_arguments.folder,
        .execFailure = m_parts.child.execFailure(),
        .exit = exit ? exit->status : ExitStatus{},
        .sharesTerminal = m_arguments.inheritStdio,
        .answer = m_stamps.answer(),
        .expected = m_arguments.expected,
        .needsAnswer = m_arguments.needAnswer,
        .lastErrorLine = lastErrorLine(),
    });
}

} // namespace corelane
