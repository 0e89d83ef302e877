// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workload.h"

namespace corelane {
namespace {

/// Plain trial division, step for step what the Python driver does: the point is the work, not the
/// primes.
bool isPrime(std::int64_t n)
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

} // namespace

NativeWorkload primes()
{
    return {"primes", [](const RunSpec &) -> Result<Work> {
                return workOfUnits([](std::int64_t n) { return isPrime(n) ? 1 : 0; });
            }};
}

} // namespace corelane
