// SPDX-License-Identifier: GPL-3.0-or-later
// rounds even|uneven ROUNDS SECONDS
//
// OpenMP: two threads compute in rounds with a barrier after each: even, both so many seconds;
// uneven, thread 0 so many and the others a twentieth of that. How they wait at the barrier is told
// by OMP_WAIT_POLICY.
#include "work.h"

#include <omp.h>

#include <cstdlib>
#include <string>

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    const bool isEven = std::string(arguments[1]) == "even";
    const int rounds = std::atoi(arguments[2]);
    const double seconds = std::atof(arguments[3]);
#pragma omp parallel
    for (int round = 0; round < rounds; ++round) {
        compute(isEven || omp_get_thread_num() == 0 ? seconds : seconds / 20);
#pragma omp barrier
    }
    return 0;
}
