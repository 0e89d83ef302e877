// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/child.h"
#include "worker/exchange.h"
#include "worker/model.h"
#include "worker/shared_memory.h"

#include <numeric>
#include <span>

namespace corelane {
namespace {

/// One result for each worker lies in the mapping; through its pipe comes only word that it is
/// there, or, when the worker was killed, the end of file.
Result<std::int64_t> run(const Job &job)
{
    const auto workers = static_cast<std::size_t>(job.spec.workers);
    if (job.work.exchange) {
        const Result<Mapping> slots = makeSharedMemory(workers * exchangeSlotBytes(job));
        return slots ? runExchange(job, &*slots) : slots.error();
    }
    const Result<Mapping> memory = makeSharedMemory(workers * sizeof(std::int64_t));
    if (!memory)
        return memory.error();
    const std::span results(reinterpret_cast<std::int64_t *>(memory->data()), workers);
    return runChildren(
        job, Channel::pipe,
        [results](Worker &worker, int channel) {
            results[static_cast<std::size_t>(worker.number())] = worker.doChunks();
            return giveResult(channel, 0);
        },
        [&job, results](std::vector<Child> &children) -> Result<std::int64_t> {
            const Result<std::int64_t> arrived = collectResults(job, children);
            if (!arrived)
                return arrived.error();
            return std::accumulate(results.begin(), results.end(), std::int64_t{0});
        });
}

} // namespace

NativeModel processesShared()
{
    return {"cpp.processes-shared", run};
}

} // namespace corelane
