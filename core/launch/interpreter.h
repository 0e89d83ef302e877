// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_spec.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

inline constexpr std::chrono::milliseconds kProbeTimeout{10'000};

/// What a Python interpreter said of itself: its runtime, as a recording keeps it, and more for a
/// person to see.
struct InterpreterFacts {
    Runtime runtime;                  ///< gil: after the imports that a run makes
    bool freeThreadedBuild = false;   ///< it can run without the GIL, whether it does or not
    bool hasInterpreters = false;     ///< concurrent.interpreters: public from 3.14 on
    std::vector<std::string> modules; ///< which of the optional ones can be imported
    /// The same for two names of one interpreter; a virtual environment's is not its base's.
    std::string identity;
    std::vector<std::string> folders; ///< that it imports from: a change there may add modules
    std::string answer;               ///< the line in which it said all this

    bool operator==(const InterpreterFacts &) const = default;
};

/// Asks a Python interpreter what it is, in a child that is ended after `timeout`. `program` is a
/// path, or a name to be found on PATH. The result's path is the interpreter's own
/// (sys.executable), past wrappers and shims. Errors: not there, cannot be started, hangs, crashes,
/// answers something else, older than 3.8, `stop` was asked for. Blocks; any thread.
Result<InterpreterFacts> probeInterpreter(const std::string &program,
                                          std::chrono::milliseconds timeout = kProbeTimeout,
                                          const std::stop_token &stop = {});

/// The probe's answer -> facts; pure. Errors as above, for what was printed.
Result<InterpreterFacts> factsFromProbe(std::string_view answer, const std::string &program);

/// The runtime of the C++ models: the compiler that built this program.
Runtime nativeRuntime();

/// The runtime of a command.
Runtime commandRuntime();

} // namespace corelane
