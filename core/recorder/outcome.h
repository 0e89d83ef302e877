// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "system/program.h"

#include <optional>
#include <string>

namespace corelane {

struct Verdict {
    Outcome outcome = Outcome::done;
    std::string reason; ///< empty when done

    bool operator==(const Verdict &) const = default;
};

/// Why the recorder ends a run before its time.
Verdict cancelled();
Verdict abandoned(); ///< nobody is left to whom the run matters
Verdict timedOut(double seconds);

/// All on which it depends how a run went.
struct RunFacts {
    std::string program;            ///< as it was asked for
    std::optional<Verdict> stopped; ///< why the recorder ended the run, if it did
    std::string folder;             ///< where it was to work; empty: where the recorder does
    std::optional<ExecFailure> execFailure; ///< when the program could not be started
    ExitStatus exit;
    bool sharesTerminal = false; ///< Ctrl+C reached the command itself
    std::optional<std::string> answer;
    std::optional<std::string> expected;
    bool needsAnswer = false;
    std::string lastErrorLine; ///< of its stderr; empty when there is none
};

Verdict judge(const RunFacts &facts);

/// The warning that the shell's `time` would miss CPU time of this run; empty when
/// missedByTime_ns() says that it does not.
std::optional<Warning> missedByTime(const Usage &child, const Usage &tree);

} // namespace corelane
