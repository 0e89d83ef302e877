// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_spec.h"

#include <chrono>
#include <string>
#include <string_view>

namespace corelane {

inline constexpr std::chrono::milliseconds kProbeTimeout{10'000};

/// Asks a Python interpreter what it is, in a child that is ended after `timeout`. `program` is a
/// path, or a name to be found on PATH. The result's path is the interpreter's own
/// (sys.executable), past wrappers and shims. Errors: not there, cannot be started, hangs, crashes,
/// answers something else, older than 3.8. Blocks; any thread.
Result<Runtime> probeInterpreter(const std::string &program,
                                 std::chrono::milliseconds timeout = kProbeTimeout);

/// The probe's answer -> runtime; pure. Errors as above, for what was printed.
Result<Runtime> runtimeFromProbe(std::string_view answer, const std::string &program);

/// The runtime of the C++ models: the compiler that built this program.
Runtime nativeRuntime();

/// The runtime of a command.
Runtime commandRuntime();

} // namespace corelane
