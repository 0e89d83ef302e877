// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_time_literals.h"

#include <QtTest>

#include <algorithm>

using namespace corelane;
using Left = OnCpu::Left;

/// Whose work a wait was for, and what its cause is.
class TestCoreTimeCauses : public QObject {
    Q_OBJECT

private slots:
    void aServerOfTheRunIsNotOutside_data();
    void aServerOfTheRunIsNotOutside();
    void anEventLoopWaitsForTimeWhereNobodyWorks_data();
    void anEventLoopWaitsForTimeWhereNobodyWorks();
    void handingOverAllTheTimeIsTooLittleWork_data();
    void handingOverAllTheTimeIsTooLittleWork();
    void whoHadToWaitForOthersIsLateAndNoTail();
    void whoHardlyWorkedLeavesNoTail();
    void oneThatDoesNearlyAllIsNotOneAfterAnother();
    void aHolderThatLostItsCoreHoldsNobodyUp_data();
    void aHolderThatLostItsCoreHoldsNobodyUp();
    void aLockMayBeAnotherProcesss();
};

namespace {

/// Two cores, each busy with the run for 40 ms of 100; both with others for so long.
void beside(RunRecord &run, std::int64_t others_ms)
{
    keepCoresBusy(run, 100, 40);
    for (CoreReading &reading : run.coreReadings) {
        if (reading.time_ns == moment(100))
            reading.user_ns = 40 * kMs + others_ms * kMs / 2;
        reading.idle_ns = reading.time_ns == moment(100) ? 60 * kMs - others_ms * kMs / 2 : 0;
    }
}

} // namespace

void TestCoreTimeCauses::aServerOfTheRunIsNotOutside_data()
{
    QTest::addColumn<int>("pause_ms"); // in which nobody of the run works
    QTest::addColumn<int>("beside");   // a third thread computes all the time
    QTest::addColumn<QString>("parts");
    // The client's wait ends when the server has worked; of each turn both have 5 ms.
    QTest::newRow("the server works") << 0 << 0 << "this_run 100 alone 100";
    QTest::newRow("someone else does") << 5 << 0 << "this_run 100 alone 5 io_wait 195";
    // That another thread had work whenever it waited would be so by chance.
    QTest::newRow("beside one that computes") << 5 << 1 << "this_run 250 io_wait 50";
}

void TestCoreTimeCauses::aServerOfTheRunIsNotOutside()
{
    QFETCH(int, pause_ms);
    QFETCH(int, beside);
    QFETCH(QString, parts);
    const int turn_ms = 10 + pause_ms;
    RunRecord run = commandOf(10 * turn_ms);
    born(run, 0, kMain);
    if (beside == 0)
        born(run, 5, 101);
    for (int turn = 0; turn < 10; ++turn) {
        const int begin_ms = turn * turn_ms;
        on(run, begin_ms, begin_ms + (beside > 0 ? 10 : 5), kMain);
        looked(run, begin_ms + turn_ms - 1, kMain, Wait::io, WaitDetail::socket);
        if (beside > 0)
            continue;
        on(run, begin_ms + 5, begin_ms + 10, 101, Left::blocked, 1);
        looked(run, begin_ms + 1, 101, Wait::io, WaitDetail::socket);
    }
    if (beside > 0) {
        born(run, 0, 102);
        on(run, 0, 10 * turn_ms, 102, Left::exited, 1);
    }
    chargeWhatRan(run);
    COMPARE_TEXT(text(timeOf(run)), parts.toStdString());
}

void TestCoreTimeCauses::whoHardlyWorkedLeavesNoTail()
{
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    born(run, 1, 101);
    born(run, 1, 102);
    on(run, 0, 1, kMain);
    looked(run, 50, kMain, Wait::child, WaitDetail::none);
    on(run, 1, 4, 101, Left::exited, 0); // as a shell does that starts the other one
    on(run, 1, 99, 102, Left::exited, 1);
    run.threads[1].died_ns = moment(4);
    run.threads[2].died_ns = moment(99);
    on(run, 99, 100, kMain, Left::exited);
    chargeWhatRan(run);
    COMPARE_TEXT(text(timeOf(run)), "this_run 103 alone 97");
    COMPARE_TEXT(causeOf(run), "one-thread-alone");
}

