// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_json.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_facts.h"
#include "analysis/lanes/lanes.h"
#include "analysis/run_analysis.h"
#include "record/utf8.h"
#include "record/words.h"
#include "report/account_json.h"
#include "report/run_object.h"

namespace corelane {
namespace {

double inSeconds(std::int64_t time_ns)
{
    return static_cast<double>(time_ns) * 1e-9;
}

template <class Value>
Json orNull(const std::optional<Value> &value)
{
    return value ? Json(*value) : Json();
}

Json specObject(const RunSpec &spec)
{
    Json object{{"workload", spec.workload},
                {"model", spec.model},
                {"workers", spec.workers},
                {"size", spec.size},
                {"options", Json(spec.options)}}; // as a whole: each key alone is searched for
    if (!spec.command.empty())
        object["command"] = spec.command;
    if (!spec.commandName.empty())
        object["name"] = spec.commandName;
    if (!spec.folder.empty())
        object["folder"] = spec.folder;
    return object;
}

Json cpuObject(const std::optional<Usage> &usage)
{
    if (!usage)
        return {};
    return {{"user", inSeconds(usage->user_ns)}, {"sys", inSeconds(usage->sys_ns)}};
}

Json timeObject(const RunRecord &run)
{
    const auto times = timesOf(run);
    if (!times)
        return {};
    Json object{{"real", inSeconds(times->real_ns)},
                {"user", inSeconds(times->user_ns)},
                {"sys", inSeconds(times->sys_ns)}};
    if (run.childUsage) {
        object["voluntary_switches"] = run.childUsage->voluntarySwitches;
        object["involuntary_switches"] = run.childUsage->involuntarySwitches;
        object["max_rss_bytes"] = run.childUsage->maxRss_bytes;
    }
    return object;
}

Json coresObject(const RunRecord &run)
{
    const auto times = timesOf(run);
    return {{"logical", run.machine.logicalCores},
            {"effective", run.machine.effectiveCores},
            {"busy", orNull(times ? coresBusy(*times) : std::nullopt)}};
}

Json exitObject(const RunRecord &run)
{
    if (!run.exitStatus)
        return {};
    const bool isStatus = run.exitStatus->kind == ExitStatus::Kind::status;
    return {{isStatus ? "status" : "signal", run.exitStatus->value}};
}

Json warningsArray(const RunRecord &run)
{
    Json warnings = Json::array();
    for (const Warning &warning : run.warnings)
        warnings.push_back({{"id", warning.id}, {"text", warning.text}});
    return warnings;
}

Json sentencesArray(const Sentences &sentences)
{
    Json array = Json::array();
    for (const Sentence &each : sentences)
        array.push_back({{"id", each.id}, {"text", rendered(each)}});
    return array;
}

Json leftArray(const RunRecord &run)
{
    Json left = Json::array();
    for (const LeftProcess &process : run.left)
        left.push_back({{"pid", process.pid}, {"name", process.name}});
    return left;
}

} // namespace

Json runtimeObject(const Runtime &runtime)
{
    return {{"name", runtime.name},
            {"version", runtime.version},
            {"path", runtime.path},
            {"gil", word(runtime.gil)}};
}

Json runObject(const RunRecord &run, const RunRecord *baseline)
{
    if (baseline == &run)
        baseline = nullptr;
    Json object{
        {"schema", kRunSchema},
        {"spec", specObject(run.spec)},
        {"outcome", word(outcomeOf(run))},
        {"reason", run.end ? run.end->reason : "the recording was cut before the run's end"},
        {"answer", orNull(run.answer)},
        {"answer_ok", run.answer && run.expectedAnswer ? Json(run.answerMatches()) : Json()},
        {"exit", exitObject(run)},
        {"time", timeObject(run)},
        {"tree", cpuObject(run.treeUsage)},
        {"cores", coresObject(run)},
        {"runtime", runtimeObject(run.runtime)},
        {"machine", {{"cpu", run.machine.cpu}, {"kernel", run.machine.kernel}}},
        {"measuring", cpuObject(run.measuring)},
        {"started", run.startedAt},
        {"warnings", warningsArray(run)},
        {"tier", run.tier ? Json(word(*run.tier)) : Json()},
        {"on_cpu_ns", orNull(onCpu_ns(run))},
        {"memory", {{"pss_max", orNull(mostMemory_bytes(run))}}},
        {"headline", Json()},
        {"core_time", Json()},
        {"account", Json()},
        {"identity", Json()},
        {"findings", Json::array()},
    };
    if (!run.left.empty())
        object["left"] = leftArray(run);
    if (!run.contained.empty())
        object["contained"] = run.contained;
    if (const Sentences missing = missingFrom(run); !missing.empty())
        object["missing"] = sentencesArray(missing);
    const RunAnalysis analysis = analysisOf(run, baseline);
    const Explanation &told = analysis.explanation;
    if (analysis.account)
        object["account"] = accountObject(*analysis.account);
    if (analysis.cores)
        object["core_time"] = coreTimeObject(*analysis.cores);
    object["headline"] = headlineObject(told.headline);
    object["findings"] = findingsArray(told.findings);
    if (baseline)
        object["identity"] = identityObject(identityOf(run, *baseline));
    return object;
}

std::string dumped(const Json &object, int indent)
{
    return visible(object.dump(indent, ' ', false, Json::error_handler_t::replace),
                   LineEnds::kept) +
           "\n";
}

std::string runJson(const RunRecord &run, const RunRecord *baseline)
{
    return dumped(runObject(run, baseline), 2);
}

std::string runJsonLine(const RunRecord &run, const RunRecord *baseline)
{
    return dumped(runObject(run, baseline), -1);
}

} // namespace corelane
