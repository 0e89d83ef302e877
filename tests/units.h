// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace corelane {

inline constexpr std::int64_t kMs = 1'000'000; ///< in nanoseconds, as all times of a recording

} // namespace corelane
