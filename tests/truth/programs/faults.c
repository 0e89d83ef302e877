// SPDX-License-Identifier: GPL-3.0-or-later
// faults FILE THREADS SECONDS
//
// Threads that read one byte of a page of a mapped file after the other, in no order, so long: each
// page has been put out of the page cache before, so each first look at one waits in a page fault
// for the disk. Ends with status 3 where pages stay in memory.
#define _GNU_SOURCE
#include "work.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static const unsigned char *pages;
static uint64_t pageCount;
static double end_s;

static void *readPages(void *start)
{
    uint64_t state = 88172645463325252u + (uint64_t)(uintptr_t)start;
    volatile unsigned char sink = 0;
    while (secondsOf(CLOCK_MONOTONIC) < end_s) {
        state ^= state << 13; // xorshift64, G. Marsaglia, 2003
        state ^= state >> 7;
        state ^= state << 17;
        sink ^= pages[(state % pageCount) << 12];
    }
    return NULL;
}

int main(int count, char **arguments)
{
    pthread_t threads[8];
    if (count != 4)
        return 2;
    const int file = open(arguments[1], O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0)
        return 1;
    pageCount = (uint64_t)status.st_size >> 12;
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    pages = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_SHARED, file, 0);
    if (pages == MAP_FAILED ||
        madvise((void *)(uintptr_t)pages, (size_t)status.st_size, MADV_RANDOM) != 0)
        return 1;
    end_s = secondsOf(CLOCK_MONOTONIC) + atof(arguments[3]);
    const int others = atoi(arguments[2]) - 1;
    for (intptr_t i = 0; i < others && i < 8; ++i)
        pthread_create(&threads[i], NULL, readPages, (void *)(i + 1));
    readPages(NULL);
    for (int i = 0; i < others && i < 8; ++i)
        pthread_join(threads[i], NULL);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_majflt < 100 ? 3 : 0;
}
