// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recording_run.h"

#include "probe/memory.h"
#include "probe/power.h"
#include "record/recording_lines.h"
#include "recorder/utf8.h"
#include "system/clock.h"
#include "system/process_tree.h"

#include <sys/resource.h>
#include <sys/signalfd.h>

#include <algorithm>
#include <array>

namespace corelane {
namespace {

/// Each reading drains the event area, too. However seldom readings are, a ring of 2048 stamps must
/// not fill up in the meantime.
constexpr std::int64_t kLongestDrainPause_ns = 100'000'000;
/// Where so many stamps came, the next drain comes sooner.
constexpr std::size_t kManyStamps = kRingCapacity / 4;
constexpr std::int64_t kShortDrainPause_ns = 12'500'000;
constexpr std::int64_t kReadingPeriod_ns = 50'000'000;
/// More than threads take to hand a GIL round: 50 ms are 5 rounds of two threads with CPython's
/// switch interval, and regular readings would find the same one running each time.
constexpr std::int64_t kReadingScatter_ns = 20'000'000;
constexpr std::int64_t kMemoryPeriod_ns = 1'000'000'000;
/// Soon enough to catch short runs, late enough for what they begin with.
constexpr std::int64_t kFirstMemory_ns = 100'000'000;
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

/// The recorder's own limit, less what it needs for everything else.
std::size_t mostFilesOfTasks()
{
    constexpr rlim_t kOwn = 64;
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur > kOwn ? limit.rlim_cur - kOwn : 0;
}

std::vector<int> coresOf(const std::vector<CoreReading> &readings)
{
    std::vector<int> cores;
    for (const CoreReading &reading : readings)
        cores.push_back(reading.core);
    return cores;
}

} // namespace

RecordingRun::RecordingRun(const Arguments &arguments, const InheritedSettings &settings,
                           RunParts parts)
    : m_arguments(arguments),
      m_settings(settings),
      m_parts(std::move(parts)),
      m_signals(signalfd(-1, &settings.awaited(), SFD_CLOEXEC | SFD_NONBLOCK)),
      m_areaReader(m_parts.area.reader()),
      m_treeReader(mostFilesOfTasks()),
      m_throttleReader(readQuota()),
      m_reaper(m_parts.child.pid()),
      m_nextDrain_ns(kNever),
      m_readings(kNever, kReadingPeriod_ns),
      m_memoryReadings(kNever, kMemoryPeriod_ns),
      m_timeout_ns(kNever)
{
}

void RecordingRun::run()
{
    release();
    while (!isOver()) {
        handle(waitForEvents());
        doWhatIsDue();
        m_parts.sink.flush();
    }
    writeEnd();
}

void RecordingRun::release()
{
    const std::vector<CoreReading> cores = m_coreReader.read(monotonic_ns());
    m_account.emplace(coresOf(cores));
    m_account->settle(0, cores);
    for (const CoreReading &core : cores)
        m_parts.sink.write(line(core));
    if (cores.empty())
        m_parts.sink.write(
            line(Warning{"no-core-readings", "/proc/stat cannot be read here: what the cores did "
                                             "besides this run is not known"}));
    if (isOnBattery())
        m_parts.sink.write(line(Warning{"on-battery", "the machine ran on its battery: its clocks "
                                                      "may have been kept low"}));
    m_thermalThrottlesBefore = thermalThrottles();
    m_throttledBefore_ns = m_throttleReader.read_ns().value_or(0);
    const std::string startedAt = wallClockText();
    m_usageBefore = ownUsage();
    const std::int64_t release_ns = monotonic_ns();
    m_parts.child.release();
    const int pid = m_parts.child.pid();
    m_parts.sink.write(startLine(startedAt, release_ns, pid) + threadLine(pid, pid, release_ns));
    m_nextDrain_ns = release_ns + kLongestDrainPause_ns;
    m_readings = Cadence(release_ns + kReadingPeriod_ns, kReadingPeriod_ns, kReadingScatter_ns);
    m_memoryReadings = Cadence(release_ns + kFirstMemory_ns, kMemoryPeriod_ns);
    if (m_arguments.timeout_s)
        m_timeout_ns = release_ns + static_cast<std::int64_t>(*m_arguments.timeout_s * 1e9);
    m_parts.sink.flush();
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
    const std::int64_t next_ns =
        std::min({m_nextDrain_ns, m_readings.next_ns(), m_memoryReadings.next_ns(), m_timeout_ns,
                  m_ending.next_ns()});
    const std::int64_t wait_ns =
        m_hasReapedAll ? std::max<std::int64_t>(0, next_ns - monotonic_ns()) : 0;
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
        const std::uint32_t signal = signals[i].ssi_signo;
        if (signal != SIGCHLD) // handle() reaps in any case
            stop(signal == SIGHUP ? abandoned() : cancelled());
    }
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
    if (wasThere && m_reaper.mainExit())
        m_ending.mainHasGone(monotonic_ns());
}

