// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/event_area.h"
#include "system/file_descriptor.h"
#include "system/mapping.h"

#include <string>

namespace corelane {

/// The event area of one run: anonymous shared memory that workers open by a path in /proc and
/// that goes with the recorder. Its size is sealed: no worker can cut it under the reader's feet.
class SharedArea {
public:
    /// Errors: the system refuses the memory.
    static Result<SharedArea> make(std::uint32_t rings);

    /// Tells whoever stamps that its numbers are others here (EventAreaHeader::isContained).
    void setContained();

    /// Where the command's processes find it: /proc/…
    std::string path() const;
    EventAreaReader reader() const { return {m_memory.data(), m_rings}; }

private:
    std::uint32_t m_rings = 0;
    FileDescriptor m_file;
    Mapping m_memory;
};

} // namespace corelane
