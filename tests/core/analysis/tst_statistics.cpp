// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/arithmetic/statistics.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace corelane;

class TestStatistics : public QObject {
    Q_OBJECT

private slots:
    void medianOfNothingIsUnknown();
    void oneValueSaysNothingOfItsMedian();
    void medianTakesTheNarrowestPairThatReaches95Percent_data();
    void medianTakesTheNarrowestPairThatReaches95Percent();
    void medianOfAnEvenNumberLiesHalfWay();
    void ratioOfNothingOrOfNoTimeIsUnknown();
    void ratioTakesTheOrderStatisticsOfMannAndWhitney_data();
    void ratioTakesTheOrderStatisticsOfMannAndWhitney();
    void ratioHoldsItsValueEvenWhereThePairsDoNot();
    void ratiosOfManyValuesAgreeWithTheExactOnes();
    void ratioOfThousandsOfValuesKeepsNoPairs();
    void ratioHoldsTheTruthNinetyFiveTimesInAHundred();
    void differsOnlyBeyondNoise();
    void marksWhatLiesFarOff();
    void marksNothingAmongFewOrAlike();
    void percentilesLeaveFivePercentOutside();
    void percentilesHoldTheValueAndKnowInfinity();
};

namespace {

std::vector<double> upTo(int n)
{
    std::vector<double> values;
    for (int i = n; i >= 1; --i)
        values.push_back(i);
    return values;
}

bool isAbout(double actual, double expected)
{
    return std::abs(actual - expected) < 1e-9;
}

} // namespace

void TestStatistics::medianOfNothingIsUnknown()
{
    QVERIFY(!medianOf({}));
}

void TestStatistics::oneValueSaysNothingOfItsMedian()
{
    QCOMPARE(*medianOf({3.5}),
             (MedianEstimate{.median = 3.5, .low = 3.5, .high = 3.5, .n = 1, .coverage = 0}));
}

void TestStatistics::medianTakesTheNarrowestPairThatReaches95Percent_data()
{
    // Of the values 1 … n. The binomial tables of any textbook, e.g. n = 10: 2nd … 9th, 97.85 %.
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("coverage");
    QTest::newRow("2") << 2 << 1.0 << 2.0 << 0.5;
    QTest::newRow("3") << 3 << 1.0 << 3.0 << 0.75;
    QTest::newRow("5: too few") << 5 << 1.0 << 5.0 << 0.9375;
    QTest::newRow("6: the fewest") << 6 << 1.0 << 6.0 << 0.96875;
    QTest::newRow("8") << 8 << 1.0 << 8.0 << 0.9921875;
    QTest::newRow("9") << 9 << 2.0 << 8.0 << 0.9609375;
    QTest::newRow("10") << 10 << 2.0 << 9.0 << 0.978515625;
    QTest::newRow("20") << 20 << 6.0 << 15.0 << 0.958610534668;
}

void TestStatistics::medianTakesTheNarrowestPairThatReaches95Percent()
{
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, coverage);
    const MedianEstimate median = *medianOf(upTo(n));
    QCOMPARE(median.n, n);
    QCOMPARE(median.low, low);
    QCOMPARE(median.high, high);
    QVERIFY2(isAbout(median.coverage, coverage),
             qPrintable(QString::number(median.coverage, 'g', 12)));
}

void TestStatistics::medianOfAnEvenNumberLiesHalfWay()
{
    QCOMPARE(medianOf({4, 1, 3, 10})->median, 3.5);
    QCOMPARE(medianOf({4, 1, 10})->median, 4.0);
}

void TestStatistics::ratioOfNothingOrOfNoTimeIsUnknown()
{
    QVERIFY(!ratioOf({}, {1}));
    QVERIFY(!ratioOf({1}, {}));
    QVERIFY(!ratioOf({1}, {1, 0}));
}

void TestStatistics::ratioTakesTheOrderStatisticsOfMannAndWhitney_data()
{
    // Powers of two, so that every pairwise ratio is one: 2^(i − j m) are all different. The k-th
    // smallest of them is 2^(k − 1) times the smallest. k − 1 is the critical value of U in the
    // printed tables (two-sided, 5 %): 4 and 4: 0; 5 and 5: 2; 6 and 6: 5; 5 and 8: 6.
    QTest::addColumn<int>("m");
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("critical");
    QTest::addColumn<double>("coverage");
    QTest::newRow("1 and 1") << 1 << 1 << 0 << 0.0;
    QTest::newRow("3 and 3: too few") << 3 << 3 << 0 << 1 - 2 / 20.0;
    QTest::newRow("3 and 5") << 3 << 5 << 0 << 1 - 2 / 56.0;
    QTest::newRow("4 and 4") << 4 << 4 << 0 << 1 - 2 / 70.0;
    QTest::newRow("5 and 5") << 5 << 5 << 2 << 1 - 2 * 4 / 252.0;
    QTest::newRow("6 and 6") << 6 << 6 << 5 << 1 - 2 * 19 / 924.0;
    QTest::newRow("5 and 8") << 5 << 8 << 6 << 1 - 2 * 29 / 1287.0;
}

void TestStatistics::ratioTakesTheOrderStatisticsOfMannAndWhitney()
{
    QFETCH(int, m);
    QFETCH(int, n);
    QFETCH(int, critical);
    QFETCH(double, coverage);
    std::vector<double> numerators;
    std::vector<double> denominators;
    for (int i = 0; i < m; ++i)
        numerators.push_back(std::ldexp(1.0, i));
    for (int j = 0; j < n; ++j)
        denominators.push_back(std::ldexp(1.0, -j * m));
    const RatioEstimate ratio = *ratioOf(numerators, denominators);
    QCOMPARE(ratio.low, std::ldexp(1.0, critical));
    QCOMPARE(ratio.high, std::ldexp(1.0, m * n - 1 - critical));
    QVERIFY2(isAbout(ratio.coverage, coverage),
             qPrintable(QString::number(ratio.coverage, 'g', 12)));
}

