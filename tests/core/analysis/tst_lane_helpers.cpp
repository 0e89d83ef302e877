// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/account.h"
#include "analysis/lanes/lanes.h"

#include "run_literals.h"

#include <QtTest>

using namespace corelane;
using enum StampKind;

/// Runs whose main program is the thread and process 100.
class TestLaneHelpers : public QObject {
    Q_OBJECT

private slots:
    void aChildsWorkIsItsWorkers();
    void olderRecordingsTellNothingOfHelpers();
    void helpersOfHelpersAreTheWorkersToo();
    void severalHelpersAtOnceAreOneWorkersTime();
    void whoStampsIsAWorker();
    void whatTheMainProgramMakesIsNobodys();
    void aSoleWorkerHasAllThatTheMainProgramMakes();
    void ofTasksOfOneThreadItIsTheOneThatStampedLast();
    void whatItDoesBeforeAndAfterItsChunksStays();
    void sampledHelpersFillWhatTheWorkerWasBlocked();
    void aSampledHelperThatIsSeenOnceHasWorkedBeforeThat();
    void whenSampledAProcesssThreadsAreItsOneWorkers();
    void threadsThatMadeEachOtherAreNobodys();
};

namespace {

void made(RunRecord &run, std::int64_t time_ms, int thread, std::optional<int> parent,
          int process = 100, std::optional<std::int64_t> died_ms = {})
{
    born(run, time_ms, thread);
    run.threads.back().process = process;
    run.threads.back().parent = parent;
    if (died_ms)
        run.threads.back().died_ns = moment(*died_ms);
}

/// A worker thread with one chunk from 10 to 90.
void works(RunRecord &run, int ring, int thread)
{
    stamped(run, 5, ring, thread, workerBegin);
    stamped(run, 10, ring, thread, chunkBegin);
    stamped(run, 90, ring, thread, chunkEnd);
    stamped(run, 90, ring, thread, workerEnd);
}

/// Two workers, 101 and 102, of a program whose main thread only waits for them. The first waits
/// from 20 to 70 for what is said.
RunRecord twoWorkers(Wait wait, Tier tier = Tier::exact)
{
    RunRecord run = runOf("cpp.threads", 2, 100, tier);
    made(run, 0, 100, 0);
    stamped(run, 0, 0, 100, phase);
    made(run, 1, 101, 100);
    made(run, 1, 102, 100);
    works(run, 1, 101);
    works(run, 2, 102);
    on(run, 1, 20, 101);
    seen(run, 45, 101, wait);
    on(run, 70, 95, 101, OnCpu::Left::exited);
    on(run, 1, 95, 102, OnCpu::Left::exited, 1);
    return run;
}

std::string first(const RunRecord &run)
{
    return text(lanesOf(run).lanes.at(0));
}

std::string helpersOf(const Lane &lane)
{
    std::string helpers;
    for (const LaneInterval &interval : lane.helpers)
        helpers += (helpers.empty() ? "" : " ") + text(Lane{.intervals = {interval}});
    return helpers;
}

/// A child of 101 that computes, is preempted and sleeps.
void addChild(RunRecord &run)
{
    made(run, 20, 200, 101, 200, 68);
    on(run, 25, 40, 200, OnCpu::Left::preempted, 1);
    on(run, 44, 60, 200);
    seen(run, 63, 200, Wait::sleep);
    on(run, 66, 68, 200, OnCpu::Left::exited);
}

} // namespace

void TestLaneHelpers::aChildsWorkIsItsWorkers()
{
    RunRecord run = twoWorkers(Wait::child);
    addChild(run);
    const Lanes lanes = lanesOf(run);
    QCOMPARE(lanes.lanes.size(), std::size_t{2});
    // From 68 on the child is dead, and has not been waited for yet.
    COMPARE_TEXT(text(lanes.lanes[0]),
                 std::string("start 0-10 run 10-20 queue 20-25 run 25-40 queue 40-44 run 44-60 "
                             "io 60-66 run 66-68 idle 68-70 run 70-90 idle 90-100"));
    COMPARE_TEXT(helpersOf(lanes.lanes[0]), std::string("run 25-40 run 44-60 run 66-68"));
    QCOMPARE(lanes.lanes[0].helpers[0].core, 1);
    QCOMPARE(lanes.lanes[0].onCpu_ns, 44 * kMs); // its own
    COMPARE_TEXT(text(lanes.lanes[1]), std::string("start 0-10 run 10-90 idle 90-100"));
    QVERIFY(lanes.lanes[1].helpers.empty());
    const auto account = accountOf(run, lanes, nullptr);
    QCOMPARE(account->parts.sum_ns(), 200 * kMs);
    QCOMPARE(account->workerParts[0][State::running], 63 * kMs);
}

