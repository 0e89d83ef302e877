// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/analyses.h"

#include "chart/lanes_chart.h"
#include "units.h"

#include <QSignalSpy>
#include <QTest>

using namespace corelane;

namespace {

constexpr int kHang_ms = 60'000; ///< only to end a test that hangs

/// A run with two threads that share one core; `real_ms` long.
RunEntry runOf(const std::string &model, std::int64_t real_ms, bool isDone = true)
{
    RunRecord run{.spec = {.workload = "primes", .model = model, .workers = 2, .size = 1000},
                  .runtime = {.name = "C++", .version = "GCC 12"},
                  .machine = {.logicalCores = 2, .affinity = {0, 1}, .effectiveCores = 2},
                  .release_ns = 0,
                  .tier = Tier::exact,
                  .treeUsage = Usage{.user_ns = real_ms * kMs}};
    for (int worker = 0; worker < 2; ++worker) {
        const int thread = 100 + worker;
        const std::int64_t begin_ns = worker * real_ms * kMs / 2;
        const std::int64_t end_ns = begin_ns + real_ms * kMs / 2;
        run.threads.push_back({.thread = thread, .process = 100, .born_ns = 0, .name = "task"});
        run.onCpu.push_back({.begin_ns = begin_ns, .end_ns = end_ns, .core = 0, .thread = thread});
        for (const StampKind kind : {StampKind::workerBegin, StampKind::chunkBegin})
            run.stamps.push_back(
                {.time_ns = begin_ns, .ring = worker + 1, .kind = kind, .thread = thread});
        for (const StampKind kind : {StampKind::chunkEnd, StampKind::workerEnd})
            run.stamps.push_back(
                {.time_ns = end_ns, .ring = worker + 1, .kind = kind, .thread = thread});
    }
    if (isDone) {
        run.reaped_ns = real_ms * kMs;
        run.end = End{.time_ns = real_ms * kMs};
    }
    return {.record = std::make_shared<const RunRecord>(std::move(run)), .file = {}, .problem = {}};
}

/// Two threads that take turns, more often than what is analysed between two frames.
RunEntry longEntry()
{
    RunRecord run = *runOf("cpp.threads", 100).record;
    run.onCpu.clear();
    for (std::int64_t i = 0; i < 80'000; ++i)
        run.onCpu.push_back({1'000 * i, 1'000 * i + 900, 0, 100 + static_cast<int>(i % 2)});
    return {.record = std::make_shared<const RunRecord>(std::move(run))};
}

/// A clock that goes on by `step_ns` whenever someone looks at it.
class Clock {
public:
    std::int64_t step_ns = 0;
    std::int64_t now_ns = 0;

    SpentClock function()
    {
        return [this] {
            now_ns += step_ns;
            return Spent{.time_ns = now_ns, .cpu_ns = now_ns};
        };
    }
};

} // namespace

class TestAnalyses : public QObject {
    Q_OBJECT

private slots:
    void isMadeOnce();
    void isMadeAnewForARecordThatJumped();
    void accountFollowsTheBaseline();
    void isRenewedSeldomByItsCost();
    void isRenewedMoreSeldomWhereTheRunIsMeasured();
    void isRenewedTenTimesASecondAtMost();
    void coresAreThereWhenTheyAreAskedFor();
    void isWholeOnceTheRunHasEnded();
    void holdsNoRun();
    void aLongOneIsMadeMeanwhile();
    void aLongOneFollowsItsBaseline();
};

void TestAnalyses::isMadeOnce()
{
    const Runs runs{.entries = {runOf("cpp.threads", 100)}, .chosenBaselines = {}};
    Analyses analyses;
    const RunAnalysis *first = analyses.of(runs, runs.entries[0]);
    QCOMPARE(first->account->workers, 2);
    QCOMPARE(first->account->total_ns, 200 * kMs);
    QCOMPARE(analyses.of(runs, runs.entries[0]), first);
    const auto rows = [&](const ChartName &chart) {
        const ChartKind &kind = **chartKind(chart.id);
        return std::get<LaneRows>(analyses.chartOf(runs, runs.entries[0], kind)->body).rows;
    };
    QCOMPARE(rows(kLanesChart), rows(kLanesChart));
    QVERIFY(rows(kLanesChart) != rows(kCoreLanesChart));
    QCOMPARE(rows(kLanesChart)->size(), std::size_t{2});
}

void TestAnalyses::isMadeAnewForARecordThatJumped()
{
    auto record = std::make_shared<RunRecord>(*runOf("cpp.threads", 100, false).record);
    Runs runs{.entries = {{.record = record}}, .chosenBaselines = {}};
    Analyses analyses;
    QCOMPARE(analyses.of(runs, runs.entries[0])->account->workers, 2);
    record->threads.clear();
    record->onCpu.clear();
    record->stamps.clear();
    QCOMPARE(analyses.of(runs, runs.entries[0])->account->workers, 2);
    ++runs.entries[0].revision;
    QVERIFY(!analyses.of(runs, runs.entries[0])->account);
}

void TestAnalyses::accountFollowsTheBaseline()
{
    Runs runs{.entries = {runOf("cpp.threads", 100)}, .chosenBaselines = {}};
    const RunEntry run = runs.entries[0];
    Analyses analyses;
    QVERIFY(analyses.of(runs, run)->account->parts[State::running] > 0);
    runs.entries.push_back(runOf("cpp.sequential", 100));
    QCOMPARE(analyses.of(runs, run)->account->parts[State::running], 0);
    QVERIFY(analyses.of(runs, run)->account->parts[State::useful] > 0);
    runs.entries.pop_back();
    QVERIFY(analyses.of(runs, run)->account->parts[State::running] > 0);
}

void TestAnalyses::isRenewedSeldomByItsCost()
{
    const Runs runs{.entries = {runOf("cpp.threads", 100, false)}, .chosenBaselines = {}};
    Clock clock;
    Analyses analyses(clock.function());
    clock.step_ns = 10 * kMs; // what each part of the work seems to take
    QVERIFY(analyses.renew(runs, runs.entries[0]));
    analyses.chartOf(runs, runs.entries[0], **chartKind(kLanesChart.id));
    clock.step_ns = 0;
    const std::int64_t begun_ns = 10 * kMs;
    clock.now_ns = begun_ns + 50 * 20 * kMs - 1;
    QVERIFY(!analyses.renew(runs, runs.entries[0]));
    clock.now_ns += 1;
    QVERIFY(analyses.renew(runs, runs.entries[0]));
    QVERIFY(!analyses.renew(runs, runs.entries[0]));
}

void TestAnalyses::isRenewedMoreSeldomWhereTheRunIsMeasured()
{
    const Runs runs{.entries = {runOf("cpp.threads", 100, false)}, .chosenBaselines = {}};
    const std::pair<std::int64_t, std::int64_t> costs[] = {
        {5 * kMs, 500 * 5 * kMs}, {10 * kMs, 3'000 * kMs}, {100 * kMs, 50 * 100 * kMs}};
    for (const auto &[cost_ns, pause_ns] : costs) {
        Clock clock;
        Analyses analyses(clock.function());
        clock.step_ns = cost_ns;
        QVERIFY(analyses.renew(runs, runs.entries[0]));
        clock.step_ns = 0;
        clock.now_ns = cost_ns + pause_ns - 1;
        QVERIFY(!analyses.renew(runs, runs.entries[0], Analyses::Part::fiveHundredth));
        clock.now_ns += 1;
        QVERIFY(analyses.renew(runs, runs.entries[0], Analyses::Part::fiveHundredth));
    }
}

void TestAnalyses::coresAreThereWhenTheyAreAskedFor()
{
    for (const bool isDone : {false, true}) {
        const Runs runs{.entries = {runOf("cpp.threads", 100, isDone)}, .chosenBaselines = {}};
        Analyses analyses;
        QCOMPARE(analyses.of(runs, runs.entries[0])->cores.has_value(), isDone);
        const CoreTime *cores = analyses.coresOf(runs, runs.entries[0]);
        QVERIFY(cores);
        QVERIFY(*cores == *coreTimeOf(*runs.entries[0].record));
        QCOMPARE(analyses.coresOf(runs, runs.entries[0]), cores);
    }
}

void TestAnalyses::isWholeOnceTheRunHasEnded()
{
    auto record = std::make_shared<RunRecord>(*runOf("cpp.threads", 100, false).record);
    const Runs runs{.entries = {{.record = record}}, .chosenBaselines = {}};
    Analyses analyses;
    QVERIFY(!analyses.of(runs, runs.entries[0])->cores);
    QVERIFY(analyses.coresOf(runs, runs.entries[0]));
    record->reaped_ns = 100 * kMs;
    record->end = End{.time_ns = 100 * kMs};
    const RunAnalysis *whole = analyses.of(runs, runs.entries[0]);
    const RunAnalysis wanted = analysisOf(*record, nullptr);
    QVERIFY(whole->cores == wanted.cores);
    QVERIFY(whole->explanation.headline == wanted.explanation.headline);
}

void TestAnalyses::isRenewedTenTimesASecondAtMost()
{
    const Runs runs{.entries = {runOf("cpp.threads", 100, false)}, .chosenBaselines = {}};
    Clock clock;
    Analyses analyses(clock.function());
    QVERIFY(analyses.renew(runs, runs.entries[0]));
    clock.now_ns += 99 * kMs;
    QVERIFY(!analyses.renew(runs, runs.entries[0]));
    clock.now_ns += kMs;
    QVERIFY(analyses.renew(runs, runs.entries[0]));
}

void TestAnalyses::holdsNoRun()
{
    Runs runs{.entries = {runOf("cpp.threads", 100)}, .chosenBaselines = {}};
    const std::weak_ptr<const RunRecord> run = runs.entries[0].record;
    Analyses analyses;
    analyses.of(runs, runs.entries[0]);
    runs.entries.clear();
    QVERIFY(run.expired());
    analyses.forgetGone();
}

void TestAnalyses::aLongOneIsMadeMeanwhile()
{
    const Runs runs{.entries = {longEntry()}, .chosenBaselines = {}};
    const RunEntry &entry = runs.entries[0];
    const ChartKind &byWorker = **chartKind(kLanesChart.id);
    const ChartKind &byCore = **chartKind(kCoreLanesChart.id);
    Analyses analyses;
    const QSignalSpy made(&analyses, &Analyses::made);
    QVERIFY(!analyses.of(runs, entry));
    QVERIFY(!analyses.chartOf(runs, entry, byWorker));
    QTRY_VERIFY_WITH_TIMEOUT(analyses.of(runs, entry), kHang_ms);
    QVERIFY(made.count() > 0);
    Lanes lanes;
    const RunAnalysis wanted = analysisOf(*entry.record, nullptr, lanes);
    QVERIFY(analyses.of(runs, entry)->account == wanted.account);
    QVERIFY(analyses.of(runs, entry)->cores == wanted.cores);
    QTRY_VERIFY_WITH_TIMEOUT(analyses.chartOf(runs, entry, byWorker), kHang_ms);
    const auto chart = [&](const ChartKind &kind) {
        return kind.make({.run = entry.record.get(), .lanes = &lanes});
    };
    const auto rowsOf = [](const Chart &of) { return *std::get<LaneRows>(of.body).rows; };
    QVERIFY(rowsOf(*analyses.chartOf(runs, entry, byWorker)) == rowsOf(chart(byWorker)));
    QVERIFY(!analyses.chartOf(runs, entry, byCore));
    QVERIFY(analyses.of(runs, entry)); // stays meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(analyses.chartOf(runs, entry, byCore), kHang_ms);
    QVERIFY(rowsOf(*analyses.chartOf(runs, entry, byCore)) == rowsOf(chart(byCore)));
}

void TestAnalyses::aLongOneFollowsItsBaseline()
{
    Runs runs{.entries = {longEntry()}, .chosenBaselines = {}};
    const RunEntry run = runs.entries[0];
    Analyses analyses;
    QVERIFY(!analyses.of(runs, run));
    runs.entries.push_back(runOf("cpp.sequential", 100)); // while it is being made
    QTRY_VERIFY_WITH_TIMEOUT(analyses.of(runs, run), kHang_ms);
    QVERIFY(analyses.of(runs, run)->account->parts[State::useful] > 0);
    runs.entries.pop_back();
    QVERIFY(!analyses.of(runs, run));
    QTRY_VERIFY_WITH_TIMEOUT(analyses.of(runs, run), kHang_ms);
    QCOMPARE(analyses.of(runs, run)->account->parts[State::useful], 0);
}

QTEST_GUILESS_MAIN(TestAnalyses)
#include "tst_analyses.moc"
