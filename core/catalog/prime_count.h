// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace corelane {

/// The number of primes below `limit`, exact, in O(limit^3/4) time and O(limit^1/2) memory:
/// milliseconds at 10^9. Legendre's sieve over the values of floor(x/k), in the form that
/// Lucy_Hedgehog posted for Project Euler 10.
std::int64_t primesBelow(std::int64_t limit);

} // namespace corelane
