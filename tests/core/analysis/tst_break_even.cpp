// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/break_even.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace corelane;

class TestBreakEven : public QObject {
    Q_OBJECT

private slots:
    void crossesWhereTheCurvesMeet();
    void intervalGrowsWithTheNoise();
    void secondMayBeFasterEverywhere();
    void secondMayNeverBeFaster();
    void aheadInTheMiddleAloneIsNoBreakEven();
    void noiseAtTheLargestSizeLeavesItUndecided();
    void intervalEndsAtTheSizesMeasured();
    void noiseThatCrossesTwiceIsInTheInterval();
    void singleRunsReachToTheSizesAround();
    void orderDoesNotMatterAndWhatHasNoTimeIsLeftOut();
    void sameRunsGiveTheSameAnswer();
    void nothingIsUndecided();
};

namespace {

/// The first takes 1 s; the second `ratio` times as long. Runs spread by ± `spread` in five steps.
SizedRuns sized(std::int64_t size, double ratio, double spread = 0.001)
{
    SizedRuns runs{.size = size};
    for (const double step : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        runs.first_s.push_back(1 + step * spread);
        runs.second_s.push_back(ratio * (1 + step * spread));
    }
    return runs;
}

bool isNear(double actual, double expected, double share)
{
    return std::abs(actual / expected - 1) <= share;
}

} // namespace

