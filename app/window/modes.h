// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "record/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace corelane {

/// An interpreter as the window knows it: a program, and what asking it said.
struct Interpreter {
    QString program;                       ///< as found or chosen: "python3", a path
    std::optional<Result<Runtime>> answer; ///< empty while it is being asked
};

/// What a mode list's entry stands for: a model in a runtime.
struct Mode {
    const Model *model = nullptr; ///< a row of the catalogue
    Runtime runtime;
    QString unavailable; ///< why it cannot run here; empty when it can
};

/// The modes of one runtime, under its title.
struct ModeGroup {
    QString title;
    QString explanation; ///< which interpreter it is
    std::vector<Mode> modes;
};

/// The catalogue's models in the runtimes there are, those that can run first. Two programs that
/// turn out to be the same interpreter make one group.
std::vector<ModeGroup> modeGroups(const std::vector<Interpreter> &interpreters,
                                  const Runtime &native);

/// The runtime here that a recorded run had: the same interpreter, else one of the same kind and
/// version. Errors: there is none.
Result<Runtime> runtimeHere(const Runtime &recorded, const std::vector<Interpreter> &interpreters,
                            const Runtime &native);

} // namespace corelane
