// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/perf_switches.h"
#include "probe/switch_pairing.h"
#include "recorder/activity.h"

#include <string>
#include <utility>
#include <vector>

namespace corelane {

/// The exact tier: what the kernel tells of the tree's switches, as lines of the recording.
class SwitchLog {
public:
    /// `mainThread` is the held child, of which `switches` will tell from its exec on.
    SwitchLog(PerfSwitches switches, int mainThread);

    /// Readable when drain() should not wait any longer.
    int descriptor() const { return m_switches.descriptor(); }

    /// The lines for what has become certain since the last call.
    std::string drain();
    /// Those for what the threads that are on a core have used so far.
    std::string settle();
    /// The rest. `time_ns` is now: whoever is still on a core has used it until then.
    std::string finish(std::int64_t time_ns);

    /// Since the last call; valid as long as this is.
    Activity takeActivity() { return {m_switches.takeSwitched(), m_pairing}; }

    /// Whether a living thread of that number is known, as far as all is known: completeUntil_ns().
    bool isAlive(int thread) const { return m_pairing.isAlive(thread); }
    std::int64_t completeUntil_ns() const { return m_switches.completeUntil_ns(); }
    /// The deaths told since the last call.
    std::vector<PairedSwitches::Death> takeDeaths() { return std::exchange(m_deaths, {}); }
    /// On cores so far, all threads together.
    std::int64_t onCpu_ns() const { return m_onCpu_ns; }

private:
    void pair();
    std::string takeLines();

    PerfSwitches m_switches;
    SwitchPairing m_pairing;
    std::vector<SwitchRecord> m_records;
    PairedSwitches m_paired;
    std::vector<PairedSwitches::Death> m_deaths;
    std::int64_t m_onCpu_ns = 0;
};

} // namespace corelane
