// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/account.h"
#include "analysis/figures/cpu_notes.h"
#include "analysis/figures/identity.h"
#include "analysis/studies/article.h"

#include "run_literals.h"

#include <QtTest>

#include <map>
#include <tuple>
#include <vector>

using namespace corelane;
using enum StampKind;
using Left = OnCpu::Left;

class TestAccount : public QObject {
    Q_OBJECT

private slots:
    void switchingIsWhatTheSwitchesLeaveOut();
    void whatSwitchesCannotExplainIsNotCalledSwitching();
    void partsAreTheLanesStates();
    void runningIsSplitByTheBaseline();
    void runningIsNotSplitWithoutABaseline();
    void threadsAreCountedOverTheirLifetimes();
    void aThreadWaitsForWhatTheCoresWereIdleFor();
    void runQueueWaitHasThreeCauses();
    void stealIsThatOfTheRun();
    void articlesIdentityHolds();
    void identityNeedsTheSameWorkDone();
    void efficienciesAreOfUsefulTime();
};

namespace {

/// A chunk from 10 on, on a core for `busy_ms`, handed over in 5.
void works(RunRecord &run, int worker, std::int64_t busy_ms)
{
    const int thread = 100 + worker;
    born(run, 0, thread);
    stamped(run, 5, worker, thread, workerBegin);
    stamped(run, 10, worker, thread, chunkBegin);
    stamped(run, 10 + busy_ms, worker, thread, chunkEnd);
    stamped(run, 15 + busy_ms, worker, thread, workerEnd);
    on(run, 0, 15 + busy_ms, thread, Left::exited, worker - 1);
}

Account account(const RunRecord &run, const RunRecord *baseline = nullptr)
{
    return accountOf(run, lanesOf(run), baseline).value();
}

} // namespace

void TestAccount::partsAreTheLanesStates()
{
    RunRecord run = runOf("cpp.threads", 2, 100);
    works(run, 1, 80);
    works(run, 2, 40);
    const Account all = account(run);
    QVERIFY(all.ofWorkers);
    QCOMPARE(all.workers, 2);
    QCOMPARE(all.real_ns, 100 * kMs);
    QCOMPARE(all.total_ns, 200 * kMs);
    // By hand: 2 × 10 + 80 + 40 + 2 × 5 + (100 − 95) + (100 − 55) = 200.
    QCOMPARE(all.parts[State::startUp], 20 * kMs);
    QCOMPARE(all.parts[State::running], 120 * kMs);
    QCOMPARE(all.parts[State::transfer], 10 * kMs);
    QCOMPARE(all.parts[State::idleTail], 50 * kMs);
    QCOMPARE(all.parts.sum_ns(), all.total_ns);
    QCOMPARE(all.share(State::running), 0.6);
    QCOMPARE(all.workerParts.size(), std::size_t{2});
    QCOMPARE(all.workerParts[1][State::idleTail], 45 * kMs);
}

