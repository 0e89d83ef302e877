// SPDX-License-Identifier: GPL-3.0-or-later
// timed_waits KIND THREADS SECONDS
//
// Every thread waits so long in one call, and nobody works. For another thread or process, which
// does not come: condition, semaphore, message (System V), queue (POSIX), signal. For data: poll,
// epoll, epoll2, receive. For time to pass: sleep, steps, select, timer (a descriptor's),
// epolltimer, timersignal (one thread), ring (of io_uring; exit status 3 where there is none).
#define _GNU_SOURCE
#include "work.h"

#include <fcntl.h>
#include <linux/io_uring.h>
#include <mqueue.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <unistd.h>

static const char *kind;
static double seconds;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static sem_t semaphore;
static int ends[2];
static int messages = -1;
static mqd_t queue = (mqd_t)-1;

static struct timespec end(void)
{
    return timeOf(secondsOf(CLOCK_REALTIME) + seconds);
}

static void waitForCondition(void)
{
    const struct timespec until = end();
    pthread_mutex_lock(&mutex);
    while (pthread_cond_timedwait(&condition, &mutex, &until) == 0) {
    }
    pthread_mutex_unlock(&mutex);
}

static void waitForSemaphore(void)
{
    const struct timespec until = end();
    sem_timedwait(&semaphore, &until);
}

/// msgrcv() has no time-out: the alarm that main() has set ends it.
static void waitForMessage(void)
{
    struct {
        long type;
        char text[8];
    } message;
    msgrcv(messages, &message, sizeof message.text, 0, 0);
}

static void waitForQueue(void)
{
    char text[64];
    const struct timespec until = end();
    mq_timedreceive(queue, text, sizeof text, NULL, &until);
}

static void waitForSignal(void)
{
    sigset_t waited;
    sigemptyset(&waited);
    sigaddset(&waited, SIGUSR1);
    const struct timespec time = timeOf(seconds);
    sigtimedwait(&waited, NULL, &time);
}

static void waitInPoll(void)
{
    struct pollfd waited = {ends[0], POLLIN, 0};
    poll(&waited, 1, (int)(1000 * seconds));
}

static void waitInEpoll(void)
{
    const int set = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = {.events = EPOLLIN};
    epoll_ctl(set, EPOLL_CTL_ADD, ends[0], &event);
    epoll_wait(set, &event, 1, (int)(1000 * seconds));
    close(set);
}

/// The C library has it from 2.35 on.
static void waitInEpoll2(void)
{
    const int set = epoll_create1(EPOLL_CLOEXEC);
    const struct timespec time = timeOf(seconds);
    struct epoll_event event = {.events = EPOLLIN};
    epoll_ctl(set, EPOLL_CTL_ADD, ends[0], &event);
    syscall(SYS_epoll_pwait2, set, &event, 1, &time, NULL, (size_t)0);
    close(set);
}

/// Its receive time-out is set by main().
static void waitInReceive(void)
{
    char byte;
    if (recv(ends[0], &byte, 1, 0) > 0)
        abort();
}

static void sleepInOneCall(void)
{
    letPass(seconds);
}

static void sleepInSteps(void)
{
    for (double end_s = secondsOf(CLOCK_MONOTONIC) + seconds; secondsOf(CLOCK_MONOTONIC) < end_s;)
        letPass(0.05);
}

static void sleepInSelect(void)
{
    struct timeval time = {(time_t)seconds,
                           (suseconds_t)(1e6 * (seconds - (double)(time_t)seconds))};
    select(0, NULL, NULL, NULL, &time);
}

static void sleepInTimer(void)
{
    const struct itimerspec once = {.it_value = timeOf(seconds)};
    const int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    uint64_t count;
    timerfd_settime(timer, 0, &once, NULL);
    if (read(timer, &count, sizeof count) < 0)
        abort();
    close(timer);
}

static void sleepInEpoll(void)
{
    const struct itimerspec once = {.it_value = timeOf(seconds)};
    const int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    const int set = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = {.events = EPOLLIN};
    timerfd_settime(timer, 0, &once, NULL);
    epoll_ctl(set, EPOLL_CTL_ADD, timer, &event);
    epoll_wait(set, &event, 1, -1);
    close(set);
    close(timer);
}

