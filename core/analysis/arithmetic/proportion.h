// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace corelane {

/// value × part ÷ whole, rounded down and without overflow on the way. 0 ≤ part ≤ whole and
/// value ≥ 0; 0 where whole is 0.
inline std::int64_t proportion(std::int64_t value, std::int64_t part, std::int64_t whole)
{
    __extension__ using Wide = __int128;
    return whole == 0 ? 0 : static_cast<std::int64_t>(Wide{value} * part / whole);
}

} // namespace corelane
