// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_parts.h"

#include "record/recording_lines.h"
#include "record/recording_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>
#include <utility>

namespace corelane {
namespace {

/// Cuts one part out of a file's bytes, which come block by block.
class PartCutter {
public:
    explicit PartCutter(int part) : m_beginsLeft(part) {}

    /// Whether the part is whole: what follows is of no interest.
    bool take(std::string_view block)
    {
        m_text += block;
        for (; m_beginsLeft > 0; --m_beginsLeft) {
            const std::size_t begin = m_text.find(kBegin);
            if (begin == std::string::npos) {
                m_text.erase(0, searched());
                return false;
            }
            m_text.erase(0, begin + 1);
        }
        const std::size_t end = m_text.find(kBegin, m_searched);
        if (end != std::string::npos)
            m_text.resize(end + 1);
        m_searched = searched();
        return end != std::string::npos;
    }

    /// Its whole lines; empty where there is no such part.
    std::string text() &&
    {
        m_text.resize(m_beginsLeft > 0 ? 0 : m_text.rfind('\n') + 1); // npos + 1: none
        return std::move(m_text);
    }

private:
    /// Up to here no recording begins; the rest may be the first bytes of a beginning.
    std::size_t searched() const
    {
        return m_text.size() - std::min(m_text.size(), kBegin.size() - 1);
    }

    const std::string kBegin = '\n' + std::string(kRecordingWord) + ' ';
    std::string m_text = "\n"; ///< the file begins as behind a line
    std::size_t m_searched = 0;
    int m_beginsLeft;
};

} // namespace

Result<std::string> readPart(const std::string &path, int part)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{kCannotOpenRecording, path, verbatim(std::strerror(errno))};
    PartCutter cutter(part);
    std::string block(1 << 18, '\0');
    for (bool isWhole = part < 1; !isWhole && file;) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        isWhole = cutter.take({block.data(), static_cast<std::size_t>(file.gcount())});
    }
    if (file.bad())
        return Error{kCannotReadRecording, path, verbatim(std::strerror(errno))};
    std::string text = std::move(cutter).text();
    if (part < 1 || text.empty())
        return Error{CORELANE_TR("recording.no-longer", "the file no longer holds this recording"),
                     path,
                     {}};
    return text;
}

Result<RunRecord> readRecording(const std::string &path, int part)
{
    const Result<std::string> text = readPart(path, part);
    if (!text)
        return text.error();
    RecordingReader reader;
    Status read = reader.feed(*text);
    if (read)
        read = reader.finish();
    if (!read)
        return read.error().in(path + ", recording " + std::to_string(part));
    return std::move(reader.takeRecords().front());
}

} // namespace corelane
