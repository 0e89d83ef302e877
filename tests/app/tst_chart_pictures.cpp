// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_images.h"
#include "chart_samples.h"
#include "charts/card_header.h"
#include "charts/chart_picture.h"
#include "charts/chart_view.h"

#include <qcustomplot.h>
#include <QtTest>

#include <cmath>

using namespace corelane;

namespace {

/// A stretch of pixels of one colour: the first and how many.
struct Stretch {
    int begin = 0;
    int length = 0;
};

/// The longest one in `row`, in device pixels, from `from` on.
Stretch longestInRow(const QImage &image, int row, const QColor &color)
{
    Stretch best;
    Stretch now;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, row) != color) {
            now.length = 0;
            continue;
        }
        if (now.length++ == 0)
            now.begin = x;
        if (now.length > best.length)
            best = now;
    }
    return best;
}

Stretch longestInColumn(const QImage &image, int column, const QColor &color)
{
    return longestInRow(image.transformed(QTransform().rotate(90)).mirrored(true, false), column,
                        color);
}

/// The longest bars of a role, one per block of rows that hold one, from the top down.
std::vector<Stretch> barsOf(const QImage &image, const QColor &color)
{
    std::vector<Stretch> bars;
    bool inBar = false;
    for (int row = 60; row < image.height(); ++row) { // below the legend
        const Stretch stretch = longestInRow(image, row, color);
        const bool isBar = stretch.length > 4;
        if (isBar && !inBar)
            bars.push_back(stretch);
        inBar = isBar;
    }
    return bars;
}

bool holdsColor(const QImage &image, const QRect &area, const QColor &color)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

class TestChartPictures : public QObject {
    Q_OBJECT

private slots:
    void picturesHaveTheAskedNumberOfPixels_data();
    void picturesHaveTheAskedNumberOfPixels();
    void picturesFillTheirSize();
    void columnsStackInTheLegendsOrderToScale();
    void columnsLeaveNoGapAtAnyScale_data();
    void columnsLeaveNoGapAtAnyScale();
    void barsAreProportional();
    void aPredictedRealIsADiamondOnItsBar();
    void labelsStandInPiecesThatHaveRoom();
    void panelsReachToTheirOwnTop();
    void notesAreNotCutOff();
    void heatMapShadesRowsFromTheTopDown();
    void aThousandRowsKeepTheirMean();
    void emptyChartSaysWhy();
    void provenanceIsOnTheExportedPictureOnly();
    void darkPictureIsDark();
};

void TestChartPictures::picturesHaveTheAskedNumberOfPixels_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.5, 2.0, 4.0})
        QTest::addRow("scale %.1f", scale) << scale;
}

void TestChartPictures::picturesHaveTheAskedNumberOfPixels()
{
    QFETCH(double, scale);
    const QSize size(480, 220);
    for (const Chart &chart : {coresChart(2, 40, 0.5, 0.2, 0.1), coresChart(64, 40, 0.5, 0, 0),
                               barsChart(), emptyChart()}) {
        const QImage image = chartImage(chart, size, scale, lightTheme());
        QCOMPARE(image.size(), size * scale);
        QCOMPARE(image.devicePixelRatio(), scale);
    }
}

/// Type and bars grow with the picture: what is white below them is no more than at their own size.
void TestChartPictures::picturesFillTheirSize()
{
    const Theme theme = lightTheme();
    const auto lowestBar = [&theme](QSize size) {
        const QImage image = chartImage(barsChart(), size, 1, theme);
        int lowest = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = lowest + 1; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == theme.color(Quantity::user))
                    lowest = y;
            }
        }
        return static_cast<double>(lowest) / size.height();
    };
    const double own = lowestBar(suitableSize(barsChart()));
    for (const QSize size : {QSize(960, 540), QSize(1920, 1080), QSize(640, 400)})
        QVERIFY2(lowestBar(size) > 0.8 * own, qPrintable(QString::number(lowestBar(size))));

    QCOMPARE(grownTo({1800, 720}, {900, 360}).factor, 2.0);
    QCOMPARE(grownTo({450, 180}, {900, 360}).factor, 1.0); // type does not get smaller
    QVERIFY(grownTo({500, 2000}, {900, 360}).inner.width() >= 499);
}

