// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/cpu_list.h"
#include "record/event_area.h"
#include "record/machine.h"
#include "record/model_traits.h"
#include "record/on_cpu_list.h"
#include "record/run_spec.h"
#include "record/study_plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace corelane {

// Every time here is in nanoseconds. A `time_ns` is a moment on CLOCK_MONOTONIC of the machine that
// measured; the others are durations. What was not measured is an empty optional or an empty list,
// never a zero.

/// One core's row of /proc/stat: cumulative since boot. Steps of one tick (10 ms).
struct CoreReading {
    std::int64_t time_ns = 0;
    int core = 0;
    std::int64_t user_ns = 0;   ///< user + nice
    std::int64_t system_ns = 0; ///< system + irq + softirq
    std::int64_t idle_ns = 0;
    std::int64_t iowait_ns = 0;
    std::int64_t steal_ns = 0;

    bool operator==(const CoreReading &) const = default;
};

/// CPU time of the run's tasks on one core, cumulative since the release. Each task's CPU since the
/// reading before is counted on the core on which it ran last.
struct RunCoreReading {
    std::int64_t time_ns = 0;
    int core = 0;
    std::int64_t cpu_ns = 0;

    bool operator==(const RunCoreReading &) const = default;
};

/// CPU time of the whole tree so far, the reaped and the living.
struct TreeReading {
    std::int64_t time_ns = 0;
    std::int64_t user_ns = 0;
    std::int64_t sys_ns = 0;
    int processes = 0;
    int threads = 0;

    bool operator==(const TreeReading &) const = default;
};

/// What wait4 tells of a process and those it reaped.
struct Usage {
    std::int64_t user_ns = 0;
    std::int64_t sys_ns = 0;
    std::int64_t voluntarySwitches = 0;
    std::int64_t involuntarySwitches = 0;
    std::int64_t maxRss_bytes = 0; ///< the largest single process

    std::int64_t cpu_ns() const { return user_ns + sys_ns; }
    bool operator==(const Usage &) const = default;
};

/// CPU time of the tree that `time` does not see, because the main process never reaped who used
/// it; 0 unless it is more than 1 % of the tree's and more than 10 ms.
std::int64_t missedByTime_ns(std::int64_t childCpu_ns, std::int64_t treeCpu_ns);

/// How well it is known where each thread was.
enum class Tier {
    sampled, ///< from stamps and from readings of /proc, some 20 times a second
    exact,   ///< from the kernel's own context switches: every interval of every thread
};

/// A thread of the run's tree. Numbers are the kernel's; they may be used again after its death.
struct ThreadLife {
    int thread = 0;
    int process = 0;
    std::int64_t born_ns = 0; ///< exact: forked; sampled: first seen
    std::optional<std::int64_t> died_ns;
    std::string name; ///< the kernel's, as last set; 15 bytes at most
    /// The thread that made it, by its number; 0: somebody outside of the tree, as of the main
    /// process. Empty: not known, as of a process's threads when sampled, or an older recording.
    std::optional<int> parent = std::nullopt;

    bool operator==(const ThreadLife &) const = default;
};

/// What a thread was waiting for when it was looked at.
enum class Wait : std::uint8_t {
    none,    ///< it ran, or could have run
    gil,     ///< a global interpreter lock
    lock,    ///< any other lock, condition or join: a futex
    io,      ///< a system call that reads, writes or waits for files and sockets
    sleep,   ///< a system call that waits for time to pass
    child,   ///< the end of a child process
    other,   ///< something else in the kernel, such as a page
    unknown, ///< the kernel does not tell
};

