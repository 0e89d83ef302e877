// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/line_reader.h"
#include "record/reading_progress.h"
#include "record/result.h"
#include "record/run_record.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// How the line of a stretch on a core begins.
inline constexpr std::string_view kOnLine = "on ";

/// Text -> records, incrementally: the window feeds it a live stream, `show` a file, a test a
/// literal. Bytes may be cut anywhere. Single-threaded.
///
/// Errors name the line. After an error the reader takes nothing more; what came before it stays
/// readable.
class RecordingReader {
public:
    /// Of lines `on …` in their order, what was read of each before its turn.
    using OnLines = std::span<const std::optional<OnCpu>>;

    /// Takes the lines completed by `bytes`. `ahead`: none, or of all the lines that begin with
    /// kOnLine, where `bytes` are whole lines.
    Status feed(std::string_view bytes, OnLines ahead = {});

    /// The stream is over. A last line without its line feed was cut and is dropped; `wasCut()`
    /// tells.
    Status finish();

    /// The recordings so far, in their order; the last one may still be growing.
    const std::vector<RunRecord> &records() const { return m_records; }
    std::vector<RunRecord> takeRecords()
    {
        m_state = {};
        return std::move(m_records);
    }
    /// Those that another one follows, which are complete; records() has the last one alone then.
    std::vector<RunRecord> takeComplete();
    /// Gives the last one away; what is left in its place is a record that says nothing.
    RunRecord takeLast()
    {
        m_state = {};
        return std::exchange(m_records.back(), RunRecord());
    }

    /// Whether the stream ended inside a line or inside a recording.
    bool wasCut() const { return m_wasCut; }

private:
    Status takeLine(std::string_view line);
    Status takeOnLine(std::string_view line, const std::optional<OnCpu> &stretch);
    Status takeVersion(std::string_view rest);
    Status broken(std::string_view line, const Sentence &why);
    void markIfCut();

    std::vector<RunRecord> m_records;
    ReadingState m_state;  ///< of the last one
    std::string m_partial; ///< the beginning of a line whose end has not arrived
    std::size_t m_lineNumber = 0;
    bool m_wasCut = false;
    std::optional<Error> m_error;
};

inline constexpr Term kReadingCancelled =
    CORELANE_TR("recording.reading-cancelled", "reading was cancelled");
inline constexpr Term kCannotOpenRecording =
    CORELANE_TR("recording.not-opened", "cannot open the recording");
inline constexpr Term kCannotReadRecording =
    CORELANE_TR("recording.not-read", "cannot read the recording");

/// Hands over the recordings of a file one after another, as they are read: a file of thousands is
/// never whole in memory. Errors: it cannot be read, it is not a recording, it is newer, a line is
/// broken, reading was cancelled; what was handed over until then is good. `progress`: where there
/// is one, it is told after every block of some MB, and asked.
Status eachRecording(const std::string &path, const std::function<void(RunRecord)> &take,
                     ReadingProgress *progress = nullptr);

/// All recordings of a file. Errors as those of eachRecording().
Result<std::vector<RunRecord>> readRecordingFile(const std::string &path,
                                                 ReadingProgress *progress = nullptr);

} // namespace corelane
