// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the primes below a size with forked processes that take blocks in turn and write their
// counts into one pipe: the program one would write by hand.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

static bool isPrime(std::int64_t n)
{
    if (n < 2)
        return false;
    if (n % 2 == 0)
        return n == 2;
    for (std::int64_t d = 3; d * d <= n; d += 2) {
        if (n % d == 0)
            return false;
    }
    return true;
}

static std::int64_t countShare(std::int64_t size, int worker, int workers)
{
    constexpr std::int64_t kBlock = 100'000;
    std::int64_t found = 0;
    for (std::int64_t block = worker * kBlock; block < size; block += workers * kBlock) {
        for (std::int64_t n = block; n < std::min(block + kBlock, size); ++n) {
            if (isPrime(n))
                ++found;
        }
    }
    return found;
}

int main(int argc, char **argv)
{
    const std::int64_t size = argc > 1 ? std::atoll(argv[1]) : 0;
    const int workers = argc > 2 ? std::atoi(argv[2]) : 2;
    int ends[2];
    if (pipe(ends) != 0)
        return 1;
    for (int worker = 0; worker < workers; ++worker) {
        if (fork() == 0) {
            const std::int64_t share = countShare(size, worker, workers);
            _exit(write(ends[1], &share, sizeof share) == sizeof share ? 0 : 1);
        }
    }
    std::int64_t found = 0;
    for (int worker = 0; worker < workers; ++worker) {
        std::int64_t share = 0;
        if (read(ends[0], &share, sizeof share) != sizeof share)
            return 1;
        found += share;
    }
    while (wait(nullptr) > 0) {
    }
    std::cout << found << '\n';
}
