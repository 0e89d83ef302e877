// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/model.h"
#include "worker/models/child.h"
#include "worker/models/exchange.h"

namespace corelane {
namespace {

Result<std::int64_t> run(const Job &job)
{
    if (job.work.exchange)
        return runExchange(job, nullptr);
    return runChildren(
        job, Channel::pipe,
        [](Worker &worker, int channel) { return giveResult(channel, worker.doChunks()); },
        [&job](std::vector<Child> &children) { return collectResults(job, children); });
}

} // namespace

NativeModel processes()
{
    return {"cpp.processes", run};
}

} // namespace corelane
