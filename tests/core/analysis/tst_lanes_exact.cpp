// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lanes.h"

#include "run_literals.h"

#include <QtTest>

using namespace corelane;
using Left = OnCpu::Left;
using enum StampKind;

class TestLanesExact : public QObject {
    Q_OBJECT

private slots:
    void tellsTheStagesOfAWorker();
    void namesWaitsByWhatReadingsSaw();
    void judgesByTheNearestReadingOnlyWithinASecond();
    void takesShortWaitsThatNobodySawForTheGilOfTheOthers();
    void oneLookAtAWaitForTheGilTellsOfNoLongWait();
    void aLongWaitIsWhatAReadingInItSaw();
    void preemptedIsRunQueueWait();
    void birthWaitsForACore();
    void wokenLateComesFromTheSchedulersSum();
    void aReadingThatCameLateCountsNothingTwice();
    void handsOfTheGilAreEachTheirOwn();
    void freeThreadingKnowsNoGilWait();
    void lossesAreUnexplainedOffCore();
    void deathEndsTheWork();
    void waitsKeepTheirNamesInTheTransfer();
    void aLiveWorkerIsNotIdleBetweenChunks();
    void chainsOfStaysAreOneStretch();
    void threadsAreLanesWhereNobodyStamps();
    void aThreadNumberUsedAgainIsAnotherThread();
};

namespace {

/// A worker that begins at 10, has its first chunk from 20 to 50, its second from 60 to 90, and
/// ends at 95, in a run of 100.
RunRecord stampedRun()
{
    RunRecord run = runOf("cpp.threads", 1, 100);
    born(run, 5, 101);
    stamped(run, 10, 1, 101, workerBegin);
    stamped(run, 20, 1, 101, chunkBegin);
    stamped(run, 50, 1, 101, chunkEnd);
    stamped(run, 60, 1, 101, chunkBegin);
    stamped(run, 90, 1, 101, chunkEnd);
    stamped(run, 95, 1, 101, workerEnd);
    return run;
}

std::string lane(const RunRecord &run, std::size_t index = 0)
{
    const Lanes lanes = lanesOf(run);
    return index < lanes.lanes.size() ? text(lanes.lanes[index]) : "no such lane";
}

} // namespace

void TestLanesExact::tellsTheStagesOfAWorker()
{
    RunRecord run = stampedRun();
    on(run, 6, 97, 101, Left::exited, 1);
    const Lanes lanes = lanesOf(run);
    QVERIFY(lanes.ofWorkers);
    QVERIFY(lanes.tier == Tier::exact);
    QCOMPARE(lanes.lanes.size(), std::size_t{1});
    const Lane &worker = lanes.lanes[0];
    COMPARE_TEXT(text(worker), std::string("start 0-20 run 20-50 dispatch 50-60 run 60-90 "
                                           "transfer 90-95 idle 95-100"));
    QCOMPARE(worker.title, std::string("worker 1"));
    QCOMPARE(worker.process, 100);
    QCOMPARE(worker.thread, 101);
    QCOMPARE(worker.onCpu_ns, 91 * kMs);
    QCOMPARE(worker.intervals[2].core, 1);
    QCOMPARE(onCpu_ns(run).value(), 91 * kMs);
}

void TestLanesExact::namesWaitsByWhatReadingsSaw()
{
    const std::vector<std::pair<Wait, std::string>> rows{
        {Wait::gil, "gil"},    {Wait::lock, "lock"}, {Wait::io, "io"},     {Wait::sleep, "io"},
        {Wait::child, "idle"}, {Wait::other, "?"},   {Wait::unknown, "?"}, {Wait::none, "?"}};
    for (const auto &[wait, name] : rows) {
        RunRecord run = stampedRun();
        on(run, 6, 30, 101);
        seen(run, 35, 101, wait);
        on(run, 40, 97, 101, Left::exited);
        COMPARE_TEXT(lane(run), "start 0-20 run 20-30 " + name +
                                    " 30-40 run 40-50 dispatch 50-60 run 60-90 transfer 90-95 "
                                    "idle 95-100");
    }
}

