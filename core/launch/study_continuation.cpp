// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/study_continuation.h"

#include "launch/commands.h"

#include <algorithm>

namespace corelane {
namespace {

/// How many cores there are counts only where a plan has left its workers open.
Status checkPlan(const KeptStudy &kept)
{
    const Result<StudyPlan> whole = completed(kept.plan, 1);
    if (whole && *whole == kept.plan)
        return Done{};
    return Error{
        CORELANE_TR("continuation.impossible", "its study cannot be gone on with"), kept.file,
        whole ? Sentence(CORELANE_TR("continuation.plan-not-whole", "its plan is not whole"))
              : whole.error().whole()};
}

Status checkMachine(const KeptStudy &kept, const Machine &here)
{
    for (const auto &run : kept.runs) {
        if (run->isDone() && !sameMachine(run->machine, here))
            return Error{
                CORELANE_TR("continuation.other-machine", "the study was begun on another machine"),
                machineText(run->machine),
                CORELANE_TR("continuation.go-on-there", "go on there, or add --force to mix them")};
    }
    return Done{};
}

Result<Runtime> askedRuntime(const StudyModel &model, InterpreterCache &interpreters)
{
    if (model.python.empty())
        return nativeRuntime();
    const Result<InterpreterFacts> facts = askInterpreter(model.python, interpreters);
    if (!facts)
        return facts.error();
    if (facts->runtime.path != model.python) // it is the path that would be run
        return Error{
            CORELANE_TR("continuation.other-interpreter",
                        "the study's interpreter says that it is another one"),
            model.python,
            sentence(CORELANE_TR("continuation.begin-with", "begin a new study with {path}"),
                     arg<"path">(facts->runtime.path))};
    return facts->runtime;
}

/// Whether the runs of this model that were made had another runtime.
bool hasChanged(const StudyModel &model, const Runtime &here, const KeptStudy &kept)
{
    return std::any_of(kept.runs.begin(), kept.runs.end(), [&](const auto &run) {
        return run->isDone() && run->spec.model == model.model &&
               run->runtime.path == model.python && run->runtime != here;
    });
}

} // namespace

Result<StudyRun> plannedStudy(const KeptStudy &kept)
{
    if (const Status whole = checkPlan(kept); !whole)
        return whole.error();
    Result<StudyRun> study = StudyRun::planned(kept.plan, kept.file);
    if (!study)
        return study;
    for (const auto &run : kept.runs)
        study->take(run);
    return study;
}

std::vector<std::string> commandsLeft(const StudyRun &study, const Installation &installation)
{
    std::vector<std::string> commands;
    for (const RunRequest &request : study.cellsLeft())
        commands.push_back(shownCommand(request, installation));
    return commands;
}

Result<StudyRun> continuedStudy(const KeptStudy &kept, const Machine &here,
                                InterpreterCache &interpreters, bool isForced)
{
    if (const Status whole = checkPlan(kept); !whole)
        return whole.error();
    if (const Status same = isForced ? Status(Done{}) : checkMachine(kept, here); !same)
        return same.error();
    std::vector<Runtime> runtimes;
    for (const StudyModel &model : kept.plan.models) {
        const Result<Runtime> runtime = askedRuntime(model, interpreters);
        if (!runtime)
            return runtime.error();
        if (!isForced && hasChanged(model, *runtime, kept))
            return Error{CORELANE_TR("continuation.other-version",
                                     "the study was begun with another version of a runtime"),
                         model.python.empty() ? model.model : model.python,
                         CORELANE_TR("continuation.begin-new",
                                     "begin a new one, or add --force to mix them")};
        runtimes.push_back(*runtime);
    }
    Result<StudyRun> study = StudyRun::of(kept.plan, std::move(runtimes), kept.file);
    if (!study)
        return study.error();
    for (const auto &run : kept.runs)
        study->take(run);
    return study;
}

} // namespace corelane
