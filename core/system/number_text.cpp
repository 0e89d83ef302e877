// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/number_text.h"

#include <charconv>

namespace corelane {

std::string decimal(double value, int digits)
{
    char text[400]; // the largest double has 309 digits before its point
    const auto end =
        std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, digits).ptr;
    return {text, end};
}

std::string grouped(std::int64_t number)
{
    std::string text = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t i = text.size(); i > first + 3;) {
        i -= 3;
        text.insert(i, 1, ',');
    }
    return text;
}

std::string memoryText(std::int64_t bytes)
{
    constexpr double kMebibyte = 1024.0 * 1024;
    const double mebibytes = static_cast<double>(bytes) / kMebibyte;
    if (mebibytes >= 1024)
        return decimal(mebibytes / 1024, 2) + " GiB";
    return decimal(mebibytes, mebibytes < 10 ? 1 : 0) + " MiB";
}

} // namespace corelane
