// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings.h"

#include "analysis/accounting.h"
#include "analysis/finding_rules.h"
#include "record/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace corelane {
namespace {

// A new finding is its rule and one row.
constexpr std::array kRules{gilSerialises,         gilConvoy,
                            moreWorkersThanCores,  otherPrograms,
                            quotaThrottled,        steal,
                            cpuWorkGrew,           idleTail,
                            startUpDominates,      transferDominates,
                            timeMissesDescendants, sleepingNotComputing};

} // namespace

std::string Finding::text() const
{
    std::string all = title + ". " + evidence + " " + meaning;
    if (experiment)
        all += " To check: " + experiment->text + ".";
    return all;
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

std::string percent(double share)
{
    return decimal(100 * share, 0) + " %";
}

std::string crew(const Account &account)
{
    return std::to_string(account.workers) + (account.ofWorkers ? " worker" : " thread") +
           (account.workers == 1 ? "" : "s");
}

std::string coresText(double count)
{
    const bool isWhole = count == std::floor(count);
    return decimal(count, isWhole ? 0 : 2) + (count == 1 ? " core" : " cores");
}

std::string coresBusyText(const RunRecord &run)
{
    const auto times = timesOf(run);
    const auto busy = times ? coresBusy(*times) : std::nullopt;
    if (!busy)
        return {};
    return decimal(*busy, 2) + " of " + coresText(run.machine.effectiveCores) + " were busy";
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
    Experiment experiment{
        "Run with " + std::to_string(workers) + (workers == 1 ? " worker" : " workers"), run.spec};
    experiment.spec.workers = workers;
    return experiment;
}

Experiment again(const RunRecord &run, const std::string &text)
{
    return {text, run.spec};
}

int workersForCores(const RunRecord &run)
{
    return std::max(1, static_cast<int>(std::lround(run.machine.effectiveCores)));
}

} // namespace corelane
