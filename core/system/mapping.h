// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/file_descriptor.h"

#include <sys/mman.h>
#include <sys/types.h>

#include <cstddef>
#include <memory>
#include <span>

namespace corelane {

/// Of this machine's memory, in bytes. Asks the system once.
std::size_t pageSize();

/// Memory that mmap(2) has given, shared (MAP_SHARED), unmapped with its owner. Null when there is
/// none.
class Mapping {
public:
    Mapping() = default;
    /// A part of an open file. Null with errno when the system refuses it.
    Mapping(const FileDescriptor &file, std::size_t size, int protection = PROT_READ | PROT_WRITE,
            off_t offset = 0);
    /// Zeroed memory, which children forked later share. Null with errno as well.
    static Mapping ofNoFile(std::size_t size);

    explicit operator bool() const { return m_memory != nullptr; }
    std::byte *data() const { return m_memory.get(); }
    std::span<std::byte> bytes() const { return {m_memory.get(), m_memory.get_deleter().size}; }

private:
    struct Unmap {
        std::size_t size;
        void operator()(std::byte *memory) const { munmap(memory, size); }
    };
    void take(void *memory, std::size_t size);

    std::unique_ptr<std::byte, Unmap> m_memory{nullptr, Unmap{0}};
};

} // namespace corelane
