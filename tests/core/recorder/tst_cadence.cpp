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

    void comesMoreOftenAtFirst()
    {
        Cadence cadence = Cadence(1'000, 50).startingWith(20);
        for (const std::int64_t next : {1'000, 1'020, 1'050, 1'095, 1'145, 1'195}) {
            QCOMPARE(cadence.next_ns(), next);
            cadence.done(cadence.next_ns(), 0);
        }
    }

    void mayCostMoreAtFirst()
    {
        Cadence cadence = Cadence(1'000, 50).startingWith(20);
        cadence.done(1'000, 3); // not before 1060
        QCOMPARE(cadence.next_ns(), 1'060);
        cadence.done(1'060, 3); // not before 1120, by steps of 30
        QCOMPARE(cadence.next_ns(), 1'120);
        cadence.done(1'120, 3); // not before 1180, by steps of 45
        QCOMPARE(cadence.next_ns(), 1'210);
        cadence.done(1'210, 3);
        QCOMPARE(cadence.next_ns(), 1'510);
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