/// The fine kind of a wait, where the call, its arguments, its descriptor or the thread's state
/// tell it; behind each, the Wait that it comes with.
enum class WaitDetail : std::uint8_t {
    none,      ///< not told: an older recording, or there is no more to tell
    mutex,     ///< lock: a contended mutex
    rwlock,    ///< lock: a reader-writer lock
    fileLock,  ///< lock: flock, or fcntl's locks
    join,      ///< lock: the end of another thread
    condition, ///< lock: another thread, be it a lock, a signal or a result: a condition variable,
               ///< a semaphore, a barrier, a future, any of Python's; an event loop that nothing
               ///< but its own process can wake
    semaphore, ///< lock: System V semaphores
    message,   ///< lock: System V and POSIX message queues
    pipe,      ///< io: a pipe, a FIFO, a Unix socket, an eventfd: another process or thread
    socket,    ///< io: any other socket
    file,      ///< io: a regular file or a block device
    terminal,  ///< io
    poll,      ///< io: several descriptors: poll, select, epoll, io_uring
    signal,    ///< other: pause, sigsuspend, sigwait, signalfd
    vfork,     ///< child: its exec or its end
    stopped,   ///< other: by a signal (state T)
    traced,    ///< other: by a debugger (state t)
    pageFault, ///< other: memory: a page that is to come, or the lock of its address space
    disk,      ///< io: in an uninterruptible sleep (state D) in some other call
    wakeUp, ///< sleep: an event loop with a time limit, which nothing but its own process may end
            ///< before: another thread's wake-up, a signal, a timer
};

/// One look at a thread through /proc. The two sums are the scheduler's since the thread's birth;
/// while it runs they come in steps of a tick (about 4 ms).
struct ThreadReading {
    std::int64_t time_ns = 0;
    int thread = 0;
    Wait wait = Wait::unknown;
    std::int64_t cpu_ns = 0;
    std::int64_t runQueue_ns = 0; ///< runnable without a core
    int core = 0;                 ///< where it ran last
    WaitDetail detail = WaitDetail::none;

    bool operator==(const ThreadReading &) const = default;
};

/// Major page faults of a thread since its birth: each waited for a page of a file, or of the swap,
/// that was not in memory. Told where there are more than were told of that thread last.
struct FaultReading {
    std::int64_t time_ns = 0; ///< of the look at the thread that found them
    int thread = 0;
    std::int64_t major = 0;

    bool operator==(const FaultReading &) const = default;
};

/// From `time_ns` on a thread may use these CPUs. Told only where they are others than
/// Machine::affinity, or than was told of that thread last.
struct AffinityReading {
    std::int64_t time_ns = 0;
    int thread = 0;
    CpuList cpus; ///< not empty

    bool operator==(const AffinityReading &) const = default;
};

/// A stretch in which the kernel had to drop switch records of one core: who was where is not
/// known.
struct LostStretch {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    int core = 0;
    std::int64_t records = 0;

    bool operator==(const LostStretch &) const = default;
};

/// Memory of the living tree: the sum of its processes' proportional set sizes, in which a page
/// that k of them share counts 1/k each.
struct MemoryReading {
    std::int64_t time_ns = 0;
    std::int64_t pss_bytes = 0;

    bool operator==(const MemoryReading &) const = default;
};

/// For how long the control group's quota kept runnable threads from their cores, cumulative since
/// the release; summed over cores, as the kernel does.
struct ThrottleReading {
    std::int64_t time_ns = 0;
    std::int64_t throttled_ns = 0;

    bool operator==(const ThrottleReading &) const = default;
};

/// The CPU quota that holds for the run's tasks, from that moment on: of the control groups in
/// which they are, wherever they have moved since the release. 0: none any more.
struct QuotaReading {
    std::int64_t time_ns = 0;
    double cores = 0;

    bool operator==(const QuotaReading &) const = default;
};

/// Another program that used a core while a thread of the run waited for one.
struct OtherReading {
    std::int64_t time_ns = 0;
    int process = 0;
    std::int64_t cpu_ns = 0; ///< since it was looked at before
    std::string name;        ///< the kernel's

    bool operator==(const OtherReading &) const = default;
};

/// A process whose threads have no switch records from that moment on, though the run's lanes are
/// exact: they are known from readings alone.
struct SampledProcess {
    std::int64_t time_ns = 0;
    int process = 0;
    std::string reason;

    bool operator==(const SampledProcess &) const = default;
};

struct OutputLine {
    enum class Stream { out, err };
    Stream stream = Stream::out;
    std::string text;

    bool operator==(const OutputLine &) const = default;
};

/// Something the reader of the figures should know; `id` is a stable word for programs.
struct Warning {
    std::string id;
    std::string text;

    bool operator==(const Warning &) const = default;
};

/// A process of the tree that was left running: what it did from the run's end on is not known.
struct LeftProcess {
    int pid = 0;
    std::string name; ///< the kernel's, 15 bytes at most

    bool operator==(const LeftProcess &) const = default;
};

enum class Outcome { done, failed, cancelled };

