// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_spec.h"

#include <QString>

#include <string>
#include <vector>

namespace corelane {

/// A program of a person's own, as the window keeps it.
struct OwnCommand {
    QString name;   ///< what the mode list and the run table call it; no two have the same
    QString line;   ///< the command line as typed
    QString folder; ///< where it works; empty: the home folder
    /// What becomes of the processes that it leaves running: a value of kLeftRunningOption; empty:
    /// they are ended.
    QString leftRunning = {};
    bool keepsPrinted = true; ///< what it prints is in its recording
    bool isContained = false; ///< as RunRequest::isContained

    bool operator==(const OwnCommand &) const = default;
};

/// Its command line as words; see launch/command_words.h.
Result<std::vector<std::string>> commandWords(const OwnCommand &command);

/// What to run. Errors: as for commandWords; no name or no command; the folder is not there; the
/// program cannot be found or must not be executed.
Result<RunSpec> commandSpec(const OwnCommand &command);

/// The folder in which it works: "~" is the home folder, and so is none.
QString workingFolder(const OwnCommand &command);

} // namespace corelane
