// SPDX-License-Identifier: GPL-3.0-or-later
// user_faults PORT THREADS PAGES
//
// Threads that write to a page of their own after the other, each fault of which another thread
// settles (userfaultfd) after it has waited for an answer of the judge's server. Ends with status 3
// where the kernel does not let it.
#define _GNU_SOURCE
#include "work.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/userfaultfd.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static char *area;
static long pagesEach;
static int faults;
static int server;

static void *settle(void *unused)
{
    struct uffd_msg message;
    char answer[64];
    (void)unused;
    while (read(faults, &message, sizeof message) == (ssize_t)sizeof message) {
        if (write(server, "answer\n", 7) != 7 || read(server, answer, sizeof answer) <= 0)
            exit(1);
        struct uffdio_zeropage page = {
            .range = {message.arg.pagefault.address & ~(uint64_t)4095, 4096}};
        ioctl(faults, UFFDIO_ZEROPAGE, &page);
    }
    return NULL;
}

static void *writePages(void *number)
{
    volatile char *own = area + (intptr_t)number * pagesEach * 4096;
    for (long page = 0; page < pagesEach; ++page)
        own[page * 4096] = 1;
    return NULL;
}

int main(int count, char **arguments)
{
    pthread_t settler;
    pthread_t writers[8];
    if (count != 4)
        return 2;
    const int threads = atoi(arguments[2]);
    pagesEach = atol(arguments[3]);
    const size_t size = (size_t)(threads * pagesEach * 4096);
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((in_port_t)atoi(arguments[1]))};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (threads > 8 || connect(server, (struct sockaddr *)&address, sizeof address) != 0)
        return 1;
    area = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    faults = (int)syscall(SYS_userfaultfd, O_CLOEXEC | UFFD_USER_MODE_ONLY);
    struct uffdio_api api = {.api = UFFD_API};
    struct uffdio_register registered = {.range = {(uintptr_t)area, size},
                                         .mode = UFFDIO_REGISTER_MODE_MISSING};
    if (faults < 0 || ioctl(faults, UFFDIO_API, &api) != 0 ||
        ioctl(faults, UFFDIO_REGISTER, &registered) != 0)
        return 3;
    pthread_create(&settler, NULL, settle, NULL);
    for (intptr_t i = 0; i < threads; ++i)
        pthread_create(&writers[i], NULL, writePages, (void *)i);
    for (int i = 0; i < threads; ++i)
        pthread_join(writers[i], NULL);
    return 0;
}
