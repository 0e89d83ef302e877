// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/run_record.h"

namespace corelane {

std::optional<std::int64_t> RunRecord::real_ns() const
{
    if (!release_ns)
        return std::nullopt;
    if (reaped_ns)
        return *reaped_ns - *release_ns;
    if (!treeReadings.empty())
        return treeReadings.back().time_ns - *release_ns;
    return 0;
}

} // namespace corelane
