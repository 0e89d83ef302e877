// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

namespace corelane {

// The words of FORMAT.md for an enumeration, in its order: for writer and reader.
constexpr std::array<std::string_view, 3> wordsOf(Gil)
{
    return {"none", "on", "off"};
}
constexpr std::array<std::string_view, 3> wordsOf(Outcome)
{
    return {"done", "failed", "cancelled"};
}
constexpr std::array<std::string_view, 2> wordsOf(ExitStatus::Kind)
{
    return {"status", "signal"};
}
constexpr std::array<std::string_view, 2> wordsOf(OutputLine::Stream)
{
    return {"stdout", "stderr"};
}
constexpr std::array<std::string_view, 3> wordsOf(StudyKind)
{
    return {"compare", "scale", "breakeven"};
}
/// Words of `spec traits`; what nothing is known of has none.
constexpr std::array<std::string_view, 6> wordsOf(WorkerKind)
{
    return {"", "thread", "process", "interpreter", "task", "rank"};
}
constexpr std::array<std::string_view, 4> wordsOf(OneAtATime)
{
    return {"", "gil", "lock", "one-thread"};
}
constexpr std::array<std::string_view, 2> wordsOf(Tier)
{
    return {"sampled", "exact"};
}
constexpr std::array<std::string_view, 5> wordsOf(OnCpu::Left)
{
    return {"preempted", "blocked", "exited", "stays", "lost"};
}
constexpr std::array<std::string_view, 8> wordsOf(Wait)
{
    return {"none", "gil", "lock", "io", "sleep", "child", "other", "unknown"};
}
/// What is not told has none.
constexpr std::array<std::string_view, 20> wordsOf(WaitDetail)
{
    return {"",        "mutex",   "rwlock", "file-lock",  "join",     "condition", "semaphore",
            "message", "pipe",    "socket", "file",       "terminal", "poll",      "signal",
            "vfork",   "stopped", "traced", "page-fault", "disk",     "wake-up"};
}
/// Kinds of stamps are counted from 1.
constexpr std::array<std::string_view, 11> wordsOf(StampKind)
{
    return {"",    "worker-begin",   "worker-end",   "chunk-begin", "chunk-end", "phase",
            "gil", "transfer-begin", "transfer-end", "wait-begin",  "wait-end"};
}

/// Of words so short that a call would take longer than to compare them.
constexpr bool isSameWord(std::string_view one, std::string_view other)
{
    std::size_t i = 0;
    while (i < one.size() && i < other.size() && one[i] == other[i])
        ++i;
    return i == one.size() && i == other.size();
}

template <class Enumeration>
concept HasWords = std::is_enum_v<Enumeration> && requires(Enumeration value)
{
    wordsOf(value);
};

/// "chunk-begin" and so on; empty for a value that is none of the enumeration's.
template <HasWords Enumeration>
constexpr std::string_view word(Enumeration value)
{
    const auto words = wordsOf(value);
    const auto index = static_cast<std::size_t>(value);
    return index < words.size() ? words[index] : std::string_view();
}

/// The inverse; empty where `word` is none of the enumeration's.
template <HasWords Enumeration>
constexpr std::optional<Enumeration> valueOf(std::string_view word)
{
    const auto words = wordsOf(Enumeration{});
    const auto found = std::find_if(words.begin(), words.end(), [word](std::string_view each) {
        return isSameWord(each, word);
    });
    if (word.empty() || found == words.end())
        return std::nullopt;
    return static_cast<Enumeration>(found - words.begin());
}

} // namespace corelane
