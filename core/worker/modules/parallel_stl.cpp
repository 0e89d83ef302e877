// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/module.h"
#include "worker/modules/arena.h"

#include <boost/iterator/counting_iterator.hpp>

#include <algorithm>
#include <execution>

namespace corelane {
namespace {

/// The standard leaves it to the library who does what: libstdc++ has oneTBB deal out the chunks,
/// whatever the split.
Result<std::int64_t> run(const Job &job)
{
    return runInArena(job, [&job](const auto &doChunk) {
        std::for_each(std::execution::par, boost::counting_iterator<std::int64_t>(0),
                      boost::counting_iterator<std::int64_t>(job.chunks), doChunk);
    });
}

} // namespace

void corelaneRunModel(const Job &job, Result<std::int64_t> &sum)
{
    sum = run(job);
}

} // namespace corelane
