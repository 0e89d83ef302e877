// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/process_memory.h"

#include <sys/uio.h>

namespace corelane {

bool readMemoryOf(int process, std::uint64_t address, void *to, std::size_t size)
{
    const iovec local{to, size};
    const iovec remote{reinterpret_cast<void *>(address), size};
    return process_vm_readv(process, &local, 1, &remote, 1, 0) == static_cast<ssize_t>(size);
}

} // namespace corelane
