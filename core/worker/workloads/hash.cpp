// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workload.h"

#include <nettle/sha2.h>

#include <array>
#include <memory>
#include <vector>

namespace corelane {
namespace {

constexpr std::size_t kKiB = 1024;

/// The first 4 bytes of the SHA-256 of the unit's number, 8 bytes little-endian, and the block.
std::int64_t digestOf(std::int64_t unit, const std::vector<std::uint8_t> &block)
{
    std::array<std::uint8_t, 8> number{};
    for (std::size_t i = 0; i < number.size(); ++i)
        number[i] = static_cast<std::uint8_t>(unit >> (8 * i));
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, number.size(), number.data());
    sha256_update(&context, block.size(), block.data());
    std::array<std::uint8_t, 4> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    return std::int64_t{digest[0]} << 24 | std::int64_t{digest[1]} << 16 |
           std::int64_t{digest[2]} << 8 | std::int64_t{digest[3]};
}

Result<Work> prepare(const RunSpec &spec)
{
    const std::size_t size = std::stoul(spec.options.at("block-kib")) * kKiB;
    const auto block = std::make_shared<std::vector<std::uint8_t>>(size);
    for (std::size_t i = 0; i < size; ++i)
        (*block)[i] = static_cast<std::uint8_t>(i);
    return workOf([block](Range range, auto &lock) {
        std::int64_t sum = 0;
        for (std::int64_t unit = range.first; unit < range.last; ++unit) // as CPython does
            lock.released([&] { sum += digestOf(unit, *block); });
        return sum;
    });
}

} // namespace

NativeWorkload hash()
{
    return {"hash", prepare, {"block-kib"}};
}

} // namespace corelane
