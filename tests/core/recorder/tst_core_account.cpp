// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/core_account.h"

#include <QTest>

using namespace corelane;

namespace {

std::vector<CoreReading> busy(std::int64_t core0_ns, std::int64_t core1_ns)
{
    return {{.core = 0, .user_ns = core0_ns}, {.core = 1, .system_ns = core1_ns}};
}

std::vector<std::int64_t> times(const CoreAccount &account)
{
    std::vector<std::int64_t> times;
    for (const RunCoreReading &reading : account.readings(0))
        times.push_back(reading.cpu_ns);
    return times;
}

} // namespace

class TestCoreAccount : public QObject {
    Q_OBJECT

private slots:
    void listsItsCoresAndThoseThatWereUsed()
    {
        CoreAccount account({0, 2});
        account.add(5, 30);
        account.settle(30, {});
        const auto readings = account.readings(99);
        const std::vector<RunCoreReading> expected{{99, 0, 0}, {99, 2, 0}, {99, 5, 30}};
        QVERIFY(readings == expected);
    }

    void addsUp()
    {
        CoreAccount account({0, 1});
        account.add(0, 10);
        account.add(1, 20);
        account.add(0, 5);
        account.settle(35, {});
        QCOMPARE(times(account), (std::vector<std::int64_t>{15, 20}));
    }

    void putsWhatIsOnlyInTheTotalOnCoresThatWereBusyBesides()
    {
        CoreAccount account({0, 1});
        account.settle(0, busy(1'000, 1'000));
        account.add(0, 60);
        // Core 0 was busy for 100, of which 60 are known; core 1 for 120.
        account.settle(140, busy(1'100, 1'120));
        QCOMPARE(times(account), (std::vector<std::int64_t>{60 + 20, 60}));
        // What was settled counts as known from then on.
        account.settle(150, busy(1'100, 1'130));
        QCOMPARE(times(account), (std::vector<std::int64_t>{80, 70}));
    }

    void dividesEquallyWhereTheCoresAreNotKnown()
    {
        CoreAccount account({0, 1});
        account.settle(101, {});
        const auto shares = times(account);
        QCOMPARE(shares[0] + shares[1], 101);
        QVERIFY(shares[0] >= 50 && shares[1] >= 50);
    }

    void neverShrinks()
    {
        CoreAccount account({0});
        account.add(0, 100);
        account.settle(90, busy(0, 0)); // the total is in whole ticks and may lag behind
        QCOMPARE(times(account)[0], 100);
    }
};

QTEST_GUILESS_MAIN(TestCoreAccount)
#include "tst_core_account.moc"
