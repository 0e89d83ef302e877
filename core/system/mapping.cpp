// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/mapping.h"

#include <unistd.h>

namespace corelane {

std::size_t pageSize()
{
    static const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return size;
}

Mapping::Mapping(const FileDescriptor &file, std::size_t size, int protection, off_t offset)
{
    take(mmap(nullptr, size, protection, MAP_SHARED, file.get(), offset), size);
}

Mapping Mapping::ofNoFile(std::size_t size)
{
    constexpr int kNoFile = -1;
    Mapping mapping;
    mapping.take(
        mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, kNoFile, 0), size);
    return mapping;
}

void Mapping::take(void *memory, std::size_t size)
{
    if (memory != MAP_FAILED)
        m_memory = {static_cast<std::byte *>(memory), Unmap{size}};
}

} // namespace corelane