static void sleepUntilSignal(void)
{
    const struct itimerspec once = {.it_value = timeOf(seconds)};
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1};
    timer_t timer;
    sigset_t waited;
    int number;
    sigemptyset(&waited);
    sigaddset(&waited, SIGUSR1);
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0)
        abort();
    timer_settime(timer, 0, &once, NULL);
    sigwait(&waited, &number);
}

/// A time-out is asked for and waited for in one call; the C library has no function for it.
static void waitInRing(void)
{
    struct io_uring_params parameters = {0};
    const int ring = (int)syscall(SYS_io_uring_setup, 1, &parameters);
    if (ring < 0)
        exit(3);
    const size_t size = parameters.sq_off.array + parameters.sq_entries * sizeof(unsigned);
    char *const submissions =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQ_RING);
    struct io_uring_sqe *const entry =
        mmap(NULL, sizeof *entry, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQES);
    if (submissions == MAP_FAILED || entry == MAP_FAILED)
        exit(3);
    const struct timespec time = timeOf(seconds);
    const int64_t wanted[2] = {time.tv_sec, time.tv_nsec}; // a __kernel_timespec
    memset(entry, 0, sizeof *entry);
    entry->opcode = IORING_OP_TIMEOUT;
    entry->addr = (uint64_t)(uintptr_t)wanted;
    entry->len = 1;
    *(unsigned *)(void *)(submissions + parameters.sq_off.array) = 0;
    *(unsigned *)(void *)(submissions + parameters.sq_off.tail) = 1;
    syscall(SYS_io_uring_enter, ring, 1, 1, IORING_ENTER_GETEVENTS, NULL, (size_t)0);
    close(ring);
}

static const struct {
    const char *kind;
    void (*wait)(void);
} waits[] = {{"condition", waitForCondition}, {"semaphore", waitForSemaphore},
             {"message", waitForMessage},     {"queue", waitForQueue},
             {"signal", waitForSignal},       {"poll", waitInPoll},
             {"epoll", waitInEpoll},          {"epoll2", waitInEpoll2},
             {"receive", waitInReceive},      {"sleep", sleepInOneCall},
             {"steps", sleepInSteps},         {"select", sleepInSelect},
             {"timer", sleepInTimer},         {"ring", waitInRing},
             {"epolltimer", sleepInEpoll},    {"timersignal", sleepUntilSignal}};

static void (*waitOnce)(void);

static void *waitInThread(void *unused)
{
    (void)unused;
    waitOnce();
    return NULL;
}

static void ignore(int number)
{
    (void)number;
}

static int prepare(void)
{
    const struct timeval time = {(time_t)seconds,
                                 (suseconds_t)(1e6 * (seconds - (double)(time_t)seconds))};
    struct sigaction action = {.sa_handler = ignore}; // no SA_RESTART: the call ends
    sigaction(SIGALRM, &action, NULL);
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR1);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    if (sem_init(&semaphore, 0, 0) != 0 || socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return 1;
    setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    if (strcmp(kind, "message") == 0) {
        const struct itimerval once = {.it_value = time};
        setitimer(ITIMER_REAL, &once, NULL);
        messages = msgget(IPC_PRIVATE, 0600);
        return messages < 0;
    }
    if (strcmp(kind, "queue") == 0) {
        char name[32];
        struct mq_attr attributes = {.mq_maxmsg = 1, .mq_msgsize = 64};
        snprintf(name, sizeof name, "/truth-%d", (int)getpid());
        queue = mq_open(name, O_RDONLY | O_CREAT, 0600, &attributes);
        mq_unlink(name);
        return queue == (mqd_t)-1;
    }
    return 0;
}

int main(int count, char **arguments)
{
    pthread_t others[16];
    if (count != 4)
        return 2;
    kind = arguments[1];
    seconds = atof(arguments[3]);
    const int threads = atoi(arguments[2]) - 1;
    for (size_t i = 0; i < sizeof waits / sizeof waits[0]; ++i) {
        if (strcmp(waits[i].kind, kind) == 0)
            waitOnce = waits[i].wait;
    }
    if (waitOnce == NULL)
        return 2;
    if (threads > 15 || prepare() != 0)
        return 1;
    for (int i = 0; i < threads; ++i)
        pthread_create(&others[i], NULL, waitInThread, NULL);
    waitOnce();
    for (int i = 0; i < threads; ++i)
        pthread_join(others[i], NULL);
    if (messages >= 0)
        msgctl(messages, IPC_RMID, NULL);
    return 0;
}
