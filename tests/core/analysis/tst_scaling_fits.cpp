// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/scaling_fits.h"
#include "scaling_literals.h"

#include <QtTest>

#include <cmath>

using namespace corelane;
using namespace corelane::scaling;

class TestScalingFits : public QObject {
    Q_OBJECT

private slots:
    void givesAmdahlsFractionBack_data();
    void givesAmdahlsFractionBack();
    void givesContentionAndCoherencyBack_data();
    void givesContentionAndCoherencyBack();
    void perfectScalingHasNoSerialPart();
    void constantTimeIsAllSerial();
    void whatGetsSlowerFromTheStartPeaksAtOneWorker();
    void coefficientsAreNeverNegative();
    void speedupFollowsTheLaw();
    void residualIsTheShareThatRunsLieOffTheFit();
    void moreWorkersThanCoresRunNoMoreAtOnce();
    void publishedDataGiveThePublishedParameters_data();
    void publishedDataGiveThePublishedParameters();
    void refusesWithItsReason_data();
    void refusesWithItsReason();
    void wordsAndTitles();
};

namespace {

QByteArray textOf(const ScalingFit &fit)
{
    QString text = QString("T1 %1, residual %2").arg(fit.singleReal_s).arg(fit.residual);
    for (const FitParameter &parameter : fit.parameters) {
        text += QString("; %1 %2 (%3 … %4)")
                    .arg(QString::fromStdString(parameter.name))
                    .arg(parameter.estimate.value)
                    .arg(parameter.estimate.low)
                    .arg(parameter.estimate.high);
    }
    return text.toUtf8();
}

#define VERIFY_NEAR(actual, expected, tolerance)                                                   \
    QVERIFY2(std::abs((actual) - (expected)) <= (tolerance),                                       \
             qPrintable(QString("%1 instead of %2").arg(actual).arg(expected)))

} // namespace

void TestScalingFits::givesAmdahlsFractionBack_data()
{
    QTest::addColumn<double>("fraction");
    for (const double fraction : {0.0, 0.001, 0.1, 0.25, 0.5, 0.9, 1.0})
        QTest::addRow("%g", fraction) << fraction;
}

void TestScalingFits::givesAmdahlsFractionBack()
{
    QFETCH(double, fraction);
    auto fit = fitOf(ScalingLaw::amdahl, measured(amdahl(fraction), {1, 2, 4, 8}));
    QVERIFY(fit);
    QCOMPARE(fit->parameters.size(), std::size_t{1});
    const Estimate found = parameter(*fit, "serial_fraction");
    VERIFY_NEAR(found.value, fraction, 1e-6);
    VERIFY_NEAR(found.low, fraction, 1e-6);
    VERIFY_NEAR(found.high, fraction, 1e-6);
    VERIFY_NEAR(fit->singleReal_s, 6.0, 1e-6);
    VERIFY_NEAR(fit->residual, 0.0, 1e-9);
    QCOMPARE(fit->largestParallelism, 8.0);
}

void TestScalingFits::givesContentionAndCoherencyBack_data()
{
    QTest::addColumn<double>("contention");
    QTest::addColumn<double>("coherency");
    QTest::newRow("both") << 0.05 << 0.002;
    QTest::newRow("a little of both") << 0.001 << 0.00001;
    QTest::newRow("contention") << 0.2 << 0.0;
    QTest::newRow("coherency") << 0.0 << 0.01;
    QTest::newRow("none") << 0.0 << 0.0;
}

void TestScalingFits::givesContentionAndCoherencyBack()
{
    QFETCH(double, contention);
    QFETCH(double, coherency);
    auto fit = fitOf(ScalingLaw::usl, measured(usl(contention, coherency), {1, 2, 4, 8, 16, 64}));
    QVERIFY(fit);
    VERIFY_NEAR(parameter(*fit, "contention").value, contention, 1e-6);
    VERIFY_NEAR(parameter(*fit, "coherency").value, coherency, 1e-6);
    if (coherency > 0) {
        const double peak = std::sqrt((1 - contention) / coherency);
        VERIFY_NEAR(parameter(*fit, "peak").value, peak, 1e-6 * peak);
    } else {
        QCOMPARE(fit->parameters.size(), std::size_t{2});
    }
}

