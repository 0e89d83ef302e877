// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace corelane {

/// Copies `size` bytes at `address` of another process's memory; false: not all of them can be
/// read. The process goes on meanwhile.
bool readMemoryOf(int process, std::uint64_t address, void *to, std::size_t size);

} // namespace corelane
