// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/core_time.h"
#include "analysis/accounts/core_time_rule.h"
#include "analysis/findings/cause.h"
#include "analysis/run_analysis.h"

#include "core_time_literals.h"

#include <QtTest>

#include <algorithm>

using namespace corelane;
using Left = OnCpu::Left;

class TestCoreTime : public QObject {
    Q_OBJECT

private slots:
    void idleCoresGetTheirCauseByRule_data();
    void idleCoresGetTheirCauseByRule();
    void causesOfOneMomentShareItsCores();
    void whoeverIsBehindAHolderWaitsForItsCore();
    void oneThreadAloneIsSerial();
    void idleHelpersAreLookedThrough();
    void mainThreadThatJoinsIsLookedThrough();
    void aLockKeepsCoresIdle();
    void whoeverIsDoneFirstLeavesATail();
    void whatTheMainThreadDoesAfterwardsIsSerial();
    void othersCountOnlyWhereAThreadWaited();
    void theQuotaIsAPart();
    void busyIsWhatTheKernelCharged();
    void aNarrowedAffinityIsTheBase();
    void whatRanBeforeItWasNarrowedDidNotRunOnOneCore();
    void readingsTellOfMoreThreadsThanCoresToo();
    void beforeTheFirstChunkIsStartUp();
    void aWaitThatNoLookSawIsUnexplained();
    void readingsGiveTheSameInBins();
};

namespace {

Moment momentOf(int cpus, int running, int queued)
{
    return {.length_ns = 1000,
            .available_ns = cpus * 1000,
            .running_ns = running * 1000,
            .queued_ns = queued * 1000,
            .waits = {},
            .dependent = {},
            .behind = {}};
}

} // namespace

void TestCoreTime::idleCoresGetTheirCauseByRule_data()
{
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("computes"); // a State, or -1: nobody waits so
    QTest::addColumn<int>("hardly");
    QTest::addColumn<int>("through");
    QTest::addColumn<int>("dependent");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, int running, State computes, State hardly, State through,
                        State dependent, State cause) {
        const auto number = [](State state) {
            return state == State::thisRun ? -1 : static_cast<int>(state);
        };
        QTest::newRow(name) << running << number(computes) << number(hardly) << number(through)
                            << number(dependent) << static_cast<int>(cause);
    };
    const State none = State::thisRun;
    row("nobody is there", 0, none, none, none, none, State::nothingLeft);
    row("one computes", 1, none, none, none, none, State::alone);
    row("beside one that hardly computes", 1, none, State::sleep, none, none, State::alone);
    row("beside one that waits all its life", 1, none, none, State::ioWait, none, State::alone);
    row("beside one that waits for it", 1, none, none, none, State::otherThread, State::alone);
    row("beside one that computes, too, and sleeps", 1, State::sleep, none, none, none,
        State::sleep);
    row("beside one that waits for a lock", 1, State::lockWait, none, none, none, State::lockWait);
    row("though it hardly computes", 1, none, State::gilWait, none, none, State::gilWait);
    row("sleepers", 0, State::sleep, none, none, State::child, State::sleep);
    row("an idle helper beside a sleeper", 0, State::sleep, none, State::ioWait, none,
        State::sleep);
    row("all wait for each other", 0, none, none, none, State::otherThread, State::otherThread);
    row("only an idle helper", 0, none, none, State::ioWait, none, State::ioWait);
}

void TestCoreTime::idleCoresGetTheirCauseByRule()
{
    QFETCH(int, running);
    QFETCH(int, cause);
    Moment moment = momentOf(2, running, 0);
    const std::array<const char *, kWaitLevels> columns{"computes", "hardly", "through"};
    for (std::size_t level = 0; level < kWaitLevels; ++level) {
        const int state = *static_cast<int *>(QTest::qData(columns[level], QMetaType::Int));
        if (state >= 0)
            moment.waits[level][static_cast<State>(state)] = 1000;
    }
    QFETCH(int, dependent);
    if (dependent >= 0)
        moment.dependent[static_cast<State>(dependent)] = 1000;
    Parts parts;
    Parts behind;
    shareOut(moment, parts, behind);
    QCOMPARE(behind.sum_ns(), std::int64_t{0});
    QCOMPARE(parts.sum_ns(), std::int64_t{2000});
    QCOMPARE(parts[State::thisRun], std::int64_t{1000} * running);
    QCOMPARE(parts[static_cast<State>(cause)], 2000 - std::int64_t{1000} * running);
}

