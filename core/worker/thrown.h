// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <string>

namespace corelane {

// What is thrown in a worker is a failure of the run, whatever its type. Both are called in a
// `catch (...)` block.

/// What the exception in hand says.
std::string thrownText();

/// The failure of worker `number`, counted from 0.
Error failedWorker(int number, std::string why);

/// The same of what it has thrown.
Error thrownBy(int number);

} // namespace corelane
