// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/commands.h"
#include "record/run_record.h"
#include "window/modes/modes.h"

#include <vector>

namespace corelane {

class ModeList;
class RunBar;

/// The run that the window is set to. Errors: as RunBar::spec tells them; no mode can run.
Result<RunRequest> nextRequest(const RunBar &bar, const ModeList &modes);

/// A run that a finding about `asking` would be confirmed by, in the runtime of that. Errors: there
/// is no such runtime here, or no such run.
Result<RunRequest> experimentRequest(const RunSpec &spec, const RunRecord &asking,
                                     const std::vector<Interpreter> &interpreters,
                                     const Machine &machine);

/// Whether it runs a file that its options name, such as a script: in a recording, a stranger may
/// have named it.
bool runsNamedFile(const RunSpec &spec);

} // namespace corelane
