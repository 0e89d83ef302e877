// SPDX-License-Identifier: GPL-3.0-or-later
// unwaited COUNT SECONDS: so many children use that much CPU time each, and nobody waits for them:
// SIGCHLD is ignored, so that the kernel forgets what they used.
#include "spinning.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 1;
    const double seconds = argc > 2 ? std::atof(argv[2]) : 1;
    signal(SIGCHLD, SIG_IGN);
    for (int i = 0; i < count; ++i) {
        if (fork() == 0) {
            spin(seconds);
            _exit(0);
        }
    }
    while (wait(nullptr) > 0) // fails when all have gone
        continue;
}