/// Once the main process has gone, this only shortens the time that its stragglers have.
void RecordingRun::stop(const Verdict &verdict)
{
    m_ending.stopAsked(monotonic_ns());
    if (m_stopped || m_reaper.mainExit())
        return;
    m_stopped = verdict;
    m_parts.child.terminate();
}

void RecordingRun::doWhatIsDue()
{
    const std::int64_t now_ns = monotonic_ns();
    const std::int64_t begin_ns = threadCpu_ns();
    const bool isReadingDue = now_ns >= m_readings.next_ns();
    if (isReadingDue || now_ns >= m_nextDrain_ns)
        drainArea();
    if (isReadingDue) {
        if (!m_ending.isKilling()) // of a tree that is too large, it would take too long
            takeReading();
        m_parts.sink.flush(); // a part of the cost
        m_readings.done(now_ns, threadCpu_ns() - begin_ns);
    }
    if (now_ns >= m_memoryReadings.next_ns()) {
        const std::int64_t memoryBegin_ns = threadCpu_ns();
        if (!m_ending.isKilling())
            readMemory();
        // Memory changes slowly: a quarter of what a cadence allows is enough for it.
        m_memoryReadings.done(now_ns, 4 * (threadCpu_ns() - memoryBegin_ns));
    }
    if (now_ns >= m_timeout_ns) {
        m_timeout_ns = kNever;
        stop(timedOut(*m_arguments.timeout_s));
    }
    m_ending.act(now_ns);
}

void RecordingRun::drainArea()
{
    m_stamps.clear();
    m_areaReader.drain(m_stamps);
    for (const Stamp &stamp : m_stamps)
        takeStamp(stamp);
    const std::int64_t dropped = m_areaReader.dropped();
    if (dropped > m_dropped)
        m_parts.sink.write(droppedLine(dropped));
    m_dropped = std::max(m_dropped, dropped);
    m_nextDrain_ns = monotonic_ns() +
                     (m_stamps.size() >= kManyStamps ? kShortDrainPause_ns : kLongestDrainPause_ns);
}

void RecordingRun::takeStamp(const Stamp &stamp)
{
    m_parts.sink.write(line(stamp));
    if (stamp.kind == StampKind::gil && stamp.a > 0 && stamp.b > 0) {
        const auto address = static_cast<std::uint64_t>(stamp.a);
        // Only the main thread, whose number is the process's, names its lock.
        m_treeReader.addGil(static_cast<int>(stamp.thread),
                            {address, address + static_cast<std::uint64_t>(stamp.b)});
    }
}

void RecordingRun::takeReading()
{
    const std::int64_t time_ns = monotonic_ns();
    const std::vector<CoreReading> cores = m_coreReader.read(time_ns);
    bool mayHaveGrown = true;
    if (SwitchLog *switches = m_parts.switches ? &*m_parts.switches : nullptr) {
        m_parts.sink.write(switches->drain());
        mayHaveGrown = switches->takeBirths();
    }
    const TreeSweep sweep = m_treeReader.sweep(mayHaveGrown);
    for (const TreeSweep::TaskTime &task : sweep.used)
        m_account->add(task.core, task.cpu_ns);
    // A process whose parent reaps it in the middle of a sweep is missing from that one only: what
    // the tree has used never shrinks.
    const Usage &reaped = m_reaper.treeUsage();
    m_tree = {.time_ns = time_ns,
              .user_ns = std::max(m_tree.user_ns, sweep.user_ns + reaped.user_ns),
              .sys_ns = std::max(m_tree.sys_ns, sweep.sys_ns + reaped.sys_ns),
              .processes = sweep.processes,
              .threads = sweep.threads};
    m_account->settle(m_tree.user_ns + m_tree.sys_ns, cores);

    for (const CoreReading &core : cores)
        m_parts.sink.write(line(core));
    for (const RunCoreReading &core : m_account->readings(time_ns))
        m_parts.sink.write(line(core));
    m_parts.sink.write(line(m_tree));
    writeThreads(sweep);
    readThrottle(time_ns);
    if (m_parts.switches)
        m_parts.sink.write(m_parts.switches->settle());
}

