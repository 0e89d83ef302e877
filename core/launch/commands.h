// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/installation.h"
#include "launch/recording_file.h"
#include "record/run_spec.h"
#include "record/study_plan.h"
#include "system/program.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace corelane {

/// One run to be started: what, in which runtime, and how it is tied to its surroundings.
struct RunRequest {
    RunSpec spec; ///< complete, as `completed` returns it
    Runtime runtime;
    /// The recording is also kept in this file as it grows; null: it is not.
    std::shared_ptr<RecordingFile> keptIn;
    bool inheritStdio =
        false; ///< the command has this process's stdin, stdout, stderr, as under `time`
    /// In a PID namespace of its own: even with all of Corelane killed at once nothing of it is
    /// left. Not every system allows it: the recorder then refuses the run. See recorder/keeper.h.
    bool isContained = false;
    std::optional<std::chrono::duration<double>> timeout = std::nullopt;
    std::optional<StudyPlace> study = std::nullopt; ///< the study that it is part of
};

/// What the recorder has to run for a spec; pure.
Command workloadCommand(const RunSpec &spec, const Runtime &runtime,
                        const Installation &installation);

/// The very command line that a request runs, for a person to confirm: program, script and
/// arguments, with the words quoted as for a shell, and escaped where a character would not show as
/// itself (visible()).
std::string shownCommand(const RunRequest &request, const Installation &installation);

/// The recorder's own command line for a request, behind that of corelane-host where the workload
/// needs it. `controlFd` and `recordingFd` are descriptor numbers in the recorder; pure.
Command recorderCommand(const RunRequest &request, const Installation &installation,
                        int recordingFd, int controlFd);

} // namespace corelane
