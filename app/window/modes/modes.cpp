// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/modes.h"

#include "analysis/figures/comparison.h"
#include "analysis/figures/run_title.h"
#include "catalog/availability.h"
#include "charts/language.h"
#include "launch/interpreter_cache.h"
#include "record/text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace corelane {
namespace {

QString notAvailable(const QString &program)
{
    return listedText({verbatim(program.toStdString()),
                       CORELANE_TR("interpreter.not-available", "not available")});
}

ModeGroup groupOf(RuntimeKind kind, const QString &title)
{
    ModeGroup group{.title = title};
    for (const Model &model : models()) {
        if (model.runtime == kind)
            group.modes.push_back({.model = &model, .runtime = {}, .unavailable = {}});
    }
    return group;
}

Sentence gilText(const InterpreterFacts &facts)
{
    if (facts.runtime.gil == Gil::off)
        return CORELANE_TR("interpreter.no-gil", "no GIL");
    if (facts.freeThreadedBuild)
        return CORELANE_TR("interpreter.gil-on", "GIL switched on");
    return CORELANE_TR("interpreter.gil", "with the GIL");
}

QString titleOf(const Runtime &runtime)
{
    return QString::fromStdString(runtimeTitle(runtime));
}

QString explanationOf(const InterpreterFacts &facts)
{
    std::string text = facts.runtime.name + " " + facts.runtime.version;
    if (!facts.runtime.path.empty())
        text += ": " + facts.runtime.path;
    if (facts.modules.empty())
        return QString::fromStdString(text);
    return said(sentence(CORELANE_TR("interpreter.with", "{interpreter}; with {modules}"),
                         arg<"interpreter">(text), arg<"modules">(facts.modules)));
}

ModeGroup availableGroup(RuntimeKind kind, const InterpreterFacts &facts, const QString &title,
                         const Workload *workload)
{
    ModeGroup group = groupOf(kind, title);
    group.id = QString::fromStdString(facts.runtime.path);
    group.explanation = explanationOf(facts);
    for (Mode &mode : group.modes) {
        mode.runtime = facts.runtime;
        mode.unavailable =
            said(whyUnavailable(*mode.model, workload, facts.runtime).value_or(Sentence{}));
    }
    std::stable_partition(group.modes.begin(), group.modes.end(),
                          [](const Mode &mode) { return mode.unavailable.isEmpty(); });
    return group;
}

ModeGroup unavailableGroup(const Interpreter &interpreter)
{
    ModeGroup group = groupOf(RuntimeKind::python, interpreter.program);
    const QString reason = interpreterExplanation(interpreter);
    if (interpreter.answer)
        group.title = notAvailable(interpreter.program);
    group.id = interpreter.program;
    group.explanation = reason;
    for (Mode &mode : group.modes)
        mode.unavailable = reason;
    return group;
}

std::vector<const InterpreterFacts *> answered(const std::vector<Interpreter> &interpreters,
                                               bool isDiscovered)
{
    std::vector<const InterpreterFacts *> all;
    for (const Interpreter &each : interpreters) {
        if (each.isDiscovered == isDiscovered && each.answer && *each.answer)
            all.push_back(&each.answer->value());
    }
    return all;
}

/// Those that are none of `known`, each once.
std::vector<const InterpreterFacts *> unlike(const std::vector<const InterpreterFacts *> &facts,
                                             std::vector<const InterpreterFacts *> known)
{
    std::vector<const InterpreterFacts *> others;
    for (const InterpreterFacts *each : facts) {
        const auto isIt = [each](const auto *other) { return isSameInterpreter(*each, *other); };
        if (std::any_of(known.begin(), known.end(), isIt))
            continue;
        known.push_back(each);
        others.push_back(each);
    }
    return others;
}

/// Where an interpreter is, for a title: the folder that it was installed in where that says more.
QString placeOf(const QString &path)
{
    const QDir bin = QFileInfo(path).dir();
    const QString root = QFileInfo(bin.path()).path();
    QString place = bin.dirName() == "bin" && root != "/usr" && root != "/" ? root : path;
    if (place.startsWith(QDir::homePath() + "/"))
        place.replace(0, QDir::homePath().size(), "~");
    return place;
}

/// Interpreters of one version are told apart by where they are, but for the first, which is the
/// one that is usually meant: whether it has a GIL says more.
void tellApart(std::vector<ModeGroup> &groups)
{
    std::vector<QString> titles;
    for (ModeGroup &group : groups) {
        const bool isTaken = std::count(titles.begin(), titles.end(), group.title) > 0;
        titles.push_back(group.title);
        if (isTaken)
            group.title = titleOf(group.modes.front().runtime) + " · " + placeOf(group.id);
    }
}

} // namespace

