// SPDX-License-Identifier: GPL-3.0-or-later
// locks mutex|recursive|rwlock|readers THREADS SECONDS [STEP]
//
// Threads that compute so many seconds each, in steps of 2 ms or as given, all of them under one
// lock: one works, the others wait for it. Readers hold it together.
#include "work.h"

#include <mutex>
#include <shared_mutex>
#include <string>
#include <thread>
#include <vector>

namespace {

template <typename Held, typename Lock>
void computeUnder(Lock &lock, int threads, double seconds, double step)
{
    std::vector<std::jthread> crew;
    for (int i = 0; i < threads; ++i) {
        crew.emplace_back([&lock, seconds, step] {
            for (double done = 0; done < seconds; done += step) {
                const Held held(lock);
                compute(step);
            }
        });
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 4)
        return 2;
    const std::string kind = arguments[1];
    const int threads = std::stoi(arguments[2]);
    const double seconds = std::stod(arguments[3]);
    const double step = count > 4 ? std::stod(arguments[4]) : 0.002;
    std::mutex mutex;
    std::recursive_mutex recursive;
    std::shared_mutex shared;
    if (kind == "mutex")
        computeUnder<std::lock_guard<std::mutex>>(mutex, threads, seconds, step);
    else if (kind == "recursive")
        computeUnder<std::lock_guard<std::recursive_mutex>>(recursive, threads, seconds, step);
    else if (kind == "readers")
        computeUnder<std::shared_lock<std::shared_mutex>>(shared, threads, seconds, step);
    else
        computeUnder<std::lock_guard<std::shared_mutex>>(shared, threads, seconds, step);
    return 0;
}
