// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <vector>

namespace corelane {

/// Every logical CPU online, also those that this process may not use, by number. Empty when hwloc
/// cannot tell. Takes milliseconds.
std::vector<CoreTopology> readTopology();

} // namespace corelane
