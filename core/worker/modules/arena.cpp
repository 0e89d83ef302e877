// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/modules/arena.h"

#include "worker/worker_result.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>
#include <oneapi/tbb/task_scheduler_observer.h>

#include <new>

namespace corelane {
namespace {

/// Sees to it that a thread which leaves the arena is no worker any more.
class Leaving final : public tbb::task_scheduler_observer {
public:
    Leaving(tbb::task_arena &arena, WorkerSlots &workers)
        : task_scheduler_observer(arena), m_slots(workers)
    {
        observe(true);
    }
    ~Leaving() override { observe(false); }
    Leaving(const Leaving &) = delete;
    Leaving &operator=(const Leaving &) = delete;

    void on_scheduler_exit(bool) override
    {
        m_slots.leave(tbb::this_task_arena::current_thread_index());
    }

private:
    WorkerSlots &m_slots;
};

} // namespace

Result<std::int64_t>
runInArena(const Job &job,
           const std::function<void(const std::function<void(std::int64_t)> &)> &dispatch)
{
    if (const Status allowed = tryThreads(job, 1); !allowed)
        return allowed.error();
    WorkerSlots workers(job);
    tbb::task_scheduler_handle scheduler{tbb::attach{}};
    const auto compute = [&] {
        const tbb::global_control most(tbb::global_control::max_allowed_parallelism,
                                       static_cast<std::size_t>(job.spec.workers));
        tbb::task_arena arena(job.spec.workers);
        const Leaving leaving(arena, workers);
        job.main.phase(Phase::compute);
        arena.execute([&] {
            dispatch([&workers](std::int64_t chunk) {
                workers.doChunk(tbb::this_task_arena::current_thread_index(), chunk);
            });
            workers.leave(tbb::this_task_arena::current_thread_index());
        });
        job.main.phase(Phase::join);
        return workers.sum(); // while they are seen leaving
    };
    const Result<std::int64_t> sum = compute();
    // Its threads have ended from here on.
    if (!tbb::finalize(scheduler, std::nothrow))
        return Error{CORELANE_TR("worker.tbb-not-ending", "oneTBB's threads do not end"), {}, {}};
    return sum;
}

} // namespace corelane
