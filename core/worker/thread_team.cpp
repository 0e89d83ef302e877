// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/thread_team.h"

#include "worker/worker_result.h"

#include <thread>

namespace corelane {

Result<std::int64_t> runThreadTeam(const Job &job,
                                   const std::function<std::int64_t(Worker &)> &work)
{
    Progress progress;
    std::vector<WorkerResult> results(static_cast<std::size_t>(job.spec.workers));
    std::vector<std::jthread> threads; // last, so that all have ended before what they use goes
    threads.reserve(results.size());
    for (int number = 0; number < job.spec.workers; ++number) {
        WorkerResult &result = results[static_cast<std::size_t>(number)];
        try {
            threads.emplace_back([&, number] { result = resultOf(job, number, progress, work); });
        } catch (const std::system_error &refused) {
            progress.isAbandoned = true;
            return refusedThread(job, number, refused);
        }
    }
    job.main.phase(Phase::compute);
    job.main.phase(Phase::join);
    for (std::jthread &thread : threads)
        thread.join();
    return sumOf(results);
}

} // namespace corelane
