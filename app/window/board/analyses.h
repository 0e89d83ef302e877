// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_analysis.h"
#include "chart/run_charts.h"
#include "window/board/pace.h"
#include "window/runs/runs.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace corelane {

/// The analyses of the table's runs: each made when it is first asked for, and kept as long as its
/// run. What `of` and `chartOf` return stays valid until `renew`, `forgetGone` or made().
///
/// Of a run that is over and whose analysis takes longer than a frame, both are made on another
/// thread; until then they are null. Its lanes, which may be ten million intervals, are not kept:
/// each further chart of them takes as long again.
class Analyses : public QObject {
    Q_OBJECT

public:
    /// Of the time.
    enum class Part { fiftieth = 50, fiveHundredth = 500 };

    explicit Analyses(QObject *parent = nullptr);
    /// For tests: the cost of an analysis is measured by this clock.
    explicit Analyses(SpentClock now, QObject *parent = nullptr);
    ~Analyses() override;

    /// The run is one of `runs`. Of a run under way: as it was when last made; `renew` makes it
    /// anew.
    const RunAnalysis *of(const Runs &runs, const RunEntry &entry);
    /// Of `of`, for whoever shows it: of a run under way it is made only when it is asked for, as
    /// it takes longer than all else.
    const CoreTime *coresOf(const Runs &runs, const RunEntry &entry);
    /// A chart of the run's lanes.
    const Chart *chartOf(const Runs &runs, const RunEntry &entry, const ChartKind &kind);

    /// For a run that has grown: analyses it anew, at most ten times a second and so seldom that
    /// this takes one core less than that part of the time; but every third second at the latest
    /// where this takes less than a fiftieth. False: nothing has changed.
    bool renew(const Runs &runs, const RunEntry &entry, Part part = Part::fiftieth);

    /// Lets go of analyses whose runs have gone, and of the ones not asked for in a long time.
    void forgetGone();

signals:
    /// What was null is there now.
    void made();

private:
    using Charts = std::map<const ChartKind *, Chart>;
    struct Kept {
        bool isOf(const RunEntry &entry) const;

        std::weak_ptr<const RunRecord> run; ///< weak: a run under way must not be held
        int revision = 0;                   ///< of the entry
        std::weak_ptr<const RunRecord> baseline;
        std::optional<Lanes> lanes; ///< empty of a long run
        std::optional<RunAnalysis> analysis;
        Charts charts;
        std::set<const ChartKind *> missing; ///< charts that were asked for
        bool isOrdered = false;              ///< what is missing is being made
        bool isGrowing = false;              ///< made of a run under way, whose cores can wait
        bool lacksCores = false;             ///< the analysis does, as nobody has asked for them
        std::int64_t begun_ns = 0;           ///< when it was last made
        std::int64_t cost_ns = 0;            ///< and the CPU time of that, with its charts
        std::uint64_t asked = 0;             ///< the number of the latest question for it
    };
    /// What a thread makes of a run, and what that is of.
    struct Order {
        std::shared_ptr<const RunRecord> run;
        std::shared_ptr<const RunRecord> baseline;
        int revision = 0;
        bool withAnalysis = false;
        std::set<const ChartKind *> kinds;
    };
    struct Made {
        std::optional<RunAnalysis> analysis;
        Charts charts;
    };
    static Made makeOf(const Order &order);
    void order(Kept &kept);
    void begin(const RunRecord *run);
    void take(const Order &order, Made made);

    Kept &kept(const Runs &runs, const RunEntry &entry);
    void analyse(Kept &into, const Runs &runs, const RunEntry &entry);
    void rebased(Kept &into, const Runs &runs, const RunEntry &entry);

    SpentClock m_now;
    std::uint64_t m_questions = 0;
    std::map<const RunRecord *, Kept> m_kept;
    QThreadPool m_maker; ///< one thread of its own: one long run after the other
};

} // namespace corelane