void TestScalingFits::perfectScalingHasNoSerialPart()
{
    const auto points = measured(amdahl(0), kOneToEight, 5, 0.01);
    const Estimate serial = parameter(*fitOf(ScalingLaw::amdahl, points), "serial_fraction");
    VERIFY_NEAR(serial.value, 0.0, 0.005);
    QCOMPARE(serial.low, 0.0);
    QVERIFY(serial.high < 0.01);
}

void TestScalingFits::constantTimeIsAllSerial()
{
    const auto points = measured(amdahl(1), kOneToEight, 5, 0.01);
    const Estimate serial = parameter(*fitOf(ScalingLaw::amdahl, points), "serial_fraction");
    VERIFY_NEAR(serial.value, 1.0, 0.02);
    QCOMPARE(serial.high, 1.0);
    QVERIFY(serial.low > 0.95);
}

void TestScalingFits::whatGetsSlowerFromTheStartPeaksAtOneWorker()
{
    auto fit = fitOf(ScalingLaw::usl, measured(usl(0.9, 0.2), {1, 2, 3, 4, 5}));
    QCOMPARE(parameter(*fit, "peak").value, 1.0);
}

void TestScalingFits::coefficientsAreNeverNegative()
{
    // Better than ideal: 2 workers need less than half the time of one.
    const auto faster = measured([](double p) { return 6 / std::pow(p, 1.1); }, kOneToEight);
    QCOMPARE(parameter(*fitOf(ScalingLaw::amdahl, faster), "serial_fraction").value, 0.0);
    QCOMPARE(parameter(*fitOf(ScalingLaw::usl, faster), "contention").value, 0.0);
    QCOMPARE(parameter(*fitOf(ScalingLaw::usl, faster), "coherency").value, 0.0);
    // Slower with every worker: all serial, and no more than all.
    const auto slower = measured([](double p) { return 6 * std::pow(p, 0.3); }, kOneToEight);
    QCOMPARE(parameter(*fitOf(ScalingLaw::amdahl, slower), "serial_fraction").value, 1.0);
}

void TestScalingFits::speedupFollowsTheLaw()
{
    auto fit = fitOf(ScalingLaw::amdahl, measured(amdahl(0.25), {1, 2, 4, 8}));
    VERIFY_NEAR(speedupAt(*fit, 1), 1.0, 1e-9);
    VERIFY_NEAR(speedupAt(*fit, 3), 2.0, 1e-6);
    VERIFY_NEAR(speedupAt(*fit, 1e9), 4.0, 1e-5);
    auto usl4 = fitOf(ScalingLaw::usl, measured(usl(0.05, 0.002), {1, 2, 4, 8}));
    VERIFY_NEAR(speedupAt(*usl4, 1), 1.0, 1e-9);
    VERIFY_NEAR(speedupAt(*usl4, 21), 21 / (1 + 0.05 * 20 + 0.002 * 21 * 20), 1e-6);
}

void TestScalingFits::residualIsTheShareThatRunsLieOffTheFit()
{
    auto points = measured(amdahl(0.25), {1, 2, 4, 8}, 2);
    for (std::size_t i = 0; i < points.size(); ++i) // the means stay
        points[i].real_s *= i % 2 == 0 ? 1.03 : 0.97;
    auto fit = fitOf(ScalingLaw::amdahl, points);
    VERIFY_NEAR(fit->residual, 0.03, 1e-9);
}

void TestScalingFits::moreWorkersThanCoresRunNoMoreAtOnce()
{
    std::vector<ScalingPoint> points;
    for (const int workers : {1, 2, 3, 4}) {
        const double parallelism = std::min(workers, 2);
        points.push_back({workers, parallelism, amdahl(0.1)(parallelism)});
    }
    auto fit = fitOf(ScalingLaw::amdahl, points);
    QVERIFY(fit);
    VERIFY_NEAR(parameter(*fit, "serial_fraction").value, 0.1, 1e-6);
    QCOMPARE(fit->largestParallelism, 2.0);
    const auto refused = fitOf(ScalingLaw::usl, points);
    QVERIFY(!refused);
    QVERIFY(refused.error().text().find("contention and coherency cannot be told apart") !=
            std::string::npos);
}

