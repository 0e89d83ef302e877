// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include "analysis/run_facts.h"
#include "analysis/run_title.h"

#include <algorithm>
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

    auto operator<=>(const Obstacle &) const = default;
};

Obstacle obstacleOf(const RunRecord &run, const RunRecord &sequential)
{
    return {.otherWork = !sameWork(run, sequential),
            .otherMachine = !sameMachine(run.machine, sequential.machine),
            .otherRuntime = !sameRuntime(run.runtime, sequential.runtime)};
}

/// What keeps `sequential` from being the baseline of `run`.
Sentence differenceOf(const RunRecord &sequential, const RunRecord &run)
{
    const Obstacle obstacle = obstacleOf(run, sequential);
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

Sentence whyNoBaseline(const RunRecord &run, const std::vector<const RunRecord *> &candidates)
{
    if (!run.isDone() || traitsOf(run).sequential || !run.spec.command.empty() ||
        baselineOf(run, candidates))
        return {};
    const RunRecord *nearest = nullptr;
    for (const RunRecord *each : candidates) {
        if (canBeBaseline(*each) &&
            (!nearest || obstacleOf(run, *each) < obstacleOf(run, *nearest)))
            nearest = each;
    }
    if (!nearest)
        return {};
    return differenceOf(*nearest, run);
}

} // namespace corelane
