// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/shared_area.h"

#include <fcntl.h>
#include <sys/mman.h>

#include <cerrno>
#include <cstring>

namespace corelane {

Result<SharedArea> SharedArea::make(std::uint32_t rings)
{
    const std::size_t size = eventAreaSize(rings);
    SharedArea area;
    area.m_rings = rings;
    area.m_file =
        FileDescriptor(memfd_create("corelane-event-area", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    const int file = area.m_file.get();
    if (area.m_file && ftruncate(file, static_cast<off_t>(size)) == 0 &&
        fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0)
        area.m_memory = Mapping(area.m_file, size);
    if (!area.m_memory)
        return Error{CORELANE_TR("recorder.no-event-area", "cannot make the event area"),
                     std::strerror(errno),
                     {}};
    formatEventArea(area.m_memory.data(), rings);
    return area;
}

void SharedArea::setContained()
{
    reinterpret_cast<EventAreaHeader *>(m_memory.data())->isContained = 1;
}

std::string SharedArea::path() const
{
    return "/proc/" + std::to_string(getpid()) + "/fd/" + std::to_string(m_file.get());
}

} // namespace corelane
