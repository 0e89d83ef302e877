// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/run_facts.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/comparison.h"
#include "analysis/figures/cpu_notes.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_title.h"
#include "record/text.h"
#include "record/utf8.h"

#include <algorithm>
#include <iterator>

namespace corelane {
namespace {

using Run = const RunRecord &;
using Baseline = const RunRecord *;

Sentence workersFact(Run run, Baseline)
{
    return run.spec.workers > 0 ? verbatim(std::to_string(run.spec.workers)) : Sentence{};
}

Sentence workloadFact(Run run, Baseline)
{
    if (run.spec.workload.empty())
        return {};
    return sentence(CORELANE_TR("fact.workload", "{workload}, size {size}"),
                    arg<"workload">(run.spec.workload), arg<"size">(sizeOf(run)));
}

/// "split = even, chunksize = 4": as they are typed.
Sentence optionsFact(Run run, Baseline)
{
    std::string text;
    for (const auto &[key, value] : run.spec.options)
        text += (text.empty() ? "" : ", ") + key + " = " + value;
    return verbatim(text);
}

Sentence realFact(Run run, Baseline)
{
    const auto times = timesOf(run);
    return times ? verbatim(Figure::seconds(times->real_ns, 3)) : Sentence{};
}

Sentence userAndSysFact(Run run, Baseline)
{
    const auto times = timesOf(run);
    if (!times)
        return {};
    return sentence(CORELANE_TR("fact.user-and-sys", "{user} + {sys}"),
                    arg<"user">(Figure::seconds(times->user_ns, 3)),
                    arg<"sys">(Figure::seconds(times->sys_ns, 3)));
}

Sentence coresBusyFact(Run run, Baseline)
{
    const auto times = timesOf(run);
    const auto busy = times ? coresBusy(*times) : std::nullopt;
    if (!busy)
        return {};
    if (run.machine.effectiveCores <= 0)
        return verbatim(Figure::number(*busy, 2));
    return sentence(CORELANE_TR_N("fact.cores-busy", "{busy} of {cores} effective [core|cores]"),
                    arg<"busy">(Figure::number(*busy, 2)),
                    arg<"cores">(Count(run.machine.effectiveCores)));
}

Sentence wholeTreeFact(Run run, Baseline)
{
    const auto times = timesOf(run);
    if (!times || missedByTime_ns(*times) <= 0)
        return {};
    return sentence(CORELANE_TR("fact.whole-tree", "{user} user, {sys} sys"),
                    arg<"user">(Figure::seconds(times->treeUser_ns, 3)),
                    arg<"sys">(Figure::seconds(times->treeSys_ns, 3)));
}

Sentence speedupFact(Run run, Baseline baseline)
{
    const auto gain = baseline && baseline != &run ? speedup(run, *baseline) : std::nullopt;
    if (!gain)
        return {};
    return sentence(CORELANE_TR("fact.speedup", "{speedup} against {baseline}"),
                    arg<"speedup">(Figure::number(*gain, 2)),
                    arg<"baseline">(baselineTitle(*baseline)));
}

Sentence switchesFact(Run run, Baseline)
{
    const auto &usage = run.treeUsage;
    const auto number = [](std::int64_t count) {
        return Figure::number(static_cast<double>(count), 0);
    };
    if (!usage)
        return {};
    return sentence(
        CORELANE_TR("fact.switches", "{voluntary} voluntary, {involuntary} involuntary"),
        arg<"voluntary">(number(usage->voluntarySwitches)),
        arg<"involuntary">(number(usage->involuntarySwitches)));
}

Sentence lanesFact(Run run, Baseline)
{
    if (!run.tier || run.tierReason.empty())
        return tierText(run);
    return withReason(title(*run.tier), run.tierReason);
}

Sentence switchingFact(Run run, Baseline)
{
    return switchingNote(run).value_or(Sentence{});
}

Sentence memoryFact(Run run, Baseline)
{
    using Source = MemoryKnown::Source;
    const auto known = memoryKnown(run);
    if (!known)
        return {};
    const auto memory = arg<"memory">(Figure::bytes(known->bytes));
    switch (known->source) {
    case Source::process:
        return known->readings > 0
                   ? sentence(CORELANE_TR("fact.memory-process",
                                          "at least {memory}: so much had the largest process "
                                          "alone"),
                              memory)
                   : sentence(CORELANE_TR("fact.memory-too-short",
                                          "at least {memory}: so much had the largest process "
                                          "alone; too short to read the whole tree"),
                              memory);
    case Source::smallerThan:
        return sentence(CORELANE_TR("fact.memory-smaller-than",
                                    "too short to read it; no process had more than {memory}"),
                        memory);
    case Source::tree:
        break;
    }
    return sentence(CORELANE_TR_N("fact.memory", "{memory} seen (PSS of the whole tree, {readings} "
                                                 "reading[|s])"),
                    memory, arg<"readings">(Count(static_cast<double>(known->readings))));
}

Sentence measuringFact(Run run, Baseline)
{
    const auto real_ns = run.real_ns();
    if (!run.measuring || !real_ns || *real_ns <= 0)
        return {};
    const auto cpu_ns = static_cast<double>(run.measuring->cpu_ns());
    return sentence(CORELANE_TR("fact.measuring", "{share} of one core"),
                    arg<"share">(Figure::percent(cpu_ns / static_cast<double>(*real_ns), 1)));
}

/// "78,498 ✓"; without a mark where nobody knows whether it is right.
Sentence answerFact(Run run, Baseline)
{
    const auto told = [](const std::string &answer) {
        constexpr std::int64_t kMostExact = std::int64_t{1} << 53; // as a double
        const auto number = toInteger<std::int64_t>(answer);
        if (number && *number<kMostExact && * number> - kMostExact)
            return verbatim(Figure::number(static_cast<double>(*number), 0));
        return verbatim(number ? grouped(*number) : answer);
    };
    if (!run.answer || !run.expectedAnswer)
        return run.answer ? told(*run.answer) : Sentence{};
    const auto answer = arg<"answer">(told(*run.answer));
    if (run.answerMatches())
        return sentence(CORELANE_TR("fact.answer-right", "{answer} ✓"), answer);
    return sentence(CORELANE_TR("fact.answer-wrong", "{answer} ✗ (expected {expected})"), answer,
                    arg<"expected">(told(*run.expectedAnswer)));
}

Sentence outcomeFact(Run run, Baseline)
{
    if (!run.end)
        return CORELANE_TR("fact.cut", "cut before its end");
    const Sentence outcome = withReason(title(run.end->outcome), run.end->reason);
    const Sentences lost = run.isDone() ? missingInShort(run) : Sentences{};
    if (lost.empty())
        return outcome;
    return sentence(CORELANE_TR("fact.done-but", "{outcome}, but {lost}"), arg<"outcome">(outcome),
                    arg<"lost">(listed(lost)));
}

struct FactRow {
    Fact fact;
    Term label;
    Sentence (*value)(Run run, Baseline baseline);
};

// A new fact is one row; whoever tells it names it.
constexpr FactRow kFactRows[] = {
    {Fact::model, CORELANE_TR("label.model", "model"),
     [](Run run, Baseline) { return verbatim(run.spec.model); }},
    {Fact::command, CORELANE_TR("label.command", "command"),
     [](Run run, Baseline) { return verbatim(commandText(run.spec)); }},
    {Fact::workers, CORELANE_TR("label.workers", "workers"), workersFact},
    {Fact::workload, CORELANE_TR("label.workload", "workload"), workloadFact},
    {Fact::options, CORELANE_TR("label.options", "options"), optionsFact},
    {Fact::runtime, CORELANE_TR("label.runtime", "runtime"),
     [](Run run, Baseline) { return runtimeText(run.runtime); }},
    {Fact::interpreter, CORELANE_TR("label.interpreter", "interpreter"),
     [](Run run, Baseline) { return verbatim(run.runtime.path); }},
    {Fact::cpu, CORELANE_TR("label.cpu", "CPU"),
     [](Run run, Baseline) { return verbatim(run.machine.cpu); }},
    {Fact::cores, CORELANE_TR("label.cores", "cores"),
     [](Run run, Baseline) { return effectiveCoresText(run.machine); }},
    {Fact::kernel, CORELANE_TR("label.kernel", "kernel"),
     [](Run run, Baseline) { return verbatim(run.machine.kernel); }},
    {Fact::real, CORELANE_TR("label.real", "real"), realFact},
    {Fact::userAndSys, CORELANE_TR("label.user-and-sys", "user + sys"), userAndSysFact},
    {Fact::coresBusy, CORELANE_TR("label.cores-busy", "cores busy"), coresBusyFact},
    {Fact::wholeTree, CORELANE_TR("label.whole-tree", "whole tree"), wholeTreeFact},
    {Fact::speedup, CORELANE_TR("label.speedup", "speedup"), speedupFact},
    {Fact::switches, CORELANE_TR("label.switches", "switches"), switchesFact},
    {Fact::lanes, CORELANE_TR("label.lanes", "lanes"), lanesFact},
    {Fact::switching, CORELANE_TR("label.switching", "switching"), switchingFact},
    {Fact::memory, CORELANE_TR("label.memory", "memory"), memoryFact},
    {Fact::measuring, CORELANE_TR("label.measuring", "measuring"), measuringFact},
    {Fact::answer, CORELANE_TR("label.answer", "answer"), answerFact},
    {Fact::outcome, CORELANE_TR("label.outcome", "outcome"), outcomeFact},
    {Fact::begun, CORELANE_TR("label.begun", "begun"),
     [](Run run, Baseline) { return verbatim(whenText(run)); }},
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
        if (Sentence value = row.value(run, baseline); !value.empty())
            facts.push_back({row.label, std::move(value)});
    }
    return facts;
}

Sentence factOf(Fact fact, const RunRecord &run, const RunRecord *baseline)
{
    return rowOf(fact).value(run, baseline);
}

Outcome outcomeOf(const RunRecord &run)
{
    return run.end ? run.end->outcome : Outcome::failed;
}

const Term &title(Outcome outcome)
{
    static constexpr Term kTitles[] = {CORELANE_TR("outcome.done", "done"),
                                       CORELANE_TR("outcome.failed", "failed"),
                                       CORELANE_TR("outcome.cancelled", "cancelled")};
    return kTitles[static_cast<std::size_t>(outcome)];
}

const Term &title(Tier tier)
{
    static constexpr Term kExact = CORELANE_TR("tier.exact", "exact");
    static constexpr Term kSampled = CORELANE_TR("tier.sampled", "sampled");
    return tier == Tier::exact ? kExact : kSampled;
}

Sentence tierText(const RunRecord &run)
{
    if (!run.tier)
        return {};
    if (*run.tier == Tier::sampled || run.sampledProcesses.empty())
        return title(*run.tier);
    return sentence(CORELANE_TR_N("tier.mixed", "{tier}, but for {processes} process[|es]"),
                    arg<"tier">(title(*run.tier)),
                    arg<"processes">(Count(static_cast<double>(run.sampledProcesses.size()))));
}

Sentence withReason(const Term &what, const std::string &reason)
{
    if (reason.empty())
        return what;
    return sentence(CORELANE_TR("fact.with-reason", "{what}: {reason}"), arg<"what">(what),
                    arg<"reason">(reason));
}

Figure sizeOf(const RunRecord &run)
{
    return Figure::number(static_cast<double>(run.spec.size), 0);
}

Sentence runtimeText(const Runtime &runtime)
{
    const std::string name = runtime.name + " " + runtime.version;
    if (runtime.gil == Gil::none)
        return verbatim(name);
    return runtime.gil == Gil::on
               ? sentence(CORELANE_TR("runtime.gil-on", "{runtime}, GIL on"), arg<"runtime">(name))
               : sentence(CORELANE_TR("runtime.gil-off", "{runtime}, GIL off"),
                          arg<"runtime">(name));
}

Sentence effectiveCoresText(const Machine &machine)
{
    if (machine.logicalCores == 0)
        return {};
    return sentence(
        CORELANE_TR_N("machine.cores", "{effective} effective of {logical} logical [core|cores]"),
        arg<"effective">(Figure::cores(machine.effectiveCores)),
        arg<"logical">(Count(machine.logicalCores)));
}

std::string commandText(const RunSpec &spec)
{
    std::string text;
    for (const std::string &each : spec.command)
        text += (text.empty() ? "" : " ") + visible(each);
    return text;
}

std::string whenText(const RunRecord &run)
{
    std::string text = run.startedAt.substr(0, 19); // ISO 8601, cut before the fraction
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

} // namespace corelane
