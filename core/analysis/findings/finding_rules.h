// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/findings.h"

#include <optional>
#include <string>

namespace corelane {

// One rule per symptom, and what they are written with.

/// A finding and what it costs: the share of all workers' time, by which findings are ordered.
struct Symptom {
    Finding finding;
    double cost = 0;
};

using Rule = std::optional<Symptom> (*)(const Evidence &);

std::optional<Symptom> gilSerialises(const Evidence &evidence);
std::optional<Symptom> gilConvoy(const Evidence &evidence);
std::optional<Symptom> moreWorkersThanCores(const Evidence &evidence);
std::optional<Symptom> otherPrograms(const Evidence &evidence);
std::optional<Symptom> quotaThrottled(const Evidence &evidence);
std::optional<Symptom> steal(const Evidence &evidence);
std::optional<Symptom> cpuWorkGrew(const Evidence &evidence);
std::optional<Symptom> idleTail(const Evidence &evidence);
std::optional<Symptom> startUpDominates(const Evidence &evidence);
std::optional<Symptom> transferDominates(const Evidence &evidence);
std::optional<Symptom> timeMissesDescendants(const Evidence &evidence);
std::optional<Symptom> sleepingNotComputing(const Evidence &evidence);
std::optional<Symptom> oneCore(const Evidence &evidence);
std::optional<Symptom> tooManyThreads(const Evidence &evidence);
std::optional<Symptom> oneAfterAnother(const Evidence &evidence);
std::optional<Symptom> tooLittleWork(const Evidence &evidence);

/// 0.5 at the threshold, 1 from `sure` on, straight in between. What was sampled is less sure.
double confidenceOf(double value, double threshold, double sure, const Evidence &evidence);

/// Of the account's total, 0 … 1.
double shareOf(std::int64_t time_ns, const Account &account);

/// How much of the cores' time the account over cores gives to a part; `otherwise` where there is
/// no such account.
double coreShare(const Evidence &evidence, State part, double otherwise);

/// How many workers or threads the account is of.
Count crewOf(const Account &account);

/// The same run with another model of its runtime: "threads" makes python.processes
/// python.threads. Options that only the old model has are left out. Empty for a command and where
/// the runtime has no such model.
std::optional<RunSpec> withModel(const RunRecord &run, const std::string &model);
/// Empty for a command, and where it would be the same run.
std::optional<Experiment> withWorkers(const RunRecord &run, int workers);
/// The same run once more, under another heading.
Experiment again(const RunRecord &run, Sentence title);

/// How many whole workers the cores have room for.
int workersForCores(const RunRecord &run);

/// How the run's real time compares with its baseline's, and what that says where others took cores
/// from either; empty where that is not the same work or there is none.
std::optional<Sentence> comparisonOf(const Evidence &evidence);

} // namespace corelane
