// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_spec.h"

#include <cstdint>

namespace corelane {

/// The numbers first … last-1 of a workload's 0 … size-1.
struct Range {
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const Range &) const = default;
};

/// How many chunks a complete spec cuts what its workers do into: workers × chunks per worker, at
/// most one per unit. The serial part is in none. 0 where only the run knows, and for commands. The
/// Python driver computes the same.
std::int64_t chunkCount(const RunSpec &spec);

/// The first units of a complete spec, which the main program does alone before there are workers.
std::int64_t serialUnits(const RunSpec &spec);

/// Chunk `number` of `count` in a workload of `size`: contiguous, as even as whole numbers allow,
/// in order.
Range chunkRange(std::int64_t number, std::int64_t count, std::int64_t size);

} // namespace corelane
