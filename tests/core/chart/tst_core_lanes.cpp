// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/lanes_chart.h"
#include "lanes_samples.h"

#include <QtTest>

using namespace corelane;
using namespace samples;

/// A lane for each core: whose threads were on it.
class TestCoreLanes : public QObject {
    Q_OBJECT

private slots:
    void coresShowWhoWasOnThem();
    void helpersAreOnCoresAsTheirWorker();
    void sampledCoresShowSharesOfWorkers();
    void manyCoresShareRows();
};

namespace {

std::vector<LaneRow> rowsOf(const Chart &chart)
{
    return *std::get<LaneRows>(chart.body).rows;
}

} // namespace

void TestCoreLanes::coresShowWhoWasOnThem()
{
    const RunRecord run = finishedRun("python.threads", 2, 1'000);
    const Lanes lanes = handOver();
    const Chart chart = lanesChart(&run, &lanes, LanesBy::core);
    QCOMPARE(chart.id, std::string("lanes-by-core"));
    QCOMPARE(rendered(chart.scale), std::string("exact · a lane per core"));
    const auto &rows = rowsOf(chart);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rendered(rows[1].title), std::string("core 1"));
    QCOMPARE(rows[1].marks.size(), std::size_t{8}); // the lock's owner, one after the other
    for (std::size_t i = 0; i < rows[1].marks.size(); ++i) {
        QCOMPARE(rows[1].marks[i].role, Quantity::worker);
        QCOMPARE(rows[1].marks[i].worker, std::int16_t(i % 2 + 1));
        QCOMPARE(rows[1].marks[i].begin_ns, std::int64_t(i + 1) * 100 * kMs);
    }
    QCOMPARE(rows[0].marks.size(), std::size_t{2}); // both began there
}

void TestCoreLanes::helpersAreOnCoresAsTheirWorker()
{
    const RunRecord run = finishedRun("python.threads", 2, 1'000);
    Lanes lanes = lanesUpTo(1'000, {lane(1, {stretch(0, 1'000, State::idleTail)}),
                                    lane(2, {stretch(0, 400, State::running, 1),
                                             stretch(400, 900, State::running), // by a helper
                                             stretch(900, 1'000, State::ioWait)})});
    lanes.lanes[1].helpers = {stretch(300, 700, State::running, 0),
                              stretch(700, 900, State::running, 1)};
    const Chart chart = lanesChart(&run, &lanes, LanesBy::core);
    const auto &rows = rowsOf(chart);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].marks.size(), std::size_t{1});
    QCOMPARE(rows[0].marks[0].worker, std::int16_t{2});
    QCOMPARE(rows[1].marks.size(), std::size_t{2});
    QCOMPARE(rows[1].marks[1].worker, std::int16_t{2});
    QCOMPARE(chart.notes.size(), std::size_t{1});
    QCOMPARE(rendered(chart.notes[0].text),
             std::string("Processes and threads that a worker made count as that worker's."));
    QCOMPARE(rowsOf(lanesChart(&run, &lanes, LanesBy::worker))[1].marks.size(), std::size_t{3});

    lanes.lanes[1].helpers = {stretch(300, 305, State::running, 0)}; // as a queue's thread
    QVERIFY(lanesChart(&run, &lanes, LanesBy::core).notes.empty());
}

void TestCoreLanes::sampledCoresShowSharesOfWorkers()
{
    RunRecord run = finishedRun("python.threads", 1, 100);
    LaneInterval running = stretch(0, 100, State::running, 1);
    running.time_ns = 25 * kMs;
    LaneInterval waiting = stretch(0, 100, State::runQueue, 1); // where it was last seen
    waiting.time_ns = 75 * kMs;
    Lanes lanes = lanesUpTo(100, {lane(1, {running, waiting})});
    lanes.tier = Tier::sampled;
    const auto &rows = rowsOf(lanesChart(&run, &lanes, LanesBy::core));
    QCOMPARE(rows[0].marks.size(), std::size_t{0}); // usable, but not used
    QCOMPARE(rows[1].marks.size(), std::size_t{1});
    QCOMPARE(rows[1].marks[0].share, 0.25F);
}

void TestCoreLanes::manyCoresShareRows()
{
    std::vector<LaneInterval> intervals;
    for (int i = 0; i < 128; ++i)
        intervals.push_back(stretch(i, i + 1, State::running, i));
    RunRecord run = finishedRun("cpp.threads", 1, 128);
    run.machine.affinity = CpuList::upTo(1'024);
    const Lanes lanes = lanesUpTo(128, {lane(1, std::move(intervals))});
    const Chart chart = lanesChart(&run, &lanes, LanesBy::core);
    QCOMPARE(rendered(chart.scale), std::string("exact · 2 cores share a lane"));
    QCOMPARE(rowsOf(chart).size(), std::size_t{64});
    QCOMPARE(rendered(rowsOf(chart)[63].title), std::string("cores 126–127"));
    QCOMPARE(rowsOf(chart)[63].marks.back().share, 0.5F);
}

QTEST_GUILESS_MAIN(TestCoreLanes)
#include "tst_core_lanes.moc"
