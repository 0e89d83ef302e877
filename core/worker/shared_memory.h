// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <cstddef>
#include <memory>
#include <span>

namespace corelane {

/// Zeroed memory that children forked after its making share with this process.
class SharedMemory {
public:
    /// Errors: the system refuses that much.
    static Result<SharedMemory> make(std::size_t size);

    std::byte *data() const { return m_memory.get(); }
    std::span<std::byte> bytes() const { return {m_memory.get(), m_memory.get_deleter().size}; }

private:
    struct Unmap {
        std::size_t size = 0;
        void operator()(std::byte *memory) const;
    };
    explicit SharedMemory(std::unique_ptr<std::byte, Unmap> memory) : m_memory(std::move(memory)) {}

    std::unique_ptr<std::byte, Unmap> m_memory;
};

} // namespace corelane