void TestLaneHelpers::olderRecordingsTellNothingOfHelpers()
{
    RunRecord run = twoWorkers(Wait::child);
    addChild(run);
    for (ThreadLife &life : run.threads)
        life.parent.reset();
    COMPARE_TEXT(first(run), std::string("start 0-10 run 10-20 idle 20-70 run 70-90 idle 90-100"));
    QVERIFY(lanesOf(run).lanes[0].helpers.empty());
}

void TestLaneHelpers::helpersOfHelpersAreTheWorkersToo()
{
    RunRecord run = twoWorkers(Wait::io);
    made(run, 20, 200, 101, 200); // a shell, which waits for what it starts
    seen(run, 40, 200, Wait::child);
    on(run, 20, 22, 200);
    made(run, 22, 300, 200, 300, 60);
    on(run, 22, 60, 300, OnCpu::Left::exited);
    COMPARE_TEXT(first(run), std::string("start 0-10 run 10-60 io 60-70 run 70-90 idle 90-100"));
}

void TestLaneHelpers::severalHelpersAtOnceAreOneWorkersTime()
{
    RunRecord run = twoWorkers(Wait::lock);
    for (const int thread : {201, 202}) {
        made(run, 15, thread, 101);
        on(run, 30, thread == 201 ? 50 : 60, thread, OnCpu::Left::blocked, thread - 201);
    }
    const Lanes lanes = lanesOf(run);
    COMPARE_TEXT(text(lanes.lanes[0]), std::string("start 0-10 run 10-20 queue 20-30 run 30-60 "
                                                   "lock 60-70 run 70-90 idle 90-100"));
    QCOMPARE(lanes.lanes[0].helpers.size(), std::size_t{2});
}

void TestLaneHelpers::whoStampsIsAWorker()
{
    RunRecord run = twoWorkers(Wait::lock);
    made(run, 15, 103, 101); // of a pool that the first one made
    works(run, 3, 103);
    on(run, 15, 60, 103);
    made(run, 20, 203, 103);
    on(run, 60, 65, 203);
    const Lanes lanes = lanesOf(run);
    QCOMPARE(lanes.lanes.size(), std::size_t{3});
    COMPARE_TEXT(text(lanes.lanes[0]),
                 std::string("start 0-10 run 10-20 lock 20-70 run 70-90 idle 90-100"));
    COMPARE_TEXT(helpersOf(lanes.lanes[2]), std::string("run 60-65"));
}

void TestLaneHelpers::whatTheMainProgramMakesIsNobodys()
{
    RunRecord run = twoWorkers(Wait::child);
    made(run, 20, 200, 100, 200, 68);
    on(run, 25, 60, 200);
    for (const Lane &lane : lanesOf(run).lanes)
        QVERIFY(lane.helpers.empty());
    COMPARE_TEXT(first(run), std::string("start 0-10 run 10-20 idle 20-70 run 70-90 idle 90-100"));
}

void TestLaneHelpers::aSoleWorkerHasAllThatTheMainProgramMakes()
{
    RunRecord run = runOf("python.sequential", 1, 100);
    made(run, 0, 100, 0);
    stamped(run, 0, 0, 100, phase);
    works(run, 1, 100);
    on(run, 0, 30, 100);
    seen(run, 50, 100, Wait::lock);
    on(run, 80, 100, 100, OnCpu::Left::exited);
    made(run, 3, 101, 100); // of a library that was loaded before the first chunk
    on(run, 30, 80, 101, OnCpu::Left::blocked, 1);
    COMPARE_TEXT(first(run), std::string("start 0-10 run 10-90 idle 90-100"));
}

void TestLaneHelpers::ofTasksOfOneThreadItIsTheOneThatStampedLast()
{
    RunRecord run = runOf("python.asyncio", 2, 100);
    made(run, 0, 100, 0);
    for (const int ring : {1, 2}) {
        stamped(run, 5, ring, 100, workerBegin);
        stamped(run, 10 * ring, ring, 100, chunkBegin);
        stamped(run, 90, ring, 100, chunkEnd);
    }
    on(run, 0, 30, 100);
    on(run, 90, 100, 100, OnCpu::Left::exited);
    made(run, 15, 201, 100, 201); // before the second has begun
    on(run, 40, 50, 201);
    made(run, 25, 202, 100, 202);
    on(run, 60, 70, 202);
    const Lanes lanes = lanesOf(run);
    COMPARE_TEXT(helpersOf(lanes.lanes[0]), std::string("run 40-50"));
    COMPARE_TEXT(helpersOf(lanes.lanes[1]), std::string("run 60-70"));
}

