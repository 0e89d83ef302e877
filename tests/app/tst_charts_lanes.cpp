// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_images.h"
#include "chart_samples.h"
#include "charts/card.h"
#include "charts/chart_picture.h"
#include "charts/lane_text.h"
#include "charts/lanes_layout.h"
#include "charts/language.h"
#include "charts/plot.h"
#include "lane_turns.h"

#include <QtTest>

using namespace corelane;

namespace {

/// The chart's lanes as `size` lays them out, in the card's pixels.
struct Places {
    LanesLayout layout;
    QPoint body;

    QPoint at(const LanesArea &area, std::size_t lane, std::int64_t time_ns) const
    {
        const double y = (static_cast<double>(lane) + 0.4) * area.pitch;
        return body + QPoint(static_cast<int>(area.area.xOf(time_ns)),
                             area.area.rect.top() + static_cast<int>(y));
    }
};

Places placesOf(const Chart &chart, QSize size)
{
    const auto &body = std::get<LaneRows>(chart.body);
    const QRect place = layOutCard(chart, size, 0).body;
    return {layOutLanes(body, said(chart.axis), place.size(), initialState(chart).detail),
            place.topLeft()};
}

class TestChartsLanes : public QObject {
    Q_OBJECT

private slots:
    void likeNeighboursAreOneWord();
    void highlightFadesTheOthers();
    void manyLanesShareAStrip();
    void pointsFindTheirLane();
    void lengthsHaveThreeFigures();
    void tipSaysMarkOrShares();
    void overviewShowsSharesAndDetailMarks_data();
    void overviewShowsSharesAndDetailMarks();
    void pictureShowsTheStateItIsGiven();
    void rectanglesOnPaperLookTheSame();
    void notesGiveWayToThePlot();
    void notesAreInThePicture();
};

void TestChartsLanes::likeNeighboursAreOneWord()
{
    LaneColumns columns(100);
    std::vector<WideMark> wide;
    addLane(columns,
            indexOf({{0, 30, 1, State::running, 0, 1},
                     {30, 60, 1, State::running, 1, 1},
                     {60, 65, 1, State::gilWait, -1, 1},
                     {65, 100, 1, State::gilWait, -1, 1}}),
            0, {0, 100}, 1, 0, 10, &wide);
    QCOMPARE(wide, (std::vector<WideMark>{{kRunning, 1, 0, 60}, {kGilWait, 1, 65, 100}}));
}

void TestChartsLanes::highlightFadesTheOthers()
{
    const LaneMark mark{.role = Quantity::worker, .core = 0, .worker = 3};
    QVERIFY(!isFaded(fillOf(mark, 0, 0)));
    QVERIFY(!isFaded(fillOf(mark, 0, 3)));
    QVERIFY(isFaded(fillOf(mark, 0, 2)));
    QVERIFY(!isFaded(fillOf({.role = State::idleTail}, 2, 2)));
    QCOMPARE(roleOf(fillOf(mark, 0, 2)), Quantity::worker);
    QCOMPARE(workerColorOf(fillOf(mark, 0, 2)), 2);
    QCOMPARE(fillOf({.role = Quantity::worker, .worker = 11}, 0, 0), fillOf(mark, 0, 0));

    const Theme theme = lightTheme();
    const Chart chart = gilChart(4, 4000 * kMs);
    const Places places = placesOf(chart, {720, 300});
    const auto idle = [&](std::size_t lane, int highlight) {
        const QPoint point = places.at(places.layout.main, lane, 3990 * kMs);
        return cardImage(chart, {720, 300}, 1, theme, ViewState{{}, highlight}).pixelColor(point);
    };
    QCOMPARE(idle(0, 1), theme.color(State::idleTail));
    QVERIFY(idle(1, 1) != theme.color(State::idleTail));
    QCOMPARE(idle(1, 99), theme.color(State::idleTail)); // of another run
}

void TestChartsLanes::manyLanesShareAStrip()
{
    const auto layout = [](int lanes, QSize size) {
        const Chart chart = gilChart(lanes, 100 * kMs);
        return layOutLanes(std::get<LaneRows>(chart.body), "seconds", size,
                           TimeRange{10 * kMs, 20 * kMs});
    };
    const LanesLayout few = layout(4, {500, 170});
    QCOMPARE(few.main.strips(), 4u);
    QVERIFY(few.main.pitch > few.overview->pitch);
    QVERIFY(few.caption.top() > few.overview->area.rect.bottom());
    QVERIFY(few.main.area.rect.top() > few.caption.bottom());
    const LanesLayout many = layout(64, {500, 120});
    QVERIFY(many.overview->perStrip > 1);
    QVERIFY(many.overview->strips() * many.overview->perStrip >= 64);
    QVERIFY(many.main.area.rect.bottom() < 120);
    for (const QSize size : {QSize(40, 10), QSize(1, 1)})
        QVERIFY(!layout(64, size).main.area.rect.isEmpty());
}

void TestChartsLanes::pointsFindTheirLane()
{
    const LanesArea area{
        .area = {.rect = QRect(50, 10, 100, 60)}, .lanes = 6, .pitch = 20, .perStrip = 2};
    QCOMPARE(area.laneAt({60, 10}), std::optional<std::size_t>(0));
    QCOMPARE(area.laneAt({60, 21}), std::optional<std::size_t>(1));
    QCOMPARE(area.laneAt({60, 69}), std::optional<std::size_t>(5));
    QCOMPARE(area.laneAt({60, 70}), std::optional<std::size_t>());
    QCOMPARE(area.laneAt({40, 20}), std::optional<std::size_t>());
}

void TestChartsLanes::lengthsHaveThreeFigures()
{
    QCOMPARE(lengthText(850), QStringLiteral("850 ns"));
    QCOMPARE(lengthText(12'340), QStringLiteral("12.3 µs"));
    QCOMPARE(lengthText(999'700), QStringLiteral("1.00 ms"));
    QCOMPARE(lengthText(60 * kMs), QStringLiteral("60.0 ms"));
    QCOMPARE(lengthText(1234 * kMs), QStringLiteral("1.23 s"));
    QCOMPARE(momentText(1000 * kMs, 60 * kMs), QStringLiteral("1.000 s"));
}

void TestChartsLanes::tipSaysMarkOrShares()
{
    const LaneRow row{verbatim("thread 2"), 2, turns(5 * kMs, 15 * kMs, 1000 * kMs)};
    const QString mark = laneText(row, {22 * kMs, 23 * kMs});
    for (const char *word : {"thread 2", "running", "5.00 ms", "core 0", "0.02"})
        QVERIFY2(mark.contains(word), qPrintable(mark));
    const QString shares = laneText(row, {0, 20 * kMs});
    for (const char *word : {"thread 2", "25 % running", "75 % GIL wait", "20.0 ms"})
        QVERIFY2(shares.contains(word), qPrintable(shares));
    const Chart sampled = sampledChart(1, 1000 * kMs);
    const QString known =
        laneText(std::get<LaneRows>(sampled.body).rows->front(), {101 * kMs, 102 * kMs});
    QVERIFY2(known.contains("5 % run-queue wait") && known.contains("of 50.0 ms"),
             qPrintable(known));
    QVERIFY(laneText(row, {2000 * kMs, 2001 * kMs}).isEmpty());
}

void TestChartsLanes::overviewShowsSharesAndDetailMarks_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.25, 2.0})
        QTest::addRow("scale %.2f", scale) << scale;
}

void TestChartsLanes::overviewShowsSharesAndDetailMarks()
{
    QFETCH(double, scale);
    const std::int64_t end = 4000 * kMs;
    const Chart chart = withDetail(lanesChartOf({{verbatim("a"), 1, turns(kMs, 3 * kMs, end)},
                                                 {verbatim("b"), 2, turns(kMs, 3 * kMs, end)}},
                                                end),
                                   1000 * kMs, 1040 * kMs);
    const Theme theme = darkTheme();
    const QSize size(500, 210);
    const QImage image = cardImage(chart, size, scale, theme);
    const Places places = placesOf(chart, size);
    const LanesArea &overview = *places.layout.overview;

    int running = 0;
    int waiting = 0;
    const QRect rect = overview.area.rect.translated(places.body);
    for (int x = qRound((rect.left() + 100) * scale); x < (rect.left() + 300) * scale; ++x) {
        for (int y = qRound(rect.top() * scale); y < qRound((rect.bottom() + 1) * scale); ++y) {
            running += image.pixelColor(x, y) == theme.color(State::running) ? 1 : 0;
            waiting += image.pixelColor(x, y) == theme.color(State::gilWait) ? 1 : 0;
        }
    }
    const double share = static_cast<double>(running) / (running + waiting);
    QVERIFY2(share > 0.2 && share < 0.3, qPrintable(QString::number(share)));

    for (const auto &[time_ms, role] : {std::pair(1000, State::running),
                                        {1002, State::gilWait},
                                        {1020, State::running},
                                        {1026, State::gilWait}}) {
        for (const std::size_t lane : {0u, 1u}) {
            const QPoint point =
                places.at(places.layout.main, lane, time_ms * kMs + kMs / 6) * scale;
            QCOMPARE(image.pixelColor(point), theme.color(role));
        }
    }
}

void TestChartsLanes::pictureShowsTheStateItIsGiven()
{
    const Theme theme = lightTheme();
    const Chart plain = gilChart(4, 1000 * kMs);
    const Chart chart = withDetail(plain, 100 * kMs, 200 * kMs);
    const QSize size(500, 210);
    const QImage initial = cardImage(chart, size, 1, theme);
    QCOMPARE(initial, cardImage(plain, size, 1, theme, ViewState{TimeRange{100 * kMs, 200 * kMs}}));
    QCOMPARE(cardImage(plain, size, 1, theme), cardImage(chart, size, 1, theme, ViewState{}));
    QVERIFY(initial != cardImage(plain, size, 1, theme));
}

void TestChartsLanes::rectanglesOnPaperLookTheSame()
{
    const QSize size(500, 170);
    Plot plot;
    plot.showChart(processesChart(4, 2, 2000 * kMs), lightTheme(), size, {});
    const QImage screen = plot.toPixmap(size.width(), size.height()).toImage();
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(lightTheme().card);
    QCPPainter painter(&paper);
    painter.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    for (const TimeArea &area : plot.timeAreas())
        QCOMPARE(paper.copy(area.rect), screen.copy(area.rect).convertToFormat(paper.format()));
}

void TestChartsLanes::notesGiveWayToThePlot()
{
    const std::vector<ChartNote> notes{
        {verbatim("The first one is so long that it takes more than one line of a card that is as "
                  "narrow as this one")},
        {verbatim("The emphasised one"), true},
        {verbatim("The last one")}};
    const CardNotes all = layOutNotes(notes, 320, 1000);
    QCOMPARE(all.notes.size(), 3u);
    QVERIFY(all.notes[0].rect.height() > all.notes[2].rect.height());
    QCOMPARE(all.height - 1, all.notes.back().rect.bottom());

    const CardNotes less = layOutNotes(notes, 320, all.height - 1);
    QCOMPARE(less.notes.size(), 3u);
    QCOMPARE(less.notes[0].rect.height(), less.notes[2].rect.height());

    const CardNotes few = layOutNotes(notes, 320, less.height - 1);
    QCOMPARE(few.notes.size(), 2u);
    QCOMPARE(few.notes[1].text, QStringLiteral("The emphasised one"));

    const CardNotes one = layOutNotes(notes, 320, few.height - 1);
    QCOMPARE(one.notes.size(), 1u);
    QVERIFY(one.notes[0].emphasised);
    QCOMPARE(layOutNotes(notes, 320, one.height - 1).height, 0);
    QCOMPARE(layOutNotes({}, 320, 1000).height, 0);

    Chart chart = barsChart();
    chart.notes = notes;
    for (int height = 120; height < 300; height += 10)
        QVERIFY(layOutCard(chart, {320, height}, 0).body.height() >= std::min(60, height - 80));
}

void TestChartsLanes::notesAreInThePicture()
{
    const Theme theme = lightTheme();
    Chart chart = barsChart();
    chart.notes = {{verbatim("speedup 1.75 = 3.88 × 0.45 × 1.00"), true}};
    const QImage image = cardImage(chart, {480, 240}, 2, theme);
    const Card card = layOutCard(chart, {480, 240}, 0);
    const QRect note = card.notes.notes.front().rect.translated(0, card.body.bottom() + 1);
    int dark = 0;
    for (int y = 2 * note.top(); y < 2 * note.bottom(); ++y) {
        for (int x = 2 * note.left(); x < 2 * note.right(); ++x)
            dark += image.pixelColor(x, y) == theme.text ? 1 : 0;
    }
    QVERIFY(dark > 100);
}

} // namespace

QTEST_MAIN(TestChartsLanes)
#include "tst_charts_lanes.moc"
