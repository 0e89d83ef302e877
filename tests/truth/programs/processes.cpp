// SPDX-License-Identifier: GPL-3.0-or-later
// processes compute=0.8,0.8 [threads=1] [reap=wait|ignore] [pin=1]
//
// One child for each number, each with so many threads that compute that long together, in rounds
// that end at a barrier, as the pool of a numerical library does. The parent waits for them; with
// reap=ignore the kernel throws their times away.
#include "work.h"

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

#include <barrier>
#include <csignal>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr int kRounds = 20;

std::string optionOf(int count, char **arguments, const std::string &key, std::string otherwise)
{
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        if (argument.rfind(key + '=', 0) == 0)
            return argument.substr(key.size() + 1);
    }
    return otherwise;
}

void computeTogether(int threads, double seconds)
{
    if (threads == 1) {
        compute(seconds);
        return;
    }
    std::barrier round(threads);
    std::vector<std::jthread> crew;
    for (int i = 0; i < threads; ++i) {
        crew.emplace_back([&round, threads, seconds] {
            for (int done = 0; done < kRounds; ++done) {
                compute(seconds / threads / kRounds);
                round.arrive_and_wait();
            }
        });
    }
}

void pinToFirstCore()
{
    cpu_set_t cores;
    sched_getaffinity(0, sizeof cores, &cores);
    int first = 0;
    while (!CPU_ISSET(first, &cores))
        ++first;
    CPU_ZERO(&cores);
    CPU_SET(first, &cores);
    sched_setaffinity(0, sizeof cores, &cores);
}

} // namespace

int main(int count, char **arguments)
{
    const int threads = std::stoi(optionOf(count, arguments, "threads", "1"));
    if (optionOf(count, arguments, "reap", "wait") == "ignore")
        std::signal(SIGCHLD, SIG_IGN);
    if (optionOf(count, arguments, "pin", "0") == "1")
        pinToFirstCore();
    std::istringstream shares(optionOf(count, arguments, "compute", ""));
    for (std::string share; std::getline(shares, share, ',');) {
        if (fork() == 0) {
            computeTogether(threads, std::stod(share));
            std::_Exit(0);
        }
    }
    while (wait(nullptr) > 0) {
    }
    return 0;
}
