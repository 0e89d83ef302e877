// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/recording_reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace corelane {

/// A recording read once more as it grew. Its lines stand in the order in which a live reader got
/// them, so what that reader had at a moment is what the lines up to there say: the beginning of
/// the text that ends before the first line from a later moment. A line without a time of its own
/// came with the one before it. Single-threaded.
class Replay {
public:
    /// `text`: one recording, whole or cut. Errors: it is none, it is newer, a line is broken, it
    /// never began.
    static Result<Replay> of(std::string text);

    /// The run's release, and the latest moment that a line tells of; CLOCK_MONOTONIC of the
    /// machine that measured.
    std::int64_t begin_ns() const { return m_begin_ns; }
    std::int64_t end_ns() const { return m_moments.back().time_ns; }

    /// The run as a live reader had it at that moment. Going on costs what the new lines cost;
    /// going back reads from the beginning. Valid until the next call.
    const RunRecord &at(std::int64_t time_ns);

    /// Gives the whole run away; the next at() reads from the beginning.
    RunRecord takeWhole();

    /// How many bytes of the text a live reader had at that moment.
    std::size_t bytesUntil(std::int64_t time_ns) const;

private:
    /// From `time_ns` on, the text up to `end` was there.
    struct Moment {
        std::int64_t time_ns = 0;
        std::size_t end = 0;
    };
    explicit Replay(std::string text) : m_text(std::move(text)) {}
    void findMoments();
    void rewind();

    std::string m_text;
    std::size_t m_untimed = 0; ///< bytes before the first line with a time
    std::vector<Moment> m_moments;
    std::int64_t m_begin_ns = 0;
    RecordingReader m_reader;
    std::size_t m_read = 0; ///< bytes
};

} // namespace corelane
