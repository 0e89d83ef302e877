// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/scaling_fits.h"
#include "scaling_literals.h"

#include <QtTest>

using namespace corelane;
using namespace corelane::scaling;

class TestScalingIntervals : public QObject {
    Q_OBJECT

private slots:
    void sameRunsGiveTheSameIntervals();
    void holdsTheTruthNinetyFiveTimesInAHundred_data();
    void holdsTheTruthNinetyFiveTimesInAHundred();
    void oneRunEachWidensTheIntervals();
    void misfitWidensTheIntervalsWhateverTheRepeats();
};

void TestScalingIntervals::sameRunsGiveTheSameIntervals()
{
    auto points = measured(usl(0.05, 0.002), kOneToEight, 3, 0.02, 0.02);
    const auto once = fitOf(ScalingLaw::usl, points);
    QCOMPARE(*once, *fitOf(ScalingLaw::usl, points));
    QVERIFY(parameter(*once, "contention").low < parameter(*once, "contention").high);
}

void TestScalingIntervals::holdsTheTruthNinetyFiveTimesInAHundred_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<double>("coherency"); // below 0: Amdahl
    QTest::addColumn<int>("counts");
    QTest::addColumn<int>("repeats");
    QTest::addColumn<double>("noise");
    QTest::addColumn<double>("misfit");
    QTest::newRow("amdahl 0.1") << 0.1 << -1.0 << 8 << 3 << 0.03 << 0.0;
    QTest::newRow("amdahl 0.25, few counts") << 0.25 << -1.0 << 4 << 3 << 0.02 << 0.0;
    QTest::newRow("amdahl 0.5, many repeats") << 0.5 << -1.0 << 4 << 7 << 0.01 << 0.0;
    QTest::newRow("amdahl 0.1, two repeats") << 0.1 << -1.0 << 6 << 2 << 0.02 << 0.0;
    QTest::newRow("amdahl 0.1, no repeats") << 0.1 << -1.0 << 8 << 1 << 0.02 << 0.0;
    QTest::newRow("amdahl 0.25, misfit") << 0.25 << -1.0 << 6 << 5 << 0.01 << 0.02;
    QTest::newRow("usl") << 0.05 << 0.005 << 8 << 5 << 0.02 << 0.0;
    QTest::newRow("usl, few counts") << 0.05 << 0.005 << 4 << 3 << 0.02 << 0.0;
    QTest::newRow("usl, no repeats") << 0.05 << 0.005 << 8 << 1 << 0.02 << 0.0;
    QTest::newRow("usl, misfit") << 0.05 << 0.005 << 8 << 5 << 0.01 << 0.02;
    QTest::newRow("usl without coherency") << 0.05 << 0.0 << 8 << 3 << 0.02 << 0.0;
}

void TestScalingIntervals::holdsTheTruthNinetyFiveTimesInAHundred()
{
    QFETCH(double, serial);
    QFETCH(double, coherency);
    QFETCH(int, counts);
    QFETCH(int, repeats);
    QFETCH(double, noise);
    QFETCH(double, misfit);
    const bool isAmdahl = coherency < 0;
    const Law law = isAmdahl ? amdahl(serial) : usl(serial, coherency);
    const std::vector<int> workers(kOneToEight.begin(), kOneToEight.begin() + counts);
    constexpr int kDataSets = 200;
    int serialHeld = 0;
    int coherencyHeld = 0;
    for (unsigned seed = 1; seed <= kDataSets; ++seed) {
        auto fit = fitOf(isAmdahl ? ScalingLaw::amdahl : ScalingLaw::usl,
                         measured(law, workers, repeats, noise, misfit, seed));
        const char *name = isAmdahl ? "serial_fraction" : "contention";
        serialHeld += holds(parameter(*fit, name), serial) ? 1 : 0;
        coherencyHeld += isAmdahl || holds(parameter(*fit, "coherency"), coherency) ? 1 : 0;
    }
    QVERIFY2(serialHeld >= 0.88 * kDataSets, qPrintable(QString::number(serialHeld)));
    QVERIFY2(coherencyHeld >= 0.88 * kDataSets, qPrintable(QString::number(coherencyHeld)));
}

void TestScalingIntervals::oneRunEachWidensTheIntervals()
{
    const auto width = [](int repeats) {
        double sum = 0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const auto points = measured(amdahl(0.25), {1, 2, 4, 8}, repeats, 0.02, 0, seed);
            const auto serial = parameter(*fitOf(ScalingLaw::amdahl, points), "serial_fraction");
            sum += serial.high - serial.low;
        }
        return sum;
    };
    QVERIFY(width(1) > 2 * width(7));
}

void TestScalingIntervals::misfitWidensTheIntervalsWhateverTheRepeats()
{
    // The runs agree to 0.1 %, the counts lie 3 % off the law: 100 repeats know no more than 5.
    const auto width = [](int repeats, double misfit) {
        const auto points = measured(amdahl(0.25), {1, 2, 4, 8}, repeats, 0.001, misfit);
        const auto serial = parameter(*fitOf(ScalingLaw::amdahl, points), "serial_fraction");
        return serial.high - serial.low;
    };
    QVERIFY(width(5, 0.03) > 5 * width(5, 0));
    QVERIFY(width(100, 0.03) > 5 * width(5, 0));
}

QTEST_GUILESS_MAIN(TestScalingIntervals)
#include "tst_scaling_intervals.moc"
