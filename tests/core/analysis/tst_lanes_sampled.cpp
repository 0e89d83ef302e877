// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lanes.h"

#include "run_literals.h"

#include <QtTest>

using namespace corelane;
using enum StampKind;

class TestLanesSampled : public QObject {
    Q_OBJECT

private slots:
    void stampsTellExactlyWhatRan();
    void readingsTellTheRest();
    void aReadingThatLagsLosesNothing();
    void aWaitInProgressBelongsToTheTimeBefore();
    void theTimeAfterTheLastReadingGoesByIt();
    void unstampedThreadsLiveFromWhatTheirFirstReadingProves();
    void noThreadLivesBeforeTheReleaseOrWhoHadItsNumber();
    void nothingIsKnownWithoutReadings();
    void aProcessWithoutSwitchesIs();
    void aThreadOfWhichReadingsProveMoreIs();
};

namespace {

RunRecord sampled(int workers, std::int64_t real_ms)
{
    return runOf(workers > 0 ? "python.threads" : "command", workers, real_ms, Tier::sampled);
}

std::string firstLane(const RunRecord &run)
{
    const Lanes lanes = lanesOf(run);
    return lanes.lanes.empty() ? "none" : text(lanes.lanes[0]);
}

} // namespace

void TestLanesSampled::stampsTellExactlyWhatRan()
{
    RunRecord run = sampled(1, 100);
    born(run, 0, 101);
    stamped(run, 10, 1, 101, workerBegin, 8);
    stamped(run, 20, 1, 101, chunkBegin, 18);
    stamped(run, 60, 1, 101, chunkEnd, 28); // 10 of 40 ran
    stamped(run, 62, 1, 101, chunkBegin, 30);
    stamped(run, 90, 1, 101, chunkEnd, 58);
    stamped(run, 95, 1, 101, workerEnd, 59);
    seen(run, 5, 101, Wait::none, 4);
    seen(run, 95, 101, Wait::gil, 59);
    COMPARE_TEXT(firstLane(run), std::string("start 0-20 run 20-60:10 gil 20-60:30 dispatch 60-62 "
                                             "run 62-90 transfer 90-95:1 gil 90-95:4 idle 95-100"));
    QVERIFY(lanesOf(run).tier == Tier::sampled);
    QCOMPARE(lanesOf(run).lanes[0].onCpu_ns, 59 * kMs);
    QVERIFY(!onCpu_ns(run));
}

void TestLanesSampled::readingsTellTheRest()
{
    RunRecord run = sampled(1, 200);
    born(run, 0, 101);
    stamped(run, 0, 1, 101, workerBegin);
    stamped(run, 0, 1, 101, chunkBegin);
    stamped(run, 200, 1, 101, chunkEnd);
    seen(run, 0, 101, Wait::none, 0, 0, 1);
    seen(run, 50, 101, Wait::gil, 10, 4, 1); // blocked for 36
    seen(run, 100, 101, Wait::io, 40, 4, 0); // blocked for 20: the GIL was seen first
    seen(run, 200, 101, Wait::none, 40, 84, 1);
    COMPARE_TEXT(firstLane(run),
                 std::string("run 0-50:10 gil 0-50:36 queue 0-50:4 run 50-100:30 gil 50-100:20 "
                             "io 100-200:20 queue 100-200:80"));
    QCOMPARE(lanesOf(run).lanes[0].intervals[0].core, 1);
    QCOMPARE(lanesOf(run).lanes[0].intervals[3].core, 0);
}

void TestLanesSampled::aReadingThatLagsLosesNothing()
{
    // It ran all the time; the second reading came 4 ms late.
    RunRecord run = sampled(1, 150);
    born(run, 0, 101);
    stamped(run, 0, 1, 101, workerBegin, 0);
    stamped(run, 0, 1, 101, chunkBegin, 0);
    seen(run, 50, 101, Wait::none, 46);
    seen(run, 100, 101, Wait::none, 100);
    stamped(run, 150, 1, 101, chunkEnd, 150);
    COMPARE_TEXT(firstLane(run), std::string("run 0-150"));
}

void TestLanesSampled::aWaitInProgressBelongsToTheTimeBefore()
{
    // Off its core from 20 to 55; the scheduler counted that only when it was over.
    RunRecord run = sampled(1, 100);
    born(run, 0, 101);
    stamped(run, 0, 1, 101, workerBegin, 0);
    stamped(run, 0, 1, 101, chunkBegin, 0);
    seen(run, 50, 101, Wait::none, 20, 0);
    seen(run, 100, 101, Wait::none, 65, 35);
    stamped(run, 100, 1, 101, chunkEnd, 65);
    COMPARE_TEXT(firstLane(run),
                 std::string("run 0-50:20 queue 0-50:30 run 50-100:45 queue 50-100:5"));
}

