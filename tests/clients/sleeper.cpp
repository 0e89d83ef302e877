// SPDX-License-Identifier: GPL-3.0-or-later
// sleeper SECONDS: sleeps.
#include <chrono>
#include <cstdlib>
#include <thread>

int main(int argc, char **argv)
{
    std::this_thread::sleep_for(std::chrono::duration<double>(argc > 1 ? std::atof(argv[1]) : 60));
}
