// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_facts.h"

#include "analysis/accounting.h"
#include "analysis/comparison.h"
#include "analysis/cpu_notes.h"
#include "analysis/run_title.h"
#include "record/text.h"
#include "record/words.h"

#include <algorithm>
#include <iterator>

namespace corelane {
namespace {

using Run = const RunRecord &;
using Baseline = const RunRecord *;

std::string secondsFact(std::int64_t time_ns)
{
    return seconds(time_ns, 3) + " s";
}

std::string workersFact(Run run, Baseline)
{
    return run.spec.workers > 0 ? std::to_string(run.spec.workers) : "";
}

std::string workloadFact(Run run, Baseline)
{
    return run.spec.workload.empty() ? "" : run.spec.workload + ", size " + grouped(run.spec.size);
}

std::string optionsFact(Run run, Baseline)
{
    std::string text;
    for (const auto &[key, value] : run.spec.options)
        text += (text.empty() ? "" : ", ") + key + " = " + value;
    return text;
}

std::string runtimeFact(Run run, Baseline)
{
    const Runtime &runtime = run.runtime;
    return runtime.name + " " + runtime.version +
           (runtime.gil == Gil::none ? "" : ", GIL " + std::string(word(runtime.gil)));
}

std::string realFact(Run run, Baseline)
{
    const auto times = timesOf(run);
    return times ? secondsFact(times->real_ns) : "";
}

std::string userAndSysFact(Run run, Baseline)
{
    const auto times = timesOf(run);
    return times ? secondsFact(times->user_ns) + " + " + secondsFact(times->sys_ns) : "";
}

std::string coresBusyFact(Run run, Baseline)
{
    const auto times = timesOf(run);
    const auto busy = times ? coresBusy(*times) : std::nullopt;
    const double cores = run.machine.effectiveCores;
    return !busy ? ""
                 : decimal(*busy, 2) +
                       (cores > 0 ? " of " + coreCount(cores) + " effective cores" : "");
}

std::string wholeTreeFact(Run run, Baseline)
{
    const auto times = timesOf(run);
    return !times || missedByTime_ns(*times) <= 0 ? ""
                                                  : secondsFact(times->treeUser_ns) + " user, " +
                                                        secondsFact(times->treeSys_ns) + " sys";
}

std::string speedupFact(Run run, Baseline baseline)
{
    const auto gain = baseline && baseline != &run ? speedup(run, *baseline) : std::nullopt;
    return gain ? decimal(*gain, 2) + " against " + baselineTitle(*baseline) : "";
}

std::string switchesFact(Run run, Baseline)
{
    const auto &usage = run.treeUsage;
    return !usage ? ""
                  : grouped(usage->voluntarySwitches) + " voluntary, " +
                        grouped(usage->involuntarySwitches) + " involuntary";
}

std::string lanesFact(Run run, Baseline)
{
    return !run.tier ? ""
                     : std::string(word(*run.tier)) +
                           (run.tierReason.empty() ? "" : ": " + run.tierReason);
}

std::string switchingFact(Run run, Baseline)
{
    const auto note = switchingNote(run);
    return note ? rendered(*note) : "";
}

std::string memoryFact(Run run, Baseline)
{
    using Source = MemoryKnown::Source;
    const auto known = memoryKnown(run);
    if (!known)
        return "";
    switch (known->source) {
    case Source::process:
        return "at least " + memoryText(known->bytes) + ": so much had the largest process alone" +
               (known->readings == 0 ? "; too short to read the whole tree" : "");
    case Source::smallerThan:
        return "too short to read it; no process had more than " + memoryText(known->bytes);
    case Source::tree:
        break;
    }
    return memoryText(known->bytes) + " seen (PSS of the whole tree, " +
           std::to_string(known->readings) + (known->readings == 1 ? " reading)" : " readings)");
}

std::string measuringFact(Run run, Baseline)
{
    const auto real_ns = run.real_ns();
    if (!run.measuring || !real_ns || *real_ns <= 0)
        return {};
    const auto cpu_ns = static_cast<double>(run.measuring->cpu_ns());
    return percentText(cpu_ns / static_cast<double>(*real_ns), 1) + " of one core";
}

/// "78,498 ✓"; without a mark where nobody knows whether it is right.
std::string answerFact(Run run, Baseline)
{
    const auto told = [](const std::string &answer) {
        const auto number = toInteger<std::int64_t>(answer);
        return number ? grouped(*number) : answer;
    };
    if (!run.answer || !run.expectedAnswer)
        return run.answer ? told(*run.answer) : "";
    return told(*run.answer) +
           (run.answerMatches() ? " ✓" : " ✗ (expected " + told(*run.expectedAnswer) + ")");
}

std::string outcomeFact(Run run, Baseline)
{
    if (!run.end)
        return "cut before its end";
    return std::string(word(run.end->outcome)) +
           (run.end->reason.empty() ? "" : ": " + run.end->reason);
}

struct FactRow {
    Fact fact;
    const char *label;
    std::string (*value)(Run run, Baseline baseline);
};

// A new fact is one row; whoever tells it names it.
constexpr FactRow kFactRows[] = {
    {Fact::model, "model", [](Run run, Baseline) { return run.spec.model; }},
    {Fact::command, "command", [](Run run, Baseline) { return commandText(run.spec); }},
    {Fact::workers, "workers", workersFact},
    {Fact::workload, "workload", workloadFact},
    {Fact::options, "options", optionsFact},
    {Fact::runtime, "runtime", runtimeFact},
    {Fact::interpreter, "interpreter", [](Run run, Baseline) { return run.runtime.path; }},
    {Fact::cpu, "CPU", [](Run run, Baseline) { return run.machine.cpu; }},
    {Fact::cores, "cores", [](Run run, Baseline) { return effectiveCoresText(run.machine); }},
    {Fact::kernel, "kernel", [](Run run, Baseline) { return run.machine.kernel; }},
    {Fact::real, "real", realFact},
    {Fact::userAndSys, "user + sys", userAndSysFact},
    {Fact::coresBusy, "cores busy", coresBusyFact},
    {Fact::wholeTree, "whole tree", wholeTreeFact},
    {Fact::speedup, "speedup", speedupFact},
    {Fact::switches, "switches", switchesFact},
    {Fact::lanes, "lanes", lanesFact},
    {Fact::switching, "switching", switchingFact},
    {Fact::memory, "memory", memoryFact},
    {Fact::measuring, "measuring", measuringFact},
    {Fact::answer, "answer", answerFact},
    {Fact::outcome, "outcome", outcomeFact},
    {Fact::begun, "begun", [](Run run, Baseline) { return whenText(run); }},
};

const FactRow &rowOf(Fact fact)
{
    return *std::find_if(std::begin(kFactRows), std::end(kFactRows),
                         [fact](const FactRow &row) { return row.fact == fact; });
}

} // namespace

std::vector<RunFact> factsOf(const RunRecord &run, const RunRecord *baseline,
                             std::initializer_list<Fact> wanted)
{
    std::vector<RunFact> facts;
    for (const Fact fact : wanted) {
        const FactRow &row = rowOf(fact);
        if (std::string value = row.value(run, baseline); !value.empty())
            facts.push_back({row.label, std::move(value)});
    }
    return facts;
}

std::string factText(Fact fact, const RunRecord &run, const RunRecord *baseline)
{
    return rowOf(fact).value(run, baseline);
}

Outcome outcomeOf(const RunRecord &run)
{
    return run.end ? run.end->outcome : Outcome::failed;
}

std::string percentText(double share, int digits)
{
    return rendered(Figure::percent(share, digits));
}

std::string coreCount(double cores)
{
    return rendered(Figure::cores(cores));
}

std::string effectiveCoresText(const Machine &machine)
{
    if (machine.logicalCores == 0)
        return {};
    return coreCount(machine.effectiveCores) + " effective of " +
           std::to_string(machine.logicalCores) + " logical cores";
}

std::string commandText(const RunSpec &spec)
{
    std::string text;
    for (const std::string &each : spec.command)
        text += (text.empty() ? "" : " ") + each;
    return text;
}

std::string whenText(const RunRecord &run)
{
    std::string text = run.startedAt.substr(0, 19); // ISO 8601, cut before the fraction
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

} // namespace corelane
