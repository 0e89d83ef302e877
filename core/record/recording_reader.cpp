// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_reader.h"

#include "record/recording_blocks.h"
#include "record/recording_lines.h"
#include "record/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace corelane {
namespace {

/// No writer makes a longer line; without a bound a file of zeros would be read whole into memory.
constexpr std::size_t kLongestLine = 1 << 20;

constexpr Term kOtherBeginning =
    CORELANE_TR("recording.other-beginning", "it does not begin as a recording does");

} // namespace

Status RecordingReader::feed(std::string_view bytes, OnLines ahead)
{
    if (m_error)
        return *m_error;
    while (!bytes.empty()) {
        const auto *feedChar =
            static_cast<const char *>(std::memchr(bytes.data(), '\n', bytes.size()));
        const std::size_t length =
            feedChar ? static_cast<std::size_t>(feedChar - bytes.data()) : bytes.size();
        if (m_partial.size() + length > kLongestLine)
            return broken({}, CORELANE_TR("recording.long-line",
                                          "the line is longer than any that Corelane writes"));
        if (!feedChar) {
            m_partial += bytes;
            return Done{};
        }
        ++m_lineNumber;
        Status taken = Done{};
        if (m_partial.empty() && !ahead.empty() && bytes.starts_with(kOnLine)) {
            taken = takeOnLine(bytes.substr(0, length), ahead.front());
            ahead = ahead.subspan(1);
        } else if (m_partial.empty()) {
            taken = takeLine(bytes.substr(0, length));
        } else {
            m_partial += bytes.substr(0, length);
            taken = takeLine(m_partial);
            m_partial.clear();
        }
        if (!taken)
            return taken;
        bytes.remove_prefix(length + 1);
    }
    return Done{};
}

Status RecordingReader::finish()
{
    if (m_error)
        return *m_error;
    if (m_records.empty()) {
        const bool isCutVersionLine = kRecordingWord.starts_with(
            std::string_view(m_partial).substr(0, kRecordingWord.size()));
        m_lineNumber = 1;
        return broken(m_partial, isCutVersionLine
                                     ? Sentence(CORELANE_TR("recording.cut-first-line",
                                                            "it is empty or cut in its first line"))
                                     : Sentence(kOtherBeginning));
    }
    markIfCut();
    m_wasCut = !m_partial.empty() || m_records.back().isCut;
    m_partial.clear();
    return Done{};
}

Status RecordingReader::takeLine(std::string_view line)
{
    std::string_view rest = line;
    const std::string_view kind = takeWord(rest);
    if (kind == kRecordingWord)
        return takeVersion(rest);
    if (m_records.empty())
        return broken(line, kOtherBeginning);
    if (kind.empty())
        return Done{};

    RunRecord &record = m_records.back();
    switch (readLine(kind, rest, record, m_state)) {
    case LineReading::done:
        return Done{};
    case LineReading::unknown:
        record.unknownLines.emplace_back(line);
        return Done{};
    case LineReading::broken:
        break;
    }
    return broken(
        line, CORELANE_TR("recording.bad-field", "a field is missing or is not what it should be"));
}

Status RecordingReader::takeOnLine(std::string_view line, const std::optional<OnCpu> &stretch)
{
    if (!stretch || m_records.empty())
        return takeLine(line);
    addOnLine(*stretch, m_records.back(), m_state);
    return Done{};
}

Status RecordingReader::takeVersion(std::string_view rest)
{
    const auto version = toInteger<int>(takeWord(rest));
    if (!version || *version < 1)
        return broken(rest, CORELANE_TR("recording.no-version", "the version is not a number"));
    if (*version > kRecordingVersion) {
        m_error = Error{
            sentence(CORELANE_TR("recording.newer", "the recording has version {version}, this "
                                                    "Corelane reads up to version {known}"),
                     arg<"version">(std::to_string(*version)),
                     arg<"known">(std::to_string(kRecordingVersion))),
            sentence(CORELANE_TR("recording.line", "line {number}"),
                     arg<"number">(std::to_string(m_lineNumber))),
            CORELANE_TR("recording.open-with-newer", "open it with a newer Corelane")};
        return *m_error;
    }
    markIfCut();
    m_records.emplace_back();
    m_state = {};
    return Done{};
}

/// Nothing more comes of the last record.
void RecordingReader::markIfCut()
{
    if (!m_records.empty())
        m_records.back().isCut = !m_records.back().end;
}

Status RecordingReader::broken(std::string_view line, const Sentence &why)
{
    constexpr std::size_t kShown = 60;
    if (m_records.empty()) {
        m_error = Error{
            sentence(CORELANE_TR("recording.none", "this is not a recording: {why}"),
                     arg<"why">(why)),
            {},
            CORELANE_TR("recording.how-made", "recordings are made with --save or by the window")};
    } else {
        m_error =
            Error{sentence(CORELANE_TR("recording.broken-line", "broken line {number}: {why}"),
                           arg<"number">(std::to_string(m_lineNumber)), arg<"why">(why)),
                  std::string(line.substr(0, kShown)),
                  CORELANE_TR("recording.cut-there",
                              "the lines before it are readable; cut the file there to open them")};
    }
    return *m_error;
}

std::vector<RunRecord> RecordingReader::takeComplete()
{
    std::vector<RunRecord> complete;
    if (m_records.size() < 2)
        return complete;
    complete.swap(m_records);
    m_records.push_back(std::move(complete.back()));
    complete.pop_back();
    return complete;
}

Status eachRecording(const std::string &path, const std::function<void(RunRecord)> &take,
                     ReadingProgress *progress)
{
    const auto close = [](std::FILE *file) { std::fclose(file); };
    const std::unique_ptr<std::FILE, decltype(close)> file(std::fopen(path.c_str(), "re"), close);
    if (!file)
        return Error{kCannotOpenRecording, path, verbatim(std::strerror(errno))};
    RecordingReader reader;
    RecordingBlocks blocks(file.get());
    while (const RecordingBlocks::Block *block = blocks.next()) {
        if (const Status fed = reader.feed(block->lines(), block->onLines); !fed)
            return fed.error().in(path);
        for (RunRecord &record : reader.takeComplete())
            take(std::move(record));
        if (!goesOn(progress, *block))
            return Error{kReadingCancelled, path, {}};
    }
    if (std::ferror(file.get()))
        return Error{kCannotReadRecording, path, verbatim(std::strerror(errno))};
    if (const Status finished = reader.finish(); !finished)
        return finished.error().in(path);
    for (RunRecord &record : reader.takeRecords())
        take(std::move(record));
    return Done{};
}

Result<std::vector<RunRecord>> readRecordingFile(const std::string &path, ReadingProgress *progress)
{
    std::vector<RunRecord> records;
    const auto add = [&records](RunRecord record) { records.push_back(std::move(record)); };
    if (const Status read = eachRecording(path, add, progress); !read)
        return read.error();
    return records;
}

} // namespace corelane
