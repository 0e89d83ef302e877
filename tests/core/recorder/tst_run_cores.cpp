// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/run_cores.h"

#include <QTest>

using namespace corelane;

namespace {

std::vector<CoreReading> busy(std::int64_t core0_ns, std::int64_t core1_ns)
{
    return {{.core = 0, .user_ns = core0_ns}, {.core = 1, .system_ns = core1_ns}};
}

std::vector<std::int64_t> times(const RunCores &cores)
{
    std::vector<std::int64_t> times;
    for (const RunCoreReading &reading : cores.readings(0))
        times.push_back(reading.cpu_ns);
    return times;
}

} // namespace

class TestRunCores : public QObject {
    Q_OBJECT

private slots:
    void listsItsCoresAndThoseThatWereUsed()
    {
        RunCores cores({0, 2});
        cores.add(5, 30);
        cores.settle(30, {});
        const auto readings = cores.readings(99);
        const std::vector<RunCoreReading> expected{{99, 0, 0}, {99, 2, 0}, {99, 5, 30}};
        QVERIFY(readings == expected);
    }

    void addsUp()
    {
        RunCores cores({0, 1});
        cores.add(0, 10);
        cores.add(1, 20);
        cores.add(0, 5);
        cores.settle(35, {});
        QCOMPARE(times(cores), (std::vector<std::int64_t>{15, 20}));
    }

    void putsWhatIsOnlyInTheTotalOnCoresThatWereBusyBesides()
    {
        RunCores cores({0, 1});
        cores.settle(0, busy(1'000, 1'000));
        cores.add(0, 60);
        // Core 0 was busy for 100, of which 60 are known; core 1 for 120.
        cores.settle(140, busy(1'100, 1'120));
        QCOMPARE(times(cores), (std::vector<std::int64_t>{60 + 20, 60}));
        // What was settled counts as known from then on.
        cores.settle(150, busy(1'100, 1'130));
        QCOMPARE(times(cores), (std::vector<std::int64_t>{80, 70}));
    }

    void dividesEquallyWhereTheCoresAreNotKnown()
    {
        RunCores cores({0, 1});
        cores.settle(101, {});
        const auto shares = times(cores);
        QCOMPARE(shares[0] + shares[1], 101);
        QVERIFY(shares[0] >= 50 && shares[1] >= 50);
    }

    void neverShrinks()
    {
        RunCores cores({0});
        cores.add(0, 100);
        cores.settle(90, busy(0, 0)); // the total is in whole ticks and may lag behind
        QCOMPARE(times(cores)[0], 100);
    }
};

QTEST_GUILESS_MAIN(TestRunCores)
#include "tst_run_cores.moc"
