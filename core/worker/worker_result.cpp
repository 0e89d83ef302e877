// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/worker_result.h"

#include "worker/thrown.h"

#include <latch>
#include <thread>

namespace corelane {

WorkerResult resultOf(const Job &job, int number, Progress &progress,
                      const std::function<std::int64_t(Worker &)> &work)
{
    try {
        Worker worker(job, number, progress);
        const std::int64_t sum = work(worker);
        worker.end();
        return {.sum = sum};
    } catch (...) {
        progress.isAbandoned = true;
        return {.failure = thrownBy(number)};
    }
}

Result<std::int64_t> sumOf(const std::vector<WorkerResult> &results)
{
    std::int64_t sum = 0;
    for (const WorkerResult &result : results) {
        if (result.failure)
            return *result.failure;
        sum += result.sum;
    }
    return sum;
}

Error refusedThread(const Job &job, int number, const std::system_error &refused)
{
    return {sentence(CORELANE_TR("worker.no-thread", "cannot create thread {number} of {workers}"),
                     arg<"number">(std::to_string(number + 1)),
                     arg<"workers">(std::to_string(job.spec.workers))),
            refused.code().message(),
            CORELANE_TR("worker.fewer-or-processes",
                        "ask for fewer workers, or raise the limit on processes (ulimit -u)")};
}

Status tryThreads(const Job &job, int first)
{
    std::latch all(1);
    std::vector<std::jthread> threads;
    std::optional<Error> failure;
    for (int number = first; number < job.spec.workers && !failure; ++number) {
        try {
            threads.emplace_back([&all] { all.wait(); });
        } catch (const std::system_error &refused) {
            failure = refusedThread(job, number, refused);
        }
    }
    all.count_down();
    return failure ? Status(*failure) : Done{};
}

} // namespace corelane
