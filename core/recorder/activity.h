// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/perf_switches.h"
#include "probe/switch_pairing.h"

#include <algorithm>
#include <utility>

namespace corelane {

/// Who has done something since it was asked for the last time, by the kernel's record of switches.
/// Who blocks, goes on or dies afterwards is told of the next time.
class Activity {
public:
    /// `pairing` outlives this.
    Activity(SwitchedThreads switched, const SwitchPairing &pairing)
        : m_switched(std::move(switched)), m_pairing(pairing)
    {
    }

    /// Whether a process was born.
    bool hasBirths() const { return m_switched.hasBirths; }

    /// Whether the thread has neither come to a core nor left one. One of which the records do not
    /// know may have, and so may any where records were lost.
    bool isQuiet(int thread) const
    {
        return !m_switched.isIncomplete && m_pairing.isAlive(thread) &&
               !std::binary_search(m_switched.threads.begin(), m_switched.threads.end(), thread);
    }

private:
    SwitchedThreads m_switched;
    const SwitchPairing &m_pairing;
};

} // namespace corelane
