// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/accounting.h"
#include "analysis/figures/comparison.h"
#include "analysis/figures/run_title.h"
#include "analysis/studies/article.h"

#include <QtTest>

using namespace corelane;

class TestAccounting : public QObject {
    Q_OBJECT

private slots:
    void nothingIsKnownBeforeTheRelease();
    void liveTimesAreTheTreesLatest();
    void finalTimesAreWhatWait4Said();
    void coresBusyCountsTheWholeTree();
    void whatIsUsedAfterTheExitIsNoPartOfCoresBusy();
    void theReadingsKnowMoreWhereNobodyWaited();
    void theSmallestQuotaCountsWhereverItHeld();
    void speedupNeedsTheSameWorkDone();
    void namedCommandsAreComparedWithEachOtherAndScriptsWithThemselves();
    void commandIsKnownByItsNameElseByItsWords();
    void tellsWhatTimeMisses();
    void articleFiguresAreThePublishedOnes();
};

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

RunRecord finished(std::int64_t real_ns, std::int64_t user_ns, std::int64_t sys_ns)
{
    RunRecord run;
    run.spec = {.workload = "primes", .model = "python.threads", .workers = 4, .size = 100};
    run.release_ns = 5 * kSecond;
    run.reaped_ns = 5 * kSecond + real_ns;
    run.childUsage = Usage{.user_ns = user_ns, .sys_ns = sys_ns};
    run.treeUsage = run.childUsage;
    run.end = End{};
    return run;
}

RunRecord command(std::int64_t real_ns, const std::vector<std::string> &words,
                  const std::string &name)
{
    RunRecord run = finished(real_ns, real_ns, 0);
    run.spec = {.model = "command", .command = words, .commandName = name};
    run.runtime = {.name = "command"};
    return run;
}

} // namespace

void TestAccounting::nothingIsKnownBeforeTheRelease()
{
    QVERIFY(!timesOf(RunRecord{}));
}

void TestAccounting::liveTimesAreTheTreesLatest()
{
    RunRecord run;
    run.release_ns = kSecond;
    QCOMPARE(timesOf(run)->real_ns, 0);
    QVERIFY(!coresBusy(*timesOf(run)));
    run.treeReadings = {{.time_ns = 2 * kSecond, .user_ns = 10, .sys_ns = 1},
                        {.time_ns = 3 * kSecond, .user_ns = 20, .sys_ns = 2}};
    QVERIFY(timesOf(run) == (Times{2 * kSecond, 20, 2, 20, 2}));
}

void TestAccounting::finalTimesAreWhatWait4Said()
{
    RunRecord run = finished(2 * kSecond, 3 * kSecond, kSecond);
    run.treeUsage = Usage{.user_ns = 5 * kSecond, .sys_ns = kSecond};
    run.treeReadings = {{.time_ns = 99 * kSecond, .user_ns = 1}};
    QVERIFY(timesOf(run) == (Times{2 * kSecond, 3 * kSecond, kSecond, 5 * kSecond, kSecond}));
}

void TestAccounting::coresBusyCountsTheWholeTree()
{
    QCOMPARE(coresBusy({.real_ns = 2 * kSecond, .treeUser_ns = 3 * kSecond, .treeSys_ns = kSecond})
                 .value(),
             2.0);
}

void TestAccounting::whatIsUsedAfterTheExitIsNoPartOfCoresBusy()
{
    // One thread computes for 3 s, of which 1 s is in real; another 1 s was waited for.
    RunRecord run = finished(kSecond, kSecond, 0);
    run.treeUsage = Usage{.user_ns = 4 * kSecond};
    const std::int64_t exit_ns = *run.reaped_ns;
    QCOMPARE(coresBusy(*timesOf(run)).value(), 4.0); // nothing tells when it was used
    run.treeReadings = {{exit_ns - kSecond / 2, kSecond, 0, 2, 2},
                        {exit_ns + kSecond / 2, 2 * kSecond, kSecond, 1, 1},
                        {exit_ns + 2 * kSecond, 4 * kSecond, 0, 0, 0}};
    QCOMPARE(coresBusy(*timesOf(run)).value(), 2.0);
    QCOMPARE(timesOf(run)->treeCpuUntilExit_ns(), 2 * kSecond);
    run.treeReadings[1].processes = 0; // all had ended with the main process
    QCOMPARE(coresBusy(*timesOf(run)).value(), 4.0);

    run.tier = Tier::exact;
    run.onCpu = {{exit_ns - kSecond, exit_ns + kSecond / 2, 0, 7, OnCpu::Left::stays},
                 {exit_ns + kSecond / 2, exit_ns + kSecond, 0, 7, OnCpu::Left::exited}};
    QCOMPARE(coresBusy(*timesOf(run)).value(), 3.0);
    run.lostStretches = {{exit_ns, exit_ns + 1, 0, 1}}; // then the readings know better
    QCOMPARE(coresBusy(*timesOf(run)).value(), 4.0);
}

