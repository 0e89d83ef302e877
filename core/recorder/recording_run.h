// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/cgroup.h"
#include "probe/proc_stat.h"
#include "recorder/arguments.h"
#include "recorder/cadence.h"
#include "recorder/core_account.h"
#include "recorder/held_child.h"
#include "recorder/outcome.h"
#include "recorder/output_capture.h"
#include "recorder/reaper.h"
#include "recorder/recording_sink.h"
#include "recorder/shared_area.h"
#include "recorder/switch_log.h"
#include "recorder/tree_ending.h"
#include "recorder/tree_reader.h"

#include <optional>
#include <vector>

namespace corelane {

/// What a run is made of before its child is released.
struct RunParts {
    RecordingSink sink;
    SharedArea area;
    std::optional<OutputCapture> capture; ///< empty: the command has the recorder's own stdio
    FileDescriptor control;               ///< closed when there is none
    HeldChild child;
    std::optional<SwitchLog> switches; ///< empty: the tier is sampled
};

/// The event loop of one run: from the release of the held child until its whole tree is gone.
class RecordingRun {
public:
    RecordingRun(const Arguments &arguments, const InheritedSettings &settings, RunParts parts);

    void run();

private:
    void release();
    /// What poll() found, by file.
    struct Events {
        pollfd signals, control, out, err, stream, switches;
    };
    Events waitForEvents() const;
    void handle(const Events &events);
    void takeSignals();
    void takeControl();
    void reap();
    void stop(const Verdict &verdict);
    void drainArea();
    void takeStamp(const Stamp &stamp);
    void takeReading();
    void writeThreads(const TreeSweep &sweep);
    void readMemory();
    void readThrottle(std::int64_t time_ns);
    void doWhatIsDue();
    bool isOver() const;
    void writeEnd();
    std::optional<std::string> answer() const;
    Verdict verdict() const;

    const Arguments &m_arguments;
    const InheritedSettings &m_settings;
    RunParts m_parts;
    FileDescriptor m_signals;

    EventAreaReader m_areaReader;
    std::vector<Stamp> m_stamps;
    std::int64_t m_dropped = 0;

    ProcStatReader m_coreReader;
    TreeReader m_treeReader;
    std::optional<CoreAccount> m_account; ///< made at the release
    TreeReading m_tree;                   ///< as last written
    ThrottleReader m_throttleReader;
    std::int64_t m_throttledBefore_ns = 0;                ///< of the group, at the release
    std::optional<std::int64_t> m_thermalThrottlesBefore; ///< of all cores, at the release
    std::int64_t m_throttled_ns = 0;                      ///< as last written

    Reaper m_reaper;
    bool m_hasReapedAll = true;
    TreeEnding m_ending;
    std::optional<Verdict> m_stopped;

    Usage m_usageBefore;         ///< the recorder's own, at the release
    std::int64_t m_nextDrain_ns; ///< unless a reading comes before
    Cadence m_readings;
    Cadence m_memoryReadings;
    std::int64_t m_timeout_ns;
};

} // namespace corelane
