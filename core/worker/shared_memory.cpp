// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/shared_memory.h"

#include <cerrno>
#include <cstring>
#include <sys/mman.h>

namespace corelane {

void SharedMemory::Unmap::operator()(std::byte *memory) const
{
    munmap(memory, size);
}

Result<SharedMemory> SharedMemory::make(std::size_t size)
{
    void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return Error{"cannot share memory between the workers", std::to_string(size) + " bytes",
                     std::strerror(errno)};
    return SharedMemory(
        std::unique_ptr<std::byte, Unmap>(static_cast<std::byte *>(memory), Unmap{size}));
}

} // namespace corelane
