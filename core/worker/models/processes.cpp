// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/child.h"
#include "worker/exchange.h"
#include "worker/model.h"

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
