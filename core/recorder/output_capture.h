// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/held_child.h"
#include "recorder/output_lines.h"
#include "system/file_descriptor.h"

#include <array>
#include <string>

namespace corelane {

/// The pipes behind the command's stdout and stderr. They are emptied whatever happens, so that a
/// command that prints much is never held up for long.
class OutputCapture {
public:
    /// Errors: the system refuses pipes.
    static Result<OutputCapture> open();

    CapturedOutput writeEnds() const;
    /// Once the child has them, only it and its children may hold the pipes open.
    void closeWriteEnds();

    /// The descriptor to wait for, by index 0 (stdout) and 1 (stderr); -1 once it is closed.
    int readEnd(std::size_t index) const { return m_pipes[index].readEnd.get(); }

    /// The recording's lines for what has been printed since the last call. Reads without waiting.
    std::string drain();
    std::string finish() { return drain() + m_lines.finish(); }

    const std::string &lastErrorLine() const { return m_lines.lastErrorLine(); }

private:
    std::string drain(std::size_t index);

    std::array<Pipe, 2> m_pipes;
    OutputLines m_lines;
};

} // namespace corelane
