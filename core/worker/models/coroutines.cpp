// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/awaiting_work.h"
#include "worker/model.h"
#include "worker/thrown.h"
#include "worker/worker_result.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace corelane {
namespace {

namespace asio = boost::asio;

/// What can be awaited is; the rest blocks the one thread, and with it all other workers.
asio::awaitable<std::int64_t> chunkOf(const Job &job, Worker &worker, std::int64_t chunk)
{
    if (!job.work.awaiting)
        co_return worker.doChunk(chunk, job.work.work);
    worker.stamps().chunkBegin(chunk);
    const std::int64_t result =
        co_await job.work.awaiting->work(job.unitsOf(chunk), worker.stamps());
    worker.stamps().chunkEnd(chunk, result);
    co_return result;
}

asio::awaitable<void> resultOf(const Job &job, int number, Progress &progress, WorkerResult &result)
{
    try {
        Worker worker(job, number, progress);
        auto chunk = worker.takeChunk();
        while (chunk) {
            result.sum += co_await chunkOf(job, worker, *chunk);
            chunk = worker.takeChunk();
            if (!chunk)
                break;
            worker.stamps().waitBegin(AwaitCause::turn);
            co_await asio::post(asio::use_awaitable);
            worker.stamps().waitEnd();
        }
        worker.end();
    } catch (...) {
        progress.isAbandoned = true;
        result.failure = thrownBy(number);
    }
}

/// All workers on this thread.
Result<std::int64_t> run(const Job &job)
{
    Progress progress;
    std::vector<WorkerResult> results(static_cast<std::size_t>(job.spec.workers));
    asio::io_context context(1);
    for (int number = 0; number < job.spec.workers; ++number)
        asio::co_spawn(context,
                       resultOf(job, number, progress, results[static_cast<std::size_t>(number)]),
                       asio::detached);
    job.main.phase(Phase::compute);
    context.run();
    job.main.phase(Phase::join);
    return sumOf(results);
}

} // namespace

NativeModel coroutines()
{
    return {"cpp.coroutines", run};
}

} // namespace corelane
