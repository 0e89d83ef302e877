// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

namespace corelane {

// Sums and products of figures that a recording may make as large as it likes: what does not fit
// stays at the greatest or least number. Figures that are possible never come near.

inline std::int64_t plus(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return b > 0 ? std::numeric_limits<std::int64_t>::max()
                 : std::numeric_limits<std::int64_t>::min();
}

inline std::int64_t times(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    if (!__builtin_mul_overflow(a, b, &product))
        return product;
    return (a < 0) == (b < 0) ? std::numeric_limits<std::int64_t>::max()
                              : std::numeric_limits<std::int64_t>::min();
}

/// Without what is behind the point; 0 for what is no number.
inline std::int64_t whole(double value)
{
    constexpr double kBeyond = 9223372036854775808.0; // the first that does not fit
    if (std::isnan(value))
        return 0;
    if (value >= kBeyond)
        return std::numeric_limits<std::int64_t>::max();
    return value < -kBeyond ? std::numeric_limits<std::int64_t>::min()
                            : static_cast<std::int64_t>(value);
}

} // namespace corelane
