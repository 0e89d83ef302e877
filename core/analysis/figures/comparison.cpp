// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/comparison.h"

#include "analysis/figures/run_facts.h"
#include "analysis/figures/run_title.h"
#include "record/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

namespace corelane {
namespace {

const std::string kFileOption = "file"; ///< of the workload "script"

/// The options of the models and of every run: how the work is done and measured. tst_comparison
/// holds them against the catalogue.
constexpr std::string_view kOptionsOfTheWay[] = {"split",     "chunks-per-worker", "start-method",
                                                 "chunksize", "switch-interval",   "lanes"};

bool hasOption(const RunRecord &run, const std::pair<const std::string, std::string> &option)
{
    const auto found = run.spec.options.find(option.first);
    return found != run.spec.options.end() && found->second == option.second;
}

bool hasOptionsOfTheWorkOf(const RunRecord &run, const RunRecord &other)
{
    return std::ranges::all_of(other.spec.options, [&run](const auto &option) {
        return hasOption(run, option) || !isOptionOfTheWork(option.first);
    });
}

/// What was computed, as far as it differs from `other` and but for its size: "fetch, latency-ms =
/// 5".
std::string otherWorkText(const RunRecord &run, const RunRecord &other)
{
    std::string text = workTitle(run);
    for (const auto &option : run.spec.options) {
        const bool isTold = option.first == kFileOption; // by the title
        if (!isTold && isOptionOfTheWork(option.first) && !hasOption(other, option))
            text += ", " + option.first + " = " + option.second;
    }
    return text;
}

/// The script that was run; empty for all other workloads.
std::string scriptOf(const RunRecord &run)
{
    const auto file = run.spec.options.find(kFileOption);
    return file == run.spec.options.end() ? std::string() : file->second;
}

/// Whether it is a command that a person keeps under a name.
bool isNamedCommand(const RunRecord &run)
{
    return !run.spec.command.empty() && !run.spec.commandName.empty();
}

/// Whether speedup could be counted from it, in some run's eyes.
bool canBeBaseline(const RunRecord &run)
{
    return run.isDone() && traitsOf(run).sequential && !isWarmUp(run);
}

bool startedLater(const RunRecord &one, const RunRecord &other)
{
    // In one second, one machine's clock of the releases decides.
    return std::tuple(one.startedAt_s(), one.release_ns) >
           std::tuple(other.startedAt_s(), other.release_ns);
}

/// What keeps a sequential run from being the baseline, the gravest first: the less is wrong, the
/// nearer it comes.
struct Obstacle {
    bool otherWork = false;
    bool otherMachine = false;
    bool otherRuntime = false;
};

/// In the order of their gravity.
constexpr std::array<Obstacle, 8> kObstacles{{{false, false, false},
                                              {false, false, true},
                                              {false, true, false},
                                              {false, true, true},
                                              {true, false, false},
                                              {true, false, true},
                                              {true, true, false},
                                              {true, true, true}}};

/// What runs have in common where those obstacles alone are between them: what sameWork(),
/// sameMachine() and sameRuntime() go by, as text.
std::string keyOf(const RunRecord &run, const Obstacle &obstacle)
{
    std::string key;
    const auto add = [&key](std::string_view text) {
        key += std::to_string(text.size()) + ' ';
        key += text;
    };
    if (!obstacle.otherWork) {
        add(run.spec.workload);
        add(std::to_string(run.spec.size));
        for (const auto &[name, value] : run.spec.options) {
            if (isOptionOfTheWork(name)) {
                add(name);
                add(value);
            }
        }
        key += isNamedCommand(run) ? "named" : "words";
        if (!isNamedCommand(run))
            std::ranges::for_each(run.spec.command, add);
    }
    key += '|';
    if (!obstacle.otherMachine) {
        add(run.machine.cpu);
        add(run.machine.kernel);
        add(std::to_string(run.machine.logicalCores));
        add(decimal(run.machine.effectiveCores, 9));
    }
    key += '|';
    if (!obstacle.otherRuntime) {
        add(run.runtime.name);
        add(run.runtime.version);
        add(run.runtime.path);
        add(std::to_string(static_cast<int>(run.runtime.gil)));
    }
    return key;
}

/// What keeps `sequential` from being the baseline of `run`.
Sentence differenceOf(const RunRecord &sequential, const RunRecord &run, const Obstacle &obstacle)
{
    const auto title = arg<"baseline">(baselineTitle(sequential));
    if (obstacle.otherWork)
        return sentence(
            CORELANE_TR("baseline.other-work", "{baseline} did other work: {work}, size {size}"),
            title, arg<"work">(otherWorkText(sequential, run)), arg<"size">(sizeOf(sequential)));
    if (obstacle.otherMachine)
        return sentence(
            CORELANE_TR("baseline.other-machine", "{baseline} was on another machine: {machine}"),
            title, arg<"machine">(machineText(sequential.machine)));
    if (sequential.runtime.path.empty())
        return sentence(CORELANE_TR("baseline.other-runtime", "{baseline} was in another runtime"),
                        title);
    return sentence(
        CORELANE_TR("baseline.other-interpreter", "{baseline} was in another runtime: {path}"),
        title, arg<"path">(sequential.runtime.path));
}

} // namespace

bool isWarmUp(const RunRecord &run)
{
    return run.study && run.study->round == 0;
}

bool isOptionOfTheWork(std::string_view key)
{
    return std::ranges::find(kOptionsOfTheWay, key) == std::end(kOptionsOfTheWay);
}

std::string workTitle(const RunRecord &run)
{
    if (run.spec.workload.empty())
        return "a command";
    const std::string script = scriptOf(run);
    return run.spec.workload + (script.empty() ? "" : " " + script);
}

bool sameWork(const RunRecord &one, const RunRecord &other)
{
    if (one.spec.workload != other.spec.workload || one.spec.size != other.spec.size)
        return false;
    if (!hasOptionsOfTheWorkOf(one, other) || !hasOptionsOfTheWorkOf(other, one))
        return false;
    return one.spec.command == other.spec.command || (isNamedCommand(one) && isNamedCommand(other));
}

bool sameRuntime(const Runtime &one, const Runtime &other)
{
    return one == other;
}

bool sameVersion(const Runtime &one, const Runtime &other)
{
    return one.name == other.name && one.version == other.version && one.gil == other.gil;
}

bool isComparable(const RunRecord &run, const RunRecord &other)
{
    return other.isDone() && sameWork(run, other) && sameMachine(run.machine, other.machine);
}

const RunRecord *baselineOf(const RunRecord &run, const std::vector<const RunRecord *> &candidates)
{
    const RunRecord *baseline = nullptr;
    for (const RunRecord *each : candidates) {
        if (canBeBaseline(*each) && isComparable(run, *each) &&
            sameRuntime(run.runtime, each->runtime) &&
            (!baseline || startedLater(*each, *baseline)))
            baseline = each;
    }
    return baseline;
}

Sentence baselineTitle(const RunRecord &baseline)
{
    const std::string moment = whenText(baseline);
    if (moment.empty())
        return verbatim(modelTitle(baseline));
    return sentence(CORELANE_TR("baseline.title", "{model} of {moment}"),
                    arg<"model">(modelTitle(baseline)), arg<"moment">(moment));
}

Baselines::Baselines(const std::vector<const RunRecord *> &candidates)
{
    for (const RunRecord *each : candidates) {
        if (!canBeBaseline(*each))
            continue;
        for (std::size_t i = 0; i < kObstacles.size(); ++i)
            m_nearest[i].try_emplace(keyOf(*each, kObstacles[i]), each);
        const RunRecord *&last = m_last[keyOf(*each, {})];
        if (!last || startedLater(*each, *last))
            last = each;
    }
}

const RunRecord *Baselines::of(const RunRecord &run) const
{
    if (m_last.empty())
        return nullptr;
    const auto found = m_last.find(keyOf(run, {}));
    return found == m_last.end() ? nullptr : found->second;
}

Sentence Baselines::whyNone(const RunRecord &run) const
{
    if (!run.isDone() || traitsOf(run).sequential || !run.spec.command.empty() || of(run))
        return {};
    for (std::size_t i = 0; i < kObstacles.size(); ++i) {
        const auto found = m_nearest[i].find(keyOf(run, kObstacles[i]));
        if (found != m_nearest[i].end())
            return differenceOf(*found->second, run, kObstacles[i]);
    }
    return {};
}

Sentence whyNoBaseline(const RunRecord &run, const std::vector<const RunRecord *> &candidates)
{
    return Baselines(candidates).whyNone(run);
}

} // namespace corelane