void TestLanesExact::takesShortWaitsThatNobodySawForTheGilOfTheOthers()
{
    const auto lane = [](Gil gil, int otherProcess) {
        RunRecord run = runOf("python.threads", 2, 500);
        run.runtime.gil = gil;
        born(run, 0, 101);
        run.threads.push_back({.thread = 102, .process = otherProcess, .born_ns = moment(0)});
        for (const int ring : {1, 2}) {
            stamped(run, 0, ring, 100 + ring, workerBegin);
            stamped(run, 0, ring, 100 + ring, chunkBegin);
            stamped(run, 500, ring, 100 + ring, chunkEnd);
        }
        on(run, 0, 100, 101);
        on(run, 105, 200, 101);
        seen(run, 150, 101, Wait::none);
        on(run, 350, 500, 101, Left::exited); // 150 ms blocked: a reading would have seen it
        seen(run, 150, 102, Wait::gil);
        return text(lanesOf(run).lanes.front());
    };
    COMPARE_TEXT(lane(Gil::on, 100), "run 0-100 gil 100-105 run 105-200 ? 200-350 run 350-500");
    const std::string unknown = "run 0-100 ? 100-105 run 105-200 ? 200-350 run 350-500";
    COMPARE_TEXT(lane(Gil::on, 200), unknown);
    COMPARE_TEXT(lane(Gil::off, 100), unknown);
}

