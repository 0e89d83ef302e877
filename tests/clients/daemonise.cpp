// SPDX-License-Identifier: GPL-3.0-or-later
// daemonise: leaves behind a daemon (new session, forked twice) that ignores SIGTERM and SIGHUP and
// sleeps for a minute. Prints its process number.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

int main()
{
    const pid_t child = fork();
    if (child != 0) {
        waitpid(child, nullptr, 0);
        return 0;
    }
    setsid();
    signal(SIGTERM, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    const pid_t daemon = fork();
    if (daemon != 0) {
        std::printf("%d\n", daemon);
        std::fflush(stdout);
        _exit(0);
    }
    sleep(60);
}
