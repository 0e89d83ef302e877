// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// One record of the kernel's about a thread of the measured tree, as perf_event_open(2) describes
/// them.
struct SwitchRecord {
    enum class Kind {
        in,        ///< PERF_RECORD_SWITCH: it got a core
        blocked,   ///< it left the core by its own doing
        preempted, ///< the same with PERF_RECORD_MISC_SWITCH_OUT_PREEMPT: it could have gone on
        fork,      ///< a new thread was born; it is runnable
        exit,      ///< it dies; no switch-out follows
        exec,      ///< PERF_RECORD_MISC_COMM_EXEC: another program begins in it, on this core
        name,      ///< it got another name
        lost,      ///< the ring was full: records of this core are missing
    };
    Kind kind = Kind::in;
    std::int64_t time_ns = 0; ///< CLOCK_MONOTONIC
    int core = 0;
    int process = 0;
    int thread = 0;           ///< fork: the new one
    int parent = 0;           ///< fork: the thread that made it
    std::string name;         ///< exec, name
    std::int64_t from_ns = 0; ///< lost: the newest record before the gap
    std::int64_t lost = 0;    ///< lost: how many

    bool operator==(const SwitchRecord &) const = default;
};

/// Decodes what one core's ring holds. Pure; a value per ring, as a gap begins with the record
/// before it. The event must have been opened as PerfSwitches does: its records end with thread,
/// time and core (PERF_SAMPLE_TID | TIME | CPU).
class SwitchDecoder {
public:
    explicit SwitchDecoder(std::int64_t from_ns) : m_newest_ns(from_ns) {}

    /// `bytes` are whole records. Kinds that are of no interest are passed over, and so is what
    /// follows a record that is no record.
    void decode(std::string_view bytes, std::vector<SwitchRecord> &records);

private:
    std::int64_t m_newest_ns;
};

} // namespace corelane
