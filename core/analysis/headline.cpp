// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/headline.h"

#include "analysis/accounting.h"
#include "analysis/core_usage.h"
#include "analysis/run_title.h"
#include "record/text.h"
#include "record/words.h"

#include <algorithm>

namespace corelane {
namespace {

constexpr double kOneCore = 1.1; ///< up to here, no more than one worker computed at a time

std::string cores(double count)
{
    const bool whole = count == static_cast<double>(static_cast<int>(count));
    return decimal(count, whole ? 0 : 2) + (count == 1 ? " core" : " cores");
}

std::string subject(const RunRecord &run)
{
    std::string text = modelTitle(run);
    if (run.spec.workers > 1)
        text += ", " + std::to_string(run.spec.workers) + " workers";
    return text;
}

std::string figures(const RunRecord &run, const Times &times)
{
    std::string text =
        seconds(times.real_ns, 2) + " s real, " + seconds(times.treeCpu_ns(), 2) + " s CPU";
    if (const auto busy = coresBusy(times))
        text += " — " + decimal(*busy, 2) + " of " + cores(run.machine.effectiveCores) + " busy";
    return text;
}

/// What the parallel run gained against its baseline: "Python 3.11 sequential took 3.98 s:
/// speedup 1.90."
std::string comparison(const RunRecord &run, const RunRecord *baseline)
{
    if (!baseline || baseline == &run)
        return {};
    const auto gain = speedup(run, *baseline);
    if (!gain)
        return {};
    const std::string took =
        modelTitle(*baseline) + " took " + seconds(*baseline->real_ns(), 2) + " s";
    if (*gain < 0.97)
        return took + ": this was slower, speedup " + decimal(*gain, 2) + ".";
    if (*gain < 1.03)
        return took + ": no faster.";
    return took + ": speedup " + decimal(*gain, 2) + ".";
}

/// Why fewer cores were busy than the workers could have kept: others had them, or nobody did.
std::string whyIdle(const RunRecord &run, double busy, double possible)
{
    const double others = coresTakenByOthers(run).value_or(0);
    const double idle = run.machine.effectiveCores - busy - others;
    if (idle < (possible - busy) / 2 && others > 0)
        return "Other programs had " + decimal(others, 2) + " of " +
               cores(run.machine.effectiveCores) + ": run it again on a quiet machine.";
    if (busy < possible / 2)
        return "It waited most of the time and hardly computed.";
    return "The workers could have kept " + cores(possible) + " busy: they waited, too.";
}

/// Of a run that kept one core busy, since no more than one of its workers could run at a time.
std::string_view serialCause(OneAtATime limit)
{
    switch (limit) {
    case OneAtATime::gil:
        return "real ≈ user + sys: the GIL let one thread run at a time.";
    case OneAtATime::lock:
        return "real ≈ user + sys: the one lock let one thread run at a time.";
    case OneAtATime::thread:
        return "real ≈ user + sys: all tasks ran on one thread.";
    case OneAtATime::never:
        break;
    }
    return {};
}

std::string cause(const RunRecord &run, const Times &times)
{
    constexpr std::int64_t kTooShort_ns =
        20'000'000; // the tick and the start-up say more than the work
    const double busy = coresBusy(times).value_or(0);
    if (const std::int64_t missed_ns = missedByTime_ns(times); missed_ns > 0)
        return "The shell's time would show " + seconds(times.cpu_ns(), 2) + " s CPU: it misses " +
               seconds(missed_ns, 2) + " s of descendants that the main process did not reap.";
    if (times.real_ns < kTooShort_ns)
        return {};
    const double workers = std::max(1, run.spec.workers);
    const double effective = run.machine.effectiveCores;
    const OneAtATime limit = oneAtATimeIn(run);
    const bool isSerialised = limit != OneAtATime::never;
    const double possible = isSerialised ? 1 : std::min(workers, effective);
    if (busy < 0.85 * possible)
        return whyIdle(run, busy, possible);
    if (run.spec.workers < 2)
        return busy > kOneCore ? "It computed on several cores at the same time."
                               : "One core at a time: real ≈ user + sys.";
    if (isSerialised && busy <= kOneCore)
        return std::string(serialCause(limit));
    if (workers > effective)
        return std::to_string(run.spec.workers) + " workers shared " + cores(effective) + ".";
    return "The workers ran at the same time.";
}

/// The part of the account that keeps most workers from useful work; empty where all is well.
/// Threads of a command that wait for their children or that nobody has seen tell nothing.
std::optional<State> greatestLoss(const Account &account)
{
    constexpr double kLeast = 0.15;
    std::optional<State> greatest;
    for (const State state : workerStates()) {
        if (state == State::useful || state == State::running ||
            (!account.ofWorkers && state == State::idleTail))
            continue;
        if (account.share(state) >= kLeast &&
            (!greatest || account.share(state) > account.share(*greatest)))
            greatest = state;
    }
    return greatest;
}

std::string runQueueCause(const RunRecord &run, const Account &account, const std::string &crew,
                          const std::string &share)
{
    const RunQueueParts &parts = account.runQueue;
    const double effective = run.machine.effectiveCores;
    if (parts.throttled_ns > parts.preempted_ns)
        return "A quota of " + cores(run.machine.quotaCores.value_or(effective)) + " held " + crew +
               " back: they waited for a core " + share;
    const double others = coresTakenByOthers(run).value_or(0);
    if (account.workers > effective)
        return std::to_string(account.workers) + (account.ofWorkers ? " workers" : " threads") +
               " shared " + cores(effective) +
               (others > effective / 4 ? ", of which other programs had " + decimal(others, 2)
                                       : std::string()) +
               ": they waited for one " + share;
    if (others > 0.1)
        return "Other programs had " + decimal(others, 2) + " of " + cores(effective) + ": " +
               crew + " waited for a core " + share;
    return crew + " waited for a core " + share;
}

/// Why, from the account; empty where that has no answer.
std::string cause(const RunRecord &run, const Account &account)
{
    const auto loss = greatestLoss(account);
    if (!loss)
        return {};
    const bool isOne = account.workers == 1;
    const std::string crew =
        std::string(account.ofWorkers ? "the worker" : "its thread") + (isOne ? "" : "s");
    const std::string ofTime = isOne ? " % of its time" : " % of their time";
    const std::string share = decimal(100 * account.share(*loss), 0) + ofTime + ".";
    switch (*loss) {
    case State::gilWait:
        return (traitsOf(run).oneAtATime == OneAtATime::lock ? "The one lock" : "The GIL") +
               std::string(" let one thread run at a time: ") + crew + " waited for it " + share;
    case State::runQueue:
        return runQueueCause(run, account, crew, share);
    case State::lockWait:
        return crew + " waited for locks or for each other " + share;
    case State::ioWait:
        return crew + " waited for files, sockets or time to pass " + share;
    case State::startUp:
        return "Too little to compute: " + crew + " spent " +
               decimal(100 * account.share(*loss), 0) + ofTime + " on starting up.";
    case State::transfer:
        return crew + " handed over results " + share;
    case State::idleTail:
        return "The last worker kept the run waiting: " + crew + (isOne ? " was" : " were") +
               " done and idle " + share;
    case State::extra:
        if (account.parts[State::useful] == 0)
            return {};
        return "The cores were not idle: " + crew + " did " +
               decimal(1 + account.share(State::extra) / account.share(State::useful), 1) +
               " times the work.";
    default:
        break;
    }
    return {};
}

std::string capitalised(std::string sentence)
{
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
}

/// The account's answer, where there is one; what `time` misses comes first in any case, because
/// the figures before it cannot be understood without.
std::string cause(const RunRecord &run, const Times &times, const Account *account)
{
    if (account && missedByTime_ns(times) == 0) {
        if (const std::string told = capitalised(cause(run, *account)); !told.empty())
            return told;
    }
    return cause(run, times);
}

std::string joinedSentences(const std::string &first, const std::string &second)
{
    return first + (first.empty() || second.empty() ? "" : " ") + second;
}

} // namespace

Headline headline(const RunRecord &run, const RunRecord *baseline)
{
    return headline(run, baseline, nullptr);
}

Headline headline(const RunRecord &run, const RunRecord *baseline, const Account *account)
{
    const auto times = timesOf(run);
    if (!times) {
        if (run.end)
            return {subject(run) + " did not run", run.end->reason};
        return {subject(run) + " is starting", {}};
    }
    if (!run.end)
        return {subject(run) + ": " + figures(run, *times), {}};
    switch (run.end->outcome) {
    case Outcome::failed:
        return {subject(run) + " failed after " + seconds(times->real_ns, 2) + " s",
                run.end->reason};
    case Outcome::cancelled:
        return {subject(run) + " was cancelled after " + seconds(times->real_ns, 2) + " s",
                run.end->reason == word(Outcome::cancelled) ? "" : run.end->reason};
    case Outcome::done:
        break;
    }
    return {subject(run) + ": " + figures(run, *times),
            joinedSentences(cause(run, *times, account), comparison(run, baseline))};
}

} // namespace corelane
