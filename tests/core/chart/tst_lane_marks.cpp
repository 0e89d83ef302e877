// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/lane_marks.h"
#include "chart/lanes_chart.h"
#include "lanes_samples.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace corelane;

namespace {

/// Runs of 3 ns and waits of 1 ns.
std::vector<LaneMark> turns(std::int64_t count)
{
    std::vector<LaneMark> marks;
    for (std::int64_t i = 0; i < count; ++i) {
        marks.push_back({4 * i, 4 * i + 3, 1, State::running, std::int16_t(i % 2), 1});
        marks.push_back({4 * i + 3, 4 * i + 4, 1, State::gilWait, -1, 1});
    }
    return marks;
}

} // namespace

class TestLaneMarks : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatWasPutIn();
    void sharesOfAllKindsSurvive();
    void findsAStretchOfTime();
    void findsALongOneFromBefore();
    void partsAddUp();
    void aChartThatMakesItsLanesHasTheSame();
};

void TestLaneMarks::holdsWhatWasPutIn()
{
    const std::vector<LaneMark> marks = turns(1'000);
    const LaneMarks kept(marks);
    QCOMPARE(kept.size(), marks.size());
    QVERIFY(std::equal(kept.begin(), kept.end(), marks.begin()));
    QVERIFY(kept.front() == marks.front() && kept.back() == marks.back());
    QVERIFY(kept == LaneMarks(marks));
    QVERIFY(kept != LaneMarks(turns(999)));
    QVERIFY(LaneMarks().empty());
}

/// More than a table holds.
void TestLaneMarks::sharesOfAllKindsSurvive()
{
    std::vector<LaneMark> marks = turns(5'000);
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i].share = 1.0F / static_cast<float>(i + 1);
    const LaneMarks kept(marks);
    QVERIFY(std::equal(kept.begin(), kept.end(), marks.begin()));
}

void TestLaneMarks::findsAStretchOfTime()
{
    const LaneMarks marks(turns(100'000));
    const LaneMarks::Range some = marks.in(200'000, 200'010);
    QVERIFY(some.size() < 2 * LaneMarks::kPart);
    const auto touching = std::count_if(some.begin(), some.end(), [](const LaneMark &mark) {
        return mark.begin_ns < 200'010 && mark.end_ns > 200'000;
    });
    QCOMPARE(touching, 5);
    QVERIFY(marks.in(400'000, 500'000).empty());
    QVERIFY(marks.in(-5, 0).empty());
    QVERIFY(LaneMarks().in(0, 1).empty());
}

void TestLaneMarks::findsALongOneFromBefore()
{
    std::vector<LaneMark> marks = turns(1'000);
    marks.insert(marks.begin(), {0, 3'500, 1, State::lockWait, -1, 2});
    const LaneMarks kept(marks);
    const LaneMarks::Range some = kept.in(3'000, 3'001);
    QVERIFY(std::find(some.begin(), some.end(), marks.front()) != some.end());
    QVERIFY(kept.in(3'990, 3'991).size() < 2 * LaneMarks::kPart);
}

void TestLaneMarks::partsAddUp()
{
    std::vector<LaneMark> marks = turns(333);
    marks[200].share = 0.5F;
    marks[201].worker = 7;
    const LaneMarks kept(marks);
    QCOMPARE(kept.parts().size(), (marks.size() + LaneMarks::kPart - 1) / LaneMarks::kPart);
    std::size_t seen = 0;
    for (std::size_t part = 0; part < kept.parts().size(); ++part) {
        std::map<std::pair<Role, int>, double> wanted_ns;
        for (const LaneMark mark : kept.marksOf(part)) {
            QVERIFY(mark == marks[seen++]);
            QVERIFY(kept.parts()[part].begin_ns <= mark.begin_ns);
            QVERIFY(kept.parts()[part].end_ns >= mark.end_ns);
            wanted_ns[{mark.role, mark.worker}] +=
                static_cast<double>(mark.end_ns - mark.begin_ns) * static_cast<double>(mark.share);
        }
        QCOMPARE(kept.sumsOf(part).size(), wanted_ns.size());
        for (const LaneMarks::Sum &sum : kept.sumsOf(part))
            QCOMPARE(sum.time_ns, (wanted_ns[{sum.role, sum.worker}]));
    }
    QCOMPARE(seen, marks.size());
}

/// Also where threads share rows.
void TestLaneMarks::aChartThatMakesItsLanesHasTheSame()
{
    for (const int threads : {3, 70}) {
        RunRecord run = samples::finishedRun("command", 1, 1'000);
        run.tier = Tier::exact;
        for (int i = 0; i < threads; ++i)
            run.threads.push_back(
                {.thread = 100 + i, .process = 100, .born_ns = samples::kRelease_ns});
        for (int i = 0; i < 900; ++i)
            run.onCpu.push_back({samples::at(i), samples::at(i + 1), i % 2, 100 + i % threads});
        const Lanes lanes = lanesOf(run);
        for (const LanesBy by : {LanesBy::worker, LanesBy::core}) {
            const Chart wanted = lanesChart(&run, &lanes, by);
            Chart made = lanesChart(run, by);
            auto &body = std::get<LaneRows>(made.body);
            const auto &rows = std::get<LaneRows>(wanted.body).rows;
            QVERIFY(body.rows && !rows->empty() && *body.rows == *rows);
            body.rows = rows; // by the pointer
            QVERIFY(body.detail_ns && made == wanted);
        }
    }
}

QTEST_GUILESS_MAIN(TestLaneMarks)
#include "tst_lane_marks.moc"
