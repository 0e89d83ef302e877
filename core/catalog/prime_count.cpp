// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/prime_count.h"

#include <cmath>
#include <vector>

namespace corelane {

std::int64_t primesBelow(std::int64_t limit)
{
    const std::int64_t last = limit - 1;
    if (last < 2)
        return 0;
    auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(last)));
    while (root * root > last)
        --root;
    while ((root + 1) * (root + 1) <= last)
        ++root;

    // small[v] and large[k]: how many of 2..v, and of 2..last/k, no prime so far has struck out.
    const auto length = static_cast<std::size_t>(root) + 1;
    std::vector<std::int64_t> small(length);
    std::vector<std::int64_t> large(length);
    const auto smallAt = [&small](std::int64_t v) -> std::int64_t & {
        return small[static_cast<std::size_t>(v)];
    };
    const auto largeAt = [&large](std::int64_t k) -> std::int64_t & {
        return large[static_cast<std::size_t>(k)];
    };
    for (std::int64_t i = 1; i <= root; ++i) {
        smallAt(i) = i - 1;
        largeAt(i) = last / i - 1;
    }
    for (std::int64_t p = 2; p * p <= last; ++p) {
        if (smallAt(p) == smallAt(p - 1))
            continue; // not a prime
        const std::int64_t below = smallAt(p - 1);
        for (std::int64_t k = 1; k <= root && last / k >= p * p; ++k) {
            const std::int64_t child = k * p;
            largeAt(k) -= (child <= root ? largeAt(child) : smallAt(last / child)) - below;
        }
        for (std::int64_t v = root; v >= p * p; --v)
            smallAt(v) -= smallAt(v / p) - below;
    }
    return largeAt(1);
}

} // namespace corelane
