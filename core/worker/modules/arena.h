// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "worker/worker_slots.h"

#include <cstdint>
#include <functional>

namespace corelane {

/// Runs `dispatch` in an arena of oneTBB that has room for the job's workers, the calling thread
/// being one, and no more. oneTBB wakes as many of them as it finds work for, and lets one that
/// finds none go. `dispatch` calls the function it is given for each chunk once, on any thread of
/// the arena.
Result<std::int64_t>
runInArena(const Job &job,
           const std::function<void(const std::function<void(std::int64_t)> &doChunk)> &dispatch);

} // namespace corelane
