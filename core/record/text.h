// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/number_text.h"

#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace corelane {

/// Takes the next word off the front of `rest`: what stands before the next run of blanks. Empty
/// when there is none left.
std::string_view takeWord(std::string_view &rest);

/// Takes the next line off the front of `rest`, without its line feed.
std::string_view takeLine(std::string_view &rest);

/// In small letters, those of ASCII alone: of others both cases are told apart.
std::string lowered(std::string_view text);

/// `text` as a whole number with nothing before or behind it; empty when it is not one or does not
/// fit.
template <class Integer>
std::optional<Integer> toInteger(std::string_view text, int base = 10)
{
    Integer value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Eight decimal digits as the number that they are; empty where one is none. All at once: each
/// step joins neighbours to digits of a base that is the square of the one before.
inline std::optional<std::uint32_t> eightDigits(const char *text)
{
    std::uint64_t digits = 0; // the first one lowest
    std::memcpy(&digits, text, sizeof digits);
    if constexpr (std::endian::native == std::endian::big)
        digits = __builtin_bswap64(digits);
    constexpr std::uint64_t kHigh = 0xf0f0f0f0f0f0f0f0U;
    if (((digits & kHigh) | (((digits + 0x0606060606060606U) & kHigh) >> 4)) != 0x3333333333333333U)
        return std::nullopt;
    digits = (digits & 0x0f0f0f0f0f0f0f0fU) * (1 + (10U << 8)) >> 8;
    digits = (digits & 0x00ff00ff00ff00ffU) * (1 + (100U << 16)) >> 16;
    digits = (digits & 0x0000ffff0000ffffU) * (1 + (std::uint64_t{10'000} << 32)) >> 32;
    return static_cast<std::uint32_t>(digits);
}

/// The next word of `rest` as toInteger() has it, as takeWord() takes it.
template <class Integer>
std::optional<Integer> takeInteger(std::string_view &rest)
{
    constexpr std::size_t kFitting = 18; // digits: so many fit into 64 bits
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const std::size_t sign = !rest.empty() && rest[0] == '-' ? 1 : 0;
    std::size_t end = sign;
    std::int64_t value = 0;
    if (sizeof(Integer) > 4 && rest.size() >= sign + 8) { // others are mostly short
        if (const auto first = eightDigits(rest.data() + sign)) {
            value = *first;
            end += 8;
        }
    }
    for (; end < rest.size() && end < sign + kFitting; ++end) {
        const auto digit = static_cast<unsigned char>(rest[end] - '0');
        if (digit > 9)
            break;
        value = 10 * value + digit;
    }
    if (end == sign || (end < rest.size() && !isBlank(rest[end]))) // not the usual
        return toInteger<Integer>(takeWord(rest));
    rest.remove_prefix(end < rest.size() ? end + 1 : end);
    const std::int64_t number = sign ? -value : value;
    if ((sign && std::is_unsigned_v<Integer>) || !std::in_range<Integer>(number))
        return std::nullopt;
    return static_cast<Integer>(number);
}

/// The same for a decimal fraction, independent of the locale.
std::optional<double> toReal(std::string_view text);

/// "3.13.0" → {3, 13, 0}; a part that is no whole number counts as 0. Such lists compare as
/// versions do.
std::vector<int> versionNumbers(std::string_view version);

/// Nanoseconds as seconds: "5.983".
std::string seconds(std::int64_t time_ns, int digits);
/// How long something will take, for people: "40 s", "3 min 20 s".
std::string durationText(std::int64_t time_ns);
/// How many columns a UTF-8 text takes, where each code point takes one.
std::size_t columnsOf(std::string_view text);

/// A text that may hold any byte, as one field of a recording's line: backslash, line feed and
/// carriage return are written \\, \n, \r.
std::string escaped(std::string_view text);
std::string unescaped(std::string_view text);

} // namespace corelane
