// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/utf8.h"

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

/// Of a valid sequence.
char32_t codePointOf(std::string_view sequence)
{
    const auto byte = [sequence](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
    if (sequence.size() == 1)
        return byte(0);
    char32_t code = byte(0) & (0xFFU >> (sequence.size() + 1));
    for (std::size_t i = 1; i < sequence.size(); ++i)
        code = code << 6 | (byte(i) & 0x3FU);
    return code;
}

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// General categories Cc, Cf, Zl and Zp of Unicode 15, and fillers that have no shape, ascending.
/// The two joiners (U+200C, U+200D) make words of some languages and pictures of several, and are
/// left.
constexpr CodeRange kHidden[] = {
    {0x00, 0x1F},       {0x7F, 0x9F},       {0xAD, 0xAD},       {0x34F, 0x34F},
    {0x600, 0x605},     {0x61C, 0x61C},     {0x6DD, 0x6DD},     {0x70F, 0x70F},
    {0x890, 0x891},     {0x8E2, 0x8E2},     {0x115F, 0x1160},   {0x180E, 0x180E},
    {0x200B, 0x200B},   {0x200E, 0x200F},   {0x2028, 0x202E},   {0x2060, 0x206F},
    {0x3164, 0x3164},   {0xFDD0, 0xFDEF},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFFB},   {0x110BD, 0x110BD}, {0x110CD, 0x110CD}, {0x13430, 0x1343F},
    {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};

bool isHidden(char32_t code)
{
    if ((code & 0xFFFE) == 0xFFFE) // the last two of each plane are no characters
        return true;
    for (const CodeRange &range : kHidden) {
        if (code <= range.last)
            return code >= range.first;
    }
    return false;
}

void addHexadecimal(std::string &text, std::string_view begin, unsigned value, int digits)
{
    text += begin;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        text += "0123456789abcdef"[value >> shift & 0xF];
}

void addEscape(std::string &text, char32_t code)
{
    if (code == '\n' || code == '\t' || code == '\r') {
        text += code == '\n' ? "\\n" : code == '\t' ? "\\t" : "\\r";
        return;
    }
    if (code <= 0xFFFF)
        return addHexadecimal(text, "\\u", code, 4);
    const char32_t above = code - 0x10000;
    addHexadecimal(text, "\\u", 0xD800 + (above >> 10), 4);
    addHexadecimal(text, "\\u", 0xDC00 + (above & 0x3FF), 4);
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

std::string visible(std::string_view bytes, LineEnds lineEnds)
{
    std::string text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        std::size_t plain = 0;
        while (plain < bytes.size() && bytes[plain] >= ' ' && bytes[plain] < '\x7f')
            ++plain;
        text += bytes.substr(0, plain);
        bytes.remove_prefix(plain);
        if (bytes.empty())
            break;
        const std::size_t length = sequenceLength(bytes);
        const std::string_view sequence = bytes.substr(0, length > 0 ? length : 1);
        const bool isKept = lineEnds == LineEnds::kept && (sequence == "\n" || sequence == "\t");
        if (length == 0)
            addHexadecimal(text, "\\x", static_cast<unsigned char>(sequence[0]), 2);
        else if (const char32_t code = codePointOf(sequence); !isKept && isHidden(code))
            addEscape(text, code);
        else
            text += sequence;
        bytes.remove_prefix(sequence.size());
    }
    return text;
}

} // namespace corelane
