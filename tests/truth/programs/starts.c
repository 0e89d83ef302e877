// SPDX-License-Identifier: GPL-3.0-or-later
// starts exec PROGRAM ARGUMENT…
//     main and a helper wait; after 0.05 s another thread executes PROGRAM, which ends them both
//
// starts vfork PROGRAM ARGUMENT…
//     the parent is held in vfork() while its child waits 0.8 s before it executes PROGRAM
//
// starts background PROGRAM ARGUMENT…
//     PROGRAM is left running: main does not wait for it and ends after 0.6 s
//
// starts orphan PROGRAM ARGUMENT…
//     a grandchild executes PROGRAM; its parent ends at once, main reads a pipe until it is closed
//
// starts spawn COUNT PROGRAM ARGUMENT…
//     one PROGRAM after the other, each waited for
//
// starts storm COUNT SECONDS
//     one child after the other, which computes so long and ends
#define _GNU_SOURCE
#include "work.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char **program;

static void *waitForEver(void *unused)
{
    (void)unused;
    for (;;)
        pause();
    return NULL;
}

static void *executeLater(void *unused)
{
    (void)unused;
    letPass(0.05);
    execv(program[0], program);
    _exit(127);
}

static int executeInThread(void)
{
    pthread_t helper;
    pthread_t executing;
    pthread_create(&helper, NULL, waitForEver, NULL);
    pthread_create(&executing, NULL, executeLater, NULL);
    waitForEver(NULL);
    return 0;
}

static int runOrphan(void)
{
    int ends[2];
    char byte;
    if (pipe(ends) != 0)
        return 1;
    if (fork() == 0) {
        if (fork() == 0) {
            execv(program[0], program);
            _exit(127);
        }
        _exit(0);
    }
    close(ends[1]);
    wait(NULL);
    return read(ends[0], &byte, 1) == 0 ? 0 : 1;
}

static int storm(int children, double seconds)
{
    for (int i = 0; i < children; ++i) {
        if (fork() == 0) {
            compute(seconds);
            _exit(0);
        }
        wait(NULL);
    }
    return 0;
}

static int runOnce(void)
{
    int status = 0;
    const pid_t child = fork();
    if (child == 0) {
        execv(program[0], program);
        _exit(127);
    }
    waitpid(child, &status, 0);
    return status;
}

int main(int count, char **arguments)
{
    if (count < 3)
        return 2;
    const char *way = arguments[1];
    program = arguments + 2;
    if (strcmp(way, "exec") == 0)
        return executeInThread();
    if (strcmp(way, "vfork") == 0) {
        const pid_t child = vfork();
        if (child == 0) {
            const struct timespec time = {0, 800000000};
            nanosleep(&time, NULL);
            execv(program[0], program);
            _exit(127);
        }
        waitpid(child, NULL, 0);
        return 0;
    }
    if (strcmp(way, "background") == 0) {
        if (fork() == 0) {
            execv(program[0], program);
            _exit(127);
        }
        letPass(0.6);
        return 0;
    }
    if (strcmp(way, "orphan") == 0)
        return runOrphan();
    if (strcmp(way, "storm") == 0 && count == 4)
        return storm(atoi(arguments[2]), atof(arguments[3]));
    program = arguments + 3;
    for (int i = atoi(arguments[2]); i > 0; --i) {
        if (runOnce() != 0)
            return 1;
    }
    return 0;
}
