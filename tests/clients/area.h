// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/event_area.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cstdlib>
#include <span>

/// The event area that the recorder offers; empty when there is none.
inline std::span<std::byte> openArea()
{
    const char *path = std::getenv(corelane::kEventAreaVariable);
    const int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    struct stat status {};
    if (file < 0 || fstat(file, &status) != 0)
        return {};
    const auto size = static_cast<std::size_t>(status.st_size);
    void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED)
        return {};
    return {static_cast<std::byte *>(memory), size};
}