void TestStatistics::ratioHoldsItsValueEvenWhereThePairsDoNot()
{
    // 13 of 25 values are 1 on both sides, so the medians are equal; the other 12 are ten times as
    // large above, a tenth below: most pairwise ratios are 10 or 100.
    std::vector<double> numerators(25, 10);
    std::vector<double> denominators(25, 0.1);
    std::fill_n(numerators.begin(), 13, 1);
    std::fill_n(denominators.begin(), 13, 1);
    const RatioEstimate ratio = *ratioOf(numerators, denominators);
    QCOMPARE(ratio.ratio, 1.0);
    QCOMPARE(ratio.low, 1.0);
    QCOMPARE(ratioOf(denominators, numerators)->high, 1.0);
}

void TestStatistics::ratiosOfManyValuesAgreeWithTheExactOnes()
{
    // 51 values take the normal distribution, 50 the exact one: next to no step between them.
    const auto around = [](int n, double middle) {
        std::vector<double> values;
        for (int i = 0; i < n; ++i)
            values.push_back(middle * (0.9 + 0.2 * i / (n - 1)));
        return values;
    };
    const RatioEstimate exact = *ratioOf(around(50, 3), around(50, 2));
    const RatioEstimate normal = *ratioOf(around(51, 3), around(51, 2));
    QVERIFY(exact.coverage >= 0.95 && exact.coverage < 0.952);
    QVERIFY(normal.coverage >= 0.95 && normal.coverage < 0.952);
    QVERIFY(std::abs(normal.low - exact.low) < 1e-3);
    QVERIFY(std::abs(normal.high - exact.high) < 1e-3);
}

/// All pairs would be 3.2 GB.
void TestStatistics::ratioOfThousandsOfValuesKeepsNoPairs()
{
    const std::vector<double> values = upTo(20'000);
    const RatioEstimate ratio = *ratioOf(values, values);
    QCOMPARE(ratio.ratio, 1.0);
    QVERIFY(ratio.low < 1 && ratio.low > 0.97);
    QVERIFY(std::abs(ratio.low * ratio.high - 1) < 1e-9);
}

void TestStatistics::ratioHoldsTheTruthNinetyFiveTimesInAHundred()
{
    std::mt19937_64 engine(5);
    std::lognormal_distribution<double> noise(0, 0.03);
    int held = 0;
    constexpr int kDataSets = 1000;
    for (int i = 0; i < kDataSets; ++i) {
        std::vector<double> numerators;
        std::vector<double> denominators;
        for (int j = 0; j < 7; ++j) {
            numerators.push_back(1.5 * noise(engine));
            denominators.push_back(noise(engine));
        }
        const RatioEstimate ratio = *ratioOf(numerators, denominators);
        held += ratio.low <= 1.5 && 1.5 <= ratio.high ? 1 : 0;
    }
    QVERIFY2(held > 0.93 * kDataSets && held < 0.985 * kDataSets,
             qPrintable(QString::number(held)));
}

void TestStatistics::differsOnlyBeyondNoise()
{
    const std::vector<double> slow{1.10, 1.12, 1.11, 1.13};
    const std::vector<double> quick{1.00, 1.02, 1.01, 1.03};
    QVERIFY(differs(*ratioOf(slow, quick)));
    QVERIFY(differs(*ratioOf(quick, slow)));
    QVERIFY(!differs(*ratioOf(slow, {1.00, 1.02, 1.01, 1.12})));   // they overlap
    QVERIFY(!differs(*ratioOf({1.10, 1.12}, {1.00, 1.02})));       // too few to say
    QVERIFY(!differs(*ratioOf({1.1, 1.2, 1.3}, {0.1, 0.2, 0.3}))); // still too few
}

void TestStatistics::marksWhatLiesFarOff()
{
    // Median 1.02, MAD 0.01: 1.07 scores 3.37, 1.08 scores 4.05.
    QCOMPARE(outliersOf({1.00, 1.02, 1.01, 1.03, 1.02, 1.07}),
             (std::vector<bool>{false, false, false, false, false, false}));
    QCOMPARE(outliersOf({1.00, 1.02, 1.01, 1.03, 1.02, 1.08}),
             (std::vector<bool>{false, false, false, false, false, true}));
}

void TestStatistics::marksNothingAmongFewOrAlike()
{
    QCOMPARE(outliersOf({1, 1.01, 1.02, 90}), std::vector<bool>(4, false));
    QCOMPARE(outliersOf({1, 1, 1, 1, 90}), std::vector<bool>(5, false));
    QCOMPARE(outliersOf({}), std::vector<bool>{});
}

void TestStatistics::percentilesLeaveFivePercentOutside()
{
    const Estimate estimate = percentileEstimate(500, upTo(1000));
    QCOMPARE(estimate, (Estimate{.value = 500, .low = 26, .high = 975}));
}

void TestStatistics::percentilesHoldTheValueAndKnowInfinity()
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    QCOMPARE(percentileEstimate(0.5, {1, 2, 3}), (Estimate{.value = 0.5, .low = 0.5, .high = 3}));
    QCOMPARE(percentileEstimate(2, {1, kInfinity}).high, kInfinity);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
