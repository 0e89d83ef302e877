// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings/cause.h"
#include "analysis/findings/finding_rules.h"
#include "analysis/lanes/lane_stream.h"
#include "record/text.h"

#include <algorithm>
#include <map>

namespace corelane {
namespace {

/// Of the cores' time. What threads do to each other cannot be told where they wait for cores that
/// others have: who is woken late seems to be handed little, and few seem to be too many.
constexpr double kMostlyOthers = 0.5;

double inReal(std::int64_t time_ns, const CoreTime &cores)
{
    return static_cast<double>(time_ns) / static_cast<double>(cores.real_ns);
}

/// Processes of the run that keep several threads computing, as those do that call a library with
/// threads of its own.
int processesWithThreads(const Lanes &threads, std::int64_t real_ns)
{
    std::map<int, int> computing;
    for (const Lane &lane : threads.lanes)
        computing[lane.process] += lane.onCpu_ns >= real_ns / 100 ? 1 : 0;
    return static_cast<int>(std::count_if(computing.begin(), computing.end(),
                                          [](const auto &each) { return each.second > 1; }));
}

/// How long the workers' chunks took, and what stood between them.
struct ChunkTimes {
    std::int64_t chunks = 0;
    std::int64_t inside_ns = 0;
    std::int64_t between_ns = 0; ///< from the end of one to the beginning of the same worker's next
};

ChunkTimes chunkTimesOf(const RunRecord &run)
{
    struct Worker {
        std::int64_t begin_ns = 0;
        std::int64_t end_ns = 0;
    };
    std::map<int, Worker> workers;
    ChunkTimes times;
    for (const Stamp &stamp : run.stamps) {
        if (stamp.ring < 1)
            continue;
        Worker &worker = workers[stamp.ring];
        if (stamp.kind == StampKind::chunkBegin) {
            times.between_ns += worker.end_ns > 0 ? stamp.time_ns - worker.end_ns : 0;
            worker.begin_ns = stamp.time_ns;
        } else if (stamp.kind == StampKind::chunkEnd && worker.begin_ns > 0) {
            times.inside_ns += stamp.time_ns - worker.begin_ns;
            worker.end_ns = stamp.time_ns;
            ++times.chunks;
        }
    }
    return times;
}

/// Of the looks that saw a thread wait for input or output, the share at which it was for no pipe,
/// at whose other end a thread of the run is.
double outside(const RunRecord &run)
{
    int all = 0;
    int pipes = 0;
    for (const ThreadReading &reading : run.threadReadings) {
        all += reading.wait == Wait::io ? 1 : 0;
        pipes += reading.wait == Wait::io && reading.detail == WaitDetail::pipe ? 1 : 0;
    }
    return all == 0 ? 1 : 1 - static_cast<double>(pipes) / all;
}

/// Whether its threads waited for the GIL longer than for whatever else may be each other's work.
bool isMostlyForTheGil(const CoreTime &cores)
{
    const Parts &parts = cores.parts;
    return parts[State::gilWait] >
           parts[State::otherThread] + parts[State::alone] + parts[State::unexplained];
}

/// Of a command, whose tasks do not tell: its threads hand each other something to do after every
/// moment's work.
std::optional<Symptom> tinyTasks(const Evidence &evidence, const CoreTime &cores)
{
    constexpr double kShort_ns = 100'000; ///< on a core at a time, on average
    constexpr double kShortest_ns = 10'000;
    constexpr double kOften = 3'000;   ///< times a second
    constexpr double kElsewhere = 0.1; ///< of the cores' time: it is no thread that they wait for
    constexpr double kUnknown = 0.3;
    const auto handed =
        std::count_if(evidence.run.onCpu.begin(), evidence.run.onCpu.end(),
                      [](const OnCpu &stretch) { return stretch.left == OnCpu::Left::blocked; });
    // Who waits for a lock is handed nothing to do.
    const bool isLock =
        cores.parts[State::lockWait] > cores.parts[State::otherThread] + cores.parts[State::alone];
    if (isLock || !cores.isOfSeveral() || handed == 0 ||
        cores.share(State::pageFault) + cores.share(State::sleep) > kElsewhere ||
        cores.share(State::ioWait) * outside(evidence.run) > kElsewhere ||
        cores.share(State::unexplained) > kUnknown || cores.share(State::others) > kMostlyOthers)
        return std::nullopt;
    const double each_ns = static_cast<double>(cores.busy_ns()) / static_cast<double>(handed);
    const double often = static_cast<double>(handed) / (static_cast<double>(cores.real_ns) * 1e-9);
    if (each_ns > kShort_ns || often < kOften)
        return std::nullopt;
    Finding finding{
        .id = "too-little-work",
        .confidence = confidenceOf(kShort_ns / each_ns, 1, kShort_ns / kShortest_ns, evidence),
        .title = CORELANE_TR("too-little-work.waits-title", "Too little work between waits"),
        .evidence = {sentence(
            CORELANE_TR_N("too-little-work.switches",
                          "Its threads waited for each other {times} time[|s], and worked {each} "
                          "µs in between, on average."),
            arg<"times">(Count(static_cast<double>(handed))),
            arg<"each">(Figure::number(each_ns / 1000, 0)))},
        .meaning = CORELANE_TR("too-little-work.waits-meaning",
                               "To stop one and to wake it up costs as much as what it does in "
                               "between: fewer, larger pieces of work cost less.")};
    return Symptom{std::move(finding), 1 - static_cast<double>(cores.parts[State::thisRun]) /
                                               static_cast<double>(cores.total_ns)};
}

} // namespace

std::optional<Symptom> oneCore(const Evidence &evidence)
{
    constexpr double kOne = 1.25; ///< CPUs on average: a program may narrow them after a while
    constexpr double kMost = 0.7; ///< of what was done
    constexpr double kNearlyAll = 0.9;
    constexpr double kCrowded = 0.2;
    constexpr double kMuch = 0.6;
    const RunRecord &run = evidence.run;
    if (!evidence.cores || run.machine.logicalCores < 2)
        return std::nullopt;
    const double bound = static_cast<double>(evidence.cores->bound_ns) /
                         static_cast<double>(std::max<std::int64_t>(1, evidence.cores->busy_ns()));
    const bool isAll = bound >= kNearlyAll || evidence.cores->cpus() <= kOne;
    if (!isAll && bound < kMost)
        return std::nullopt;
    const double crowded = inReal(evidence.cores->crowded_ns, *evidence.cores);
    if (crowded < kCrowded)
        return std::nullopt;
    const auto cpus = arg<"cpus">(std::to_string(evidence.cores->boundCpu));
    const auto waiting = arg<"waiting">(Figure::number(crowded, 2));
    Finding finding{
        .id = "one-core",
        .confidence = confidenceOf(crowded, kCrowded, kMuch, evidence),
        .title = isAll ? Sentence(CORELANE_TR("one-core.title", "Everything ran on one core"))
                       : Sentence(CORELANE_TR("one-core.title-most", "Most of it ran on one core")),
        .evidence = {isAll
                         ? sentence(CORELANE_TR("one-core.evidence",
                                                "Its threads might use CPU {cpus} alone, so they "
                                                "took turns on it: on average {waiting} waited "
                                                "while another ran."),
                                    cpus, waiting)
                         : sentence(CORELANE_TR("one-core.evidence-most",
                                                "For {share} of what they computed its threads "
                                                "might use CPU {cpus} alone, so they took turns on "
                                                "it: on average {waiting} waited while another "
                                                "ran."),
                                    arg<"share">(Figure::percent(bound)), cpus, waiting)},
        .meaning = run.affinityReadings.empty()
                       ? Sentence(CORELANE_TR("one-core.started",
                                              "It was started with this affinity, as by taskset or "
                                              "a container: the other cores were out of reach."))
                       : Sentence(CORELANE_TR("one-core.narrowed",
                                              "The program narrowed its affinity itself, as some "
                                              "libraries do when they are loaded: the other cores "
                                              "were out of reach."))};
    return Symptom{std::move(finding), std::min(1.0, crowded)};
}

std::optional<Symptom> tooManyThreads(const Evidence &evidence)
{
    constexpr double kWaiting = 0.5; ///< threads, on average
    constexpr double kMany = 2;
    const CoreTime *cores = evidence.cores;
    if (!cores || evidence.account.ofWorkers || cores->computing <= cores->cpus() ||
        cores->cpus() < 1.5)
        return std::nullopt;
    const double waiting = inReal(cores->crowded_ns, *cores);
    if (waiting < kWaiting || cores->share(State::others) > kMostlyOthers ||
        tinyTasks(evidence, *cores)) // those hand each other what to do
        return std::nullopt;
    Finding finding{
        .id = "too-many-threads",
        .confidence = confidenceOf(waiting, kWaiting, kMany, evidence),
        .title = CORELANE_TR("too-many-threads.title", "More threads than cores"),
        .evidence =
            {sentence(CORELANE_TR_N("too-many-threads.threads", "{threads} thread[|s] computed."),
                      arg<"threads">(Count(cores->computing))),
             sentence(CORELANE_TR("too-many-threads.evidence",
                                  "On average {waiting} of them waited for a core that another of "
                                  "them had."),
                      arg<"waiting">(Figure::number(waiting, 2)))},
        .meaning = CORELANE_TR("too-many-threads.meaning",
                               "They take turns on the cores: more of them compute no faster.")};
    if (processesWithThreads(LaneStreams(evidence.run, ThreadIndex(evidence.run)).lanes(),
                             cores->real_ns) > 1)
        finding.meaning = CORELANE_TR(
            "too-many-threads.processes",
            "Each of several processes has threads of its own, as a library for numbers makes "
            "them: OMP_NUM_THREADS, OPENBLAS_NUM_THREADS or MKL_NUM_THREADS limit them.");
    // The cores are busy, so that it costs less than what keeps them idle.
    constexpr double kCost = 0.1;
    return Symptom{std::move(finding), kCost};
}

std::optional<Symptom> oneAfterAnother(const Evidence &evidence)
{
    constexpr double kShare = 0.2;
    constexpr double kMuch = 0.45;
    constexpr double kLasts = 0.1; ///< of real time, in one stretch
    const CoreTime *cores = evidence.cores;
    if (!cores || traitsOf(evidence.run).sequential || !cores->isOfSeveral())
        return std::nullopt;
    const double share = cores->share(State::alone);
    const double locks = cores->share(State::lockWait) + cores->share(State::gilWait);
    if (share < kShare || share < locks || inReal(cores->longestAlone_ns, *cores) < kLasts)
        return std::nullopt;
    Finding finding{
        .id = "one-after-another",
        .confidence = confidenceOf(share, kShare, kMuch, evidence),
        .title = CORELANE_TR("one-after-another.title", "One after another"),
        .evidence = {lossSentence(State::alone, share),
                     sentence(CORELANE_TR("one-after-another.longest",
                                          "The longest such stretch lasted {time}."),
                              arg<"time">(Figure::seconds(cores->longestAlone_ns)))},
        .meaning = CORELANE_TR("one-after-another.meaning",
                               "It has several threads or processes that compute, but not at the "
                               "same time: what runs alone sets the limit.")};
    return Symptom{std::move(finding), share};
}

std::optional<Symptom> tooLittleWork(const Evidence &evidence)
{
    if (!evidence.account.ofWorkers)
        return evidence.cores && !isMostlyForTheGil(*evidence.cores)
                   ? tinyTasks(evidence, *evidence.cores)
                   : std::nullopt;
    constexpr std::int64_t kShort_ns = 500'000; ///< a chunk
    constexpr std::int64_t kSeveral = 50;
    constexpr double kLeast = 0.3; ///< of the workers' time
    constexpr double kShare = 0.3; ///< of the workers' time from chunk to chunk
    constexpr double kMuch = 0.7;
    const ChunkTimes times = chunkTimesOf(evidence.run);
    if (times.chunks < kSeveral || times.inside_ns / times.chunks > kShort_ns)
        return std::nullopt;
    // Beside a start-up that takes nearly all of the time it does not matter.
    const auto chunks_ns = static_cast<double>(times.between_ns + times.inside_ns);
    if (chunks_ns < kLeast * static_cast<double>(evidence.account.total_ns))
        return std::nullopt;
    const double share = static_cast<double>(times.between_ns) /
                         static_cast<double>(times.between_ns + times.inside_ns);
    if (share < kShare || coreShare(evidence, State::others, 0) > kShare)
        return std::nullopt;
    Finding finding{
        .id = "too-little-work",
        .confidence = confidenceOf(share, kShare, kMuch, evidence),
        .title = CORELANE_TR("too-little-work.title", "Too little work per task"),
        .evidence = {sentence(
            CORELANE_TR_N("too-little-work.evidence",
                          "{chunks} chunk[|s] took {each} µs each, on average; from one to the "
                          "next went {share} of the time."),
            arg<"chunks">(Count(static_cast<double>(times.chunks))),
            arg<"each">(Figure::number(static_cast<double>(times.inside_ns) /
                                           static_cast<double>(times.chunks) / 1000,
                                       0)),
            arg<"share">(Figure::percent(share)))},
        .meaning = CORELANE_TR("too-little-work.meaning",
                               "Handing a task out costs as much as doing it: fewer, larger tasks "
                               "cost less.")};
    return Symptom{std::move(finding), share};
}

} // namespace corelane
