// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the primes below a size with threads that take blocks in turn: the program one would write
// by hand.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <thread>
#include <vector>

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
    std::vector<std::int64_t> shares(static_cast<std::size_t>(workers));
    std::vector<std::thread> threads;
    for (int worker = 0; worker < workers; ++worker)
        threads.emplace_back([&shares, size, worker, workers] {
            shares[static_cast<std::size_t>(worker)] = countShare(size, worker, workers);
        });
    for (std::thread &thread : threads)
        thread.join();
    std::int64_t found = 0;
    for (const std::int64_t share : shares)
        found += share;
    std::cout << found << '\n';
}
