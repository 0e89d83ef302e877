// SPDX-License-Identifier: GPL-3.0-or-later
// moment sleep|pipe|lock MILLISECONDS
//
// A wait that is over before anybody could have looked what it was for.
#define _GNU_SOURCE
#include "work.h"

#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void waitForNobody(double seconds)
{
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    const struct timespec until = timeOf(secondsOf(CLOCK_REALTIME) + seconds);
    pthread_mutex_lock(&mutex);
    pthread_mutex_timedlock(&mutex, &until);
    pthread_mutex_unlock(&mutex);
}

int main(int count, char **arguments)
{
    int ends[2];
    if (count != 3 || pipe(ends) != 0)
        return 2;
    const int milliseconds = atoi(arguments[2]);
    if (strcmp(arguments[1], "sleep") == 0) {
        letPass(milliseconds / 1000.0);
    } else if (strcmp(arguments[1], "pipe") == 0) {
        struct pollfd waited = {ends[0], POLLIN, 0};
        poll(&waited, 1, milliseconds);
    } else {
        waitForNobody(milliseconds / 1000.0);
    }
    return 0;
}
