// SPDX-License-Identifier: GPL-3.0-or-later
// stops PORT child|threads|traced SECONDS
//
// A child is stopped so long: the judge's server, which runs beside, is asked to let it go on then.
// It computes for a moment before and after. child: one thread; threads: two, of which one would
// compute; traced: the parent traces it and leaves it in its stop until the server's answer comes.
#define _GNU_SOURCE
#include "work.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static const double moment_s = 0.02;

static int askServer(int port, const char *request)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((in_port_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const ssize_t length = (ssize_t)strlen(request);
    if (connect(server, (struct sockaddr *)&address, sizeof address) != 0 ||
        write(server, request, (size_t)length) != length)
        exit(1);
    return server;
}

static void *computeTwice(void *unused)
{
    (void)unused;
    compute(2 * moment_s);
    return NULL;
}

static void stopMyself(int port, const char *seconds, int isThreaded)
{
    char request[64];
    pthread_t other;
    snprintf(request, sizeof request, "continue %d %s\n", (int)getpid(), seconds);
    close(askServer(port, request));
    if (isThreaded)
        pthread_create(&other, NULL, computeTwice, NULL);
    compute(moment_s);
    raise(SIGSTOP);
    compute(moment_s);
    if (isThreaded)
        pthread_join(other, NULL);
}

static void stopTraced(void)
{
    ptrace(PTRACE_TRACEME, 0, NULL, NULL);
    compute(moment_s);
    raise(SIGSTOP);
    compute(moment_s);
}

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    const int port = atoi(arguments[1]);
    const int isTraced = strcmp(arguments[2], "traced") == 0;
    const pid_t child = fork();
    if (child == 0) {
        if (isTraced)
            stopTraced();
        else
            stopMyself(port, arguments[3], strcmp(arguments[2], "threads") == 0);
        _exit(0);
    }
    if (isTraced) {
        char answer[64];
        char request[64];
        waitpid(child, NULL, 0);
        snprintf(request, sizeof request, "answer %s\n", arguments[3]);
        if (read(askServer(port, request), answer, sizeof answer) <= 0)
            return 1;
        ptrace(PTRACE_CONT, child, NULL, NULL);
    }
    waitpid(child, NULL, 0);
    return 0;
}
