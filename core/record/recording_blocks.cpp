// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_blocks.h"

#include "record/beside.h"
#include "record/line_reader.h"
#include "record/recording_reader.h"
#include "record/text.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr std::size_t kBlock = 1 << 20; ///< most recordings are shorter

void readOnLines(std::string_view lines, std::vector<std::optional<OnCpu>> &onLines)
{
    while (!lines.empty()) {
        const std::string_view line = takeLine(lines);
        if (line.starts_with(kOnLine))
            onLines.push_back(readOnLine(line.substr(kOnLine.size())));
    }
}

} // namespace

/// `begun`: of its first line, what came with the block before it.
void RecordingBlocks::read(std::string_view begun, Block &block) const
{
    if (!block.bytes)
        block.bytes = std::make_unique_for_overwrite<char[]>(kBlock);
    std::copy(begun.begin(), begun.end(), block.bytes.get());
    block.read = begun.size() +
                 std::fread(block.bytes.get() + begun.size(), 1, kBlock - begun.size(), m_file);
    const std::string_view all(block.bytes.get(), block.read);
    const std::size_t end = all.rfind('\n');
    const bool isCut = block.read == kBlock && end != std::string_view::npos; // else it is the last
    block.size = isCut ? end + 1 : block.read;
    block.onLines.clear();
}

const RecordingBlocks::Block *RecordingBlocks::next()
{
    if (m_ahead.valid())
        m_ahead.get();
    else
        read({}, m_next);
    std::swap(m_current, m_next);
    if (m_current.size == 0)
        return nullptr;
    if (m_current.read == kBlock) {
        const auto readAhead = [this, begun = m_current.rest(),
                                isOfLines = m_current.lines().back() == '\n'] {
            read(begun, m_next);
            if (isOfLines && !m_next.lines().empty())
                readOnLines(m_next.lines(), m_next.onLines);
        };
        m_ahead = std::async(kBesideOrLater, readAhead);
    }
    return &m_current;
}

} // namespace corelane
