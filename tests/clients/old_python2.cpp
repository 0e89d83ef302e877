// SPDX-License-Identifier: GPL-3.0-or-later
// What CPython before 3.2 has of its GIL, and nothing else of it: a static pointer to a semaphore
// that is made when the first thread is started. One thread waits for another semaphore, and, once
// a line was read, one for the GIL. Prints each one's number after what it waits for, and ends with
// its input.
#include <sys/syscall.h>
#include <unistd.h>

#include <semaphore.h>

#include <cstdio>
#include <thread>

static sem_t *volatile interpreter_lock __asm__("interpreter_lock"); // it is read from outside
static sem_t lock;

static void startWaiting(const char *name, sem_t *semaphore)
{
    std::thread([name, semaphore] {
        std::printf("%s %ld\n", name, syscall(SYS_gettid));
        std::fflush(stdout);
        sem_wait(semaphore);
    }).detach();
}

int main()
{
    sem_init(&lock, 0, 0);
    startWaiting("lock", &lock);
    std::getchar();
    interpreter_lock = new sem_t;
    sem_init(interpreter_lock, 0, 0);
    startWaiting("gil", interpreter_lock);
    while (std::getchar() != EOF) {
    }
}
