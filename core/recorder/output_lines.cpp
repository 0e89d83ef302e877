// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/output_lines.h"

#include "record/recording_lines.h"
#include "record/utf8.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr std::size_t kLongestErrorLine = 300;

std::size_t indexOf(OutputLine::Stream stream)
{
    return stream == OutputLine::Stream::out ? 0 : 1;
}

} // namespace

std::string OutputLines::feed(Stream stream, std::string_view bytes)
{
    std::string lines;
    std::string &partial = m_partial[indexOf(stream)];
    while (!bytes.empty()) {
        if (m_isCut) {
            skip(stream, bytes);
            break;
        }
        const std::size_t end = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, end);
        // One byte more than can be kept tells completeLine() that there was more.
        partial += piece.substr(0, kKept + 1 - std::min(partial.size(), kKept + 1));
        if (end == std::string_view::npos)
            break;
        lines += completeLine(stream);
        bytes.remove_prefix(end + 1);
    }
    return lines;
}

void OutputLines::skip(Stream stream, std::string_view bytes)
{
    std::string &partial = m_partial[indexOf(stream)];
    std::string_view whole = bytes.substr(0, bytes.rfind('\n') + 1); // npos + 1: none
    const std::string_view rest = bytes.substr(whole.size());
    while (stream == Stream::err && !whole.empty()) {
        whole.remove_suffix(1);
        const std::size_t begin = whole.rfind('\n') + 1;
        const std::string_view last = whole.substr(begin, kLongestErrorLine);
        if (noteErrorLine(begin == 0 ? partial + std::string(last) : last))
            break;
        whole = whole.substr(0, begin);
    }
    if (bytes.size() > rest.size())
        partial.clear();
    partial += rest.substr(0, kKept + 1 - std::min(partial.size(), kKept + 1));
}

bool OutputLines::noteErrorLine(std::string_view text)
{
    if (text.find_first_not_of(" \t\r") == std::string_view::npos)
        return false;
    m_lastErrorLine = toUtf8(text.substr(0, kLongestErrorLine));
    return true;
}

std::string OutputLines::finish()
{
    std::string lines;
    for (const Stream stream : {Stream::out, Stream::err}) {
        if (!m_partial[indexOf(stream)].empty())
            lines += completeLine(stream);
    }
    return lines;
}

std::string OutputLines::completeLine(Stream stream)
{
    const std::string text = std::exchange(m_partial[indexOf(stream)], {});
    if (stream == Stream::err)
        noteErrorLine(text);
    if (m_isCut)
        return {};
    std::string lines;
    const std::size_t kept = std::min(text.size(), m_left);
    if (kept > 0 || text.empty())
        lines = line(OutputLine{stream, toUtf8(std::string_view(text).substr(0, kept))});
    if (kept < text.size()) {
        m_isCut = true;
        lines += line(Warning{"output-cut", "only the first 64 KiB of the output were kept"});
    }
    m_left -= std::min(m_left, kept + 1);
    return lines;
}

} // namespace corelane
