// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings/findings.h"

#include "analysis/figures/comparison.h"
#include "analysis/figures/run_title.h"
#include "analysis/findings/fair_comparison.h"
#include "analysis/findings/finding_rules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace corelane {
namespace {

// A new finding is its rule and one row.
constexpr std::array kRules{gilSerialises,
                            gilConvoy,
                            moreWorkersThanCores,
                            otherPrograms,
                            quotaThrottled,
                            steal,
                            cpuWorkGrew,
                            idleTail,
                            startUpDominates,
                            transferDominates,
                            timeMissesDescendants,
                            sleepingNotComputing,
                            oneCore,
                            tooManyThreads,
                            oneAfterAnother,
                            tooLittleWork};

} // namespace

Sentence experimentNote(const Experiment &experiment, const Language &language)
{
    return sentence(CORELANE_TR("finding.check", "To check: {experiment}."),
                    arg<"experiment">(rendered(experiment.title, language)));
}

std::string findingText(const Finding &finding, const Language &language)
{
    std::string text = rendered(finding.title, language) + ". " +
                       rendered(finding.evidence, language) + " " +
                       rendered(finding.meaning, language);
    if (finding.experiment)
        text += " " + rendered(experimentNote(*finding.experiment, language), language);
    return text;
}

std::vector<Finding> findingsOf(const Evidence &evidence)
{
    if (!evidence.run.isDone())
        return {};
    std::vector<Symptom> symptoms;
    for (const Rule rule : kRules) {
        if (auto symptom = rule(evidence))
            symptoms.push_back(std::move(*symptom));
    }
    std::stable_sort(symptoms.begin(), symptoms.end(), [](const Symptom &x, const Symptom &y) {
        return x.cost * x.finding.confidence > y.cost * y.finding.confidence;
    });
    std::vector<Finding> findings;
    for (Symptom &symptom : symptoms)
        findings.push_back(std::move(symptom.finding));
    return findings;
}

double confidenceOf(double value, double threshold, double sure, const Evidence &evidence)
{
    constexpr double kSampled = 0.8;
    const double beyond = sure > threshold ? (value - threshold) / (sure - threshold) : 1;
    const double confidence = 0.5 + 0.5 * std::clamp(beyond, 0.0, 1.0);
    return evidence.run.tier == Tier::exact ? confidence : kSampled * confidence;
}

double shareOf(std::int64_t time_ns, const Account &account)
{
    return account.total_ns > 0
               ? static_cast<double>(time_ns) / static_cast<double>(account.total_ns)
               : 0;
}

double coreShare(const Evidence &evidence, State part, double otherwise)
{
    return evidence.cores ? evidence.cores->share(part) : otherwise;
}

Count crewOf(const Account &account)
{
    return Count(account.workers);
}

std::optional<RunSpec> withModel(const RunRecord &run, const std::string &model)
{
    const std::size_t dot = run.spec.model.find('.');
    if (!run.spec.command.empty() || dot == std::string::npos)
        return std::nullopt;
    RunSpec spec = run.spec;
    spec.model = run.spec.model.substr(0, dot + 1) + model;
    if (!shippedTraits(spec.model))
        return std::nullopt;
    spec.options.erase("start-method");
    spec.options.erase("switch-interval");
    return spec;
}

std::optional<Experiment> withWorkers(const RunRecord &run, int workers)
{
    if (!run.spec.command.empty() || workers < 1 || workers == run.spec.workers)
        return std::nullopt;
    Experiment experiment =
        again(run, sentence(CORELANE_TR_N("experiment.workers", "Run with {workers} worker[|s]"),
                            arg<"workers">(Count(workers))));
    experiment.spec.workers = workers;
    return experiment;
}

Experiment again(const RunRecord &run, Sentence title)
{
    return {std::move(title), run.spec};
}

int workersForCores(const RunRecord &run)
{
    return std::max(1, static_cast<int>(std::lround(run.machine.effectiveCores)));
}

std::optional<Sentence> comparisonOf(const Evidence &evidence)
{
    constexpr double kAlike = 0.03; // less is no news
    const RunRecord *baseline = evidence.baseline;
    // Two sequential runs of one runtime did the same: that they differ says how quiet the machine
    // was, no more.
    const bool isAnother = baseline && baseline != &evidence.run &&
                           !(traitsOf(evidence.run).sequential && traitsOf(*baseline).sequential &&
                             sameRuntime(evidence.run.runtime, baseline->runtime));
    const auto compared =
        isAnother ? fairComparison(evidence.run, evidence.cores, *baseline) : std::nullopt;
    if (!compared)
        return std::nullopt;
    const double gain = compared->speedup;
    const auto title = arg<"baseline">(modelTitle(*baseline));
    const auto time = arg<"time">(Figure::seconds(*baseline->real_ns()));
    const auto factor = arg<"speedup">(Figure::number(gain, 2));
    if (compared->isDisturbed())
        return sentence(CORELANE_TR("comparison.disturbed",
                                    "{baseline} took {time}: speedup {speedup}. But other programs "
                                    "took cores from these two runs, up to {share} of the time: "
                                    "without that it would be some {undisturbed}."),
                        title, time, factor, arg<"share">(Figure::percent(compared->disturbance)),
                        arg<"undisturbed">(Figure::number(compared->undisturbed, 1)));
    if (std::abs(gain - 1) < kAlike)
        return sentence(CORELANE_TR("comparison.alike", "{baseline} took {time}: no faster."),
                        title, time);
    if (gain < 1)
        return sentence(CORELANE_TR("comparison.slower",
                                    "{baseline} took {time}: this was slower, speedup {speedup}."),
                        title, time, factor);
    return sentence(CORELANE_TR("comparison.faster", "{baseline} took {time}: speedup {speedup}."),
                    title, time, factor);
}

} // namespace corelane