void TestCoreTimeCauses::anEventLoopWaitsForTimeWhereNobodyWorks_data()
{
    QTest::addColumn<bool>("works");
    QTest::addColumn<int>("wait");
    QTest::addColumn<int>("detail");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *name, bool works, Wait wait, WaitDetail detail,
                        const char *parts) {
        QTest::newRow(name) << works << int(wait) << int(detail) << parts;
    };
    row("another works", true, Wait::none, WaitDetail::none, "this_run 110 alone 110");
    row("others wait for work", false, Wait::lock, WaitDetail::condition,
        "this_run 20 alone 20 sleep 180");
    row("another waits for a socket", false, Wait::io, WaitDetail::socket,
        "this_run 20 alone 20 io_wait 180");
}

void TestCoreTimeCauses::anEventLoopWaitsForTimeWhereNobodyWorks()
{
    QFETCH(bool, works);
    QFETCH(int, wait);
    QFETCH(int, detail);
    QFETCH(QString, parts);
    RunRecord run = commandOf(110);
    born(run, 0, kMain);
    on(run, 0, 10, kMain);
    born(run, 10, 101);
    on(run, 10, works ? 110 : 20, 101, works ? Left::exited : Left::blocked);
    for (const int time_ms : {30, 60, 100}) {
        looked(run, time_ms, kMain, Wait::sleep, WaitDetail::wakeUp);
        looked(run, time_ms, 101, Wait(wait), WaitDetail(detail));
    }
    chargeWhatRan(run);
    COMPARE_TEXT(text(timeOf(run)), parts.toStdString());
}

void TestCoreTimeCauses::handingOverAllTheTimeIsTooLittleWork_data()
{
    QTest::addColumn<int>("wait");
    QTest::addColumn<int>("detail");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, Wait wait, WaitDetail detail, const char *cause) {
        QTest::newRow(name) << int(wait) << int(detail) << cause;
    };
    row("over a pipe", Wait::io, WaitDetail::pipe, "too-little-work");
    row("by a condition", Wait::lock, WaitDetail::condition, "too-little-work");
    row("of whatever comes from outside", Wait::io, WaitDetail::socket, "io");
    row("nor is time", Wait::sleep, WaitDetail::none, "sleep");
    row("a lock is not handed over", Wait::lock, WaitDetail::mutex, "lock");
    row("nor is the GIL", Wait::gil, WaitDetail::none, "gil");
}

void TestCoreTimeCauses::handingOverAllTheTimeIsTooLittleWork()
{
    QFETCH(int, wait);
    QFETCH(int, detail);
    QFETCH(QString, cause);
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    born(run, 0, 101);
    constexpr std::int64_t kWork_ns = 20'000; // and as long until the other one has woken up
    for (int turn = 0; turn < 2'500; ++turn) {
        const std::int64_t begin_ns = kRelease_ns + turn * 2 * kWork_ns;
        run.onCpu.push_back({.begin_ns = begin_ns,
                             .end_ns = begin_ns + kWork_ns,
                             .core = turn % 2,
                             .thread = kMain + turn % 2,
                             .left = Left::blocked});
    }
    for (const int thread : {kMain, 101}) {
        looked(run, 20, thread, Wait(wait), WaitDetail(detail));
        looked(run, 70, thread, Wait(wait), WaitDetail(detail));
    }
    chargeWhatRan(run);
    COMPARE_TEXT(causeOf(run), cause.toStdString());
}

void TestCoreTimeCauses::whoHadToWaitForOthersIsLateAndNoTail()
{
    // Both work for 20 ms, then one after the other, as under a semaphore that is a lock.
    RunRecord run = commandOf(100);
    born(run, 0, kMain);
    on(run, 0, 1, kMain);
    looked(run, 50, kMain, Wait::lock, WaitDetail::join);
    born(run, 0, 101);
    born(run, 0, 102);
    on(run, 1, 20, 101, Left::preempted);
    on(run, 0, 20, 102, Left::blocked, 1);
    looked(run, 50, 102, Wait::lock, WaitDetail::condition);
    on(run, 20, 60, 101, Left::exited);
    run.threads[1].died_ns = moment(60);
    on(run, 60, 100, 102, Left::exited);
    chargeWhatRan(run);
    COMPARE_TEXT(text(timeOf(run)), "this_run 120 alone 80");
}

