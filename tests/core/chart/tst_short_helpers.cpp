// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/lanes_chart.h"
#include "chart/short_helpers.h"
#include "lanes_samples.h"

#include <QtTest>

using namespace corelane;
using namespace samples;

class TestShortHelpers : public QObject {
    Q_OBJECT

private slots:
    void shortHelpersShareALaneUnderWhoMadeThem();
    void helpersOfHelpersCountAsTheFirstMakers();
    void fewHelpersOrLongOnesHaveLanesOfTheirOwn();
    void helpersAreUnfoldedBehindTheirLane();
};

namespace {

/// A command of four seconds: bash (10), its helpers of `length_ms` each, then python3 (90), which
/// bash has made, too. `makers`: who made each helper, the first of which is 11.
struct Helped {
    RunRecord run = finishedRun("command", 0, 4'000);
    Lanes lanes;

    Helped(const std::vector<int> &makers, std::int64_t length_ms)
    {
        std::vector<Lane> all;
        run.pid = 10;
        const auto add = [&](int process, int maker, const char *name, std::int64_t begin_ms,
                             std::int64_t end_ms) {
            Lane thread = lane(0, {stretch(begin_ms, end_ms, State::running, 0)});
            thread.title = name + (" " + std::to_string(process));
            thread.process = thread.thread = process;
            all.push_back(thread);
            run.threads.push_back({.thread = process,
                                   .process = process,
                                   .born_ns = at(begin_ms),
                                   .died_ns = at(end_ms),
                                   .name = name,
                                   .parent = maker});
        };
        add(10, 0, "bash", 0, 4'000);
        for (std::size_t i = 0; i < makers.size(); ++i) {
            const std::int64_t begin_ms = 10 + 20 * static_cast<std::int64_t>(i);
            add(11 + static_cast<int>(i), makers[i], "basename", begin_ms, begin_ms + length_ms);
        }
        add(90, 10, "python3", 500, 4'000);
        lanes = lanesUpTo(4'000, std::move(all));
        lanes.ofWorkers = false;
    }
    std::vector<LaneRow> rows() const
    {
        return *std::get<LaneRows>(lanesChart(&run, &lanes, LanesBy::worker).body).rows;
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const LaneRow &row : rows())
            titles << QString::fromStdString(rendered(row.title));
        return titles;
    }
};

} // namespace

void TestShortHelpers::shortHelpersShareALaneUnderWhoMadeThem()
{
    const Helped helped({10, 10, 10, 10, 10}, 30); // two of them at one moment
    QCOMPARE(helped.titles(), QStringList({"bash 10", "5 short helpers of bash", "python3 90"}));
    const LaneRow row = helped.rows()[1];
    QCOMPARE(row.helpersOf, 10);
    QCOMPARE(row.helpers.size(), std::size_t{5});
    QCOMPARE(rendered(row.helpers[1].title), std::string("basename 12"));
    QCOMPARE(row.marks.size(), std::size_t{5});
    QVERIFY(row.marks[1] == (LaneMark{.begin_ns = 30 * kMs,
                                      .end_ns = 60 * kMs,
                                      .share = 0.5F,
                                      .role = State::running,
                                      .core = 0,
                                      .worker = 3}));
}

void TestShortHelpers::helpersOfHelpersCountAsTheFirstMakers()
{
    QCOMPARE(Helped({10, 11, 12, 13}, 15).titles(),
             QStringList({"bash 10", "4 short helpers of bash", "python3 90"}));
    // Of whose maker nobody tells, or who is said to be his own: no group, and no endless search.
    QCOMPARE(Helped({12, 11, 13, 14}, 15).titles().size(), 6);
    QCOMPARE(Helped({0, 0, 0, 0}, 15).titles().size(), 6);
}

void TestShortHelpers::fewHelpersOrLongOnesHaveLanesOfTheirOwn()
{
    QCOMPARE(Helped({10, 10, 10}, 15).titles().size(), 5);
    QCOMPARE(Helped({10, 10, 10, 10}, 101).titles().size(), 6); // more than a fortieth of 4 s
    Helped inWorkers({10, 10, 10, 10}, 15);
    inWorkers.lanes.ofWorkers = true;
    QCOMPARE(inWorkers.rows().size(), std::size_t{6});
    Helped alive({10, 10, 10, 10}, 15);
    for (ThreadLife &life : alive.run.threads)
        life.died_ns.reset();
    QCOMPARE(alive.rows().size(), std::size_t{6});
}

void TestShortHelpers::helpersAreUnfoldedBehindTheirLane()
{
    const std::vector<LaneRow> folded = Helped({10, 10, 10, 10}, 15).rows();
    QCOMPARE(unfolded(folded, {}), folded);
    QCOMPARE(unfolded(folded, {11}), folded);
    const std::vector<LaneRow> all = unfolded(folded, {10});
    QCOMPARE(all.size(), std::size_t{7});
    QCOMPARE(all[1].helpersOf, 10);
    QVERIFY(all[1].helpers.empty());
    QCOMPARE(all[1].marks, folded[1].marks);
    QCOMPARE(rendered(all[2].title), std::string("basename 11"));
    QCOMPARE(all[2].marks.front().share, 1.0F);
    QCOMPARE(rendered(all.back().title), std::string("python3 90"));
}

QTEST_GUILESS_MAIN(TestShortHelpers)
#include "tst_short_helpers.moc"
