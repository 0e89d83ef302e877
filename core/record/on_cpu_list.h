// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/stretch_list.h"

#include <cstddef>
#include <cstdint>

namespace corelane {

/// A thread was on a core from `begin_ns` to `end_ns`, without leaving it.
struct OnCpu {
    enum class Left {
        preempted, ///< it could have gone on: another had the core, or a quota was used up
        blocked,   ///< by its own doing
        exited,
        stays, ///< it had not left yet: the next stretch follows at once
        lost,  ///< not known: records were lost
    };
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    int core = 0;
    int thread = 0;
    Left left = Left::blocked;

    bool operator==(const OnCpu &) const = default;
};

/// All of it but when it was.
struct OnCpuWho {
    static constexpr std::size_t kMost = 1 << 16;

    explicit OnCpuWho(const OnCpu &stretch)
        : core(stretch.core), thread(stretch.thread), left(stretch.left)
    {
    }
    OnCpu at(std::int64_t begin_ns, std::int64_t end_ns) const
    {
        return {begin_ns, end_ns, core, thread, left};
    }
    std::uint64_t bits() const
    {
        return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(thread)) << 32) ^
               (static_cast<std::uint64_t>(static_cast<std::uint32_t>(core)) << 3) ^
               static_cast<std::uint64_t>(left);
    }
    bool operator==(const OnCpuWho &) const = default;

    int core;
    int thread;
    OnCpu::Left left;
};

/// Stretches on cores: a large recording has millions.
using OnCpuList = StretchList<OnCpu, OnCpuWho>;
extern template class StretchList<OnCpu, OnCpuWho>;

} // namespace corelane
