// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "recorder/tree_ending.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// The command line of corelane-recorder:
///
///   --describe LINE    a recording's line (spec, option, argument, runtime) to copy in, repeatable
///   --describe-command the command's own words are the recording's argument lines
///   --expect TEXT      the right answer; another one makes the run a failed one
///   --need-answer      a run that gives no answer has failed
///   --rings N          rings of the event area
///   --timeout SECONDS  the run is ended after that time
///   --lanes TIER       auto: exact where the kernel allows it; sampled
///   --left-running WORD  what becomes of what the command leaves running: end, leave, wait
///   --contain          the run is in a PID namespace of its own: see keeper.h
///   --stamps WORD      on; off: the command finds no variable CORELANE_EVENT_AREA
///   --printed WORD     kept; left-out: the recording has nothing of what the command prints
///   --folder PATH      the command works in this folder; else in the recorder's own
///   --output FILE      the recording is also appended to FILE, as it grows; /dev/fd/N is the open
///                      descriptor N, which is taken as it is
///   --recording-fd N   where the recording is written to; 1 unless said
///   --control-fd N     a pipe's read end: a byte 'c' cancels the run, its end ends the run
///   --inherit-stdio    the command has the recorder's own stdin, stdout, stderr and process group
///   -- COMMAND [ARGUMENT...]
struct Arguments {
    std::vector<std::string> describe;
    bool describesCommand = false;
    std::optional<std::string> expected;
    bool needAnswer = false;
    std::uint32_t rings = 65; ///< the main program's and those of 64 workers
    std::optional<double> timeout_s;
    bool wantsSwitches = true; ///< of --lanes
    LeftRunning leftRunning = LeftRunning::end;
    bool wantsStamps = true;
    bool keepsPrinted = true;
    std::string folder; ///< empty: the recorder's own
    std::string output; ///< empty: no file
    int recordingFd = 1;
    std::optional<int> controlFd;
    bool inheritStdio = false;
    bool isContained = false;
    std::vector<std::string> command;

    bool operator==(const Arguments &) const = default;
};

/// Errors say which argument is wrong.
Result<Arguments> parseArguments(const std::vector<std::string> &words);

} // namespace corelane
