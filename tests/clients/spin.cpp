// SPDX-License-Identifier: GPL-3.0-or-later
// spin SECONDS [THREADS]: each thread (one unless said) uses that much CPU time.
#include "spinning.h"

#include <cstdlib>
#include <thread>
#include <vector>

int main(int argc, char **argv)
{
    const double seconds = argc > 1 ? std::atof(argv[1]) : 1;
    std::vector<std::jthread> others;
    for (int i = 1; argc > 2 && i < std::atoi(argv[2]); ++i)
        others.emplace_back([seconds] { spin(seconds); });
    spin(seconds);
}
