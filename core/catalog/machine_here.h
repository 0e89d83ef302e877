// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

namespace corelane {

/// The machine that this process runs on, as a run started from it would see it: name, cores,
/// affinity, quota.
Machine machineHere();

} // namespace corelane