void TestLanesSampled::theTimeAfterTheLastReadingGoesByIt()
{
    for (const auto &[wait, name] : {std::pair{Wait::none, "queue"}, std::pair{Wait::io, "io"},
                                     std::pair{Wait::unknown, "?"}}) {
        RunRecord run = sampled(1, 80);
        born(run, 0, 101);
        stamped(run, 0, 1, 101, workerBegin, 0);
        stamped(run, 0, 1, 101, chunkBegin, 0);
        seen(run, 50, 101, wait, 50);
        stamped(run, 80, 1, 101, chunkEnd, 60);
        COMPARE_TEXT(firstLane(run), "run 0-50 run 50-80:10 " + std::string(name) + " 50-80:20");
    }
}

void TestLanesSampled::unstampedThreadsLiveFromWhatTheirFirstReadingProves()
{
    RunRecord run = sampled(0, 200);
    born(run, 50, 101, "cc1");
    run.threads[0].died_ns = moment(150);
    seen(run, 50, 101, Wait::none, 30, 10);
    seen(run, 100, 101, Wait::sleep, 60, 10);
    COMPARE_TEXT(firstLane(run),
                 std::string("run 10-50:30 queue 10-50:10 run 50-100:30 io 50-100:20 io 100-150"));
    QCOMPARE(lanesOf(run).lanes[0].begin_ns, moment(10));
    QCOMPARE(lanesOf(run).lanes[0].onCpu_ns, 60 * kMs);
}

void TestLanesSampled::noThreadLivesBeforeTheReleaseOrWhoHadItsNumber()
{
    RunRecord run = sampled(0, 200);
    born(run, 20, 101, "early");
    run.threads[0].died_ns = moment(100);
    seen(run, 20, 101, Wait::none, 30);
    born(run, 120, 101, "again");
    run.threads[1].died_ns = moment(150);
    seen(run, 120, 101, Wait::none, 40);
    const Lanes lanes = lanesOf(run);
    QCOMPARE(lanes.lanes[0].begin_ns, moment(0));
    QCOMPARE(lanes.lanes[1].begin_ns, moment(100));
    QCOMPARE(lanes.lanes[1].onCpu_ns, 20 * kMs);
}

void TestLanesSampled::nothingIsKnownWithoutReadings()
{
    RunRecord run = sampled(0, 100);
    born(run, 0, 101);
    COMPARE_TEXT(firstLane(run), std::string("? 0-100"));
}

void TestLanesSampled::aProcessWithoutSwitchesIs()
{
    // At 20 an exec takes the switches off; from then on readings alone tell of it.
    RunRecord run = runOf("command", 0, 100);
    born(run, 0, 100, "sudo");
    on(run, 0, 20, 100, OnCpu::Left::exited);
    run.threads.back().died_ns = moment(20);
    run.sampledProcesses = {{moment(20), 100, "no switches"}};
    born(run, 20, 100, "sudo");
    seen(run, 60, 100, Wait::none, 60);
    seen(run, 100, 100, Wait::sleep, 60);
    const Lanes lanes = lanesOf(run);
    QCOMPARE(lanes.lanes.size(), std::size_t{2});
    QVERIFY(lanes.tier == Tier::exact);
    QVERIFY(lanes.lanes[0].tier == Tier::exact);
    COMPARE_TEXT(text(lanes.lanes[0]), std::string("run 0-20"));
    QVERIFY(lanes.lanes[1].tier == Tier::sampled);
    COMPARE_TEXT(text(lanes.lanes[1]), std::string("run 20-60 io 60-100"));
}

void TestLanesSampled::aThreadOfWhichReadingsProveMoreIs()
{
    RunRecord run = runOf("command", 0, 200);
    born(run, 0, 101);
    on(run, 0, 50, 101);
    seen(run, 50, 101, Wait::none, 50);
    seen(run, 150, 101, Wait::none, 70);
    QVERIFY(lanesOf(run).lanes[0].tier == Tier::exact); // switches and ticks may be so much
    run.threadReadings.back().cpu_ns = 150 * kMs;
    const Lanes lanes = lanesOf(run);
    QVERIFY(lanes.lanes[0].tier == Tier::sampled);
    QVERIFY(text(lanes.lanes[0]).starts_with("run 0-150"));
    run.lostStretches = {{moment(50), moment(150), 0, 9}}; // that is why
    QVERIFY(lanesOf(run).lanes[0].tier == Tier::exact);
    run.lostStretches.clear();
    run.end.reset(); // the switch records are still to come
    QVERIFY(lanesOf(run).lanes[0].tier == Tier::exact);
}

QTEST_GUILESS_MAIN(TestLanesSampled)
#include "tst_lanes_sampled.moc"
