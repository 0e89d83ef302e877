// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "recorder/arguments.h"

namespace corelane {

/// Runs the command and records it from beginning to end, however it goes; returns when nothing of
/// it lives any more. Errors: it could not begin, and nothing ran. Called once, by main().
Status record(const Arguments &arguments);

} // namespace corelane
