// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/utf8.h"

namespace corelane {
namespace {

/// Length of the valid sequence at the front of `bytes`, which is not empty; 0: there is none. By
/// table 3-7 of the Unicode Standard: shortest forms, no surrogates, up to U+10FFFF.
std::size_t sequenceLength(std::string_view bytes)
{
    const auto at = [bytes](std::size_t i) -> unsigned {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
    };
    const auto continues = [&](std::size_t from, std::size_t length) {
        for (std::size_t i = from; i < length; ++i) {
            if ((at(i) & 0xC0) != 0x80)
                return false;
        }
        return true;
    };
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continues(1, 2) ? 2 : 0;
    const unsigned second = at(1);
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return second >= low && second <= high && continues(2, 3) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high && continues(2, 4) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string toUtf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        text += length > 0 ? bytes.substr(0, length) : std::string_view("\uFFFD");
        bytes.remove_prefix(length > 0 ? length : 1);
    }
    return text;
}

} // namespace corelane
