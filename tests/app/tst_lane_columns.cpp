// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lane_columns.h"
#include "charts/lane_painting.h"
#include "charts/shapes.h"
#include "lane_turns.h"

#include <QtTest>

#include <cmath>

using namespace corelane;

namespace {

/// Marks of a lane in the columns of pixels, and how these are painted.
class TestLaneColumns : public QObject {
    Q_OBJECT

private slots:
    void narrowMarksAreSharesOfTheirColumn();
    void noTimeIsLostBetweenColumns_data();
    void noTimeIsLostBetweenColumns();
    void turnsDoNotBeatWithTheColumns_data();
    void turnsDoNotBeatWithTheColumns();
    void aLongMarkAmongTurnsKeepsItsEdges();
    void turnsBeginWhereTheyBegin();
    void wideMarksHaveEdges();
    void marksThatShareALaneAreStacked();
    void aMarkFromBeforeTheRangeIsFound();
    void equalColumnsAreOneRectangle();
    void pixelsAreTheRectangles_data();
    void pixelsAreTheRectangles();
    void stackFollowsTheLegend();
};

void TestLaneColumns::narrowMarksAreSharesOfTheirColumn()
{
    const LaneColumns columns = columnsOf(turns(1, 3, 400), 10, {0, 400});
    for (int column = 0; column < 10; ++column) {
        QVERIFY(std::abs(columns.share(kRunning, column) - 0.25) < 1e-4);
        QVERIFY(std::abs(columns.share(kGilWait, column) - 0.75) < 1e-4);
    }
}

void TestLaneColumns::noTimeIsLostBetweenColumns_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {7, 100, 333, 401, 750, 1999})
        QTest::addRow("%d columns", columns) << columns;
}

void TestLaneColumns::noTimeIsLostBetweenColumns()
{
    QFETCH(int, columns);
    constexpr std::int64_t kSpan = 4000;
    const LaneColumns result = columnsOf(turns(5, 15, kSpan), columns, {0, kSpan});
    double running = 0;
    for (int column = 0; column < columns; ++column)
        running += result.share(kRunning, column) / columns;
    QVERIFY2(std::abs(running - 0.25) < 0.02, qPrintable(QString::number(running)));
}

void TestLaneColumns::turnsDoNotBeatWithTheColumns_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("workers"); ///< that hand over to each other every 5 ms
    for (const int workers : {2, 3, 4}) {
        // 4 s; from 300 to 1,000 columns they have 13 to 4 ms
        for (const int columns : {300, 333, 390, 395, 397, 401, 410, 433, 480, 550, 700, 800, 950})
            QTest::addRow("%d workers, %d columns", workers, columns) << columns << workers;
    }
}

/// A lane of twenty pixels is of the same height everywhere within one.
void TestLaneColumns::turnsDoNotBeatWithTheColumns()
{
    QFETCH(int, columns);
    QFETCH(int, workers);
    constexpr std::int64_t kTurn_ns = 5'000'000;
    constexpr std::int64_t kSpan_ns = 4'000'000'000;
    constexpr int kHeight = 20;
    const std::int64_t waits_ns = (workers - 1) * kTurn_ns;
    if (static_cast<double>(workers * kTurn_ns) * columns / kSpan_ns > 4.4)
        return; // they can be seen one by one
    const LaneColumns result =
        columnsOf(turns(kTurn_ns, waits_ns, kSpan_ns), columns, {0, kSpan_ns});
    const auto levelAt = [&](int column) {
        return static_cast<int>(std::lround(kHeight * result.share(kRunning, column)));
    };
    int least = kHeight;
    int most = 0;
    for (int column = 0; column < columns; ++column) {
        least = std::min(least, levelAt(column));
        most = std::max(most, levelAt(column));
    }
    QVERIFY2(most - least <= 1, qPrintable(QString("%1 to %2").arg(least).arg(most)));
}

/// Where one worker stops, the other's lane shows it where it is.
void TestLaneColumns::aLongMarkAmongTurnsKeepsItsEdges()
{
    std::vector<LaneMark> marks = turns(1, 1, 400);
    marks.push_back({400, 600, 1, State::running, 0, 1});
    for (LaneMark mark : turns(1, 1, 400)) {
        mark.begin_ns += 600;
        mark.end_ns += 600;
        marks.push_back(mark);
    }
    const LaneColumns columns = columnsOf(marks, 1000 * 2 / 3, {0, 1000});
    QVERIFY(columns.share(kRunning, 260) < 0.6);
    QVERIFY(columns.share(kRunning, 268) > 0.99);
    QVERIFY(columns.share(kRunning, 398) > 0.99);
    QVERIFY(columns.share(kRunning, 406) < 0.6);
}

/// Before the first turn and behind the last there is nothing.
void TestLaneColumns::turnsBeginWhereTheyBegin()
{
    std::vector<LaneMark> marks = turns(1, 1, 400);
    for (LaneMark &mark : marks) {
        mark.begin_ns += 200;
        mark.end_ns += 200;
    }
    const LaneColumns columns = columnsOf(marks, 1000 * 2 / 3, {0, 1000});
    QCOMPARE(columns.share(kRunning, 132), 0.0);
    QVERIFY(columns.share(kRunning, 134) > 0.4);
    QVERIFY(columns.share(kGilWait, 398) > 0.4);
    QCOMPARE(columns.share(kGilWait, 401), 0.0);
}

