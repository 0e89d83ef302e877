// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/core_usage.h"
#include "units.h"

#include <QtTest>

using namespace corelane;

class TestCoreUsage : public QObject {
    Q_OBJECT

private slots:
    void splitsBusyIntoThisRunAndTheRest();
    void passesOnWhatAMovedTaskLeftOnTheWrongCore();
    void keepsCoreNumbersWithGaps();
    void showsStealApart();
    void othersTakeNothingOutOfReach();
    void nothingToShowWithoutReadings();
    void lastShortBinIsMeasuredOverAWholeOne();
    void binsStayFew_data();
    void binsStayFew();
};

namespace {

constexpr std::int64_t kBin = 100 * kMs;

/// Readings of the cores every 100 ms; `busy` and `run` are each core's share of each interval.
RunRecord measured(const std::vector<std::vector<double>> &busy,
                   const std::vector<std::vector<double>> &run, std::vector<int> cores)
{
    RunRecord record;
    record.release_ns = 1'000 * kMs;
    for (std::size_t core = 0; core < cores.size(); ++core) {
        CoreReading reading{
            .time_ns = *record.release_ns, .core = cores[core], .user_ns = 77 * kMs};
        RunCoreReading mine{.time_ns = *record.release_ns, .core = cores[core]};
        record.coreReadings.push_back(reading);
        for (std::size_t i = 0; i < busy[core].size(); ++i) {
            reading.time_ns += kBin;
            reading.user_ns += std::int64_t(busy[core][i] * double(kBin));
            reading.idle_ns += kBin - std::int64_t(busy[core][i] * double(kBin));
            mine.time_ns = reading.time_ns;
            mine.cpu_ns += std::int64_t(run[core][i] * double(kBin));
            record.coreReadings.push_back(reading);
            record.runCoreReadings.push_back(mine);
        }
    }
    std::stable_sort(record.coreReadings.begin(), record.coreReadings.end(),
                     [](const auto &x, const auto &y) { return x.time_ns < y.time_ns; });
    return record;
}

#define COMPARE_SHARES(actual, ...)                                                                \
    do {                                                                                           \
        const std::vector<double> expected __VA_ARGS__;                                            \
        QCOMPARE((actual).size(), expected.size());                                                \
        for (std::size_t i = 0; i < expected.size(); ++i)                                          \
            QVERIFY2(std::abs((actual)[i] - expected[i]) < 1e-6,                                   \
                     qPrintable(QString::number((actual)[i])));                                    \
    } while (false)

} // namespace

void TestCoreUsage::splitsBusyIntoThisRunAndTheRest()
{
    const RunRecord run = measured({{1, 0.5}, {0.25, 0}}, {{0.75, 0.5}, {0, 0}}, {0, 1});
    const CoreUsage usage = coreUsage(run, kBin);
    QCOMPARE(usage.bins, std::size_t{2});
    COMPARE_SHARES(usage.cores[0].thisRun, {0.75, 0.5});
    COMPARE_SHARES(usage.cores[0].rest, {0.25, 0.0});
    COMPARE_SHARES(usage.cores[1].thisRun, {0.0, 0.0});
    COMPARE_SHARES(usage.cores[1].rest, {0.25, 0.0});
}

void TestCoreUsage::passesOnWhatAMovedTaskLeftOnTheWrongCore()
{
    // The task ran half the time on each core but was counted on core 0 alone.
    const CoreUsage usage = coreUsage(measured({{0.5}, {0.5}}, {{1}, {0}}, {0, 1}), kBin);
    COMPARE_SHARES(usage.cores[0].thisRun, {0.5});
    COMPARE_SHARES(usage.cores[1].thisRun, {0.5});
    COMPARE_SHARES(usage.cores[1].rest, {0.0});
}

void TestCoreUsage::keepsCoreNumbersWithGaps()
{
    const CoreUsage usage = coreUsage(measured({{1}, {0}}, {{1}, {0}}, {0, 5}), kBin);
    QCOMPARE(usage.cores[1].core, 5);
}

void TestCoreUsage::showsStealApart()
{
    RunRecord run = measured({{0.5}}, {{0.5}}, {0});
    run.coreReadings.back().steal_ns = kBin / 4;
    const CoreUsage usage = coreUsage(run, kBin);
    COMPARE_SHARES(usage.cores[0].steal, {0.25});
    COMPARE_SHARES(usage.cores[0].rest, {0.0});
}

void TestCoreUsage::othersTakeNothingOutOfReach()
{
    RunRecord run = measured({{1, 1}, {1, 1}}, {{0.75, 0.75}, {0, 0}}, {0, 1});
    run.reaped_ns = *run.release_ns + 2 * kBin;
    run.coreReadings.back().steal_ns = kBin / 4; // of core 1
    const auto taken = [&run] { return coresTakenByOthers(run).value(); };
    const auto stolen_ns = [&run] {
        return corelane::stolen_ns(run, *run.release_ns, *run.reaped_ns);
    };
    QVERIFY(taken() > 1.24);
    QCOMPARE(stolen_ns(), kBin / 4);
    run.machine.affinity = {0};
    QVERIFY(std::abs(taken() - 0.25) < 1e-6);
    QCOMPARE(stolen_ns(), std::int64_t{0});
    // The program has narrowed all of its threads, or all but one.
    run.machine.affinity = {0, 1};
    run.threads = {{.thread = 7, .process = 7}, {.thread = 8, .process = 7}};
    run.affinityReadings = {{.thread = 7, .cpus = {0, 1}}, {.thread = 7, .cpus = {0}}};
    QVERIFY(taken() > 1.24);
    run.affinityReadings.push_back({.thread = 8, .cpus = {0}});
    QVERIFY(cpusInReach(run) == (CpuList{0}));
    QVERIFY(std::abs(taken() - 0.25) < 1e-6);
}

void TestCoreUsage::nothingToShowWithoutReadings()
{
    QCOMPARE(coreUsage(RunRecord{}, kBin).bins, std::size_t{0});
}

void TestCoreUsage::lastShortBinIsMeasuredOverAWholeOne()
{
    RunRecord run = measured({{1, 0}}, {{1, 0}}, {0});
    run.reaped_ns = *run.release_ns + 3 * kBin / 2;
    const CoreUsage usage = coreUsage(run, kBin);
    COMPARE_SHARES(usage.cores[0].thisRun, {1.0, 0.5});
}

void TestCoreUsage::binsStayFew_data()
{
    QTest::addColumn<qint64>("real_ms");
    QTest::addColumn<qint64>("bin_ms");
    QTest::newRow("short") << qint64{500} << qint64{100};
    QTest::newRow("usual") << qint64{6'000} << qint64{200};
    QTest::newRow("a minute") << qint64{60'000} << qint64{200};
    QTest::newRow("an hour") << qint64{3'600'000} << qint64{30'000};
    QTest::newRow("a week") << qint64{604'800'000} << qint64{2'016'000};
}

void TestCoreUsage::binsStayFew()
{
    QFETCH(qint64, real_ms);
    QFETCH(qint64, bin_ms);
    QCOMPARE(suitableBin_ns(real_ms * kMs), bin_ms * kMs);
}

QTEST_GUILESS_MAIN(TestCoreUsage)
#include "tst_core_usage.moc"
