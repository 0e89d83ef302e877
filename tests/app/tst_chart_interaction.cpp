// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_hand.h"
#include "chart_images.h"
#include "chart_samples.h"
#include "charts/chart_view.h"
#include "charts/plot.h"
#include "lane_samples.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest>

#include <cmath>

using namespace corelane;

namespace {

using Time = std::optional<std::int64_t>;

constexpr std::int64_t kEnd = 4000 * kMs;

bool isNear(std::int64_t a, std::int64_t b, std::int64_t most)
{
    return std::abs(a - b) <= most;
}

constexpr int kMaker = 4711;

/// Three threads, and behind the first a lane that two helpers of it share.
Chart withHelpers(std::int64_t end_ns)
{
    Chart chart = gilChart(3, end_ns);
    auto &lanes = std::get<LaneRows>(chart.body);
    std::vector<LaneRow> rows = *lanes.rows;
    LaneRow helper = rows.back();
    helper.title = verbatim("two");
    helper.worker = 0;
    helper.helpersOf = kMaker;
    for (const char *title : {"one", "other"}) {
        helper.helpers.push_back(rows.back());
        helper.helpers.back().title = verbatim(title);
    }
    rows.insert(rows.begin() + 1, helper);
    lanes.rows = std::make_shared<const std::vector<LaneRow>>(std::move(rows));
    return chart;
}

QStringList titlesOf(const ChartView &view)
{
    QStringList titles;
    for (const LaneRow &row : *std::get<LaneRows>(view.chart().body).rows)
        titles << QString::fromStdString(rendered(row.title));
    return titles;
}

class TestChartInteraction : public QObject {
    Q_OBJECT

private slots:
    void viewTakesNoInputUntilItIsTold();
    void wheelZoomsAboutThePointer();
    void wheelBackShowsTheWholeAgain();
    void dragPansTheDetail();
    void dragInTheOverviewMovesTheFrame();
    void dragInTheWholeDrawsAFrame();
    void doubleClickShowsTheWholeAndPicksNobody();
    void keysZoomAndPan();
    void clickPicksTheLanesWorker();
    void clickAndEnterUnfoldHelpers();
    void unfoldedHelpersStayWhileTheRunGrows();
    void legendAndF1AskForWords();
    void clickOnACoresMarkPicksWhoIsOnIt();
    void hoverTellsTheTime();
    void hoverOverTheCpuChartTellsTheTime();
    void cursorCostsNoReplot();
    void toolTipSaysWhatIsThere();
    void chartsDetailIsTheFirst();
    void aGrowingRunKeepsTheChosenDetail();
    void anotherRunHasItsOwnDetail();
    void imageShowsWhatTheViewShows();
};

void TestChartInteraction::viewTakesNoInputUntilItIsTold()
{
    Hand hand(gilChart(4, kEnd));
    hand.view.setInteractive(false);
    QSignalSpy cursor(&hand.view, &ChartView::cursorMoved);
    hand.turnWheel(hand.at(true, kEnd / 2), 3);
    hand.click(hand.at(true, kEnd / 2));
    hand.move(hand.at(true, kEnd / 4));
    QCOMPARE(hand.view.detail(), std::nullopt);
    QCOMPARE(hand.view.highlight(), 0);
    QCOMPARE(cursor.size(), 0);
    QCOMPARE(hand.view.focusPolicy(), Qt::NoFocus);
}

void TestChartInteraction::wheelZoomsAboutThePointer()
{
    Hand hand(gilChart(4, kEnd));
    QSignalSpy changed(&hand.view, &ChartView::detailChanged);
    const QPoint point = hand.at(true, 1000 * kMs);
    hand.turnWheel(point, 1);
    QCOMPARE(changed.size(), 1);
    const TimeRange first = hand.view.detail().value();
    QVERIFY(isNear(first.second - first.first, 2800 * kMs, kMs));
    QVERIFY(isNear(hand.area(false).timeAt(point.x() - hand.plot().x()), 1000 * kMs, 10 * kMs));

    const QPoint inDetail = hand.at(false, 1500 * kMs);
    for (int i = 0; i < 12; ++i)
        hand.turnWheel(inDetail, 1);
    const TimeRange last = hand.view.detail().value();
    QVERIFY(last.second - last.first < 60 * kMs);
    QVERIFY(isNear(hand.area(false).timeAt(inDetail.x() - hand.plot().x()), 1500 * kMs, 5 * kMs));
}

void TestChartInteraction::wheelBackShowsTheWholeAgain()
{
    Hand hand(withDetail(gilChart(4, kEnd), kMs, 2 * kMs));
    hand.turnWheel(hand.at(false, kMs + kMs / 2), -40);
    QCOMPARE(hand.view.detail(), std::nullopt);
    for (int i = 0; i < 60; ++i)
        hand.turnWheel(hand.at(i == 0, 2000 * kMs), 1);
    QVERIFY(hand.view.detail()->second - hand.view.detail()->first >= 1000);
}

void TestChartInteraction::dragPansTheDetail()
{
    Hand hand(withDetail(gilChart(4, kEnd), 1000 * kMs, 1100 * kMs));
    hand.drag(hand.at(false, 1050 * kMs), hand.at(false, 1030 * kMs));
    const TimeRange moved = hand.view.detail().value();
    QVERIFY(isNear(moved.first, 1020 * kMs, kMs));
    QCOMPARE(moved.second - moved.first, 100 * kMs);
    QCOMPARE(hand.view.highlight(), 0); // a drag is no click
    for (int i = 0; i < 60; ++i)
        hand.drag(hand.at(false, hand.view.detail()->first + 10 * kMs),
                  hand.at(false, hand.view.detail()->second));
    QCOMPARE(hand.view.detail()->first, 0);
}

void TestChartInteraction::dragInTheOverviewMovesTheFrame()
{
    Hand hand(withDetail(gilChart(4, kEnd), 1000 * kMs, 1400 * kMs));
    hand.drag(hand.at(true, 1200 * kMs), hand.at(true, 2200 * kMs));
    QVERIFY(isNear(hand.view.detail()->first, 2000 * kMs, 10 * kMs));
    QCOMPARE(hand.view.detail()->second - hand.view.detail()->first, 400 * kMs);
    hand.drag(hand.at(true, 3000 * kMs), hand.at(true, 3500 * kMs)); // beside the frame
    QVERIFY(isNear(hand.view.detail()->first, 3000 * kMs, 10 * kMs));
    QVERIFY(isNear(hand.view.detail()->second, 3500 * kMs, 10 * kMs));
}

void TestChartInteraction::dragInTheWholeDrawsAFrame()
{
    Hand hand(gilChart(4, kEnd));
    const QPoint from = hand.at(true, 2000 * kMs);
    hand.drag(from, QPoint(hand.at(true, 1000 * kMs).x(), from.y()));
    QVERIFY(isNear(hand.view.detail()->first, 1000 * kMs, 10 * kMs));
    QVERIFY(isNear(hand.view.detail()->second, 2000 * kMs, 10 * kMs));
}

void TestChartInteraction::doubleClickShowsTheWholeAndPicksNobody()
{
    Hand hand(withDetail(gilChart(4, kEnd), 1000 * kMs, 1100 * kMs));
    hand.view.setHighlight(3);
    const QPoint point = hand.at(false, 1050 * kMs);
    hand.click(point);
    QTest::mouseDClick(&hand.view, Qt::LeftButton, {}, point);
    QCOMPARE(hand.view.detail(), std::nullopt);
    QCOMPARE(hand.view.highlight(), 3);
}

void TestChartInteraction::keysZoomAndPan()
{
    Hand hand(gilChart(4, kEnd));
    QCOMPARE(hand.view.focusPolicy(), Qt::StrongFocus);
    hand.view.setFocus();
    QTest::keyClick(&hand.view, Qt::Key_Plus);
    const TimeRange first = hand.view.detail().value();
    QVERIFY(isNear(first.first + first.second, kEnd, kMs));
    QTest::keyClick(&hand.view, Qt::Key_Right);
    QVERIFY(hand.view.detail()->first > first.first);
    QTest::keyClick(&hand.view, Qt::Key_Left);
    QVERIFY(isNear(hand.view.detail()->first, first.first, 1000));
    QTest::keyClick(&hand.view, Qt::Key_Plus);
    QTest::keyClick(&hand.view, Qt::Key_Minus);
    QVERIFY(isNear(hand.view.detail()->second, first.second, kMs));
    QTest::keyClick(&hand.view, Qt::Key_0);
    QCOMPARE(hand.view.detail(), std::nullopt);
}

void TestChartInteraction::clickPicksTheLanesWorker()
{
    Hand hand(gilChart(4, kEnd));
    hand.click(hand.at(true, 1000 * kMs, 2.4));
    QCOMPARE(hand.view.highlight(), 3);
    hand.click(hand.at(true, 1500 * kMs, 0.4));
    QCOMPARE(hand.view.highlight(), 1);
    hand.click(hand.at(true, 1600 * kMs, 0.4)); // again: no more
    QCOMPARE(hand.view.highlight(), 0);
    hand.click(QPoint(5, 5));
    QCOMPARE(hand.view.highlight(), 0);
}

void TestChartInteraction::clickAndEnterUnfoldHelpers()
{
    Hand hand(withHelpers(kEnd));
    QCOMPARE(titlesOf(hand.view), QStringList({"thread 1", "two", "thread 2", "thread 3"}));
    hand.click(hand.at(true, 1000 * kMs, 1.4)); // of 4 lanes the second
    QCOMPARE(titlesOf(hand.view),
             QStringList({"thread 1", "two", "one", "other", "thread 2", "thread 3"}));
    QCOMPARE(hand.view.highlight(), 0);
    hand.click(QPoint(20, hand.at(true, 0, 4 * 1.5 / 6).y())); // its title
    QCOMPARE(titlesOf(hand.view).size(), 4);
    hand.view.setFocus();
    QTest::keyClick(&hand.view, Qt::Key_Return);
    QCOMPARE(titlesOf(hand.view).size(), 6);
    QTest::keyClick(&hand.view, Qt::Key_Return);
    QCOMPARE(titlesOf(hand.view).size(), 4);
}

void TestChartInteraction::unfoldedHelpersStayWhileTheRunGrows()
{
    Hand hand(withHelpers(kEnd));
    hand.view.setUnfolded(kMaker, true);
    hand.view.setChart(withHelpers(kEnd + kMs));
    QCOMPARE(titlesOf(hand.view).size(), 6);
    Chart another = withHelpers(kEnd);
    another.provenance = {verbatim("another run")};
    hand.view.setChart(another);
    QCOMPARE(titlesOf(hand.view).size(), 4);
}

void TestChartInteraction::legendAndF1AskForWords()
{
    Hand hand(gilChart(2, kEnd));
    std::vector<Role> roles;
    QObject::connect(&hand.view, &ChartView::roleAsked, &hand.view,
                     [&roles](Role role) { roles.push_back(role); });
    QSignalSpy words(&hand.view, &ChartView::wordsAsked);
    const Header header = layOutHeader(hand.view.chart(), hand.view.width(), 0);
    QVERIFY(!header.legend.empty());
    hand.click(header.legend.front().label.rect.center());
    QCOMPARE(roles, std::vector{header.legend.front().role});
    hand.click(header.title.rect.center());
    QCOMPARE(roles.size(), std::size_t{1});
    QTest::keyClick(&hand.view, Qt::Key_F1);
    QCOMPARE(words.size(), 1);
}

void TestChartInteraction::clickOnACoresMarkPicksWhoIsOnIt()
{
    std::vector<LaneRow> rows{{verbatim("core 0"), 0, {{0, 1000 * kMs, 1, Quantity::worker, 0, 7}}},
                              {verbatim("core 1"), 0, {}}};
    Hand hand(lanesChartOf(std::move(rows), kEnd, {Quantity::worker}));
    hand.click(hand.at(true, 500 * kMs, 1));
    QCOMPARE(hand.view.highlight(), 7);
    hand.click(hand.at(true, 2000 * kMs, 1));
    QCOMPARE(hand.view.highlight(), 0);
}

void TestChartInteraction::hoverTellsTheTime()
{
    Hand hand(gilChart(4, kEnd));
    std::vector<Time> times;
    connect(&hand.view, &ChartView::cursorMoved, this, [&](Time time) { times.push_back(time); });
    hand.move(hand.at(true, 1000 * kMs));
    hand.move(hand.at(true, 3000 * kMs));
    hand.move(QPoint(2, 2));
    QCOMPARE(times.size(), 3u);
    QVERIFY(isNear(times[0].value(), 1000 * kMs, 10 * kMs));
    QVERIFY(isNear(times[1].value(), 3000 * kMs, 10 * kMs));
    QCOMPARE(times[2], std::nullopt);
}

void TestChartInteraction::hoverOverTheCpuChartTellsTheTime()
{
    for (const std::size_t cores : {2u, 64u}) {
        Hand hand(coresChart(cores, 40, 0.5, 0.1, 0));
        QCOMPARE(hand.area(true).range_ns, TimeRange(0, kEnd));
        Time time;
        connect(&hand.view, &ChartView::cursorMoved, this, [&](Time now) { time = now; });
        hand.move(hand.at(true, 2000 * kMs));
        QVERIFY(time && isNear(*time, 2000 * kMs, 20 * kMs));
        hand.turnWheel(hand.at(true, 2000 * kMs), 1);
        QCOMPARE(hand.view.detail(), std::nullopt);
    }
}

void TestChartInteraction::cursorCostsNoReplot()
{
    for (const Chart &chart :
         {withDetail(gilChart(4, kEnd), 900 * kMs, 1100 * kMs), coresChart(2, 40, 0.5, 0, 0)}) {
        Hand hand(chart);
        QTest::qWait(20);
        const QImage without = hand.view.grab().toImage();
        QSignalSpy replots(&hand.plot(), &QCustomPlot::afterReplot);
        hand.view.setCursor(1000 * kMs);
        QTest::qWait(20);
        const QImage with = hand.view.grab().toImage();
        QCOMPARE(replots.size(), 0);
        for (const TimeArea &area : hand.plot().timeAreas()) {
            const QPoint point = hand.plot().pos() + QPoint(static_cast<int>(area.xOf(1000 * kMs)),
                                                            area.rect.center().y());
            QCOMPARE(with.pixelColor(point), lightTheme().text);
        }
        hand.view.setCursor(std::nullopt);
        QCOMPARE(hand.view.grab().toImage(), without);
    }
}

void TestChartInteraction::toolTipSaysWhatIsThere()
{
    std::vector<LaneRow> rows{
        {verbatim("thread 1"), 1, {{0, 1000 * kMs, 1, State::running, 1, 1}}}};
    Hand hand(lanesChartOf(std::move(rows), kEnd));
    const QPoint point = hand.at(true, 500 * kMs, 2);
    QHelpEvent help(QEvent::ToolTip, point, hand.view.mapToGlobal(point));
    QApplication::sendEvent(&hand.view, &help);
    for (const char *word : {"thread 1", "running", "1.00 s", "core 1"})
        QVERIFY2(QToolTip::text().contains(word), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestChartInteraction::chartsDetailIsTheFirst()
{
    ChartView view;
    QSignalSpy changed(&view, &ChartView::detailChanged);
    view.setChart(withDetail(gilChart(4, kEnd), 1000 * kMs, 1060 * kMs));
    QCOMPARE(view.detail(), TimeRange(1000 * kMs, 1060 * kMs));
    QCOMPARE(changed.size(), 1);
    view.setDetail(TimeRange{-5, 10 * kMs});
    QCOMPARE(view.detail(), TimeRange(0, 10 * kMs + 5));
    view.setDetail(TimeRange{0, kEnd});
    QCOMPARE(view.detail(), std::nullopt);
    QCOMPARE(changed.size(), 3);
}

void TestChartInteraction::aGrowingRunKeepsTheChosenDetail()
{
    ChartView view;
    view.setChart(gilChart(4, 1000 * kMs));
    view.setDetail(TimeRange{500 * kMs, 600 * kMs});
    view.setChart(withDetail(gilChart(4, 2000 * kMs), 1000 * kMs, 1060 * kMs));
    QCOMPARE(view.detail(), TimeRange(500 * kMs, 600 * kMs));
    view.setDetail({}); // a choice, too
    view.setChart(withDetail(gilChart(4, 3000 * kMs), 1000 * kMs, 1060 * kMs));
    QCOMPARE(view.detail(), std::nullopt);
}

void TestChartInteraction::anotherRunHasItsOwnDetail()
{
    ChartView view;
    view.setChart(gilChart(4, 1000 * kMs));
    view.setDetail(TimeRange{500 * kMs, 600 * kMs});
    Chart other = withDetail(gilChart(4, 2000 * kMs), 1000 * kMs, 1060 * kMs);
    other.provenance.push_back(verbatim("another one"));
    view.setChart(other);
    QCOMPARE(view.detail(), TimeRange(1000 * kMs, 1060 * kMs));
}

void TestChartInteraction::imageShowsWhatTheViewShows()
{
    Hand hand(gilChart(4, kEnd));
    const QImage whole = imageOf(hand.view, {500, 210}, 1, lightTheme());
    hand.view.setDetail(TimeRange{1000 * kMs, 1060 * kMs});
    const QImage detail = imageOf(hand.view, {500, 210}, 1, lightTheme());
    QVERIFY(detail != whole);
    hand.view.setHighlight(2);
    QVERIFY(imageOf(hand.view, {500, 210}, 1, lightTheme()) != detail);
}

} // namespace

QTEST_MAIN(TestChartInteraction)
#include "tst_chart_interaction.moc"
