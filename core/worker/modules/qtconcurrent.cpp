// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/crew.h"
#include "worker/module.h"
#include "worker/share.h"

#include <QtConcurrent>
#include <QThreadPool>
#include <QThreadStorage>

#include <boost/iterator/counting_iterator.hpp>

#include <memory>

namespace corelane {
namespace {

/// The calling thread as a worker, until it ends.
class Place {
public:
    Place(Crew &crew, int number) : m_crew(crew), m_number(number) { m_crew.enter(number); }
    ~Place() { m_crew.leave(m_number); }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    void doChunk(std::int64_t chunk) { m_crew.doChunk(m_number, chunk); }

private:
    Crew &m_crew;
    int m_number;
};

/// Whatever the split, Qt has its threads take one or, where chunks are short, several at a time.
Result<std::int64_t> run(const Job &job)
{
    if (const Status allowed = tryThreads(job, 0); !allowed)
        return allowed.error();
    Crew crew(job);
    std::atomic<int> places = 0;
    QThreadStorage<std::shared_ptr<Place>> place; // emptied by each thread before it has ended
    QThreadPool pool;
    pool.setMaxThreadCount(job.spec.workers);
    pool.setExpiryTimeout(0); // a thread that finds no chunk left ends
    job.main.phase(Phase::compute);
    QFuture<void> done = QtConcurrent::map(
        &pool, boost::counting_iterator<std::int64_t>(0),
        boost::counting_iterator<std::int64_t>(job.chunks), [&](std::int64_t chunk) {
            if (!place.hasLocalData())
                place.setLocalData(std::make_shared<Place>(crew, places++));
            place.localData()->doChunk(chunk);
        });
    job.main.phase(Phase::join);
    done.waitForFinished();
    pool.waitForDone();
    return crew.sum();
}

} // namespace

void corelaneRunModel(const Job &job, Result<std::int64_t> &sum)
{
    sum = run(job);
}

} // namespace corelane
