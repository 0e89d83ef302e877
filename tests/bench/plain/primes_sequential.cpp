// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the primes below a size: the program one would write by hand.

#include <cstdint>
#include <cstdlib>
#include <iostream>

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

int main(int argc, char **argv)
{
    const std::int64_t size = argc > 1 ? std::atoll(argv[1]) : 0;
    std::int64_t found = 0;
    for (std::int64_t n = 0; n < size; ++n) {
        if (isPrime(n))
            ++found;
    }
    std::cout << found << '\n';
}
