// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_analysis.h"
#include "chart/run_charts.h"
#include "window/runs/runs.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace corelane {

/// The analyses of the table's runs: each made when it is first asked for, and kept as long as its
/// run. What `of` and `chartOf` return stays valid until `renew` or `forgetGone`.
class Analyses {
public:
    using Clock = std::function<std::int64_t()>; ///< nanoseconds of a clock that only goes forward

    Analyses();
    /// For tests: the cost of an analysis is measured by this clock.
    explicit Analyses(Clock now);

    /// The run is one of `runs`. Of a run under way: as it was when last made; `renew` makes it
    /// anew.
    const RunAnalysis &of(const Runs &runs, const RunEntry &entry);
    /// A chart of the run's lanes.
    const Chart &chartOf(const Runs &runs, const RunEntry &entry, const ChartKind &kind);

    /// For a run that has grown: analyses it anew, at most ten times a second and so seldom that
    /// this takes less than a fiftieth of the time. False: nothing has changed.
    bool renew(const Runs &runs, const RunEntry &entry);

    /// Lets go of analyses whose runs have gone, and of the ones not asked for in a long time.
    void forgetGone();

private:
    struct Kept {
        bool isOf(const RunEntry &entry) const;

        std::weak_ptr<const RunRecord> run; ///< weak: a run under way must not be held
        int revision = 0;                   ///< of the entry
        std::weak_ptr<const RunRecord> baseline;
        Lanes lanes;
        RunAnalysis analysis;
        std::map<const ChartKind *, Chart> charts;
        std::int64_t begun_ns = 0; ///< when it was last made
        std::int64_t cost_ns = 0;  ///< and how long that took, with its charts
        std::uint64_t asked = 0;   ///< the number of the latest question for it
    };
    Kept &kept(const Runs &runs, const RunEntry &entry);
    void analyse(Kept &into, const Runs &runs, const RunEntry &entry);
    void rebased(Kept &into, const Runs &runs, const RunEntry &entry);

    Clock m_now;
    std::uint64_t m_questions = 0;
    std::map<const RunRecord *, Kept> m_kept;
};

} // namespace corelane
