// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <array>
#include <string_view>

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
/// Kinds of stamps are counted from 1.
constexpr std::array<std::string_view, 11> wordsOf(StampKind)
{
    return {"",    "worker-begin",   "worker-end",   "chunk-begin", "chunk-end", "phase",
            "gil", "transfer-begin", "transfer-end", "wait-begin",  "wait-end"};
}

} // namespace corelane