void TestChartPictures::columnsStackInTheLegendsOrderToScale()
{
    const Theme theme = lightTheme();
    const QImage image = cardImage(coresChart(1, 40, 0.5, 0.25, 0.125), {480, 400}, 1, theme);
    const Stretch thisRun = longestInColumn(image, 300, theme.color(State::thisRun));
    const Stretch rest = longestInColumn(image, 300, theme.color(State::rest));
    const Stretch steal = longestInColumn(image, 300, theme.color(State::steal));
    QVERIFY2(thisRun.length > 100, qPrintable(QString::number(thisRun.length)));
    QVERIFY(std::abs(rest.length - thisRun.length / 2.0) <= 1.5);
    QVERIFY(std::abs(steal.length - thisRun.length / 4.0) <= 1.5);
    QCOMPARE(rest.begin + rest.length, thisRun.begin);
    QCOMPARE(steal.begin + steal.length, rest.begin);
}

void TestChartPictures::columnsLeaveNoGapAtAnyScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("bins");
    for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
        for (const int bins : {7, 73, 331, 2000})
            QTest::addRow("%d bins at %.2f", bins, scale) << scale << bins;
    }
}

void TestChartPictures::columnsLeaveNoGapAtAnyScale()
{
    QFETCH(double, scale);
    QFETCH(int, bins);
    const Theme theme = lightTheme();
    const QImage image = cardImage(coresChart(1, static_cast<std::size_t>(bins), 0.9, 0.05, 0),
                                   {480, 200}, scale, theme);
    const Stretch row = longestInRow(image, image.height() / 2, theme.color(State::thisRun));
    QVERIFY2(row.length > 380 * scale, qPrintable(QString::number(row.length)));
    for (const int x : {row.begin + 1, row.begin + row.length / 3, row.begin + row.length - 2}) {
        const QColor top = theme.color(State::rest);
        QCOMPARE(longestInColumn(image, x, top).begin,
                 longestInColumn(image, row.begin + row.length / 2, top).begin);
    }
}

void TestChartPictures::barsAreProportional()
{
    const Theme theme = lightTheme();
    const QImage image = cardImage(barsChart(), {720, 300}, 1, theme);
    const std::vector<Stretch> real = barsOf(image, theme.color(Quantity::real));
    const std::vector<Stretch> user = barsOf(image, theme.color(Quantity::user));
    const std::vector<Stretch> sys = barsOf(image, theme.color(Quantity::sys));
    QCOMPARE(real.size(), 2u);
    QCOMPARE(user.size(), 2u);
    QCOMPARE(sys.size(), 2u);
    const double second = user[1].length / 12.0;
    QVERIFY(std::abs(real[0].length - 6 * second) <= 1.5);
    QVERIFY(std::abs(user[0].length - 5 * second) <= 1.5);
    QVERIFY(std::abs(real[1].length - 3 * second) <= 1.5);
    QVERIFY(std::abs(sys[0].length - second) <= 1.5);
    QCOMPARE(real[0].begin, user[0].begin);
    QCOMPARE(user[1].begin + user[1].length, sys[1].begin);
}

void TestChartPictures::labelsStandInPiecesThatHaveRoom()
{
    const Theme theme = lightTheme();
    Chart chart = barsChart();
    auto &body = std::get<BarGroups>(chart.body);
    body = {.end = 100, .unit = "percent"};
    body.groups = {{.title = verbatim("threads"),
                    .bars = {{{{State::useful, 25}, {State::gilWait, 70}, {State::idleTail, 5}}}}}};
    const QSize size(480, 200);
    const QImage before = cardImage(chart, size, 1, theme);
    for (BarPiece &piece : body.groups[0].bars[0].pieces)
        piece.label = Figure::percent(0.99);
    const QImage after = cardImage(chart, size, 1, theme);

    const auto changed = [&](const QColor &fill) {
        int count = 0;
        for (int y = 60; y < size.height(); ++y) { // below the legend
            for (int x = 0; x < size.width(); ++x)
                count += before.pixelColor(x, y) == fill && after.pixelColor(x, y) != fill ? 1 : 0;
        }
        return count;
    };
    QVERIFY(changed(theme.color(State::useful)) > 10);
    QVERIFY(changed(theme.color(State::gilWait)) > 10);
    QCOMPARE(changed(theme.color(State::idleTail)), 0); // too narrow
}

void TestChartPictures::panelsReachToTheirOwnTop()
{
    const Theme theme = lightTheme();
    const auto heightAt = [&](double top) {
        Chart chart = coresChart(1, 10, 100, 0, 0);
        auto &body = std::get<Panels>(chart.body);
        body.top = top;
        body.topLabel = verbatim("200 MiB");
        const QImage image = cardImage(chart, {480, 200}, 1, theme);
        return longestInColumn(image, 300, theme.color(State::thisRun)).length;
    };
    QVERIFY(std::abs(2 * heightAt(200) - heightAt(100)) <= 2);
    QCOMPARE(heightAt(50), heightAt(100)); // no farther
}

