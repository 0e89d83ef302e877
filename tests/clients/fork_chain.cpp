// SPDX-License-Identifier: GPL-3.0-or-later
// fork_chain CHAINS SECONDS: that many processes each of which lives for a millisecond and goes on
// as its own child, in a session of its own, until the time is up.
#include <unistd.h>

#include <chrono>
#include <cstdlib>

namespace {

using Clock = std::chrono::steady_clock;

void goOn(Clock::time_point end)
{
    setsid();
    while (Clock::now() < end) {
        if (fork() != 0)
            _exit(0);
        usleep(1'000);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int chains = argc > 1 ? std::atoi(argv[1]) : 10;
    const auto end = Clock::now() + std::chrono::seconds(argc > 2 ? std::atoi(argv[2]) : 20);
    for (int i = 0; i < chains; ++i) {
        if (fork() == 0) {
            goOn(end);
            return 0;
        }
    }
    sleep(60);
}
