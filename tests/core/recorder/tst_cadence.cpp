// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/cadence.h"

#include <QTest>

#include <set>

using namespace corelane;

class TestCadence : public QObject {
    Q_OBJECT

private slots:
    void keepsToItsMomentsWhenItIsDoneLate()
    {
        Cadence cadence(1'000, 50);
        QCOMPARE(cadence.next_ns(), 1'000);
        cadence.done(1'010, 0);
        QCOMPARE(cadence.next_ns(), 1'050);
        cadence.done(1'060, 0);
        QCOMPARE(cadence.next_ns(), 1'100);
    }

    void leavesOutMomentsThatHavePassed()
    {
        Cadence cadence(1'000, 50);
        cadence.done(1'230, 0);
        QCOMPARE(cadence.next_ns(), 1'250);
    }

    void isPutOffToAHundredTimesItsCost()
    {
        Cadence cadence(1'000, 50);
        cadence.done(1'000, 3); // not before 1300
        QCOMPARE(cadence.next_ns(), 1'300);
        cadence.done(1'300, 4); // not before 1700
        QCOMPARE(cadence.next_ns(), 1'700);
    }

    void neverFallsIntoStepWithWhatItLooksAt()
    {
        Cadence cadence(1'000, 50, 20);
        std::set<std::int64_t> phases;
        for (std::int64_t i = 0; i < 10; ++i) {
            const std::int64_t late = cadence.next_ns() - (1'000 + 50 * i);
            QVERIFY(late >= 0 && late < 20);
            phases.insert(late % 10);
            cadence.done(cadence.next_ns(), 0);
        }
        QVERIFY(phases.size() >= 7);
    }
};

QTEST_GUILESS_MAIN(TestCadence)
#include "tst_cadence.moc"