void TestAccount::runningIsSplitByTheBaseline()
{
    RunRecord baseline = runOf("cpp.sequential", 1, 110);
    works(baseline, 1, 90);
    RunRecord run = runOf("cpp.threads", 2, 100);
    works(run, 1, 80);
    works(run, 2, 40);
    const Account split = account(run, &baseline);
    QCOMPARE(split.parts[State::useful], 90 * kMs);
    QCOMPARE(split.parts[State::extra], 30 * kMs);
    QCOMPARE(split.parts[State::running], 0);
    QCOMPARE(split.workerParts[0][State::useful], 60 * kMs);
    QCOMPARE(split.workerParts[1][State::extra], 10 * kMs);
    QCOMPARE(split.parts.sum_ns(), 200 * kMs);

    baseline = runOf("cpp.sequential", 1, 1'000);
    works(baseline, 1, 900); // it ran for longer: nothing is extra
    QCOMPARE(account(run, &baseline).parts[State::useful], 120 * kMs);
    QCOMPARE(account(run, &baseline).parts[State::extra], 0);
}

void TestAccount::runningIsNotSplitWithoutABaseline()
{
    RunRecord run = runOf("cpp.threads", 1, 100);
    works(run, 1, 80);
    RunRecord baseline = run;
    QCOMPARE(account(run, &baseline).parts[State::useful], 80 * kMs);
    QCOMPARE(account(run, &run).parts[State::running], 80 * kMs);
    baseline.spec.size = 7;
    QCOMPARE(account(run, &baseline).parts[State::running], 80 * kMs);
    baseline = run;
    baseline.end->outcome = Outcome::failed;
    QCOMPARE(account(run, &baseline).parts[State::running], 80 * kMs);
    baseline = run;
    baseline.tier.reset(); // from before there were lanes
    QCOMPARE(account(run, &baseline).parts[State::running], 80 * kMs);
}

void TestAccount::threadsAreCountedOverTheirLifetimes()
{
    RunRecord run = runOf("command", 0, 100);
    born(run, 0, 101);
    born(run, 60, 102);
    on(run, 0, 100, 101, Left::exited);
    on(run, 70, 100, 102, Left::exited);
    const Account all = account(run);
    QVERIFY(!all.ofWorkers);
    QCOMPARE(all.total_ns, 140 * kMs);
    QCOMPARE(all.parts[State::running], 130 * kMs);
    QCOMPARE(all.parts[State::runQueue], 10 * kMs);
    QVERIFY(!efficienciesOf(all));
    QVERIFY(!accountOf(RunRecord{}, {}, nullptr));
}

void TestAccount::aThreadWaitsForWhatTheCoresWereIdleFor()
{
    RunRecord run = runOf("command", 0, 100);
    using Row = std::tuple<Wait, WaitDetail, State>;
    const std::vector<Row> rows{{Wait::sleep, WaitDetail::none, State::sleep},
                                {Wait::io, WaitDetail::socket, State::ioWait},
                                {Wait::child, WaitDetail::none, State::child},
                                {Wait::lock, WaitDetail::mutex, State::lockWait},
                                {Wait::lock, WaitDetail::join, State::otherThread},
                                {Wait::other, WaitDetail::signal, State::otherThread},
                                {Wait::other, WaitDetail::stopped, State::stopped},
                                {Wait::other, WaitDetail::pageFault, State::pageFault},
                                {Wait::other, WaitDetail::none, State::unexplained}};
    int thread = 100;
    std::map<State, std::int64_t> expected_ns;
    for (const auto &[wait, detail, state] : rows) {
        born(run, 0, ++thread);
        on(run, 0, 10, thread);
        seen(run, 50, thread, wait);
        run.threadReadings.back().detail = detail;
        expected_ns[state] += 90 * kMs;
    }
    const Account all = account(run);
    QCOMPARE(all.parts[State::running], std::int64_t{9} * 10 * kMs);
    QCOMPARE(all.parts.sum_ns(), all.total_ns);
    for (const State state : threadStates())
        QCOMPARE(all.parts[state], state == State::running ? 90 * kMs : expected_ns[state]);
}

void TestAccount::runQueueWaitHasThreeCauses()
{
    RunRecord run = runOf("command", 0, 200);
    born(run, 0, 101);
    on(run, 0, 10, 101);
    on(run, 20, 50, 101, Left::preempted);
    on(run, 80, 200, 101, Left::exited);
    seen(run, 90, 101, Wait::lock, 50, 34); // 30 preempted and 4 late
    QVERIFY(account(run).runQueue == (RunQueueParts{30 * kMs, 4 * kMs, 0}));
    run.throttleReadings = {{.time_ns = moment(20)},
                            {.time_ns = moment(90), .throttled_ns = 12 * kMs}};
    QVERIFY(account(run).runQueue == (RunQueueParts{18 * kMs, 4 * kMs, 12 * kMs}));
    run.throttleReadings.back().throttled_ns = 300 * kMs; // other programs were throttled, too
    QVERIFY(account(run).runQueue == (RunQueueParts{0, 4 * kMs, 30 * kMs}));
}

void TestAccount::stealIsThatOfTheRun()
{
    RunRecord run = runOf("command", 0, 100);
    run.machine.affinity = {0, 5};
    born(run, 0, 101);
    for (const auto &[time_ms, steal_ms] :
         {std::pair{-90, 1}, {-10, 5}, {50, 6}, {110, 9}, {160, 50}}) {
        for (const int core : {0, 5})
            run.coreReadings.push_back(
                {.time_ns = moment(time_ms), .core = core, .steal_ns = steal_ms * kMs});
    }
    QCOMPARE(account(run).steal_ns, 8 * kMs);
}

void TestAccount::articlesIdentityHolds()
{
    const Identity identity =
        identityOf(articleRuns().at(1).times, articleRuns().at(0).times).value();
    QVERIFY(std::abs(identity.speedup - 1.752) < 0.0005);
    QVERIFY(std::abs(identity.coresBusy - 3.883) < 0.0005);
    QVERIFY(std::abs(identity.workRatio - 0.451) < 0.0005);
    QVERIFY(std::abs(identity.baselineWait - 1.0005) < 0.00005);
    QVERIFY(std::abs(identity.coresBusy * identity.workRatio * identity.baselineWait -
                     identity.speedup) < 1e-9);
    QCOMPARE(rendered(identityEquation(identity)),
             std::string("speedup 1.75 = 3.88 cores busy × 0.45 work × 1.00 baseline"));
    QVERIFY(!identityOf(Times{}, articleRuns().at(0).times));
}

void TestAccount::identityNeedsTheSameWorkDone()
{
    RunRecord baseline = runOf("cpp.sequential", 1, 100);
    baseline.treeUsage = Usage{.user_ns = 80 * kMs};
    RunRecord run = runOf("cpp.threads", 2, 50);
    run.treeUsage = Usage{.user_ns = 100 * kMs};
    QVERIFY(identityOf(run, baseline) == (Identity{2.0, 2.0, 0.8, 1.25}));
    run.spec.size = 1;
    QVERIFY(!identityOf(run, baseline));
    run.spec.size = baseline.spec.size;
    run.end.reset();
    QVERIFY(!identityOf(run, baseline));
}

void TestAccount::efficienciesAreOfUsefulTime()
{
    RunRecord run = runOf("cpp.threads", 2, 100);
    works(run, 1, 80);
    works(run, 2, 40);
    QVERIFY(efficienciesOf(account(run)) == (Efficiencies{0.75, 0.6}));
    RunRecord baseline = runOf("cpp.sequential", 1, 110);
    works(baseline, 1, 90);
    QVERIFY(efficienciesOf(account(run, &baseline)) == (Efficiencies{0.75, 0.6}));
    QVERIFY(!efficienciesOf(
        Account{.ofWorkers = true, .workers = 1, .real_ns = 1, .workerParts = {Parts{}}}));
}

namespace {

/// A second of CPU time by the kernel's accounting, and on cores for so long by the switches.
RunRecord ofOneSecond(std::int64_t onCores_ms)
{
    RunRecord run;
    run.tier = Tier::exact;
    run.treeUsage = Usage{.user_ns = 1'000 * kMs};
    run.onCpu = {{0, onCores_ms * kMs, 0, 7, OnCpu::Left::exited}};
    return run;
}

} // namespace

void TestAccount::switchingIsWhatTheSwitchesLeaveOut()
{
    RunRecord run = ofOneSecond(997);
    QCOMPARE(rendered(*switchingNote(run)),
             std::string("0.3 % of the CPU time (wait4 1.000 s, on cores "
                         "0.997 s)"));
    run.onCpu = ofOneSecond(1'000).onCpu;
    QVERIFY(rendered(*switchingNote(run)).starts_with("nothing to speak of"));
    run.onCpu = ofOneSecond(1'020).onCpu;
    QVERIFY(rendered(*switchingNote(run))
                .starts_with("cannot be told: the threads' times on cores add up to 2.0 %"));
    run.tier = Tier::sampled;
    QVERIFY(!switchingNote(run));
}

void TestAccount::whatSwitchesCannotExplainIsNotCalledSwitching()
{
    RunRecord run = ofOneSecond(300);
    QCOMPARE(rendered(*switchingNote(run)),
             std::string("not known: the switch records miss 0.700 s of the CPU time (wait4 1.000 "
                         "s, on cores 0.300 s)"));
    for (int i = 1; i <= 40'000; ++i) // as many switches can take as much
        run.onCpu.push_back({300 * kMs + i, 300 * kMs + i, 0, 7, OnCpu::Left::blocked});
    QVERIFY(rendered(*switchingNote(run)).starts_with("70.0 % of the CPU time"));
    run.treeUsage = Usage{.user_ns = 1 * kMs};
    QVERIFY(rendered(*switchingNote(run))
                .starts_with("not known: 0.299 s on cores is of processes that nobody waited for"));
    run.coreReadings = {{.time_ns = 0}, {.time_ns = 300 * kMs, .steal_ns = 299 * kMs}};
    QVERIFY(rendered(*switchingNote(run)).starts_with("cannot be told"));
    run.warnings = {{"not-waited-for", ""}}; // its usage was made from the switches
    QVERIFY(rendered(*switchingNote(run)).starts_with("not known: nobody waited for some"));
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
