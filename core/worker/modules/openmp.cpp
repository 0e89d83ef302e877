// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/module.h"
#include "worker/worker_result.h"
#include "worker/worker_slots.h"

#include <omp.h>

namespace corelane {
namespace {

/// The job's split in OpenMP's words.
void setSchedule(Split split)
{
    switch (split) {
    case Split::even:
        omp_set_schedule(omp_sched_static, 0); // 0: one part for each
        break;
    case Split::interleaved:
        omp_set_schedule(omp_sched_static, 1);
        break;
    case Split::dynamic:
        omp_set_schedule(omp_sched_dynamic, 1);
        break;
    }
}

/// The calling thread is the team's first, worker 1.
Result<std::int64_t> run(const Job &job)
{
    if (const Status allowed = tryThreads(job, 1); !allowed)
        return allowed.error();
    WorkerSlots workers(job);
    int given = 0;
    omp_set_dynamic(0); // N threads, however busy the machine is
    setSchedule(job.split);
#pragma omp parallel num_threads(job.spec.workers)
    {
        const int number = omp_get_thread_num();
        if (number == 0) {
            given = omp_get_num_threads();
            job.main.phase(Phase::compute);
        }
        if (omp_get_num_threads() == job.spec.workers) {
            workers.enter(number);
#pragma omp for schedule(runtime) nowait
            for (std::int64_t chunk = 0; chunk < job.chunks; ++chunk)
                workers.doChunk(number, chunk);
            workers.leave(number);
        }
        if (number == 0)
            job.main.phase(Phase::join);
    }
    omp_pause_resource_all(omp_pause_hard); // ends its threads
    if (given != job.spec.workers)
        return Error{
            sentence(
                CORELANE_TR("worker.openmp-gives", "OpenMP gives {given} of {workers} threads"),
                arg<"given">(std::to_string(given)),
                arg<"workers">(std::to_string(job.spec.workers))),
            {},
            CORELANE_TR("worker.openmp-limit", "look at OMP_THREAD_LIMIT in the environment")};
    return workers.sum();
}

} // namespace

void corelaneRunModel(const Job &job, Result<std::int64_t> &sum)
{
    sum = run(job);
}

} // namespace corelane
