// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/models/thread_team.h"

#include <exception>
#include <system_error>
#include <thread>

namespace corelane {
namespace {

struct Share {
    std::int64_t sum = 0;
    std::optional<Error> failure;
};

Share shareOf(const Job &job, int number, Progress &progress,
              const std::function<std::int64_t(Worker &)> &work)
{
    try {
        Worker worker(job, number, progress);
        const std::int64_t sum = work(worker);
        worker.end();
        return {.sum = sum, .failure = {}};
    } catch (const std::exception &thrown) {
        progress.isAbandoned = true;
        return {.sum = 0,
                .failure =
                    Error{"worker " + std::to_string(number + 1) + " failed", thrown.what(), {}}};
    }
}

} // namespace

Result<std::int64_t> runThreadTeam(const Job &job,
                                   const std::function<std::int64_t(Worker &)> &work)
{
    Progress progress;
    std::vector<Share> shares(static_cast<std::size_t>(job.spec.workers));
    std::vector<std::jthread> threads; // last, so that all have ended before what they use goes
    threads.reserve(shares.size());
    for (int number = 0; number < job.spec.workers; ++number) {
        Share &share = shares[static_cast<std::size_t>(number)];
        try {
            threads.emplace_back([&, number] { share = shareOf(job, number, progress, work); });
        } catch (const std::system_error &refused) {
            progress.isAbandoned = true;
            return Error{"cannot create thread " + std::to_string(number + 1) + " of " +
                             std::to_string(job.spec.workers),
                         refused.code().message(),
                         "ask for fewer workers, or raise the limit on processes (ulimit -u)"};
        }
    }
    job.main.phase(Phase::compute);
    job.main.phase(Phase::join);
    for (std::jthread &thread : threads)
        thread.join();

    std::int64_t sum = 0;
    for (const Share &share : shares) {
        if (share.failure)
            return *share.failure;
        sum += share.sum;
    }
    return sum;
}

} // namespace corelane
