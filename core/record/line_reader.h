// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace corelane {

enum class LineReading { done, unknown, broken };

/// What is remembered from line to line while one record is read.
struct ReadingState {
    /// Where a thread's number stands among the record's threads, ascending.
    std::unordered_map<int, std::vector<std::size_t>> lives;
    bool isDoubted = false; ///< a warning says that numbers were beyond reason
};

/// One line of a recording, split into its kind and `rest`, -> record. A line that is unknown or
/// broken leaves lists and the end of the record as they were. Figures beyond reason (moments more
/// than kLongestRun_ns from the release, see also kMostFigure) are held at what is possible, lines
/// of CPUs beyond kMostCpus are left out, and a warning of the record says so once: what is read is
/// never out of proportion to its text.
LineReading readLine(std::string_view kind, std::string_view rest, RunRecord &record,
                     ReadingState &state);

/// The line of a stretch on a core, behind its kind, without a record: so most lines of a large
/// recording can be read before it is their turn, on any thread. Empty where readLine() is to say
/// what is wrong with it.
std::optional<OnCpu> readOnLine(std::string_view rest);
/// What readOnLine() read, when it is its turn.
void addOnLine(OnCpu stretch, RunRecord &record, ReadingState &state);

/// 104 days: what is further from the release is no moment of the run.
inline constexpr std::int64_t kLongestRun_ns = std::int64_t{1} << 53;

/// The moment that a line of a recording tells of; empty for kinds without one. Of a stretch it is
/// the end: that is when it was written.
std::optional<std::int64_t> momentOf(std::string_view line);

} // namespace corelane
