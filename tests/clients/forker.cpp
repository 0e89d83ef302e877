// SPDX-License-Identifier: GPL-3.0-or-later
// forker CHILDREN SECONDS: that many children spin; every other one is not waited for. Prints their
// process numbers, one a line.
#include "spinning.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 4;
    const double seconds = argc > 2 ? std::atof(argv[2]) : 1;
    std::vector<pid_t> children;
    for (int i = 0; i < count; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            spin(seconds);
            _exit(0);
        }
        children.push_back(child);
        std::printf("%d\n", child);
        std::fflush(stdout);
    }
    for (std::size_t i = 0; i < children.size(); i += 2)
        waitpid(children[i], nullptr, 0);
}
