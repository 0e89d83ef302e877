// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_parts.h"

#include "record/recording_blocks.h"
#include "record/recording_lines.h"
#include "record/recording_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace corelane {
namespace {

constexpr Term kNoLongerThere =
    CORELANE_TR("recording.no-longer", "the file no longer holds this recording");

const std::string &beginOfRecording()
{
    static const std::string kBegin = '\n' + std::string(kRecordingWord) + ' ';
    return kBegin;
}

/// Where the next line that begins a recording is; npos: there is none.
std::size_t nextBegin(std::string_view text, std::size_t from)
{
    const std::string &begin = beginOfRecording();
    const auto *found = static_cast<const char *>(
        ::memmem(text.data() + from, text.size() - from, begin.data(), begin.size()));
    return found ? static_cast<std::size_t>(found - text.data()) + 1 : std::string_view::npos;
}

using File = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;

File opened(const std::string &path)
{
    return {std::fopen(path.c_str(), "re"), [](std::FILE *file) { return std::fclose(file); }};
}

/// Finds where the recordings of a file begin, from its first byte on.
class Begins {
public:
    explicit Begins(std::FILE *file) : m_file(file) {}

    /// The next one's offset; empty: there is none.
    std::optional<long> next()
    {
        for (;;) {
            const std::size_t begin = nextBegin(m_text, m_searched);
            if (begin != std::string_view::npos) {
                m_searched = begin;
                return m_offset + static_cast<long>(begin);
            }
            if (!readOn())
                return std::nullopt;
        }
    }

private:
    /// Keeps what may be the first bytes of a beginning.
    bool readOn()
    {
        constexpr std::size_t kPiece_bytes = 1 << 18;
        const std::size_t kept =
            std::min(m_text.size() - m_searched, beginOfRecording().size() - 1);
        m_offset += static_cast<long>(m_text.size() - kept);
        m_text.erase(0, m_text.size() - kept);
        m_searched = 0;
        m_text.resize(kept + kPiece_bytes);
        const std::size_t read = std::fread(m_text.data() + kept, 1, kPiece_bytes, m_file);
        m_text.resize(kept + read);
        return read > 0;
    }

    std::FILE *m_file;
    std::string m_text = "\n"; ///< the file begins as behind a line
    long m_offset = -1;        ///< of m_text in the file
    std::size_t m_searched = 0;
};

/// From where to where it is; no end: the file's.
struct Place {
    long begin = 0;
    std::optional<long> end;
};

Result<Place> placeOf(const std::string &path, std::FILE *file, int part, bool withEnd)
{
    Begins begins(file);
    std::optional<long> begin;
    for (int i = 0; i < part && (i == 0 || begin); ++i)
        begin = begins.next();
    const std::optional<long> end = begin && withEnd ? begins.next() : std::nullopt;
    if (std::ferror(file))
        return Error{kCannotReadRecording, path, verbatim(std::strerror(errno))};
    if (!begin)
        return Error{kNoLongerThere, path, {}};
    return Place{.begin = *begin, .end = end};
}

/// Up to the end of the file, or to `end`.
Status readFrom(std::FILE *file, const Place &place, std::string &text)
{
    constexpr std::size_t kPiece_bytes = 1 << 18;
    if (std::fseek(file, place.begin, SEEK_SET) != 0)
        return Error{kCannotReadRecording, {}, verbatim(std::strerror(errno))};
    for (std::size_t read = kPiece_bytes; read == kPiece_bytes;) {
        const std::size_t before = text.size();
        const std::size_t most =
            place.end ? std::min(kPiece_bytes,
                                 static_cast<std::size_t>(*place.end - place.begin) - before)
                      : kPiece_bytes;
        text.resize(before + most);
        read = std::fread(text.data() + before, 1, most, file);
        text.resize(before + read);
    }
    if (std::ferror(file))
        return Error{kCannotReadRecording, {}, verbatim(std::strerror(errno))};
    return Done{};
}

/// Takes one recording in, which begins the first block.
Status readOne(std::FILE *file, RecordingReader &reader, ReadingProgress *progress)
{
    RecordingBlocks blocks(file);
    for (bool isFirst = true; const RecordingBlocks::Block *block = blocks.next();
         isFirst = false) {
        std::string_view lines = block->lines();
        const bool isNext =
            !isFirst && lines.starts_with(std::string_view(beginOfRecording()).substr(1));
        const std::size_t end = isNext ? 0 : std::min(nextBegin(lines, 0), lines.size());
        if (const Status fed = reader.feed(lines.substr(0, end), block->onLines); !fed)
            return fed;
        if (end < lines.size())
            break;
        if (!goesOn(progress, *block))
            return Error{kReadingCancelled, {}, {}};
    }
    if (std::ferror(file))
        return Error{kCannotReadRecording, {}, verbatim(std::strerror(errno))};
    return reader.finish();
}

} // namespace

Result<std::string> readPart(const std::string &path, int part)
{
    const File file = opened(path);
    if (!file)
        return Error{kCannotOpenRecording, path, verbatim(std::strerror(errno))};
    const Result<Place> place = placeOf(path, file.get(), part, true);
    if (!place)
        return place.error();
    std::string text;
    if (const Status read = readFrom(file.get(), *place, text); !read)
        return read.error().in(path);
    text.resize(text.rfind('\n') + 1); // npos + 1: none
    if (text.empty())
        return Error{kNoLongerThere, path, {}};
    return text;
}

Result<RunRecord> readRecording(const std::string &path, int part, ReadingProgress *progress)
{
    const File file = opened(path);
    if (!file)
        return Error{kCannotOpenRecording, path, verbatim(std::strerror(errno))};
    const Result<Place> found = placeOf(path, file.get(), part, false);
    if (!found)
        return found.error();
    RecordingReader reader;
    Status read = Done{};
    if (std::fseek(file.get(), found->begin, SEEK_SET) != 0)
        read = Error{kCannotReadRecording, {}, verbatim(std::strerror(errno))};
    else
        read = readOne(file.get(), reader, progress);
    if (!read)
        return read.error().in(path + ", recording " + std::to_string(part));
    return std::move(reader.takeRecords().front());
}

} // namespace corelane
