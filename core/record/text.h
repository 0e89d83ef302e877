// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstdint>
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

/// The next word of `rest` as toInteger() has it, as takeWord() takes it.
template <class Integer>
std::optional<Integer> takeInteger(std::string_view &rest)
{
    constexpr std::size_t kFitting = 18; // digits: so many fit into 64 bits
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const std::size_t sign = !rest.empty() && rest[0] == '-' ? 1 : 0;
    std::size_t end = sign;
    std::int64_t value = 0;
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

/// `value` with `digits` decimals and a point, whatever the locale: "3.14".
std::string decimal(double value, int digits);
/// Nanoseconds as seconds: "5.983".
std::string seconds(std::int64_t time_ns, int digits);
/// How long something will take, for people: "40 s", "3 min 20 s".
std::string durationText(std::int64_t time_ns);
/// A whole number with its thousands set apart: "1,500,000".
std::string grouped(std::int64_t number);
/// How many columns a UTF-8 text takes, where each code point takes one.
std::size_t columnsOf(std::string_view text);
/// Bytes for people, in binary units: "3.4 MiB", "38 MiB", "1.25 GiB".
std::string memoryText(std::int64_t bytes);

/// A text that may hold any byte, as one field of a recording's line: backslash, line feed and
/// carriage return are written \\, \n, \r.
std::string escaped(std::string_view text);
std::string unescaped(std::string_view text);

} // namespace corelane
