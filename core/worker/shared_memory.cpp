// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/shared_memory.h"

#include <cerrno>
#include <cstring>

namespace corelane {

Result<Mapping> makeSharedMemory(std::size_t size)
{
    Mapping memory = Mapping::ofNoFile(size);
    if (!memory)
        return Error{"cannot share memory between the workers", std::to_string(size) + " bytes",
                     std::strerror(errno)};
    return memory;
}

} // namespace corelane