void TestLaneColumns::wideMarksHaveEdges()
{
    const LaneColumns columns = columnsOf(
        {{0, 34, 1, State::running, 0, 1}, {34, 76, 1, State::gilWait, -1, 1}}, 10, {0, 100});
    for (int column = 0; column < 10; ++column) {
        QCOMPARE(columns.share(kRunning, column), column < 3 ? 1.0 : 0.0);
        QCOMPARE(columns.share(kGilWait, column), column >= 3 && column < 8 ? 1.0 : 0.0);
    }
}

void TestLaneColumns::marksThatShareALaneAreStacked()
{
    const LaneColumns columns =
        columnsOf({{0, 50, 0.25F, State::running, 0, 1}, {0, 50, 0.75F, State::gilWait, -1, 1}}, 10,
                  {0, 100});
    QCOMPARE(columns.share(kRunning, 0), 0.25);
    QCOMPARE(columns.share(kGilWait, 4), 0.75);
    QCOMPARE(columns.share(kGilWait, 5), 0.0);
}

void TestLaneColumns::aMarkFromBeforeTheRangeIsFound()
{
    std::vector<LaneMark> marks{{0, 1'000'000, 0.5F, State::gilWait, -1, 1}};
    for (std::int64_t now = 0; now < 1'000'000; now += 1000)
        marks.push_back({now, now + 1000, 0.5F, State::running, 0, 1});
    const LaneColumns columns = columnsOf(marks, 10, {900'000, 900'100});
    QCOMPARE(columns.share(kGilWait, 0), 0.5);
    QCOMPARE(columns.share(kRunning, 9), 0.5);
}

void TestLaneColumns::equalColumnsAreOneRectangle()
{
    std::array<std::vector<QRect>, kFills> rects;
    appendRects(columnsOf(turns(1, 3, 400), 10, {0, 400}), stackOrder({}), QRect(50, 20, 10, 8),
                rects);
    QCOMPARE(rects[kRunning], std::vector<QRect>{QRect(50, 26, 10, 2)});
    QCOMPARE(rects[kGilWait], std::vector<QRect>{QRect(50, 20, 10, 6)});
}

void TestLaneColumns::pixelsAreTheRectangles_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("unit");
    for (const int height : {1, 10, 254, 256, 300}) {
        for (const int unit : {1, 2})
            QTest::addRow("%d-%d", height, unit) << height << unit;
    }
}

void TestLaneColumns::pixelsAreTheRectangles()
{
    QFETCH(const int, height);
    QFETCH(const int, unit);
    constexpr int kColumns = 97;
    constexpr QRgb kGround = 0xff123456;
    LaneColumns columns(kColumns);
    std::vector<Fill> order;
    FillLooks looks;
    for (int i = 0; i < 4; ++i) {
        const Pattern patterns[] = {Pattern::plain, Pattern::rising, Pattern::falling,
                                    Pattern::dotted};
        order.push_back(static_cast<Fill>(3 * i));
        looks[order.back()] = {0xff000000 + 40U * static_cast<QRgb>(i + 1), patterns[i],
                               0xffff0000 + static_cast<QRgb>(i)};
        for (int column = 0; column < kColumns; ++column)
            columns.addIn(column, order.back(), 0.01 * ((column * (7 + 4 * i)) % 29));
    }
    const QRect strip(5, 3, kColumns, height);
    const PatternGrid grid{unit, QPoint(11, 7)};
    QImage image(kColumns + 10, height + 6, QImage::Format_RGB32);
    image.fill(0xff777777);
    paintColumns(columns, order, looks, grid, kGround, strip, image);

    QImage wanted(image.size(), QImage::Format_RGB32);
    wanted.fill(0xff777777);
    const auto fill = [&wanted](const QRect &rect, const auto &colorAt) {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                wanted.setPixel(x, y, colorAt(x, y));
        }
    };
    fill(strip, [](int, int) { return kGround; });
    std::array<std::vector<QRect>, kFills> rects;
    appendRects(columns, order, strip, rects);
    for (const Fill each : order) {
        const FillLook &look = looks[each];
        for (const QRect &rect : rects[each])
            fill(rect, [&](int x, int y) {
                return isInPattern(look.pattern, x + grid.origin.x(), y + grid.origin.y(), unit)
                           ? look.patternColor
                           : look.color;
            });
    }
    QCOMPARE(image, wanted);
}

void TestLaneColumns::stackFollowsTheLegend()
{
    std::array<std::vector<QRect>, kFills> rects;
    appendRects(columnsOf(turns(1, 3, 400), 10, {0, 400}),
                stackOrder({State::gilWait, State::running}), QRect(0, 0, 10, 8), rects);
    QCOMPARE(rects[kRunning], std::vector<QRect>{QRect(0, 0, 10, 2)});
}

} // namespace

QTEST_MAIN(TestLaneColumns)
#include "tst_lane_columns.moc"
