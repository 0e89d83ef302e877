// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "launch/interpreter.h"
#include "record/result.h"
#include "window/modes/own_command.h"

#include <QString>

#include <optional>
#include <vector>

namespace corelane {

/// What a run needs first.
inline constexpr Term kNoMode = CORELANE_TR("run-bar.no-mode", "no mode is selected");

/// An interpreter as the window knows it: a program, and what asking it said.
struct Interpreter {
    QString program;                                ///< as found or chosen: "python3", a path
    std::optional<Result<InterpreterFacts>> answer; ///< empty while it is being asked
    /// Nobody asked for it: it is a runtime only once it has answered, and no group with a reason.
    bool isDiscovered = false;
    bool wasDiscovered = false; ///< before somebody asked for it
};

/// What a mode list's entry stands for: a model in a runtime, or a person's own command.
struct Mode {
    const Model *model = nullptr; ///< a row of the catalogue
    Runtime runtime;
    QString unavailable;                              ///< why it cannot run here; empty when it can
    std::optional<OwnCommand> command = std::nullopt; ///< of the model "command" alone

    QString title() const;
    QString explanation() const; ///< one short line
    /// What tells it from other modes of its model: the interpreter's path, the command's name.
    std::string place() const;
};

/// The modes of one runtime, under its title.
struct ModeGroup {
    QString id; ///< the interpreter's path; empty for C++
    QString title;
    QString explanation;   ///< which interpreter it is
    bool isFolded = false; ///< only its title shows, until a person wants to see more
    std::vector<Mode> modes;
};

/// The catalogue's models in the runtimes there are, those that can run first: python3 and what was
/// added, C++, what was discovered with the newest first. One that has not answered yet has its
/// place all the same, so that its answer moves nothing. Two programs that turn out to be the same
/// interpreter make one group. `workload`: the one that is to be run; null: any.
std::vector<ModeGroup> modeGroups(const std::vector<Interpreter> &interpreters,
                                  const Runtime &native, const Workload *workload = nullptr);

/// An interpreter in one line: its version and program, or the program and how things stand.
QString interpreterText(const Interpreter &interpreter);
/// What it is, or why it cannot be used.
QString interpreterExplanation(const Interpreter &interpreter);

/// The runtime here that a recorded run had: the same interpreter, else one of the same kind and
/// version. Errors: there is none.
Result<Runtime> runtimeHere(const Runtime &recorded, const std::vector<Interpreter> &interpreters,
                            const Runtime &native);

} // namespace corelane