void TestLanesExact::judgesByTheNearestReadingOnlyWithinASecond()
{
    RunRecord run = runOf("cpp.threads", 1, 4'000);
    born(run, 0, 101);
    stamped(run, 0, 1, 101, workerBegin);
    stamped(run, 0, 1, 101, chunkBegin);
    stamped(run, 4'000, 1, 101, chunkEnd);
    on(run, 0, 100, 101);
    seen(run, 150, 101, Wait::lock);
    on(run, 200, 1'100, 101);
    on(run, 1'140, 1'200, 101); // 950 ms after the reading: seen running each time since then
    on(run, 1'210, 2'300, 101); // 1'050 ms after it, 1'140 ms before the next
    on(run, 2'310, 2'350, 101);
    seen(run, 750, 101, Wait::none);
    seen(run, 2'350, 101, Wait::io);
    on(run, 2'400, 4'000, 101, Left::exited);
    COMPARE_TEXT(lane(run), std::string("run 0-100 lock 100-200 run 200-1100 lock 1100-1140 "
                                        "run 1140-1200 ? 1200-1210 run 1210-2300 io 2300-2310 "
                                        "run 2310-2350 io 2350-2400 run 2400-4000"));
}

void TestLanesExact::oneLookAtAWaitForTheGilTellsOfNoLongWait()
{
    RunRecord run = runOf("python.threads", 1, 500);
    born(run, 0, 101);
    stamped(run, 0, 1, 101, workerBegin);
    stamped(run, 0, 1, 101, chunkBegin);
    stamped(run, 500, 1, 101, chunkEnd);
    on(run, 0, 40, 101);
    seen(run, 45, 101, Wait::gil);
    on(run, 50, 60, 101);
    on(run, 65, 100, 101);
    on(run, 250, 500, 101, Left::exited);
    COMPARE_TEXT(lane(run), std::string("run 0-40 gil 40-50 run 50-60 gil 60-65 run 65-100 "
                                        "? 100-250 run 250-500"));
}

void TestLanesExact::aLongWaitIsWhatAReadingInItSaw()
{
    RunRecord run = runOf("cpp.threads", 1, 9'000);
    born(run, 0, 101);
    stamped(run, 0, 1, 101, workerBegin);
    stamped(run, 0, 1, 101, chunkBegin);
    stamped(run, 9'000, 1, 101, chunkEnd);
    on(run, 0, 100, 101);
    seen(run, 110, 101, Wait::io); // and nothing changed until 8,000
    on(run, 8'000, 9'000, 101, Left::exited);
    seen(run, 8'050, 101, Wait::lock);
    COMPARE_TEXT(lane(run), std::string("run 0-100 io 100-8000 run 8000-9000"));
}

void TestLanesExact::preemptedIsRunQueueWait()
{
    RunRecord run = stampedRun();
    on(run, 6, 30, 101, Left::preempted);
    seen(run, 35, 101, Wait::lock); // even so
    on(run, 40, 97, 101, Left::exited);
    COMPARE_TEXT(lane(run), std::string("start 0-20 run 20-30 queue 30-40 run 40-50 dispatch 50-60 "
                                        "run 60-90 transfer 90-95 idle 95-100"));
    QCOMPARE(lanesOf(run).lanes[0].wokenLate_ns, 0);
}

void TestLanesExact::birthWaitsForACore()
{
    RunRecord run = runOf("command", 0, 100);
    born(run, 10, 101, "sleep");
    on(run, 30, 100, 101, Left::exited);
    COMPARE_TEXT(lane(run), std::string("queue 10-30 run 30-100"));
}

void TestLanesExact::wokenLateComesFromTheSchedulersSum()
{
    // 3 ms preempted and 12 ms in all: 9 ms it was late, after blocking for 10 + 20 ms.
    RunRecord run = runOf("command", 0, 200);
    born(run, 0, 101);
    on(run, 0, 10, 101);
    on(run, 20, 30, 101);
    on(run, 50, 60, 101, Left::preempted);
    on(run, 63, 100, 101);
    seen(run, 64, 101, Wait::lock, 31, 12);
    on(run, 150, 200, 101, Left::exited); // of this gap nothing was read
    COMPARE_TEXT(lane(run), std::string("run 0-10 lock 10-17 queue 17-20 run 20-30 lock 30-44 "
                                        "queue 44-50 run 50-60 queue 60-63 run 63-100 lock 100-150 "
                                        "run 150-200"));
    QCOMPARE(lanesOf(run).lanes[0].wokenLate_ns, 9 * kMs);

    run.threadReadings[0].runQueue_ns = 99 * kMs; // more than it was blocked
    QCOMPARE(lanesOf(run).lanes[0].wokenLate_ns, 30 * kMs);
    run.threadReadings[0].runQueue_ns = 2 * kMs; // less than it was preempted
    QCOMPARE(lanesOf(run).lanes[0].wokenLate_ns, 0);
}

void TestLanesExact::aReadingThatCameLateCountsNothingTwice()
{
    // Named 50, but taken after the preempted gap had ended at 52.
    RunRecord run = runOf("command", 0, 200);
    born(run, 0, 101);
    on(run, 0, 10, 101);
    on(run, 20, 40, 101, Left::preempted);
    seen(run, 50, 101, Wait::lock, 30, 12);
    on(run, 52, 200, 101, Left::exited);
    seen(run, 100, 101, Wait::none, 60, 12);
    QCOMPARE(lanesOf(run).lanes[0].wokenLate_ns, 0);
}

void TestLanesExact::handsOfTheGilAreEachTheirOwn()
{
    RunRecord run = runOf("python.threads", 1, 100);
    born(run, 0, 101);
    stamped(run, 0, 1, 101, workerBegin);
    stamped(run, 0, 1, 101, chunkBegin);
    stamped(run, 100, 1, 101, chunkEnd);
    std::int64_t at = 10;
    on(run, 0, at, 101);
    for (; at < 60; at += 5) // the waiter's timeout: it looks, asks, and waits on
        run.onCpu.push_back({.begin_ns = moment(at + 5) - 20'000,
                             .end_ns = moment(at + 5),
                             .core = 1,
                             .thread = 101});
    seen(run, 40, 101, Wait::gil);
    on(run, 65, 100, 101, Left::exited);
    const Lanes lanes = lanesOf(run);
    std::int64_t waited_ns = 0;
    int gaps = 0;
    for (const LaneInterval &interval : lanes.lanes[0].intervals) {
        QVERIFY(interval.state == State::gilWait || interval.state == State::running);
        waited_ns += interval.state == State::gilWait ? interval.time_ns : 0;
        gaps += interval.state == State::gilWait;
    }
    QCOMPARE(gaps, 11);
    QCOMPARE(waited_ns, 55 * kMs - 10 * 20'000);
}

void TestLanesExact::freeThreadingKnowsNoGilWait()
{
    RunRecord run = stampedRun();
    on(run, 6, 30, 101);
    seen(run, 35, 101, Wait::gil);
    on(run, 40, 97, 101, Left::exited);
    QVERIFY(lane(run).find("gil 30-40") != std::string::npos); // the toy in C++ has one
    run.runtime.gil = Gil::off;
    QVERIFY(lane(run).find("lock 30-40") != std::string::npos);
}

void TestLanesExact::lossesAreUnexplainedOffCore()
{
    RunRecord run = stampedRun();
    on(run, 6, 30, 101);
    seen(run, 35, 101, Wait::io);
    on(run, 40, 70, 101, Left::lost);
    on(run, 80, 97, 101, Left::exited);
    run.lostStretches = {{.begin_ns = moment(36), .end_ns = moment(42), .core = 1, .records = 9},
                         {.begin_ns = moment(33), .end_ns = moment(34), .core = 0, .records = 1},
                         {.begin_ns = moment(34), .end_ns = moment(35), .core = 1, .records = 1}};
    COMPARE_TEXT(lane(run), std::string("start 0-20 run 20-30 io 30-33 ? 33-35 io 35-36 ? 36-40 "
                                        "run 40-50 dispatch 50-60 run 60-70 ? 70-80 run 80-90 "
                                        "transfer 90-95 idle 95-100"));
    QCOMPARE(lanesOf(run).lost.size(), std::size_t{3});
}

void TestLanesExact::deathEndsTheWork()
{
    RunRecord run = stampedRun();
    std::erase_if(run.stamps, [](const Stamp &stamp) { return stamp.time_ns > moment(60); });
    on(run, 6, 70, 101, Left::exited); // in a chunk
    COMPARE_TEXT(lane(run),
                 std::string("start 0-20 run 20-50 dispatch 50-60 run 60-70 idle 70-100"));
    run.stamps.resize(3); // or after its last, without an end of its own
    COMPARE_TEXT(lane(run), std::string("start 0-20 run 20-50 idle 50-100"));
    run.stamps.resize(1); // or before its first
    COMPARE_TEXT(lane(run), std::string("start 0-70 idle 70-100"));
}

void TestLanesExact::waitsKeepTheirNamesInTheTransfer()
{
    for (const auto &[wait, name] : {std::pair{Wait::gil, "gil 91-94 transfer 94-95"},
                                     std::pair{Wait::lock, "transfer 94-95"}}) {
        RunRecord run = stampedRun();
        on(run, 6, 91, 101);
        seen(run, 92, 101, wait);
        on(run, 94, 97, 101, Left::exited);
        const std::string all = lane(run);
        if (wait == Wait::gil)
            QVERIFY2(all.find(name) != std::string::npos, all.c_str());
        else
            QVERIFY2(all.find("transfer 90-95") != std::string::npos, all.c_str());
    }
    RunRecord run = stampedRun();
    on(run, 6, 91, 101, Left::preempted);
    on(run, 94, 97, 101, Left::exited);
    QVERIFY(lane(run).find("transfer 90-91 queue 91-94 transfer 94-95") != std::string::npos);
}

void TestLanesExact::aLiveWorkerIsNotIdleBetweenChunks()
{
    RunRecord run = stampedRun();
    run.reaped_ns.reset();
    run.end.reset();
    std::erase_if(run.stamps, [](const Stamp &stamp) { return stamp.time_ns > moment(50); });
    on(run, 6, 55, 101, Left::stays);
    COMPARE_TEXT(lane(run), std::string("start 0-20 run 20-50 dispatch 50-55"));
    run.treeReadings.push_back({.time_ns = moment(58)}); // now; it has not left
    COMPARE_TEXT(lane(run), std::string("start 0-20 run 20-50 dispatch 50-58"));
    OnCpu left = run.onCpu[0];
    left.left = Left::blocked;
    run.onCpu.set(0, left);
    seen(run, 57, 101, Wait::io);
    COMPARE_TEXT(lane(run), std::string("start 0-20 run 20-50 dispatch 50-55 io 55-58"));
}

void TestLanesExact::chainsOfStaysAreOneStretch()
{
    RunRecord run = runOf("command", 0, 100);
    born(run, 0, 101);
    on(run, 0, 20, 101, Left::stays, 1);
    on(run, 20, 40, 101, Left::stays, 1);
    on(run, 40, 100, 101, Left::exited, 1);
    QCOMPARE(lanesOf(run).lanes[0].intervals.size(), std::size_t{1});
    QCOMPARE(lanesOf(run).lanes[0].onCpu_ns, 100 * kMs);
}

void TestLanesExact::threadsAreLanesWhereNobodyStamps()
{
    RunRecord run = runOf("command", 0, 100);
    born(run, -5, 101, "python3");
    born(run, 40, 102, "pool");
    run.threads[1].died_ns = moment(80);
    born(run, 120, 103); // after the end
    on(run, 0, 30, 101);
    seen(run, 50, 101, Wait::child);
    on(run, 40, 79, 102, Left::exited, 1);
    on(run, 90, 100, 101, Left::exited);
    const Lanes lanes = lanesOf(run);
    QVERIFY(!lanes.ofWorkers);
    QCOMPARE(lanes.lanes.size(), std::size_t{2});
    QCOMPARE(lanes.lanes[0].title, std::string("python3 101"));
    COMPARE_TEXT(text(lanes.lanes[0]), std::string("run 0-30 idle 30-90 run 90-100"));
    COMPARE_TEXT(text(lanes.lanes[1]), std::string("run 40-79 idle 79-80"));
    QCOMPARE(lanes.lanes[1].begin_ns, moment(40));
    QCOMPARE(lanes.lanes[1].worker, 0);
}

void TestLanesExact::aThreadNumberUsedAgainIsAnotherThread()
{
    RunRecord run = runOf("command", 0, 100);
    born(run, 0, 101, "first");
    run.threads[0].died_ns = moment(40);
    born(run, 50, 101, "second");
    on(run, 0, 40, 101, Left::exited);
    on(run, 55, 100, 101, Left::exited);
    COMPARE_TEXT(lane(run, 0), std::string("run 0-40"));
    COMPARE_TEXT(lane(run, 1), std::string("queue 50-55 run 55-100"));
}

QTEST_GUILESS_MAIN(TestLanesExact)
#include "tst_lanes_exact.moc"
