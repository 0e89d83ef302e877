// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that wait for ever, each for another thing of pthreads or of C++, and each named after
// it. Prints "ready" once all are there, and ends with its input.
#include <sys/prctl.h>
#include <unistd.h>

#include <pthread.h>
#include <semaphore.h>

#include <atomic>
#include <barrier>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <ctime>
#include <functional>
#include <future>
#include <latch>
#include <mutex>
#include <shared_mutex>
#include <thread>

namespace {

constexpr std::chrono::hours kLong{1};

void startNamed(const char *name, std::function<void()> wait)
{
    std::thread([name, wait = std::move(wait)] {
        prctl(PR_SET_NAME, name);
        wait();
    }).detach();
}

timespec inAnHour()
{
    timespec until{};
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += 3600;
    return until;
}

std::mutex heldMutex, ofCondition;
std::timed_mutex heldTimed;
std::recursive_mutex heldRecursive;
std::condition_variable condition, conditionOfTwo;
std::shared_mutex heldShared, readShared;
pthread_mutex_t robust;
pthread_rwlock_t heldRwlock = PTHREAD_RWLOCK_INITIALIZER;
pthread_barrier_t barrierOfTwo, firstBarrier;
sem_t semaphore;
std::latch latch(1);
std::barrier barrier(2);
std::atomic<int> atomicOfTwo = 2;
std::promise<int> promise;

void startLocks()
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
    pthread_mutex_init(&robust, &attributes);
    pthread_mutex_lock(&robust);
    heldMutex.lock();
    heldTimed.lock();
    heldRecursive.lock();
    heldShared.lock();
    readShared.lock_shared();
    pthread_rwlock_wrlock(&heldRwlock);
    startNamed("mutex", [] { heldMutex.lock(); });
    startNamed("mutex of C", [] { pthread_mutex_lock(heldMutex.native_handle()); });
    startNamed("timed mutex", [] { (void)heldTimed.try_lock_for(kLong); });
    startNamed("mutex, until", [] {
        const timespec until = inAnHour();
        pthread_mutex_timedlock(heldMutex.native_handle(), &until);
    });
    startNamed("recursive", [] { heldRecursive.lock(); });
    startNamed("robust", [] { pthread_mutex_lock(&robust); });
    startNamed("shared, reads", [] { heldShared.lock_shared(); });
    startNamed("shared, writes", [] { heldShared.lock(); });
    startNamed("writes, is read", [] { readShared.lock(); });
    startNamed("rwlock, reads", [] { pthread_rwlock_rdlock(&heldRwlock); });
    startNamed("rwlock, timed", [] {
        const timespec until = inAnHour();
        pthread_rwlock_timedwrlock(&heldRwlock, &until);
    });
}

void startConditions()
{
    startNamed("condition", [] {
        std::unique_lock lock(ofCondition);
        condition.wait(lock);
    });
    startNamed("timed condition", [] {
        std::unique_lock lock(ofCondition);
        while (condition.wait_for(lock, kLong) == std::cv_status::no_timeout) {
        }
    });
    for (const char *name : {"condition, 1", "condition, 2"}) {
        startNamed(name, [] { // after some rounds
            std::unique_lock lock(ofCondition);
            for (int round = 0; round < 8; ++round)
                conditionOfTwo.wait_for(lock, std::chrono::milliseconds(5));
            conditionOfTwo.wait_for(lock, kLong);
        });
    }
    sem_init(&semaphore, 0, 0);
    startNamed("semaphore", [] { sem_wait(&semaphore); });
    startNamed("timed sem.", [] {
        const timespec until = inAnHour();
        sem_timedwait(&semaphore, &until);
    });
    startNamed("latch", [] { latch.wait(); });
    startNamed("barrier", [] { barrier.arrive_and_wait(); });
    startNamed("atomic", [] { atomicOfTwo.wait(2); });
    startNamed("future", [] { promise.get_future().wait(); });
    pthread_barrier_init(&firstBarrier, nullptr, 2);
    pthread_barrier_init(&barrierOfTwo, nullptr, 2);
    startNamed("first round", [] { pthread_barrier_wait(&firstBarrier); });
    startNamed("second round", [] {
        pthread_barrier_wait(&barrierOfTwo);
        pthread_barrier_wait(&barrierOfTwo);
    });
    pthread_barrier_wait(&barrierOfTwo);
}

void joined()
{
    prctl(PR_SET_NAME, "joined");
    pause();
}

void startJoins()
{
    startNamed("join", [] { std::thread(joined).join(); });
    startNamed("join of C", [] {
        pthread_t thread{};
        pthread_create(
            &thread, nullptr, [](void *) -> void * { return joined(), nullptr; }, nullptr);
        pthread_join(thread, nullptr);
    });
}

} // namespace

int main()
{
    startLocks();
    startConditions();
    startJoins();
    usleep(300'000); // until all of them wait
    std::puts("ready");
    std::fflush(stdout);
    char byte = 0;
    while (read(0, &byte, 1) > 0) {
    }
    _exit(0);
}
