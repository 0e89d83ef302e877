// SPDX-License-Identifier: GPL-3.0-or-later
// hang: ignores every signal that can be ignored and sleeps for a minute; so does its child.
#include <unistd.h>

#include <csignal>

int main()
{
    for (int number = 1; number < NSIG; ++number)
        signal(number, SIG_IGN);
    [[maybe_unused]] const pid_t child = fork();
    sleep(60);
}