void TestLaneHelpers::whatItDoesBeforeAndAfterItsChunksStays()
{
    RunRecord run = twoWorkers(Wait::lock);
    made(run, 2, 200, 101, 200);
    on(run, 2, 100, 200, OnCpu::Left::exited, 1);
    COMPARE_TEXT(first(run), std::string("start 0-10 run 10-90 idle 90-100"));
    QCOMPARE(lanesOf(run).lanes[0].helpers.size(), std::size_t{1});
}

void TestLaneHelpers::sampledHelpersFillWhatTheWorkerWasBlocked()
{
    RunRecord run = twoWorkers(Wait::child, Tier::sampled);
    run.onCpu.clear();
    run.threadReadings.clear();
    seen(run, 20, 101, Wait::none, 20);
    seen(run, 70, 101, Wait::child, 20); // blocked for 50 ms
    seen(run, 90, 101, Wait::none, 40);
    made(run, 20, 200, 101, 200);
    seen(run, 20, 200, Wait::none, 0);
    seen(run, 70, 200, Wait::none, 30, 10); // computed 30 of them, waited for a core 10
    seen(run, 90, 200, Wait::none, 50, 10); // and went on beside the worker
    COMPARE_TEXT(first(run),
                 std::string("start 0-10 run 10-20 idle 20-70:10 run 20-70:30 queue 20-70:10 "
                             "run 70-90 idle 90-100"));
}

void TestLaneHelpers::aSampledHelperThatIsSeenOnceHasWorkedBeforeThat()
{
    RunRecord run = twoWorkers(Wait::child, Tier::sampled);
    run.onCpu.clear();
    run.threadReadings.clear();
    seen(run, 20, 101, Wait::none, 20);
    seen(run, 70, 101, Wait::child, 20);
    made(run, 60, 200, 101, 200, 70);
    seen(run, 60, 200, Wait::none, 25, 5);
    COMPARE_TEXT(first(run), std::string("start 0-10 run 10-20 idle 20-100:50 run 20-100:25 "
                                         "queue 20-100:5"));
}

void TestLaneHelpers::whenSampledAProcesssThreadsAreItsOneWorkers()
{
    RunRecord run = runOf("python.processes", 2, 100, Tier::sampled);
    made(run, 0, 100, 0);
    stamped(run, 0, 0, 100, phase);
    for (const int ring : {1, 2}) {
        made(run, 1, 100 + ring, 100, 100 + ring);
        works(run, ring, 100 + ring);
    }
    made(run, 10, 201, std::nullopt, 101); // who in its process made it is not known
    made(run, 20, 300, 102, 300);
    made(run, 20, 301, std::nullopt, 300);
    made(run, 20, 202, std::nullopt, 100);
    for (const int thread : {201, 300, 301, 202}) {
        seen(run, 30, thread, Wait::none, 0);
        seen(run, 40, thread, Wait::none, 10);
    }
    const Lanes lanes = lanesOf(run);
    const auto helped_ns = [](const Lane &lane) {
        std::int64_t sum_ns = 0;
        for (const LaneInterval &interval : lane.helpers)
            sum_ns += interval.time_ns;
        return sum_ns;
    };
    QCOMPARE(helped_ns(lanes.lanes[0]), 10 * kMs);
    QCOMPARE(helped_ns(lanes.lanes[1]), 20 * kMs);
}

void TestLaneHelpers::threadsThatMadeEachOtherAreNobodys()
{
    RunRecord run = twoWorkers(Wait::lock);
    made(run, 20, 200, 201, 200);
    made(run, 20, 201, 200, 201);
    made(run, 20, 202, 202, 202);
    made(run, 20, 203, 4711, 203);
    for (const int thread : {200, 201, 202, 203})
        on(run, 30, 40, thread);
    for (const Lane &lane : lanesOf(run).lanes)
        QVERIFY(lane.helpers.empty());
}

QTEST_APPLESS_MAIN(TestLaneHelpers)
#include "tst_lane_helpers.moc"