QString Mode::title() const
{
    return command ? command->name : said(model->title);
}

QString Mode::explanation() const
{
    return command ? command->line : said(model->explanation);
}

std::string Mode::place() const
{
    return command ? command->name.toStdString() : runtime.path;
}

std::vector<ModeGroup> modeGroups(const std::vector<Interpreter> &interpreters,
                                  const Runtime &native, const Workload *workload)
{
    std::vector<ModeGroup> groups;
    const auto add = [&](const InterpreterFacts &facts) {
        groups.push_back(availableGroup(
            RuntimeKind::python, facts,
            listedText({verbatim(runtimeTitle(facts.runtime)), gilText(facts)}), workload));
    };
    const auto named = unlike(answered(interpreters, false), {});
    for (const Interpreter &each : interpreters) {
        const bool isUsable = each.answer && *each.answer;
        if (each.isDiscovered)
            continue;
        if (isUsable && std::find(named.begin(), named.end(), &each.answer->value()) != named.end())
            add(each.answer->value());
        else if (!each.answer)
            groups.push_back(unavailableGroup(each));
    }
    groups.push_back(
        availableGroup(RuntimeKind::cpp, {.runtime = native}, titleOf(native), workload));
    auto discovered = unlike(answered(interpreters, true), named);
    std::stable_sort(discovered.begin(), discovered.end(), [](const auto *one, const auto *other) {
        return versionNumbers(one->runtime.version) > versionNumbers(other->runtime.version);
    });
    for (const InterpreterFacts *each : discovered) {
        add(*each);
        groups.back().isFolded = true;
    }
    tellApart(groups);
    for (const Interpreter &each : interpreters) {
        if (!each.isDiscovered && each.answer && !*each.answer)
            groups.push_back(unavailableGroup(each));
    }
    return groups;
}

QString interpreterText(const Interpreter &interpreter)
{
    if (!interpreter.answer)
        return interpreter.program + " · …";
    if (!*interpreter.answer)
        return notAvailable(interpreter.program);
    return titleOf(interpreter.answer->value().runtime) + " · " + interpreter.program;
}

QString interpreterExplanation(const Interpreter &interpreter)
{
    if (!interpreter.answer)
        return said(CORELANE_TR("interpreter.asking", "asking the interpreter what it is …"));
    return *interpreter.answer ? explanationOf(interpreter.answer->value())
                               : said(interpreter.answer->error());
}

Result<Runtime> runtimeHere(const Runtime &recorded, const std::vector<Interpreter> &interpreters,
                            const Runtime &native)
{
    if (recorded.name == native.name)
        return native;
    const Runtime *alike = nullptr;
    for (const Interpreter &each : interpreters) {
        if (!each.answer || !*each.answer)
            continue;
        const Runtime &here = each.answer->value().runtime;
        if (here == recorded)
            return here;
        if (!alike && sameVersion(here, recorded))
            alike = &here;
    }
    if (alike)
        return *alike;
    return Error{sentence(CORELANE_TR("interpreter.not-here",
                                      "this run's interpreter is not here: {runtime}"),
                          arg<"runtime">(recorded.name + " " + recorded.version)),
                 recorded.path, CORELANE_TR("interpreter.add", "add it in the menu Run")};
}

} // namespace corelane
