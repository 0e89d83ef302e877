// SPDX-License-Identifier: GPL-3.0-or-later
// locks mutex|recursive|rwlock THREADS SECONDS
//
// Threads that compute so many seconds each, in steps of 2 ms, all of them under one lock: one
// works, the others wait for it.
#include "work.h"

#include <mutex>
#include <shared_mutex>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr double kStep = 0.002;

template <typename Lock>
void computeUnder(Lock &lock, int threads, double seconds)
{
    std::vector<std::jthread> crew;
    for (int i = 0; i < threads; ++i) {
        crew.emplace_back([&lock, seconds] {
            for (double done = 0; done < seconds; done += kStep) {
                const std::lock_guard held(lock);
                compute(kStep);
            }
        });
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    const std::string kind = arguments[1];
    const int threads = std::stoi(arguments[2]);
    const double seconds = std::stod(arguments[3]);
    if (kind == "mutex") {
        std::mutex lock;
        computeUnder(lock, threads, seconds);
    } else if (kind == "recursive") {
        std::recursive_mutex lock;
        computeUnder(lock, threads, seconds);
    } else {
        std::shared_mutex lock;
        computeUnder(lock, threads, seconds);
    }
    return 0;
}
