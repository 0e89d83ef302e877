// SPDX-License-Identifier: GPL-3.0-or-later
// process_locks flock|fcntl|lockf|semop|shared-mutex PROCESSES SECONDS
//
// Processes that compute so many seconds each, in steps of 2 ms, all of them under one lock that
// processes can share.
#include "work.h"

#include <fcntl.h>
#include <pthread.h>
#include <sys/file.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/sem.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>
#include <new>
#include <string>

namespace {

constexpr double kStep = 0.002;

struct Lock {
    std::function<void()> take;
    std::function<void()> leave;
};

/// A file that is opened anew in each process, as a lock of flock() belongs to what was opened.
std::string madeFile()
{
    char name[] = "/tmp/truth-lock-XXXXXX";
    const int file = mkstemp(name);
    if (file >= 0)
        close(file);
    return name;
}

Lock ofFile(const std::string &kind, int file)
{
    if (kind == "flock")
        return {[file] { flock(file, LOCK_EX); }, [file] { flock(file, LOCK_UN); }};
    if (kind == "lockf")
        return {[file] { [[maybe_unused]] int done = lockf(file, F_LOCK, 0); },
                [file] { [[maybe_unused]] int done = lockf(file, F_ULOCK, 0); }};
    const auto set = [file](short type) {
        struct flock whole {};
        whole.l_type = type;
        whole.l_whence = SEEK_SET;
        fcntl(file, F_SETLKW, &whole);
    };
    return {[set] { set(F_WRLCK); }, [set] { set(F_UNLCK); }};
}

Lock ofSemaphore(int set)
{
    const auto add = [set](short number) {
        sembuf operation{0, number, SEM_UNDO};
        semop(set, &operation, 1);
    };
    return {[add] { add(-1); }, [add] { add(1); }};
}

Lock ofSharedMutex()
{
    void *place = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto *mutex = new (place) pthread_mutex_t;
    pthread_mutexattr_t shared;
    pthread_mutexattr_init(&shared);
    pthread_mutexattr_setpshared(&shared, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(mutex, &shared);
    return {[mutex] { pthread_mutex_lock(mutex); }, [mutex] { pthread_mutex_unlock(mutex); }};
}

void computeUnder(const Lock &lock, double seconds)
{
    for (double done = 0; done < seconds; done += kStep) {
        lock.take();
        compute(kStep);
        lock.leave();
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    const std::string kind = arguments[1];
    const bool isSemaphore = kind == "semop";
    const bool isMutex = kind == "shared-mutex";
    const double seconds = std::stod(arguments[3]);
    const std::string file = isSemaphore || isMutex ? "" : madeFile();
    const int set = isSemaphore ? semget(IPC_PRIVATE, 1, 0600) : -1;
    if (isSemaphore && semctl(set, 0, SETVAL, 1) != 0)
        return 1;
    const Lock mutex = isMutex ? ofSharedMutex() : Lock{};
    for (int i = 0; i < std::stoi(arguments[2]); ++i) {
        if (fork() != 0)
            continue;
        computeUnder(isMutex       ? mutex
                     : isSemaphore ? ofSemaphore(set)
                                   : ofFile(kind, open(file.c_str(), O_RDWR | O_CLOEXEC)),
                     seconds);
        std::_Exit(0);
    }
    while (wait(nullptr) > 0) {
    }
    if (isSemaphore)
        semctl(set, 0, IPC_RMID);
    if (!file.empty())
        unlink(file.c_str());
    return 0;
}
