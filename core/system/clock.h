// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace corelane {

/// Now, in nanoseconds of CLOCK_MONOTONIC: the one clock of every measurement.
std::int64_t monotonic_ns();

/// CPU time of the calling thread in nanoseconds, exact (CLOCK_THREAD_CPUTIME_ID; a system call of
/// about 0.6 µs).
std::int64_t threadCpu_ns();

/// CPU time of a process, the sum over its threads, dead ones too; of any process, whoever's it is.
/// In steps of 4 ms while it runs. A system call of about 0.4 µs, a twentieth of what reading
/// /proc/PID/stat costs. Empty where there is no such process.
std::optional<std::int64_t> processCpu_ns(int process);

/// Now by the wall clock, as ISO 8601 with seconds and offset: "2024-05-04T18:30:05+02:00".
std::string wallClockText();

} // namespace corelane
