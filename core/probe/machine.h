// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <string>
#include <string_view>

namespace corelane {

/// The processor's name in the text of /proc/cpuinfo, whose keys differ by architecture; empty when
/// it names none.
std::string parseCpuModel(std::string_view cpuinfo);

/// min(CPUs that may be used, quota).
double effectiveCores(const Machine &machine);

/// This machine as this process, and so its children, may use it. What cannot be told stays empty.
Machine readMachine();

} // namespace corelane
