// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/model.h"
#include "worker/thread_team.h"

namespace corelane {
namespace {

Result<std::int64_t> run(const Job &job)
{
    return runThreadTeam(job, [](Worker &worker) { return worker.doChunks(); });
}

} // namespace

NativeModel threads()
{
    return {"cpp.threads", run};
}

} // namespace corelane