void TestScalingFits::publishedDataGiveThePublishedParameters_data()
{
    // Both data sets are from Gunther's Guerrilla Capacity Planning (2007) and ship with the CRAN
    // package "usl" by Stefan Moeding. specsdm91: a SPARCcenter 2000 in the SPEC SDM91 benchmark
    // (simulated users, scripts per hour). raytracer: BRL-CAD on an SGI Origin 2000 (processors,
    // intersections per second). The parameters are those in the package's own tests: by Gunther's
    // quadratic regression through the run with one worker in usl 1.8.0 (t03 and t05.Rout.save), by
    // non-linear regression of the throughput in usl 3.0.3 (summary.Rout.save).
    QTest::addColumn<QVector<int>>("workers");
    QTest::addColumn<QVector<double>>("throughputs");
    QTest::addColumn<double>("contention");
    QTest::addColumn<double>("coherency");
    const QVector<int> users{1, 18, 36, 72, 108, 144, 216};
    const QVector<double> scripts{64.9, 995.9, 1652.4, 1853.2, 1828.9, 1775.0, 1702.2};
    QTest::newRow("specsdm91, quadratic") << users << scripts << 1.70e-02 << 7.89e-05;
    QTest::newRow("specsdm91, non-linear") << users << scripts << 2.773e-02 << 1.044e-04;
    const QVector<int> processors{1, 4, 8, 12, 16, 20, 24, 28, 32, 48, 64};
    const QVector<double> intersections{20, 78, 130, 170, 190, 200, 210, 230, 260, 280, 310};
    QTest::newRow("raytracer, quadratic")
        << processors << intersections << 0.05002394 << 0.00000471;
}

void TestScalingFits::publishedDataGiveThePublishedParameters()
{
    QFETCH(QVector<int>, workers);
    QFETCH(QVector<double>, throughputs);
    QFETCH(double, contention);
    QFETCH(double, coherency);
    std::vector<ScalingPoint> points;
    for (int i = 0; i < workers.size(); ++i) {
        points.push_back({.workers = workers[i],
                          .parallelism = double(workers[i]),
                          .real_s = 3600 / throughputs[i]});
    }
    auto fit = fitOf(ScalingLaw::usl, points);
    QVERIFY(fit);
    QVERIFY2(holds(parameter(*fit, "contention"), contention), textOf(*fit));
    QVERIFY2(holds(parameter(*fit, "coherency"), coherency), textOf(*fit));
    QVERIFY2(parameter(*fit, "contention").high < 0.1, textOf(*fit)); // and says something
    QVERIFY2(parameter(*fit, "coherency").high < 0.001, textOf(*fit));
}

void TestScalingFits::refusesWithItsReason_data()
{
    QTest::addColumn<bool>("isUsl");
    QTest::addColumn<QVector<int>>("workers");
    QTest::addColumn<double>("cores");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << false << QVector<int>{} << 8.0
                             << "4 different numbers of workers are needed, there are 0";
    QTest::newRow("three counts") << false << QVector<int>{1, 2, 3, 3} << 8.0
                                  << "4 different numbers of workers are needed, there are 3";
    QTest::newRow("one core") << false << QVector<int>{1, 2, 3, 4} << 1.0
                              << "in no run could more workers run at once than in the others";
    QTest::newRow("two cores") << true << QVector<int>{1, 2, 3, 4, 5} << 2.0
                               << "contention and coherency cannot be told apart where 2 different "
                                  "numbers of workers can run at once, 4 are needed";
    QTest::newRow("no time") << true << QVector<int>{1, 2, 3, 0} << 8.0
                             << "a run with 0 workers has no positive parallelism";
}

void TestScalingFits::refusesWithItsReason()
{
    QFETCH(bool, isUsl);
    QFETCH(QVector<int>, workers);
    QFETCH(double, cores);
    QFETCH(QString, reason);
    std::vector<ScalingPoint> points;
    for (const int n : workers)
        points.push_back({.workers = n, .parallelism = std::min<double>(n, cores), .real_s = 1});
    auto fit = fitOf(isUsl ? ScalingLaw::usl : ScalingLaw::amdahl, points);
    QVERIFY(!fit);
    QCOMPARE(QString::fromStdString(rendered(fit.error().on)), reason);
    if (!points.empty()) {
        points.front().real_s = 0;
        QCOMPARE(rendered(fitOf(ScalingLaw::amdahl, points).error().on),
                 std::string("a run with 1 worker has no positive time"));
    }
}

void TestScalingFits::wordsAndTitles()
{
    QVERIFY(word(ScalingLaw::amdahl) == "amdahl" && word(ScalingLaw::usl) == "usl");
    QVERIFY(title(ScalingLaw::amdahl).text == "Amdahl's law");
}

QTEST_GUILESS_MAIN(TestScalingFits)
#include "tst_scaling_fits.moc"