void TestCoreTime::causesOfOneMomentShareItsCores()
{
    Moment moment = momentOf(8, 1, 1);
    moment.waits[0][State::lockWait] = 2000;
    moment.waits[0][State::ioWait] = 1000;
    Parts parts;
    Parts behind;
    shareOut(moment, parts, behind);
    QCOMPARE(behind.sum_ns(), std::int64_t{0});
    QCOMPARE(parts[State::others], std::int64_t{1000});
    QCOMPARE(parts[State::lockWait], std::int64_t{4000});
    QCOMPARE(parts[State::ioWait], std::int64_t{2000});
    QCOMPARE(parts.sum_ns(), std::int64_t{8000});
}

void TestCoreTime::whoeverIsBehindAHolderWaitsForItsCore()
{
    Moment moment = momentOf(8, 0, 1);
    moment.waits[0][State::gilWait] = 3000;
    moment.waits[1][State::lockWait] = 2000;
    moment.waits[0][State::ioWait] = 2000;
    moment.behind[State::gilWait] = 3000;
    moment.behind[State::lockWait] = 1000;
    Parts parts;
    Parts behind;
    shareOut(moment, parts, behind);
    QCOMPARE(parts[State::others], std::int64_t{1000});
    QCOMPARE(parts[State::gilWait], std::int64_t{0});
    QCOMPARE(parts[State::lockWait], std::int64_t{1000});
    QCOMPARE(parts[State::ioWait], std::int64_t{2000});
    QCOMPARE(behind[State::gilWait], std::int64_t{3000});
    QCOMPARE(behind[State::lockWait], std::int64_t{1000});
    QCOMPARE(parts.sum_ns() + behind.sum_ns(), std::int64_t{8000});
}

void TestCoreTime::oneThreadAloneIsSerial()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    on(run, 0, 100, kMain, Left::exited);
    charge(run, 100);
    COMPARE_TEXT(text(timeOf(run)), "this_run 100 alone 100");
    COMPARE_TEXT(causeOf(run), "one-thread-alone");
    QCOMPARE(timeOf(run).longestAlone_ns, 100 * kMs);
}

void TestCoreTime::idleHelpersAreLookedThrough()
{
    RunRecord run = commandOf(1000);
    born(run, 0, kMain);
    on(run, 0, 1000, kMain, Left::exited);
    for (int helper = 101; helper < 109; ++helper) {
        born(run, 1, helper);
        on(run, 1, 2, helper, Left::blocked, 1);
        looked(run, 50, helper, Wait::io, WaitDetail::pipe);
    }
    chargeWhatRan(run);
    const CoreTime time = timeOf(run);
    QVERIFY(time.parts[State::alone] > 980 * kMs);
    QCOMPARE(time.parts.sum_ns(), 2000 * kMs);
    COMPARE_TEXT(causeOf(run), "one-thread-alone");
}

void TestCoreTime::mainThreadThatJoinsIsLookedThrough()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    born(run, 2, 101);
    on(run, 0, 2, kMain);
    looked(run, 50, kMain, Wait::lock, WaitDetail::join);
    on(run, 2, 100, 101, Left::exited, 1);
    charge(run, 100);
    COMPARE_TEXT(text(timeOf(run)), "this_run 100 alone 100");
}

void TestCoreTime::aLockKeepsCoresIdle()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    born(run, 0, 101);
    for (int turn = 0; turn < 10; ++turn) {
        on(run, 10 * turn, 10 * turn + 5, kMain);
        on(run, 10 * turn + 5, 10 * turn + 10, 101, Left::blocked, 1);
        looked(run, 10 * turn + 7, kMain, Wait::lock, WaitDetail::mutex);
        looked(run, 10 * turn + 2, 101, Wait::lock, WaitDetail::mutex);
    }
    charge(run, 100);
    const CoreTime time = timeOf(run);
    QVERIFY(time.parts[State::lockWait] >= 95 * kMs); // the first stretch was never looked at
    COMPARE_TEXT(causeOf(run), "lock");
}

