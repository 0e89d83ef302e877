// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/model.h"
#include "worker/worker_result.h"

#include <future>
#include <system_error>

namespace corelane {
namespace {

Result<std::int64_t> run(const Job &job)
{
    Progress progress;
    std::vector<std::future<WorkerResult>> futures; // each waits for its thread when it goes
    for (int number = 0; number < job.spec.workers; ++number) {
        try {
            futures.push_back(std::async(std::launch::async, [&job, &progress, number] {
                return resultOf(job, number, progress,
                                [](Worker &worker) { return worker.doChunks(); });
            }));
        } catch (const std::system_error &refused) {
            progress.isAbandoned = true;
            return refusedThread(job, number, refused);
        }
    }
    job.main.phase(Phase::compute);
    job.main.phase(Phase::join);
    std::vector<WorkerResult> results;
    for (std::future<WorkerResult> &future : futures)
        results.push_back(future.get());
    return sumOf(results);
}

} // namespace

NativeModel async()
{
    return {"cpp.async", run};
}

} // namespace corelane
