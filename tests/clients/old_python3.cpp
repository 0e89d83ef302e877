// SPDX-License-Identifier: GPL-3.0-or-later
// What CPython 3.2 to 3.6 has of its GIL, and nothing else of it: static variables of one file. One
// thread waits for another condition, and, once a line was read, one for the GIL. Prints each one's
// number after what it waits for, and ends with its input.
#include <sys/syscall.h>
#include <unistd.h>

#include <pthread.h>

#include <cstdio>
#include <thread>

// Under the names that C gives them.
static pthread_mutex_t switch_mutex __asm__("switch_mutex") = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t switch_cond __asm__("switch_cond") = PTHREAD_COND_INITIALIZER;
static pthread_mutex_t gil_mutex __asm__("gil_mutex") = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t gil_cond __asm__("gil_cond") = PTHREAD_COND_INITIALIZER;

static void startWaiting(const char *name, pthread_mutex_t *mutex, pthread_cond_t *condition)
{
    std::thread([=] {
        pthread_mutex_lock(mutex);
        std::printf("%s %ld\n", name, syscall(SYS_gettid));
        std::fflush(stdout);
        for (;;)
            pthread_cond_wait(condition, mutex);
    }).detach();
}

int main()
{
    pthread_cond_signal(&switch_cond);
    pthread_mutex_lock(&switch_mutex);
    auto *const mutex = new pthread_mutex_t;
    auto *const condition = new pthread_cond_t;
    pthread_mutex_init(mutex, nullptr);
    pthread_cond_init(condition, nullptr);
    startWaiting("lock", mutex, condition);
    std::getchar();
    startWaiting("gil", &gil_mutex, &gil_cond);
    while (std::getchar() != EOF) {
    }
}
