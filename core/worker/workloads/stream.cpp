// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workload.h"

#include <cstring>
#include <vector>

namespace corelane {
namespace {

/// Bytes that a unit copies, as STREAM's "copy" does: more than the caches of a core hold.
constexpr std::size_t kBlock = std::size_t{16} << 20;

/// Two blocks for each thread that works, made at its first chunk.
struct Blocks {
    std::vector<std::uint8_t> from = std::vector<std::uint8_t>(kBlock, 1);
    std::vector<std::uint8_t> to = std::vector<std::uint8_t>(kBlock, 2);
};

/// Copies a block that ends with the unit's number; what the copy ends with.
std::int64_t copied(std::int64_t unit, Blocks &blocks)
{
    blocks.from.back() = static_cast<std::uint8_t>(unit % 251);
    std::memcpy(blocks.to.data(), blocks.from.data(), kBlock);
    const volatile std::uint8_t *last = &blocks.to.back(); // so that the copy cannot be left out
    return *last;
}

Result<Work> prepare(const RunSpec &)
{
    return workOfUnits([](std::int64_t unit) {
        thread_local Blocks blocks;
        return copied(unit, blocks);
    });
}

} // namespace

NativeWorkload stream()
{
    return {"stream", prepare};
}

} // namespace corelane