void TestBreakEven::crossesWhereTheCurvesMeet()
{
    // Twice as slow at 100, twice as fast at 10,000: even half way, on logarithms.
    const BreakEvenAnswer answer = breakEvenOf({sized(100, 2), sized(10'000, 0.5)});
    QCOMPARE(answer.outcome, BreakEvenOutcome::crosses);
    QVERIFY(isNear(answer.breakEven->size, 1'000, 1e-9));
    QVERIFY(answer.breakEven->low < 1'000 && answer.breakEven->low > 980);
    QVERIFY(answer.breakEven->high > 1'000 && answer.breakEven->high < 1'020);
    QVERIFY(!answer.breakEven->lowIsSmallestMeasured && !answer.breakEven->highIsLargestMeasured);
    QVERIFY(!answer.isOvertaken);
    QCOMPARE(answer.smallest, 100.0);
    QCOMPARE(answer.largest, 10'000.0);
}

void TestBreakEven::intervalGrowsWithTheNoise()
{
    const auto width = [](double spread) {
        const auto found =
            *breakEvenOf({sized(100, 2, spread), sized(10'000, 0.5, spread)}).breakEven;
        return std::log(found.high / found.low);
    };
    QVERIFY(width(0) < 1e-9);
    QVERIFY(isNear(width(0.1), 10 * width(0.01), 0.2));
}

void TestBreakEven::secondMayBeFasterEverywhere()
{
    const BreakEvenAnswer answer =
        breakEvenOf({sized(10, 0.9), sized(100, 0.5), sized(1'000, 0.3)});
    QCOMPARE(answer.outcome, BreakEvenOutcome::secondAlwaysFaster);
    QVERIFY(!answer.breakEven);
    QVERIFY(!answer.isOvertaken);
}

void TestBreakEven::secondMayNeverBeFaster()
{
    const BreakEvenAnswer answer = breakEvenOf({sized(10, 9), sized(100, 3), sized(1'000, 1.1)});
    QCOMPARE(answer.outcome, BreakEvenOutcome::secondNeverFaster);
    QVERIFY(!answer.breakEven);
    QVERIFY(!answer.isOvertaken);
}

void TestBreakEven::aheadInTheMiddleAloneIsNoBreakEven()
{
    const BreakEvenAnswer answer = breakEvenOf({sized(10, 2), sized(100, 0.8), sized(1'000, 1.2)});
    QCOMPARE(answer.outcome, BreakEvenOutcome::secondNeverFaster);
    QVERIFY(answer.isOvertaken);
}

void TestBreakEven::noiseAtTheLargestSizeLeavesItUndecided()
{
    for (const double ratio : {0.99, 1.01}) {
        const BreakEvenAnswer answer =
            breakEvenOf({sized(10, 2, 0.1), sized(100, 1.5, 0.1), sized(1'000, ratio, 0.1)});
        QCOMPARE(answer.outcome, BreakEvenOutcome::undecided);
        QVERIFY(!answer.breakEven);
    }
}

void TestBreakEven::intervalEndsAtTheSizesMeasured()
{
    // About even at the smallest size, far ahead beyond: from there on, or from below.
    for (const double ratio : {0.99, 1.01}) {
        const BreakEvenAnswer answer = breakEvenOf({sized(100, ratio, 0.1), sized(10'000, 0.5)});
        QCOMPARE(answer.outcome, BreakEvenOutcome::crosses);
        QVERIFY(answer.breakEven->lowIsSmallestMeasured);
        QVERIFY(!answer.breakEven->highIsLargestMeasured);
        QCOMPARE(answer.breakEven->low, 100.0);
        QVERIFY(answer.breakEven->size >= 100 && answer.breakEven->high > answer.breakEven->size);
    }
    // Ahead at the largest size as surely as the answer needs, and not more.
    const SizedRuns close = sized(10'000, 0.905, 0.07);
    const BreakEvenAnswer answer = breakEvenOf({sized(100, 2), close});
    QCOMPARE(answer.outcome, BreakEvenOutcome::crosses);
    QVERIFY(answer.breakEven->highIsLargestMeasured);
    QCOMPARE(answer.breakEven->high, 10'000.0);
}

void TestBreakEven::noiseThatCrossesTwiceIsInTheInterval()
{
    const BreakEvenAnswer answer = breakEvenOf({sized(1'000, 1.5, 0.02), sized(2'000, 0.97, 0.05),
                                                sized(4'000, 1.01, 0.05), sized(8'000, 0.6, 0.02)});
    QCOMPARE(answer.outcome, BreakEvenOutcome::crosses);
    QVERIFY(answer.isOvertaken);
    const BreakEven found = *answer.breakEven;
    QVERIFY2(found.size > 4'000 && found.size < 4'200, qPrintable(QString::number(found.size)));
    QVERIFY2(found.low < 2'000 && found.low > 1'000, qPrintable(QString::number(found.low)));
    QVERIFY2(found.high > found.size && found.high < 8'000,
             qPrintable(QString::number(found.high)));
}

void TestBreakEven::singleRunsReachToTheSizesAround()
{
    const BreakEvenAnswer answer =
        breakEvenOf({{10, {1}, {3}}, {100, {1}, {2}}, {10'000, {1}, {0.5}}});
    QCOMPARE(answer.outcome, BreakEvenOutcome::crosses);
    QVERIFY(isNear(answer.breakEven->size, 1'000, 1e-9));
    QCOMPARE(answer.breakEven->low, 100.0);
    QCOMPARE(answer.breakEven->high, 10'000.0);
}

void TestBreakEven::orderDoesNotMatterAndWhatHasNoTimeIsLeftOut()
{
    const std::vector<SizedRuns> ordered{sized(100, 2), sized(1'000, 1.2), sized(10'000, 0.5)};
    std::vector<SizedRuns> shuffled{
        ordered[2], {500, {}, {1}}, ordered[0], {700, {1}, {0}}, {0, {1}, {1}}};
    SizedRuns half = ordered[1]; // a size in two entries
    SizedRuns rest{.size = half.size};
    std::swap(half.second_s, rest.second_s);
    shuffled.push_back(rest);
    shuffled.push_back(half);
    QCOMPARE(breakEvenOf(shuffled), breakEvenOf(ordered));
}

void TestBreakEven::sameRunsGiveTheSameAnswer()
{
    const std::vector<SizedRuns> runs{sized(100, 2, 0.1), sized(10'000, 0.5, 0.1)};
    QCOMPARE(breakEvenOf(runs), breakEvenOf(runs));
}

void TestBreakEven::nothingIsUndecided()
{
    QCOMPARE(breakEvenOf({}).outcome, BreakEvenOutcome::undecided);
    QCOMPARE(breakEvenOf({{100, {1}, {}}}).outcome, BreakEvenOutcome::undecided);
}

QTEST_GUILESS_MAIN(TestBreakEven)
#include "tst_break_even.moc"
