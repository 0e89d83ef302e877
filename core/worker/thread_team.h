// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "worker/job.h"

#include <cstdint>
#include <functional>

namespace corelane {

/// One std::thread per worker, each calling `work` once; the sum of what they return. A worker that
/// throws and a thread that is refused fail the run: the others stop after the chunk at hand.
Result<std::int64_t> runThreadTeam(const Job &job,
                                   const std::function<std::int64_t(Worker &)> &work);

} // namespace corelane
