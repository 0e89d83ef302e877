// SPDX-License-Identifier: GPL-3.0-or-later
// Four threads that wait, each in its own way, for about half a second: "lock" for a mutex that the
// main thread holds, "io" for a pipe, "sleep", and "spin", which does not wait. Each has the name
// of its way.
#include "spinning.h"

#include <sys/prctl.h>
#include <unistd.h>

#include <chrono>
#include <mutex>
#include <thread>

int main()
{
    constexpr std::chrono::milliseconds kWait{500};
    int ends[2];
    if (pipe(ends) != 0)
        return 1;
    std::mutex mutex;
    mutex.lock();
    std::jthread lock([&mutex] {
        prctl(PR_SET_NAME, "lock");
        mutex.lock();
        mutex.unlock();
    });
    std::jthread io([&ends] {
        prctl(PR_SET_NAME, "io");
        char byte = 0;
        [[maybe_unused]] const ssize_t count = read(ends[0], &byte, 1);
    });
    std::jthread sleep([&] {
        prctl(PR_SET_NAME, "sleep");
        std::this_thread::sleep_for(kWait);
    });
    std::jthread busy([] {
        prctl(PR_SET_NAME, "spin");
        spin(0.4);
    });
    std::this_thread::sleep_for(kWait);
    mutex.unlock();
    [[maybe_unused]] const ssize_t count = write(ends[1], "x", 1);
    return 0;
}