void TestAccounting::theReadingsKnowMoreWhereNobodyWaited()
{
    RunRecord run = finished(kSecond, 0, 0);
    run.treeReadings = {{.time_ns = 6 * kSecond, .user_ns = kSecond / 2, .sys_ns = kSecond / 4}};
    QCOMPARE(timesOf(run)->treeUser_ns, kSecond / 2);
    QCOMPARE(timesOf(run)->treeSys_ns, kSecond / 4);
    QCOMPARE(timesOf(run)->cpu_ns(), 0);
}

void TestAccounting::theSmallestQuotaCountsWhereverItHeld()
{
    RunRecord run;
    QVERIFY(!smallestQuota(run));
    run.quotaReadings = {{1, 1.5}, {2, 0.5}, {3, 0}}; // 0: none any more
    QCOMPARE(smallestQuota(run).value(), 0.5);
    run.machine.quotaCores = 0.25;
    QCOMPARE(smallestQuota(run).value(), 0.25);
}

void TestAccounting::speedupNeedsTheSameWorkDone()
{
    const RunRecord baseline = finished(4 * kSecond, 4 * kSecond, 0);
    RunRecord run = finished(kSecond, 4 * kSecond, 0);
    QCOMPARE(speedup(run, baseline).value(), 4.0);
    QCOMPARE(efficiency(run, baseline).value(), 1.0);
    run.spec.size = 101;
    QVERIFY(!speedup(run, baseline));
    run.spec.size = 100;
    run.end->outcome = Outcome::cancelled;
    QVERIFY(!speedup(run, baseline));
    run.end.reset();
    QVERIFY(!speedup(run, baseline));
}

void TestAccounting::namedCommandsAreComparedWithEachOtherAndScriptsWithThemselves()
{
    const RunRecord threads = command(4 * kSecond, {"./a", "threads"}, "threads");
    const RunRecord processes = command(2 * kSecond, {"./a", "processes"}, "processes");
    QCOMPARE(*speedup(processes, threads), 2.0);
    QVERIFY(!speedup(processes, command(4 * kSecond, {"./a", "threads"}, "")));
    QVERIFY(sameWork(command(1, {"make"}, ""), command(2, {"make"}, "named")));
    QVERIFY(!sameWork(threads, finished(1, 1, 1)));
    RunRecord script = finished(1, 1, 1);
    script.spec.options["file"] = "/a.py";
    RunRecord other = script;
    other.spec.options["file"] = "/b.py";
    QVERIFY(sameWork(script, script) && !sameWork(script, other));
}

void TestAccounting::commandIsKnownByItsNameElseByItsWords()
{
    QCOMPARE(modelTitle(command(1, {"make", "-j", "4"}, "")), "make -j 4");
    QCOMPARE(runTitle(command(1, {"make", "-j", "4"}, "my build")), "my build");
    QVERIFY(listed(provenance(command(1, {"make", "-j", "4"}, "my build")))
                .starts_with("my build · make -j 4"));
    const std::string long38(38, 'x');
    QCOMPARE(modelTitle(command(1, {long38 + "äöü"}, "")), long38 + "…");
}

void TestAccounting::tellsWhatTimeMisses()
{
    const auto missed = [](std::int64_t child_ns, std::int64_t tree_ns) {
        return missedByTime_ns({.real_ns = kSecond, .user_ns = child_ns, .treeUser_ns = tree_ns});
    };
    QCOMPARE(missed(kSecond, kSecond), 0);
    QCOMPARE(missed(0, 9'000'000), 0);                            // under 10 ms
    QCOMPARE(missed(10 * kSecond, 10 * kSecond + 50'000'000), 0); // under 1 %
    QCOMPARE(missed(35'000'000, 1'250'000'000), 1'215'000'000);
}

void TestAccounting::articleFiguresAreThePublishedOnes()
{
    const Times threads = articleRuns().at(0).times;
    const Times processes = articleRuns().at(1).times;
    const auto ratio = [](std::int64_t x, std::int64_t y) { return double(x) / double(y); };
    QCOMPARE(qRound(ratio(threads.real_ns, processes.real_ns) * 100), 175);
    QCOMPARE(qRound(coresBusy(processes).value() * 100), 388);
    QCOMPARE(qRound(ratio(processes.cpu_ns(), threads.cpu_ns()) * 100), 222);
}

QTEST_GUILESS_MAIN(TestAccounting)
#include "tst_accounting.moc"
