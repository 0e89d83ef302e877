// SPDX-License-Identifier: GPL-3.0-or-later
// phases serial SERIAL PARALLEL
//     the main thread computes SERIAL seconds alone, then two threads of a pool, which waited for
//     it on a condition, PARALLEL seconds each
//
// phases relay TURNS SECONDS
//     two threads take turns: each computes so long, hands over, and waits until it is its turn
#include "work.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace {

std::mutex mutex;
std::condition_variable changed;
int turn = 0;

void serialThenParallel(double serial, double parallel)
{
    std::vector<std::jthread> pool;
    for (int i = 0; i < 2; ++i) {
        pool.emplace_back([parallel] {
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [] { return turn > 0; });
            }
            compute(parallel);
        });
    }
    compute(serial);
    const std::lock_guard lock(mutex);
    turn = 1;
    changed.notify_all();
}

void relay(int turns, double seconds)
{
    std::vector<std::jthread> runners;
    for (int runner = 0; runner < 2; ++runner) {
        runners.emplace_back([runner, turns, seconds] {
            for (int mine = runner; mine < turns; mine += 2) {
                {
                    std::unique_lock lock(mutex);
                    changed.wait(lock, [mine] { return turn == mine; });
                }
                compute(seconds); // nobody holds the mutex meanwhile
                const std::lock_guard lock(mutex);
                ++turn;
                changed.notify_all();
            }
        });
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    const std::string what = arguments[1];
    if (what == "serial")
        serialThenParallel(std::stod(arguments[2]), std::stod(arguments[3]));
    else
        relay(std::stoi(arguments[2]), std::stod(arguments[3]));
    return 0;
}
