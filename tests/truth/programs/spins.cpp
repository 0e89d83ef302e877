// SPDX-License-Identifier: GPL-3.0-or-later
// spins spin|yield|wait ROUNDS SECONDS
//
// One thread computes so long in every round; another uses each of its results, which takes next to
// nothing, and waits for it: it looks again and again (spin), gives its core away between two looks
// (yield), or sleeps until it is told (wait).
#include "work.h"

#include <atomic>
#include <string>
#include <thread>

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    const std::string way = arguments[1];
    const int rounds = std::stoi(arguments[2]);
    const double seconds = std::stod(arguments[3]);
    std::atomic<int> done = 0;
    std::jthread consumer([&] {
        for (int round = 0; round < rounds; ++round) {
            while (done.load() <= round) {
                if (way == "wait")
                    done.wait(round);
                else if (way == "yield")
                    std::this_thread::yield();
            }
        }
    });
    for (int round = 0; round < rounds; ++round) {
        compute(seconds);
        done.store(round + 1);
        done.notify_all();
    }
    return 0;
}