/// How the main process ended.
struct ExitStatus {
    enum class Kind { status, signal };
    Kind kind = Kind::status;
    int value = 0;

    bool operator==(const ExitStatus &) const = default;
};

struct End {
    std::int64_t time_ns = 0;
    Outcome outcome = Outcome::done;
    std::string reason; ///< empty when done

    bool operator==(const End &) const = default;
};

/// All that was measured of one run, live or saved. `end` is empty while the run is under way and
/// in a recording that was cut before its end, which `isCut` tells apart.
struct RunRecord {
    RunSpec spec;
    std::optional<ModelTraits> traits; ///< of the model; empty: an older recording, a command
    Runtime runtime;
    std::optional<StudyPlace> study; ///< empty: a run of its own
    Machine machine;
    std::string contained; ///< namespaces of the run's own: "pid", "user pid"; empty: none
    /// Wall-clock time of the release, ISO 8601 with offset; empty before it.
    std::string startedAt;
    std::optional<std::int64_t> release_ns; ///< the moment at which the held child was let go
    int pid = 0;                            ///< the main process, while it lived
    std::optional<std::int64_t> reaped_ns;  ///< the moment at which the main process was reaped

    std::vector<CoreReading> coreReadings;
    std::vector<RunCoreReading> runCoreReadings;
    std::vector<TreeReading> treeReadings;
    std::vector<Stamp> stamps;
    std::int64_t droppedStamps = 0;
    std::optional<Tier> tier;        ///< empty: a recording from before there were lanes
    std::string tierReason;          ///< sampled: why, and what would allow more; empty when exact
    std::vector<ThreadLife> threads; ///< in the order of their births
    OnCpuList onCpu;                 ///< in the order of their ends; none when sampled
    std::vector<ThreadReading> threadReadings; ///< a thread is left out while nothing has changed
    std::vector<FaultReading> faultReadings;   ///< none where all pages were in memory
    std::vector<AffinityReading> affinityReadings; ///< none where nobody narrowed or widened it
    std::vector<LostStretch> lostStretches;
    std::vector<MemoryReading> memoryReadings;
    std::vector<ThrottleReading> throttleReadings; ///< none where there is no quota
    std::vector<QuotaReading> quotaReadings; ///< where it is no longer as the machine's line says
    std::vector<OtherReading>
        otherReadings; ///< only of while a thread of the run waited for a core
    std::vector<SampledProcess> sampledProcesses; ///< none when all lanes are sampled
    std::vector<OutputLine> output;
    std::vector<Warning> warnings;
    std::vector<LeftProcess> left; ///< none where the whole tree had gone at the end

    std::optional<std::string> answer;
    std::optional<std::string> expectedAnswer;
    std::optional<ExitStatus> exitStatus;
    std::optional<Usage> childUsage; ///< what `time` says: the main process and what it reaped
    std::optional<Usage> treeUsage;  ///< every descendant
    std::optional<Usage> measuring;  ///< the recorder's own, from the release on
    std::optional<End> end;
    /// Read from something that was over before an `end` came, be it cut or still being written. No
    /// line tells it: the reader does.
    bool isCut = false;

    /// Lines of kinds that this version does not know, in their order, for whoever writes the
    /// recording again.
    std::vector<std::string> unknownLines;

    bool operator==(const RunRecord &) const = default;

    /// The run's elapsed time: final once reaped, else up to the newest reading; empty before the
    /// release.
    std::optional<std::int64_t> real_ns() const;
    /// Whether nothing more comes of it.
    bool isOver() const { return end || isCut; }
    /// Whether it came to its end as it was asked to.
    bool isDone() const { return end && end->outcome == Outcome::done; }
    /// `startedAt` as whole seconds since 1970, so that times of different zones can be ordered;
    /// empty where it tells no moment.
    std::optional<std::int64_t> startedAt_s() const;
    /// Not known to be wrong: true also where nothing is expected.
    bool answerMatches() const { return answer && (!expectedAnswer || answer == expectedAnswer); }
};

/// The same runs, for whoever only reads them; valid as long as `runs` is left alone.
std::vector<const RunRecord *> pointersTo(const std::vector<RunRecord> &runs);
std::vector<const RunRecord *>
pointersTo(const std::vector<std::shared_ptr<const RunRecord>> &runs);

} // namespace corelane
