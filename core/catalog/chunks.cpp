// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/chunks.h"

#include "catalog/catalog.h"
#include "record/text.h"

#include <algorithm>

namespace corelane {

std::int64_t chunkCount(const RunSpec &spec)
{
    const Workload *workload = findWorkload(spec.workload);
    if (workload && workload->cutsItself)
        return 0;
    const auto option = spec.options.find("chunks-per-worker");
    const std::int64_t perWorker =
        option == spec.options.end() ? 1 : toInteger<std::int64_t>(option->second).value_or(1);
    return std::min(std::int64_t{spec.workers} * perWorker, spec.size - serialUnits(spec));
}

std::int64_t serialUnits(const RunSpec &spec)
{
    const Workload *workload = findWorkload(spec.workload);
    return workload && workload->serialUnits ? workload->serialUnits(spec) : 0;
}

Range chunkRange(std::int64_t number, std::int64_t count, std::int64_t size)
{
    return {size * number / count, size * (number + 1) / count};
}

} // namespace corelane
