// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "system/mapping.h"

namespace corelane {

/// Zeroed memory that children forked after its making share with this process. Errors: the system
/// refuses that much.
Result<Mapping> makeSharedMemory(std::size_t size);

} // namespace corelane