void TestChartPictures::notesAreNotCutOff()
{
    for (const int width : {320, 480, 900}) {
        const Theme theme = lightTheme();
        const QImage image = cardImage(barsChart(), {width, 240}, 1, theme);
        const QRect edge(width - kCardPadding + 1, 60, kCardPadding - 1, 180);
        for (int x = edge.left(); x <= edge.right(); ++x)
            QCOMPARE(longestInColumn(image, x, theme.card).length, 240);
    }
}

void TestChartPictures::heatMapShadesRowsFromTheTopDown()
{
    Chart chart = coresChart(32, 50, 0, 0, 0);
    auto &panels = std::get<Panels>(chart.body).panels;
    for (std::size_t core = 0; core < 16; ++core)
        panels[core].series[0].values.assign(50, 1);
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        const QImage image = cardImage(chart, {480, 300}, 1, theme);
        QCOMPARE(image.pixelColor(300, 90), theme.color(State::thisRun));
        QCOMPARE(image.pixelColor(300, 220), theme.card);
    }
}

void TestChartPictures::aThousandRowsKeepTheirMean()
{
    Chart chart = coresChart(1024, 300, 0, 0, 0);
    auto &panels = std::get<Panels>(chart.body).panels;
    for (std::size_t core = 0; core < panels.size(); core += 2)
        panels[core].series[0].values.assign(300, 1);
    const Theme theme = lightTheme();
    const QImage image = cardImage(chart, {480, 300}, 1, theme);
    const int expected = (theme.card.red() + theme.color(State::thisRun).red()) / 2;
    for (const int y : {80, 150, 220}) // an odd number of rows in a cell tips its mean a little
        QVERIFY(std::abs(image.pixelColor(300, y).red() - expected) < 40);
}

void TestChartPictures::emptyChartSaysWhy()
{
    const Theme theme = lightTheme();
    const QImage image = cardImage(emptyChart(), {480, 220}, 1, theme);
    QVERIFY(holdsColor(image, {100, 90, 280, 60}, theme.mutedText));
    QVERIFY(!holdsColor(image, {0, 60, 480, 160}, theme.color(State::thisRun)));

    ChartView view;
    view.resize(480, 220);
    view.setChart(emptyChart());
    view.show();
    QVERIFY(view.findChild<QCustomPlot *>()->isHidden());
    view.setChart(coresChart(2, 10, 0.5, 0, 0));
    QVERIFY(!view.findChild<QCustomPlot *>()->isHidden());
}

void TestChartPictures::provenanceIsOnTheExportedPictureOnly()
{
    const Theme theme = lightTheme();
    const Chart chart = coresChart(2, 10, 0.5, 0, 0);
    Chart nameless = chart;
    nameless.provenance.clear();
    QVERIFY(chartImage(chart, {480, 220}, 1, theme) != cardImage(chart, {480, 220}, 1, theme));
    QCOMPARE(chartImage(nameless, {480, 220}, 1, theme), cardImage(chart, {480, 220}, 1, theme));
    ChartView view;
    view.setChart(chart);
    QCOMPARE(imageOf(view, {480, 220}, 1, theme), cardImage(chart, {480, 220}, 1, theme));
}

void TestChartPictures::darkPictureIsDark()
{
    const Theme theme = darkTheme();
    const QImage image = chartImage(coresChart(2, 10, 0.2, 0, 0), {480, 220}, 1, theme);
    int light = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            light += image.pixelColor(x, y).lightness() > 128 ? 1 : 0;
    }
    QVERIFY2(light < image.width() * image.height() / 20, qPrintable(QString::number(light)));
    QCOMPARE(image.pixelColor(2, 2), theme.card);
}

void TestChartPictures::aPredictedRealIsADiamondOnItsBar()
{
    Chart chart = barsChart();
    const QSize size(480, 220);
    const QImage without = chartImage(chart, size, 1, lightTheme());
    std::get<BarGroups>(chart.body).groups.front().bars.front().predicted = 3; // of 6
    const QImage with = chartImage(chart, size, 1, lightTheme());
    QRect changed;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(changed.width() >= 8 && changed.width() <= 16);
    QVERIFY2(std::abs(changed.width() - changed.height()) <= 2,
             qPrintable(QStringLiteral("%1 × %2").arg(changed.width()).arg(changed.height())));
    QCOMPARE(with.pixelColor(changed.center()), lightTheme().card);
}

} // namespace

QTEST_MAIN(TestChartPictures)
#include "tst_chart_pictures.moc"
