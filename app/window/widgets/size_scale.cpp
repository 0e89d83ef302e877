// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/size_scale.h"

#include "record/text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace corelane {
namespace {

double logarithm(std::int64_t size)
{
    return std::log10(static_cast<double>(size));
}

double decades(const SizeScale &scale)
{
    return logarithm(scale.maximum) - logarithm(scale.minimum);
}

std::int64_t roundedToTwoDigits(double value)
{
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(value)) - 1));
    return std::llround(std::round(value / unit) * unit);
}

} // namespace

std::int64_t sizeAt(const SizeScale &scale, int position)
{
    const double part = static_cast<double>(position) / kSizePositions;
    const double size = std::pow(10, logarithm(scale.minimum) + part * decades(scale));
    return std::clamp(roundedToTwoDigits(size), scale.minimum, scale.maximum);
}

int positionOf(const SizeScale &scale, std::int64_t size)
{
    if (scale.maximum <= scale.minimum)
        return 0;
    const double part = (logarithm(size) - logarithm(scale.minimum)) / decades(scale);
    return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * kSizePositions));
}

std::optional<std::int64_t> typedSize(const SizeScale &scale, std::string_view text)
{
    std::string digits;
    for (const char letter : text) {
        if (letter != ',' && letter != ' ' && letter != '_' && letter != '\'')
            digits += letter;
    }
    const auto size = toInteger<std::int64_t>(digits);
    if (!size || *size < scale.minimum || *size > scale.maximum)
        return std::nullopt;
    return size;
}

} // namespace corelane
