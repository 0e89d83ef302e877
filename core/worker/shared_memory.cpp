// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/shared_memory.h"

#include <cerrno>
#include <cstring>

namespace corelane {

Result<Mapping> makeSharedMemory(std::size_t size)
{
    Mapping memory = Mapping::ofNoFile(size);
    if (!memory)
        return Error{
            CORELANE_TR("worker.no-shared-memory", "cannot share memory between the workers"),
            sentence(CORELANE_TR("worker.bytes", "{count} bytes"),
                     arg<"count">(std::to_string(size))),
            verbatim(std::strerror(errno))};
    return memory;
}

} // namespace corelane
