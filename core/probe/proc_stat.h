// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "system/proc_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// Length of the kernel's accounting tick, usually 10 ms.
std::int64_t tick_ns();

/// The rows of single CPUs in the text of /proc/stat. Numbers may have gaps; columns that an old
/// kernel lacks are 0; a line that is no row of a CPU is skipped.
std::vector<CoreReading> parseProcStat(std::string_view text, std::int64_t time_ns,
                                       std::int64_t tick_ns);

class ProcStatReader {
public:
    /// Empty when /proc/stat cannot be read.
    std::vector<CoreReading> read(std::int64_t time_ns);

private:
    ProcFile m_file{"/proc/stat"};
    std::string m_buffer;
};

} // namespace corelane