void TestCoreTime::whoeverIsDoneFirstLeavesATail()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    born(run, 1, 101);
    born(run, 1, 102);
    on(run, 0, 1, kMain);
    looked(run, 50, kMain, Wait::lock, WaitDetail::join);
    on(run, 1, 40, 101, Left::exited, 0);
    on(run, 1, 99, 102, Left::exited, 1);
    run.threads[1].died_ns = moment(40);
    run.threads[2].died_ns = moment(99);
    on(run, 99, 100, kMain, Left::exited);
    chargeWhatRan(run);
    COMPARE_TEXT(text(timeOf(run)), "this_run 139 alone 2 nothing_left 59");
    COMPARE_TEXT(causeOf(run), "tail");
}

void TestCoreTime::whatTheMainThreadDoesAfterwardsIsSerial()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    born(run, 0, 101);
    on(run, 0, 40, kMain, Left::stays);
    on(run, 0, 40, 101, Left::exited, 1);
    run.threads[1].died_ns = moment(40);
    on(run, 40, 100, kMain, Left::exited);
    chargeWhatRan(run);
    COMPARE_TEXT(text(timeOf(run)), "this_run 140 alone 60");
}

void TestCoreTime::othersCountOnlyWhereAThreadWaited()
{
    // Others keep both cores busy for half of the time; the run's thread waits 20 ms for one.
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    on(run, 0, 40, kMain, Left::preempted);
    on(run, 60, 100, kMain, Left::exited);
    chargeWhatRan(run);
    keepCoresBusy(run, 100, 40);
    COMPARE_TEXT(text(timeOf(run)), "this_run 80 others 20 alone 100");

    RunRecord waits = commandOf(100); // in a system call, never for a core
    born(waits, 0, kMain);
    on(waits, 0, 2, kMain);
    looked(waits, 50, kMain, Wait::lock, WaitDetail::semaphore);
    on(waits, 98, 100, kMain, Left::exited);
    chargeWhatRan(waits);
    keepCoresBusy(waits, 100, 2);
    COMPARE_TEXT(text(timeOf(waits)), "this_run 4 alone 4 other_thread 192");
    COMPARE_TEXT(causeOf(waits), "other-thread");
}

void TestCoreTime::theQuotaIsAPart()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    on(run, 0, 50, kMain, Left::preempted);
    on(run, 90, 100, kMain, Left::exited);
    chargeWhatRan(run);
    run.throttleReadings.push_back({.time_ns = moment(100), .throttled_ns = 40 * kMs});
    COMPARE_TEXT(text(timeOf(run)), "this_run 60 quota 40 alone 100");
}

void TestCoreTime::busyIsWhatTheKernelCharged()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    for (int i = 0; i < 100; ++i) // a switch costs what its record does not see
        run.onCpu.push_back({.begin_ns = moment(i),
                             .end_ns = moment(i) + kMs / 2,
                             .core = 0,
                             .thread = kMain,
                             .left = Left::blocked});
    looked(run, 50, kMain, Wait::sleep, WaitDetail::none);
    charge(run, 51);
    COMPARE_TEXT(text(timeOf(run)), "this_run 50 switching 1 alone 49 sleep 99");
    QCOMPARE(timeOf(run).busy_ns(), 51 * kMs);

    charge(run, 40); // a thread had its core, and the core did not run
    for (const std::int64_t time_ms : {0, 100})
        run.coreReadings.push_back(
            {.time_ns = moment(time_ms), .core = 0, .steal_ns = time_ms * kMs / 10});
    COMPARE_TEXT(text(timeOf(run)), "this_run 40 steal 10 alone 50 sleep 100");
}

void TestCoreTime::aNarrowedAffinityIsTheBase()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    born(run, 0, 101);
    for (int turn = 0; turn < 5; ++turn) {
        on(run, 20 * turn, 20 * turn + 10, kMain, Left::preempted);
        on(run, 20 * turn + 10, 20 * turn + 20, 101, Left::preempted);
    }
    for (const int thread : {kMain, 101})
        run.affinityReadings.push_back({.time_ns = moment(0), .thread = thread, .cpus = {0}});
    chargeWhatRan(run);
    keepCoresBusy(run, 100, 50); // the other core was busy with others, and out of reach
    const CoreTime time = timeOf(run);
    COMPARE_TEXT(text(time), "this_run 100");
    QCOMPARE(time.total_ns, 100 * kMs);
    QCOMPARE(time.crowded_ns, 100 * kMs);
    COMPARE_TEXT(causeOf(run), "one-core");
    const auto findings = analysisOf(run, nullptr).explanation.findings;
    QVERIFY(std::none_of(findings.begin(), findings.end(),
                         [](const Finding &each) { return each.id == "other-programs"; }));
}

