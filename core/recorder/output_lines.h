// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <array>
#include <string>
#include <string_view>

namespace corelane {

/// What the command prints -> `output` lines of the recording. Keeps the first 64 KiB of both
/// streams together; one warning tells that there was more.
class OutputLines {
public:
    using Stream = OutputLine::Stream;

    /// The recording's lines that these bytes complete.
    std::string feed(Stream stream, std::string_view bytes);
    /// What was printed last without a line feed.
    std::string finish();

    /// The last line on stderr that is not blank, also beyond what is kept; empty when there is
    /// none. Long ones are cut.
    const std::string &lastErrorLine() const { return m_lastErrorLine; }

private:
    std::string completeLine(Stream stream);
    /// What is kept no longer: only the last line on stderr still matters, so that much output in
    /// short lines costs no more than in long ones.
    void skip(Stream stream, std::string_view bytes);
    bool noteErrorLine(std::string_view text); ///< false: it is blank

    std::array<std::string, 2> m_partial; ///< by stream: the beginning of a line, at most kKept
    std::string m_lastErrorLine;
    std::size_t m_left = kKept;
    bool m_isCut = false;

    static constexpr std::size_t kKept = 64 * 1024;
};

} // namespace corelane
