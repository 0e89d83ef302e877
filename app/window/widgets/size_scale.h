// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace corelane {

/// The sizes that a workload accepts, laid out on a slider: equal steps are equal factors.
struct SizeScale {
    std::int64_t minimum = 1;
    std::int64_t maximum = 1;

    bool operator==(const SizeScale &) const = default;
};

inline constexpr int kSizePositions = 1000; ///< slider positions are 0 … kSizePositions

/// The size at a position, rounded to two digits: 1,500,000 rather than 1,487,352.
std::int64_t sizeAt(const SizeScale &scale, int position);
int positionOf(const SizeScale &scale, std::int64_t size);

/// What a person typed as a size: a whole number, its thousands set apart or not ("1,500,000",
/// "1 500 000", "1500000"). Empty when it is not one, or outside the scale.
std::optional<std::int64_t> typedSize(const SizeScale &scale, std::string_view text);

} // namespace corelane
