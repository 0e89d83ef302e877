// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/module.h"
#include "worker/modules/arena.h"

#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/parallel_for.h>

namespace corelane {
namespace {

/// Whatever the split, a worker without work steals: oneTBB knows no other way. An even split
/// begins with one part for each, the others with parts that are halved down to single chunks.
Result<std::int64_t> run(const Job &job)
{
    return runInArena(job, [&job](const auto &doChunk) {
        const tbb::blocked_range<std::int64_t> chunks(0, job.chunks, 1);
        const auto doAll = [&doChunk](const tbb::blocked_range<std::int64_t> &part) {
            for (std::int64_t chunk = part.begin(); chunk < part.end(); ++chunk)
                doChunk(chunk);
        };
        if (job.split == Split::even)
            tbb::parallel_for(chunks, doAll, tbb::static_partitioner());
        else
            tbb::parallel_for(chunks, doAll, tbb::simple_partitioner());
    });
}

} // namespace

void corelaneRunModel(const Job &job, Result<std::int64_t> &sum)
{
    sum = run(job);
}

} // namespace corelane
