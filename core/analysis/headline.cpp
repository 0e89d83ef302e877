// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/headline.h"

#include "analysis/accounting.h"
#include "analysis/core_usage.h"
#include "analysis/run_title.h"
#include "record/text.h"

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

/// For workers that could have run at the same time: whether they did, and who had the cores if
/// not.
std::string parallelism(const RunRecord &run, double busy)
{
    const double effective = run.machine.effectiveCores;
    const double possible = std::min(effective, static_cast<double>(run.spec.workers));
    if (busy < 0.85 * possible) {
        const double others = coresTakenByOthers(run).value_or(0);
        std::string text = "The workers could have kept " + cores(possible) + " busy";
        if (others >= 0.1)
            text += "; other programs had " + decimal(others, 2) + " of them";
        return text + ".";
    }
    if (run.spec.workers > effective && effective > 0)
        return std::to_string(run.spec.workers) + " workers shared " + cores(effective) + ".";
    return "The workers ran at the same time.";
}

/// `sentence` begins in lower case; real and CPU time are called equal only where they nearly are.
std::string oneAtATime(std::string sentence, double busy)
{
    if (busy >= 0.9)
        return "real ≈ user + sys: " + sentence;
    sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
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
    if (busy < 0.5)
        return "It waited most of the time and hardly computed.";
    if (run.spec.workers < 2)
        return busy > kOneCore ? "It computed on several cores at the same time."
                               : oneAtATime("one core at a time.", busy);
    if (busy <= kOneCore && run.runtime.gil == Gil::on && run.spec.model.ends_with(".threads"))
        return oneAtATime("the GIL let one thread run at a time.", busy);
    if (busy <= kOneCore && run.spec.model.ends_with("-gil"))
        return oneAtATime("the one lock let one thread run at a time.", busy);
    return parallelism(run, busy);
}

std::string joinedSentences(const std::string &first, const std::string &second)
{
    return first + (first.empty() || second.empty() ? "" : " ") + second;
}

} // namespace

Headline headline(const RunRecord &run, const RunRecord *baseline)
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
                run.end->reason};
    case Outcome::done:
        break;
    }
    return {subject(run) + ": " + figures(run, *times),
            joinedSentences(cause(run, *times), comparison(run, baseline))};
}

} // namespace corelane
