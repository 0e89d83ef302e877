// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/switch_record.h"
#include "record/result.h"
#include "system/file_descriptor.h"
#include "system/mapping.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// Of which threads there were records.
struct SwitchedThreads {
    std::vector<int> threads;  ///< by number, each once
    bool hasBirths = false;    ///< of processes
    bool isIncomplete = false; ///< records were lost
};

/// What would allow what was refused with this errno: `paranoid` is kernel.perf_event_paranoid,
/// which above 2 forbids it with EACCES (kernel/events/core.c). Other filters refuse it at any
/// level.
std::string adviceOnRefusal(int error, std::optional<int> paranoid);

/// The context switches of a process and of all its descendants, from perf_event_open(2): one
/// software event per core, which counts nothing and only lets its switch, fork, exit and name
/// records into a ring. Needs no privilege where kernel.perf_event_paranoid is 2 or less; Debian
/// and Ubuntu set more. Costs the measured threads about 1 µs a switch.
class PerfSwitches {
public:
    /// `process` must not have had its exec yet: records begin with it. `cores` are those that the
    /// run may use; each that is offline is left out. Errors: the kernel refuses the events or
    /// their memory; the advice is what would allow them.
    static Result<PerfSwitches> open(int process, const std::vector<int> &cores);

    /// Readable when a ring is half full.
    int descriptor() const { return m_waiting.get(); }

    /// Appends what has come since the last time, in the order of time as far as it is certain: a
    /// record younger than the last call may still have elder ones to come from other cores, and is
    /// kept for the next.
    void drain(std::vector<SwitchRecord> &records);

    /// The rest, when the tree has gone.
    void finish(std::vector<SwitchRecord> &records);

    /// Since the last call, those of records that drain() keeps for the next time among them.
    SwitchedThreads takeSwitched();

    /// Up to where drain() has given out everything.
    std::int64_t completeUntil_ns() const { return m_completeUntil_ns; }

private:
    struct Ring {
        FileDescriptor event;
        Mapping memory;
        SwitchDecoder decoder;
    };
    /// The number of the error, or 0.
    int openRings(int process, const std::vector<int> &cores, std::size_t pages);
    void read(Ring &ring);
    void note(const SwitchRecord &record);
    void giveOut(std::int64_t until_ns, std::vector<SwitchRecord> &records);

    FileDescriptor m_waiting; ///< an epoll of all events
    std::vector<Ring> m_rings;
    std::string m_bytes;
    std::vector<SwitchRecord> m_pending; ///< by time; decoded, not yet given out
    std::int64_t m_drained_ns = 0;       ///< when drain() was called last
    std::int64_t m_completeUntil_ns = 0;
    SwitchedThreads m_switched; ///< not sorted
};

} // namespace corelane