void TestCoreTimeCauses::oneThatDoesNearlyAllIsNotOneAfterAnother()
{
    const auto findsIt = [](std::int64_t first_ms) {
        RunRecord run = commandOf(100);
        born(run, 0, kMain);
        born(run, first_ms, 101);
        on(run, 0, first_ms, kMain, Left::exited);
        on(run, first_ms, 100, 101, Left::exited);
        chargeWhatRan(run);
        const std::vector<Finding> findings = analysisOf(run, nullptr).explanation.findings;
        return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.id == "one-after-another";
        });
    };
    QVERIFY(findsIt(30));
    QVERIFY(!findsIt(4)); // a shell that starts what computes
}

void TestCoreTimeCauses::aHolderThatLostItsCoreHoldsNobodyUp_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<int>("others_ms");
    QTest::addColumn<QString>("parts");
    QTest::newRow("both cores were others'")
        << int(Tier::exact) << 120 << "this_run 82 others 40 gil_wait 78";
    // A core was free: it would not have helped whoever waited for the GIL.
    QTest::newRow("one was") << int(Tier::exact) << 25 << "this_run 82 others 25 gil_wait 93";
    QTest::newRow("by readings") << int(Tier::sampled) << 120
                                 << "this_run 82 others 40 gil_wait 78";
}

/// The one that has the GIL computes, loses its core for 20 ms and goes on.
void TestCoreTimeCauses::aHolderThatLostItsCoreHoldsNobodyUp()
{
    QFETCH(int, tier);
    QFETCH(int, others_ms);
    QFETCH(QString, parts);
    RunRecord run = commandOf(100, Tier(tier));
    born(run, 0, kMain);
    born(run, 0, 101);
    on(run, 0, 40, kMain, Left::preempted);
    on(run, 60, 100, kMain, Left::exited);
    on(run, 0, 2, 101, Left::blocked, 1);
    for (const int time_ms : {20, 40, 60, 80, 100}) {
        run.treeReadings.push_back({.time_ns = moment(time_ms)});
        const int before_ms = time_ms <= 40 ? time_ms : std::max(40, time_ms - 20);
        seen(run, time_ms, kMain, Wait::none, before_ms, time_ms >= 60 ? 20 : 0);
        seen(run, time_ms, 101, Wait::gil, 2);
    }
    charge(run, 82);
    beside(run, others_ms);
    COMPARE_TEXT(text(timeOf(run)), parts.toStdString());
    QCOMPARE(timeOf(run).behind[State::gilWait], 20 * kMs);
}

void TestCoreTimeCauses::aLockMayBeAnotherProcesss()
{
    // The second process waits for a file's lock that the first one has; a third computes or not.
    const auto partsBeside = [](bool isThird) {
        RunRecord run = commandOf(100);
        run.machine.affinity = CpuList::upTo(3);
        born(run, 0, kMain);
        on(run, 0, 40, kMain, Left::preempted);
        on(run, 60, 100, kMain, Left::exited);
        run.threads.push_back({.thread = 200, .process = 200, .born_ns = moment(0)});
        on(run, 0, 1, 200, Left::blocked, 2);
        looked(run, 50, 200, Wait::lock, WaitDetail::fileLock);
        if (isThird) {
            run.threads.push_back({.thread = 300, .process = 300, .born_ns = moment(0)});
            on(run, 0, 100, 300, Left::exited, 1);
        }
        charge(run, isThird ? 180 : 80);
        return timeOf(run).behind[State::lockWait];
    };
    QCOMPARE(partsBeside(false), 20 * kMs);
    QCOMPARE(partsBeside(true), std::int64_t{0}); // it may be the third one's
}

QTEST_APPLESS_MAIN(TestCoreTimeCauses)
#include "tst_core_time_causes.moc"
