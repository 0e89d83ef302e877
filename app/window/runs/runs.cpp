// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/runs.h"

#include "analysis/accounting.h"
#include "analysis/run_title.h"

#include <algorithm>

namespace corelane {
namespace {

bool isDone(const RunRecord &run)
{
    return run.end && run.end->outcome == Outcome::done;
}

/// A recording of another machine may be in the table, too.
bool sameMachine(const Machine &one, const Machine &other)
{
    return one.cpu == other.cpu && one.logicalCores == other.logicalCores;
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

QString reasonOf(const RunEntry &entry)
{
    return entry.record->end ? QString::fromStdString(entry.record->end->reason) : entry.problem;
}

std::vector<const RunRecord *> pointersTo(const std::vector<std::shared_ptr<const RunRecord>> &runs)
{
    std::vector<const RunRecord *> pointers;
    for (const auto &run : runs)
        pointers.push_back(run.get());
    return pointers;
}

const RunRecord *baselineOf(const Runs &runs, const RunRecord &run)
{
    for (const auto &chosen : runs.chosenBaselines) {
        if (sameWork(*chosen, run))
            return chosen.get();
    }
    for (const RunEntry &entry : runs.entries) {
        const RunRecord &other = *entry.record;
        if (isDone(other) && traitsOf(other).sequential && sameWork(other, run) &&
            sameRuntime(other.runtime, run.runtime) && sameMachine(other.machine, run.machine))
            return &other;
    }
    return nullptr;
}

void chooseBaseline(Runs &runs, const std::shared_ptr<const RunRecord> &run)
{
    forgetBaseline(runs, *run);
    runs.chosenBaselines.push_back(run);
}

void forgetBaseline(Runs &runs, const RunRecord &run)
{
    std::erase_if(runs.chosenBaselines,
                  [&run](const auto &chosen) { return sameWork(*chosen, run); });
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
        if (sameWork(*entry.record, run) && sameMachine(entry.record->machine, run.machine))
            found.push_back(&entry);
    }
    if (found.size() <= most)
        return found;
    found.resize(most);
    if (itself && std::find(found.begin(), found.end(), itself) == found.end())
        found.back() = itself;
    return found;
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

bool sameRuntime(const Runtime &one, const Runtime &other)
{
    return one.name == other.name && one.version == other.version && one.gil == other.gil;
}

bool hasRun(const Runs &runs, const std::string &model, const Runtime &runtime)
{
    return std::any_of(runs.entries.begin(), runs.entries.end(), [&](const RunEntry &entry) {
        const RunRecord &run = *entry.record;
        return isDone(run) && run.spec.model == model && sameRuntime(run.runtime, runtime);
    });
}

bool hasRun(const Runs &runs, const std::string &name, const std::vector<std::string> &command)
{
    return std::any_of(runs.entries.begin(), runs.entries.end(), [&](const RunEntry &entry) {
        const RunRecord &run = *entry.record;
        return isDone(run) && run.spec.commandName == name && run.spec.command == command;
    });
}

} // namespace corelane
