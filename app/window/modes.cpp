// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes.h"

#include "analysis/run_title.h"
#include "window/runs.h"

#include <algorithm>

namespace corelane {
namespace {

ModeGroup groupOf(RuntimeKind kind, const QString &title)
{
    ModeGroup group{.title = title, .explanation = {}, .modes = {}};
    for (const Model &model : models()) {
        if (model.runtime == kind)
            group.modes.push_back({.model = &model, .runtime = {}, .unavailable = {}});
    }
    return group;
}

QString pythonTitle(const Runtime &runtime)
{
    return QString::fromStdString(runtimeTitle(runtime)) +
           (runtime.gil == Gil::off ? QStringLiteral(" · no GIL")
                                    : QStringLiteral(" · with the GIL"));
}

ModeGroup availableGroup(RuntimeKind kind, const Runtime &runtime, const QString &title)
{
    ModeGroup group = groupOf(kind, title);
    group.explanation = QString::fromStdString(runtime.name + " " + runtime.version +
                                               (runtime.path.empty() ? "" : ": " + runtime.path));
    for (Mode &mode : group.modes)
        mode.runtime = runtime;
    return group;
}

ModeGroup unavailableGroup(const Interpreter &interpreter)
{
    ModeGroup group = groupOf(RuntimeKind::python, interpreter.program);
    const QString reason = interpreter.answer
                               ? QString::fromStdString(interpreter.answer->error().text())
                               : QStringLiteral("asking the interpreter what it is …");
    if (interpreter.answer)
        group.title += QStringLiteral(" · not available");
    group.explanation = reason;
    for (Mode &mode : group.modes)
        mode.unavailable = reason;
    return group;
}

bool isKnown(const std::vector<ModeGroup> &groups, const Runtime &runtime)
{
    return std::any_of(groups.begin(), groups.end(), [&runtime](const ModeGroup &group) {
        return group.modes.front().runtime == runtime;
    });
}

/// Interpreters of one version are told apart by where they are.
void tellApart(std::vector<ModeGroup> &groups)
{
    std::vector<QString> titles;
    for (const ModeGroup &group : groups)
        titles.push_back(group.title);
    for (ModeGroup &group : groups) {
        if (std::count(titles.begin(), titles.end(), group.title) > 1)
            group.title = QString::fromStdString(group.modes.front().runtime.path);
    }
}

} // namespace

std::vector<ModeGroup> modeGroups(const std::vector<Interpreter> &interpreters,
                                  const Runtime &native)
{
    std::vector<ModeGroup> groups;
    std::vector<ModeGroup> unavailable;
    for (const Interpreter &interpreter : interpreters) {
        if (!interpreter.answer || !*interpreter.answer)
            unavailable.push_back(unavailableGroup(interpreter));
        else if (!isKnown(groups, **interpreter.answer))
            groups.push_back(availableGroup(RuntimeKind::python, **interpreter.answer,
                                            pythonTitle(**interpreter.answer)));
    }
    tellApart(groups);
    groups.push_back(
        availableGroup(RuntimeKind::cpp, native, QString::fromStdString(runtimeTitle(native))));
    groups.insert(groups.end(), unavailable.begin(), unavailable.end());
    return groups;
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
        const Runtime &here = **each.answer;
        if (here == recorded)
            return here;
        if (!alike && sameRuntime(here, recorded))
            alike = &here;
    }
    if (alike)
        return *alike;
    return Error{"this run's interpreter is not here: " + recorded.name + " " + recorded.version,
                 recorded.path, "add it in the menu Run"};
}

} // namespace corelane