/// In the exact tier the kernel tells of births, names and deaths as they happen.
void RecordingRun::writeThreads(const TreeSweep &sweep)
{
    std::string lines;
    if (!m_parts.switches) {
        for (const ThreadLife &thread : sweep.found) {
            if (thread.thread != m_parts.child.pid()) // told at the release
                lines += threadLine(thread.thread, thread.process, thread.born_ns);
        }
        for (const auto &[thread, name] : sweep.names)
            lines += nameLine(thread, toUtf8(name));
    }
    for (const ThreadReading &reading : sweep.threadReadings)
        lines += line(reading);
    if (!m_parts.switches) {
        for (const int thread : sweep.gone)
            lines += goneLine(thread, m_tree.time_ns);
    }
    m_parts.sink.write(lines);
}

void RecordingRun::readMemory()
{
    const std::int64_t time_ns = monotonic_ns();
    std::int64_t sum_bytes = 0;
    bool isKnown = false;
    for (const int pid : m_treeReader.processes()) {
        const auto pss_bytes = readPss(pid);
        sum_bytes += pss_bytes.value_or(0);
        isKnown = isKnown || pss_bytes;
    }
    if (isKnown)
        m_parts.sink.write(line(MemoryReading{time_ns, sum_bytes}));
}

void RecordingRun::readThrottle(std::int64_t time_ns)
{
    const auto throttled_ns = m_throttleReader.read_ns();
    if (!throttled_ns || *throttled_ns - m_throttledBefore_ns <= m_throttled_ns)
        return;
    m_throttled_ns = *throttled_ns - m_throttledBefore_ns;
    m_parts.sink.write(line(ThrottleReading{time_ns, m_throttled_ns}));
}

bool RecordingRun::isOver() const
{
    return m_reaper.isTreeGone() || m_ending.hasGivenUp(monotonic_ns());
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
    const std::optional<std::string> answer = this->answer();
    if (answer)
        sink.write(answerLine(*answer));
    if (const auto &exit = m_reaper.mainExit()) {
        sink.write(exitLine(exit->reaped_ns, exit->status));
        sink.write(usageLine("child", exit->usage));
        if (const auto warning = missedByTime(exit->usage, m_reaper.treeUsage()))
            sink.write(line(*warning));
    }
    sink.write(usageLine("tree", m_reaper.treeUsage()));
    sink.write(usageLine("measuring", ownUsageSince(m_usageBefore)));
    if (!m_reaper.isTreeGone())
        sink.write(line(Warning{"left-behind", "processes that could not be ended: " +
                                                   std::to_string(childrenOf(getpid()).size())}));
    if (const auto throttles = thermalThrottles();
        throttles && m_thermalThrottlesBefore && *throttles > *m_thermalThrottlesBefore)
        sink.write(line(Warning{
            "too-hot", "cores were slowed down because they were too hot, " +
                           std::to_string(*throttles - *m_thermalThrottlesBefore) + " times"}));
    const Verdict verdict = this->verdict();
    sink.write(line(End{monotonic_ns(), verdict.outcome, verdict.reason}));
    // The run is over: from here on a signal may end the recorder, even while a reader dawdles.
    m_settings.unblockAwaited();
    sink.finish();
}

std::optional<std::string> RecordingRun::answer() const
{
    const auto answer = m_areaReader.answer();
    return answer ? std::optional(toUtf8(*answer)) : std::nullopt;
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
        .answer = answer(),
        .expected = m_arguments.expected,
        .needsAnswer = m_arguments.needAnswer,
        .lastErrorLine = m_parts.capture ? m_parts.capture->lastErrorLine() : "",
    });
}

} // namespace corelane
