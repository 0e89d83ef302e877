// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace corelane {

/// Now, in nanoseconds of CLOCK_MONOTONIC: the one clock of every measurement.
std::int64_t monotonic_ns();

/// CPU time of the calling thread in nanoseconds, exact (CLOCK_THREAD_CPUTIME_ID; a system call of
/// about 0.6 µs).
std::int64_t threadCpu_ns();

/// Now by the wall clock, as ISO 8601 with seconds and offset: "2024-05-04T18:30:05+02:00".
std::string wallClockText();

} // namespace corelane
