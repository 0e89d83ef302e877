// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/model.h"

namespace corelane {
namespace {

Result<std::int64_t> run(const Job &job)
{
    Progress progress;
    Worker worker(job, 0, progress);
    job.main.phase(Phase::compute);
    const std::int64_t sum = worker.doChunks();
    worker.end();
    job.main.phase(Phase::join);
    return sum;
}

} // namespace

NativeModel sequential()
{
    return {"cpp.sequential", run};
}

} // namespace corelane
