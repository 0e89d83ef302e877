// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/arguments.h"
#include "recorder/cadence.h"
#include "recorder/held_child.h"
#include "recorder/keeper.h"
#include "recorder/memory_timing.h"
#include "recorder/outcome.h"
#include "recorder/output_capture.h"
#include "recorder/readings.h"
#include "recorder/reaper.h"
#include "recorder/recording_sink.h"
#include "recorder/shared_area.h"
#include "recorder/stamp_log.h"
#include "recorder/switch_log.h"
#include "recorder/tree_ending.h"
#include "recorder/tree_total.h"

#include <optional>

namespace corelane {

/// What a run is made of before its child is released.
struct RunParts {
    RecordingSink sink;
    SharedArea area;
    std::optional<OutputCapture> capture; ///< empty: the command has the recorder's own stdio
    FileDescriptor control;               ///< closed when there is none
    HeldChild child;
    Keeper keeper;                     ///< none where the run is not contained
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
    std::int64_t nextDue_ns() const;
    void handle(const Events &events);
    void takeSignals();
    void tellStopped(std::int64_t due_ns);
    void takeEarlierControl();
    void takeControl();
    void reap();
    void stop(const Verdict &verdict);
    /// Whether it waits for what the main process, which has gone, left running.
    bool isWaitingForOthers() const;
    void askToEnd() const;
    void tellLeftRunning();
    void drainArea();
    void takeReading();
    void takeMemory(std::int64_t now_ns);
    TreeSources treeSources() const;
    void doWhatIsDue();
    void endTree(std::int64_t now_ns);
    /// What others say once the main process was killed is no reason of its end.
    void keepLastErrorLine();
    bool isOver() const;
    void writeEnd();
    Verdict verdict() const;
    /// Of the command's stderr; empty when there is none.
    std::string lastErrorLine() const;

    const Arguments &m_arguments;
    const InheritedSettings &m_settings;
    RunParts m_parts;
    FileDescriptor m_signals;

    StampLog m_stamps;
    Readings m_readings;
    Reaper m_reaper;
    bool m_hasReapedAll = true;
    bool m_wasContinued = false; ///< by SIGCONT, and what that means is still to be told
    TreeEnding m_ending;
    std::optional<Verdict> m_stopped;
    std::optional<std::string> m_lastErrorLine; ///< as it was to be kept

    Usage m_usageBefore; ///< the recorder's own, at the release
    Cadence m_nextReading;
    MemoryTiming m_memoryTiming;
    std::int64_t m_timeout_ns;
};

} // namespace corelane