void TestCoreTime::whatRanBeforeItWasNarrowedDidNotRunOnOneCore()
{
    RunRecord run = commandOf(200);
    born(run, 0, kMain);
    born(run, 0, 101);
    on(run, 0, 40, kMain, Left::preempted);
    on(run, 0, 40, 101, Left::preempted, 1);
    for (int turn = 0; turn < 8; ++turn) {
        on(run, 40 + 20 * turn, 50 + 20 * turn, kMain, Left::preempted);
        on(run, 50 + 20 * turn, 60 + 20 * turn, 101, Left::preempted);
    }
    for (const int thread : {kMain, 101})
        run.affinityReadings.push_back({.time_ns = moment(60), .thread = thread, .cpus = {0}});
    chargeWhatRan(run);
    QCOMPARE(timeOf(run).bound_ns, 200 * kMs); // of 240
    COMPARE_TEXT(causeOf(run), "one-core");
    const auto findings = analysisOf(run, nullptr).explanation.findings;
    const auto oneCore = std::find_if(findings.begin(), findings.end(),
                                      [](const Finding &each) { return each.id == "one-core"; });
    QVERIFY(oneCore != findings.end());
    COMPARE_TEXT(rendered(oneCore->title), "Most of it ran on one core");
}

void TestCoreTime::beforeTheFirstChunkIsStartUp()
{
    RunRecord run = runOf("cpp.threads", 2, 100);
    for (const int worker : {1, 2}) {
        const int thread = kMain + worker;
        born(run, 0, thread);
        stamped(run, 5, worker, thread, StampKind::workerBegin);
        stamped(run, 20, worker, thread, StampKind::chunkBegin);
        stamped(run, worker * 40, worker, thread, StampKind::chunkEnd);
        stamped(run, worker * 40, worker, thread, StampKind::workerEnd);
        on(run, 20, worker * 40, thread, Left::exited, worker - 1);
    }
    born(run, 0, kMain);
    on(run, 0, 20, kMain, Left::blocked);
    looked(run, 50, kMain, Wait::lock, WaitDetail::join);
    on(run, 80, 100, kMain, Left::exited);
    chargeWhatRan(run);
    // The main thread computes at the end, when all workers are done: their tail.
    COMPARE_TEXT(text(timeOf(run)), "this_run 120 others 20 nothing_left 60");
}

void TestCoreTime::aWaitThatNoLookSawIsUnexplained()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    on(run, 0, 10, kMain);
    on(run, 90, 100, kMain, Left::exited);
    chargeWhatRan(run);
    COMPARE_TEXT(text(timeOf(run)), "this_run 20 alone 20 unexplained 160");
    COMPARE_TEXT(causeOf(run), "cannot-tell");
}

void TestCoreTime::readingsTellOfMoreThreadsThanCoresToo()
{
    RunRecord run = commandOf(100, Tier::sampled);
    for (int thread = kMain; thread < kMain + 4; ++thread) {
        born(run, 0, thread);
        seen(run, 100, thread, Wait::none, 50, 50);
    }
    run.treeReadings = {{.time_ns = moment(50)}, {.time_ns = moment(100)}};
    charge(run, 200);
    COMPARE_TEXT(text(timeOf(run)), "this_run 200");
    QCOMPARE(timeOf(run).crowded_ns, 200 * kMs);
    COMPARE_TEXT(causeOf(run), "too-many-threads");
}

void TestCoreTime::readingsGiveTheSameInBins()
{
    RunRecord run = commandOf(100, Tier::sampled);
    born(run, 0, kMain);
    for (std::int64_t time_ms = 10; time_ms <= 100; time_ms += 10) {
        run.treeReadings.push_back({.time_ns = moment(time_ms), .user_ns = time_ms * kMs / 2});
        seen(run, time_ms, kMain, Wait::sleep, time_ms / 2);
    }
    charge(run, 50);
    COMPARE_TEXT(text(timeOf(run)), "this_run 50 alone 50 sleep 100");
}

QTEST_APPLESS_MAIN(TestCoreTime)
#include "tst_core_time.moc"
