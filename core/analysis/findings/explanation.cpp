// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings/explanation.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/core_usage.h"
#include "analysis/figures/cpu_notes.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_title.h"
#include "analysis/findings/finding_rules.h"
#include "record/words.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace corelane {
namespace {

constexpr double kOneCore = 1.1; ///< up to here, no more than one worker computed at a time
constexpr double kMostOfThem = 0.85;

Sentence figuresSentence(const RunRecord &run, const Times &times)
{
    const auto title = arg<"run">(runAndWork(run));
    const auto real = arg<"real">(Figure::seconds(times.real_ns));
    const auto cpu = arg<"cpu">(Figure::seconds(times.treeCpu_ns()));
    const auto busy = coresBusy(times);
    if (!busy)
        return sentence(CORELANE_TR("run.times", "{run}: {real} real, {cpu} CPU"), title, real,
                        cpu);
    return sentence(
        CORELANE_TR_N("run.figures",
                      "{run}: {real} real, {cpu} CPU — {busy} of {cores} core[|s] busy"),
        title, real, cpu, arg<"busy">(Figure::number(*busy, 2)),
        arg<"cores">(Count(run.machine.effectiveCores)));
}

/// Of a run that kept one core busy, since no more than one of its workers could run at a time.
Sentence whySerial(OneAtATime limit)
{
    switch (limit) {
    case OneAtATime::gil:
        return CORELANE_TR("times.gil", "real ≈ user + sys: the GIL let one thread run at a time.");
    case OneAtATime::lock:
        return CORELANE_TR("times.one-lock",
                           "real ≈ user + sys: the one lock let one thread run at a time.");
    case OneAtATime::thread:
        return CORELANE_TR("times.one-thread", "real ≈ user + sys: all tasks ran on one thread.");
    case OneAtATime::never:
        break;
    }
    return {};
}

/// Why fewer cores were busy than the workers could have kept: others had them, or nobody did.
Sentence whyIdle(const RunRecord &run, double busy, double possible)
{
    const double cores = run.machine.effectiveCores;
    const double others = coresTakenByOthers(run).value_or(0);
    if (others > 0 && cores - busy - others < (possible - busy) / 2)
        return sentence(CORELANE_TR_N("times.others", "Other programs had {others} of {cores} "
                                                      "core[|s]: run it again on a quiet machine."),
                        arg<"others">(Figure::number(others, 2)), arg<"cores">(Count(cores)));
    if (busy < possible / 2)
        return CORELANE_TR("times.hardly-computed",
                           "It waited most of the time and hardly computed.");
    return sentence(
        CORELANE_TR_N("times.waited", "It could have kept {cores} core[|s] busy: it waited, too."),
        arg<"cores">(Count(possible)));
}

/// What the times alone tell of a run of which no symptom is known.
Sentence whyByTimes(const RunRecord &run, const Times &times)
{
    const double busy = coresBusy(times).value_or(0);
    const double workers = std::max(1, run.spec.workers);
    const OneAtATime limit = oneAtATimeIn(run);
    const bool isSerial = limit != OneAtATime::never;
    const double possible = isSerial ? 1 : std::min(workers, run.machine.effectiveCores);
    if (busy < kMostOfThem * possible)
        return whyIdle(run, busy, possible);
    if (run.spec.workers < 2 && busy > kOneCore)
        return CORELANE_TR("times.several-cores", "It computed on several cores at the same time.");
    if (run.spec.workers < 2)
        return CORELANE_TR("times.one-core", "One core at a time: real ≈ user + sys.");
    if (isSerial && busy <= kOneCore)
        return whySerial(limit);
    if (workers > run.machine.effectiveCores)
        return sentence(
            CORELANE_TR_N("times.shared-cores", "{workers} worker[|s] took turns on the cores."),
            arg<"workers">(Count(workers)));
    return CORELANE_TR("times.parallel", "The workers ran at the same time.");
}

/// The part of the account that took most from useful work; empty where all is well. Threads of a
/// command that wait for their children or that nobody has seen tell nothing.
std::optional<State> greatestLoss(const Account &account)
{
    constexpr double kLeast = 0.15;
    std::optional<State> greatest;
    for (const State part : workerStates()) {
        if (part == State::useful || part == State::running || part == State::extra ||
            part == State::unexplained || (!account.ofWorkers && part == State::idleTail))
            continue;
        if (account.share(part) >= kLeast &&
            (!greatest || account.share(part) > account.share(*greatest)))
            greatest = part;
    }
    return greatest;
}

/// What is said where no symptom was found.
Sentence withoutFinding(const RunRecord &run, const Times &times, const Account &account)
{
    constexpr std::int64_t kTooShort_ns = 20'000'000;
    if (times.real_ns < kTooShort_ns)
        return kTooShort;
    if (const auto loss = greatestLoss(account))
        return sentence(CORELANE_TR("account.greatest-loss",
                                    "The greatest loss was {part}: {share} of the time."),
                        arg<"part">(title(*loss)),
                        arg<"share">(Figure::percent(account.share(*loss))));
    return whyByTimes(run, times);
}

/// What the headline tells of comes first, after what no other figure is understood without.
void bringForward(std::vector<Finding> &findings, std::string_view told)
{
    const auto first = std::find_if(findings.begin(), findings.end(), [](const Finding &each) {
        return each.id != "time-misses-descendants";
    });
    const auto found = std::find_if(first, findings.end(),
                                    [told](const Finding &each) { return each.id == told; });
    if (found != findings.end())
        std::rotate(first, found, std::next(found));
}

} // namespace

