// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sched.h>

#include <optional>
#include <vector>

namespace corelane {

/// The CPUs that a thread may use, as the kernel keeps them: a mask of bits. Comparing two is
/// cheaper than listing them.
using CpuMask = std::vector<__cpu_mask>;

/// Of a thread; 0: the calling one. Empty when it has gone. One system call of 0.3 µs.
std::optional<CpuMask> readCpuMask(int thread);

/// Ascending.
std::vector<int> cpusIn(const CpuMask &mask);

} // namespace corelane
