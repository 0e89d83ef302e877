// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/worker_slots.h"

#include "worker/thrown.h"

namespace corelane {

WorkerSlots::WorkerSlots(const Job &job)
    : m_job(job), m_slots(static_cast<std::size_t>(job.spec.workers))
{
}

void WorkerSlots::enter(int number)
{
    if (slot(number).worker)
        return;
    m_inside.fetch_add(1, std::memory_order_relaxed);
    slot(number).worker.emplace(m_job, number, m_progress);
}

void WorkerSlots::doChunk(int number, std::int64_t chunk)
{
    Slot &own = slot(number);
    enter(number);
    m_progress.nextChunk.fetch_add(1, std::memory_order_relaxed);
    if (!m_progress.isAbandoned.load(std::memory_order_relaxed)) {
        try {
            own.sum += own.worker->doChunk(chunk, m_job.work.work);
        } catch (...) {
            m_progress.isAbandoned = true;
            own.failure = thrownBy(number);
        }
    }
    if (m_progress.nextChunk.load(std::memory_order_relaxed) == m_job.chunks)
        leave(number);
}

void WorkerSlots::leave(int number)
{
    Slot &own = slot(number);
    if (!own.worker)
        return;
    own.worker->end();
    own.worker.reset();
    if (m_inside.fetch_sub(1, std::memory_order_acq_rel) == 1)
        m_inside.notify_all();
}

Result<std::int64_t> WorkerSlots::sum() const
{
    for (int inside = m_inside; inside > 0; inside = m_inside)
        m_inside.wait(inside);
    std::int64_t sum = 0;
    for (const Slot &each : m_slots) {
        if (each.failure)
            return *each.failure;
        sum += each.sum;
    }
    return sum;
}

} // namespace corelane
