// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/shared_memory.h"
#include "worker/workload.h"

#include <memory>
#include <mutex>
#include <pthread.h>

namespace corelane {
namespace {

/// A count under one mutex that threads and processes share.
struct Counter {
    Counter()
    {
        pthread_mutexattr_t attributes;
        pthread_mutexattr_init(&attributes);
        pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
        pthread_mutex_init(&mutex, &attributes);
        pthread_mutexattr_destroy(&attributes);
    }
    void add()
    {
        pthread_mutex_lock(&mutex);
        ++count;
        pthread_mutex_unlock(&mutex);
    }

    pthread_mutex_t mutex;
    std::int64_t count = 0;
};

Result<Work> prepare(const RunSpec &)
{
    Result<Mapping> memory = makeSharedMemory(sizeof(Counter));
    if (!memory)
        return memory.error();
    const auto shared = std::make_shared<Mapping>(std::move(*memory));
    auto *counter = new (shared->data()) Counter; // goes with the memory; it owns nothing
    Work work = workOf([shared, counter](Range range, auto &lock) {
        for (std::int64_t unit = range.first; unit < range.last; ++unit) {
            lock.checkpoint();
            counter->add();
        }
        return range.last - range.first;
    });
    // What was counted, not what was asked for: it tells whether the lock held.
    work.answer = [shared, counter](std::int64_t) { return counter->count; };
    return work;
}

} // namespace

NativeWorkload counter()
{
    return {"counter", prepare};
}

} // namespace corelane
