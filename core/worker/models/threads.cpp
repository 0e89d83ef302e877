// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/model.h"
#include "worker/models/thread_team.h"

namespace corelane {
namespace {

Result<std::int64_t> run(const Job &job)
{
    return runThreadTeam(job,
                         [&job](Worker &worker) { return worker.doChunks(job.workload.work); });
}

} // namespace

NativeModel threads()
{
    return {"cpp.threads", run};
}

} // namespace corelane
