// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/model.h"
#include "worker/worker_result.h"

namespace corelane {
namespace {

Result<std::int64_t> run(const Job &job)
{
    Progress progress;
    const WorkerResult result = resultOf(job, 0, progress, [&job](Worker &worker) {
        job.main.phase(Phase::compute);
        return worker.doChunks();
    });
    job.main.phase(Phase::join);
    return sumOf({result});
}

} // namespace

NativeModel sequential()
{
    return {"cpp.sequential", run};
}

} // namespace corelane
