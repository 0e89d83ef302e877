// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lane_stages.h"
#include "analysis/lanes/lane_threads.h"
#include "record/run_record.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace corelane {

/// A stretch off-core: it ends with the thread on a core again.
struct Gap {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    std::int64_t late_ns = 0; ///< of a blocked one: woken, and waiting for a core
    Doing doing = Doing::unknown;
    bool isFault = false; ///< of a blocked one: by the thread's page faults

    std::int64_t length_ns() const { return end_ns - begin_ns; }
};

/// What a thread does after it left a core so.
Doing doingAfter(OnCpu::Left left);

/// The gaps between a thread's switches, one after another, as the switches alone tell them.
class Gaps {
public:
    /// `lost` outlives this.
    Gaps(const ThreadTrace &trace, const LostSpans &lost);

    /// The one before this stretch, which is the next of the trace; the first is from the birth on.
    /// Empty where it has no length.
    std::optional<Gap> before(const OnCpu &stretch);

private:
    const LostSpans &m_lost;
    Gap m_next; ///< from where it begins
};

/// What the looks at a thread tell of its gaps: of the time between two looks only sums are known,
/// which are those of all gaps that ended in it. Goes through the trace once, and keeps no gap.
class GapLooks {
public:
    /// What the trace is of outlives this.
    GapLooks(const ThreadTrace &trace, const LostSpans &lost);

    /// Fills in what the switches alone do not tell. The gaps come once more in their order.
    void judge(Gap &gap);

private:
    /// From one look to the next.
    struct Window {
        std::int64_t hidden_ns = 0;   ///< run-queue wait that the gaps do not show;
                                      ///< below 0: they show more than the look
        std::int64_t blocked_ns = 0;  ///< how much blocked time ended in it
        std::uint32_t unseen = 0;     ///< blocked gaps that ended in it and that no look fell into
        std::uint32_t faultsSeen = 0; ///< of the gaps that ended in it, by the look before
        bool areFaults = false;       ///< the unseen ones
    };
    std::size_t windowOf(const Gap &gap, std::size_t from) const;
    bool isUnseen(const Gap &gap, std::size_t window) const;
    void count(const Gap &gap, std::size_t window);
    void findHidden();
    void findFaults(std::span<const FaultReading> faults);

    std::span<const ThreadReading> m_looks;
    std::vector<Window> m_windows; ///< up to each look
    std::size_t m_at = 0;
};

} // namespace corelane
