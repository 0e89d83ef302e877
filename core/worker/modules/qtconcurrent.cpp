// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/module.h"
#include "worker/worker_result.h"
#include "worker/worker_slots.h"

#include <QtConcurrent>
#include <QThreadPool>
#include <QThreadStorage>

#include <boost/iterator/counting_iterator.hpp>

#include <memory>

namespace corelane {
namespace {

/// The calling thread as a worker, until it ends.
class Slot {
public:
    Slot(WorkerSlots &workers, int number) : m_slots(workers), m_number(number)
    {
        m_slots.enter(number);
    }
    ~Slot() { m_slots.leave(m_number); }
    Slot(const Slot &) = delete;
    Slot &operator=(const Slot &) = delete;

    void doChunk(std::int64_t chunk) { m_slots.doChunk(m_number, chunk); }

private:
    WorkerSlots &m_slots;
    int m_number;
};

/// Whatever the split, Qt has its threads take one or, where chunks are short, several at a time.
Result<std::int64_t> run(const Job &job)
{
    if (const Status allowed = tryThreads(job, 0); !allowed)
        return allowed.error();
    WorkerSlots workers(job);
    std::atomic<int> places = 0;
    QThreadStorage<std::shared_ptr<Slot>> place; // emptied by each thread before it has ended
    QThreadPool pool;
    pool.setMaxThreadCount(job.spec.workers);
    pool.setExpiryTimeout(0); // a thread that finds no chunk left ends
    job.main.phase(Phase::compute);
    QFuture<void> done = QtConcurrent::map(
        &pool, boost::counting_iterator<std::int64_t>(0),
        boost::counting_iterator<std::int64_t>(job.chunks), [&](std::int64_t chunk) {
            if (!place.hasLocalData())
                place.setLocalData(std::make_shared<Slot>(workers, places++));
            place.localData()->doChunk(chunk);
        });
    job.main.phase(Phase::join);
    done.waitForFinished();
    pool.waitForDone();
    return workers.sum();
}

} // namespace

void corelaneRunModel(const Job &job, Result<std::int64_t> &sum)
{
    sum = run(job);
}

} // namespace corelane
