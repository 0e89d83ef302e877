// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workload.h"

#include <algorithm>
#include <vector>

namespace corelane {
namespace {

constexpr std::size_t kUnit = std::size_t{1} << 20; ///< bytes
constexpr std::size_t kPage = 4096;

/// Byte i of every argument is i modulo 251.
void fill(std::span<std::byte> argument)
{
    for (std::size_t i = 0; i < argument.size(); ++i)
        argument[i] = static_cast<std::byte>(i % kUnit % 251);
}

/// Each byte plus 1: little to compute, much to move.
void transform(std::span<const std::byte> argument, std::span<std::byte> result)
{
    std::transform(argument.begin(), argument.end(), result.begin(), [](std::byte byte) {
        return static_cast<std::byte>(std::to_integer<int>(byte) + 1);
    });
}

/// The sum of each page's first byte: touches all of it, and takes little.
std::int64_t answerOf(std::span<const std::byte> result)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < result.size(); i += kPage)
        sum += std::to_integer<std::int64_t>(result[i]);
    return sum;
}

/// Where threads share memory, nothing is moved: the argument is handed over as it lies.
std::int64_t inPlace(Range range)
{
    thread_local std::vector<std::byte> argument;
    thread_local std::vector<std::byte> result;
    const std::size_t size = static_cast<std::size_t>(range.last - range.first) * kUnit;
    if (argument.size() < size) {
        argument.resize(size);
        result.resize(size);
        fill(argument);
    }
    transform(std::span(argument).first(size), result);
    return answerOf(std::span(result).first(size));
}

Result<Work> prepare(const RunSpec &)
{
    Work work = workOf([](Range range, auto &lock) {
        lock.checkpoint();
        return inPlace(range);
    });
    work.exchange =
        Exchange{.unitBytes = kUnit, .fill = fill, .transform = transform, .answerOf = answerOf};
    return work;
}

} // namespace

NativeWorkload transfer()
{
    return {"transfer", prepare};
}

} // namespace corelane
