// SPDX-License-Identifier: GPL-3.0-or-later
// page_faults FILE: makes the file, has it put out of memory, and reads it through a mapping, a
// page here and a page there. Prints how many pages it waited for, and sleeps for 2.5 s, in which
// every thread is looked at.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

int main(int argc, char **argv)
{
    constexpr std::size_t kSize = 32 << 20;
    constexpr std::size_t kPage = 4096;
    const int file = argc > 1 ? open(argv[1], O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
    const std::vector<char> bytes(kSize, 'x');
    if (file < 0 || write(file, bytes.data(), kSize) != static_cast<ssize_t>(kSize))
        return 1;
    fsync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    void *memory = mmap(nullptr, kSize, PROT_READ, MAP_PRIVATE, file, 0);
    if (memory == MAP_FAILED)
        return 1;
    madvise(memory, kSize, MADV_RANDOM);
    const volatile char *pages = static_cast<const char *>(memory);
    for (std::size_t i = 0; i < kSize / kPage; ++i)
        static_cast<void>(pages[i * 7919 % (kSize / kPage) * kPage]);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%ld\n", used.ru_majflt);
    std::fflush(stdout);
    std::this_thread::sleep_for(std::chrono::milliseconds(2500));
}
