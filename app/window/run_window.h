// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

namespace corelane {

/// Shows the window until it is closed; files named in the arguments are opened. Returns the exit
/// status. Errors: there is no display.
Result<int> runWindow(int &argc, char **argv);

} // namespace corelane
