// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/runs.h"

#include "analysis/figures/comparison.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_title.h"

#include <algorithm>

namespace corelane {
namespace {

/// Whether a choice of baseline for one is a choice for the other.
bool sharesChoice(const RunRecord &one, const RunRecord &other)
{
    return sameWork(one, other) && sameMachine(one.machine, other.machine);
}

/// What is one bar of a chart.
struct BarOf {
    std::string title;
    const Runtime *runtime;
};

BarOf barOf(const RunRecord &run)
{
    return {runTitle(run), &run.runtime};
}

bool isSame(const BarOf &one, const BarOf &other)
{
    return one.title == other.title && sameRuntime(*one.runtime, *other.runtime);
}

} // namespace

RunState stateOf(const RunEntry &entry)
{
    if (!entry.record->end)
        return entry.problem.isEmpty() ? RunState::running : RunState::failed;
    switch (entry.record->end->outcome) {
    case Outcome::done:
        return RunState::done;
    case Outcome::failed:
        return RunState::failed;
    case Outcome::cancelled:
        return RunState::cancelled;
    }
    return RunState::failed;
}

bool isThinned(const RunEntry &entry)
{
    return stateOf(entry) == RunState::done && !lostFrom(*entry.record).empty();
}

QString reasonOf(const RunEntry &entry)
{
    return entry.record->end ? QString::fromStdString(entry.record->end->reason) : entry.problem;
}

const RunRecord *baselineOf(const Runs &runs, const RunRecord &run)
{
    for (const auto &chosen : runs.chosenBaselines) {
        if (sharesChoice(*chosen, run))
            return chosen.get();
    }
    std::vector<const RunRecord *> candidates;
    for (const RunEntry &entry : runs.entries)
        candidates.push_back(entry.record.get());
    return baselineOf(run, candidates);
}

void chooseBaseline(Runs &runs, const std::shared_ptr<const RunRecord> &run)
{
    forgetBaseline(runs, *run);
    runs.chosenBaselines.push_back(run);
}

void forgetBaseline(Runs &runs, const RunRecord &run)
{
    std::erase_if(runs.chosenBaselines,
                  [&run](const auto &chosen) { return sharesChoice(*chosen, run); });
}

bool isChosenBaseline(const Runs &runs, const RunRecord &run)
{
    return std::any_of(runs.chosenBaselines.begin(), runs.chosenBaselines.end(),
                       [&run](const auto &chosen) { return chosen.get() == &run; });
}

std::vector<const RunEntry *> comparableRuns(const Runs &runs, const RunRecord &run,
                                             std::size_t most)
{
    std::vector<const RunEntry *> found;
    const RunEntry *itself = nullptr;
    for (const RunEntry &entry : runs.entries) {
        if (entry.record.get() == &run)
            itself = &entry;
        if (sharesChoice(*entry.record, run))
            found.push_back(&entry);
    }
    if (found.size() <= most)
        return found;
    found.resize(most);
    if (itself && std::find(found.begin(), found.end(), itself) == found.end())
        found.back() = itself;
    return found;
}

ComparedRuns comparedRuns(const Runs &runs, const RunRecord &run, std::size_t most)
{
    const auto hasPlace = [&run](const RunEntry &entry) {
        const RunRecord &other = *entry.record;
        if (stateOf(entry) == RunState::running)
            return true;
        return !other.study || (run.study && run.study->plan == other.study->plan);
    };
    ComparedRuns compared;
    std::vector<BarOf> bars{barOf(run)};
    for (const RunEntry &entry : runs.entries) {
        const RunRecord &other = *entry.record;
        if (&other == &run) {
            compared.entries.push_back(&entry);
            continue;
        }
        const RunState state = stateOf(entry);
        if (!sharesChoice(other, run) || isWarmUp(other) ||
            (state != RunState::done && state != RunState::running))
            continue;
        BarOf bar = barOf(other);
        const bool isNew = std::none_of(bars.begin(), bars.end(),
                                        [&bar](const BarOf &each) { return isSame(each, bar); });
        if (isNew && hasPlace(entry) && compared.entries.size() < most) {
            compared.entries.push_back(&entry);
            bars.push_back(std::move(bar));
        } else {
            ++compared.others;
        }
    }
    if (compared.entries.size() > most) { // the run itself came last
        compared.entries.erase(compared.entries.end() - 2);
        ++compared.others;
    }
    return compared;
}

std::vector<const RunRecord *> recordsOf(const std::vector<const RunEntry *> &entries)
{
    std::vector<const RunRecord *> records;
    for (const RunEntry *entry : entries)
        records.push_back(entry->record.get());
    return records;
}

std::shared_ptr<const RunRecord> heldRun(const Runs &runs, const RunRecord *run)
{
    for (const RunEntry &entry : runs.entries) {
        if (entry.record.get() == run)
            return entry.record;
    }
    for (const auto &chosen : runs.chosenBaselines) {
        if (chosen.get() == run)
            return chosen;
    }
    return nullptr;
}

bool hasRun(const Runs &runs, const std::string &model, const Runtime &runtime)
{
    return std::any_of(runs.entries.begin(), runs.entries.end(), [&](const RunEntry &entry) {
        const RunRecord &run = *entry.record;
        return run.isDone() && run.spec.model == model && sameVersion(run.runtime, runtime);
    });
}

bool hasRun(const Runs &runs, const std::string &name, const std::vector<std::string> &command)
{
    return std::any_of(runs.entries.begin(), runs.entries.end(), [&](const RunEntry &entry) {
        const RunRecord &run = *entry.record;
        return run.isDone() && run.spec.commandName == name && run.spec.command == command;
    });
}

} // namespace corelane