std::vector<Warning> Explanation::warningsBelow(const RunRecord &run) const
{
    std::vector<Warning> rest;
    std::copy_if(run.warnings.begin(), run.warnings.end(), std::back_inserter(rest),
                 [this](const Warning &warning) {
                     return std::none_of(
                         findings.begin(), findings.end(),
                         [&warning](const Finding &each) { return each.id == warning.id; });
                 });
    return rest;
}

Sentence whatHappened(const RunRecord &run)
{
    const auto times = timesOf(run);
    const auto title = arg<"run">(runAndWork(run));
    if (!times)
        return run.isOver() ? didNotRun(run)
                            : sentence(CORELANE_TR("run.starting", "Starting {run}"), title);
    const auto time = arg<"time">(Figure::seconds(times->real_ns));
    if (!run.end && run.isCut)
        return sentence(CORELANE_TR("run.cut", "{run}: the recording was cut after {time}"), title,
                        time);
    if (run.end && run.end->outcome == Outcome::failed)
        return sentence(CORELANE_TR("run.failed", "{run} failed after {time}"), title, time);
    if (run.end && run.end->outcome == Outcome::cancelled)
        return sentence(CORELANE_TR("run.cancelled", "{run} was cancelled after {time}"), title,
                        time);
    return figuresSentence(run, *times);
}

Sentence didNotRun(const RunRecord &run)
{
    return sentence(CORELANE_TR("run.did-not-run", "{run} did not run"), arg<"run">(runTitle(run)));
}

Explanation explain(const RunRecord &run, const RunRecord *baseline, const Account *account,
                    const CoreTime *cores)
{
    Explanation explanation{.headline = {.what = whatHappened(run)}};
    Sentences &why = explanation.headline.why;
    const auto times = timesOf(run);
    const Sentences lost = lostFrom(run);
    if (!run.end) {
        why = missingFrom(run);
        return explanation;
    }
    if (!times || run.end->outcome != Outcome::done) {
        const std::string &reason = run.end->reason;
        if (!reason.empty() && reason != word(Outcome::cancelled))
            why.push_back(verbatim(reason));
        why.insert(why.end(), lost.begin(), lost.end());
        return explanation;
    }
    const Account known = account ? *account : Account{};
    const Evidence evidence{.run = run, .account = known, .baseline = baseline, .cores = cores};
    explanation.findings = findingsOf(evidence);
    if (cores) {
        Why told = whyOf(*cores, explanation.findings);
        explanation.headline.cause = told.cause;
        bringForward(explanation.findings, told.finding);
        why = std::move(told.sentences);
    } else if (explanation.findings.empty()) {
        why.push_back(withoutFinding(run, *times, known));
    } else {
        why = explanation.findings.front().evidence;
    }
    if (const auto missed = missedNote(run);
        missed && std::find(why.begin(), why.end(), *missed) == why.end())
        why.insert(why.begin(), *missed);
    if (const auto comparison = comparisonOf(evidence);
        comparison && std::find(why.begin(), why.end(), *comparison) == why.end())
        why.push_back(*comparison);
    why.insert(why.begin(), lost.begin(), lost.end());
    return explanation;
}

} // namespace corelane
