// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_images.h"
#include "chart_samples.h"
#include "charts/axis.h"
#include "charts/bar_rows.h"
#include "charts/card_header.h"
#include "charts/chart_picture.h"
#include "charts/chart_view.h"
#include "charts/fonts.h"
#include "charts/panels_drawing.h"
#include "charts/pixel_columns.h"
#include "files/save_file.h"

#include <qcustomplot.h>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace corelane;

namespace {

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void themesAreReadable_data();
    void themesAreReadable();
    void textIsReadableOnEveryFill();
    void themeFollowsThePalette();
    void headerPartsDoNotOverlap_data();
    void headerPartsDoNotOverlap();
    void threeChartsAreOneReplot();
    void viewSwitchesBetweenKindsOfCharts();
    void panelsKeepAReadableHeight();
    void barsThatCannotBeReadAtOnceScroll();
    void narrowBinsShareAPixel();
    void axisTicksAreRound();
    void savedPictureReadsBack();
    void failedSaveSaysWhyAndKeepsTheOldFile();
};

void TestCharts::themesAreReadable_data()
{
    QTest::addColumn<QString>("id");
    for (const NamedTheme &each : namedThemes())
        QTest::newRow(each.id) << QString(each.id);
}

void TestCharts::themesAreReadable()
{
    QFETCH(QString, id);
    const Theme theme = std::ranges::find(namedThemes(), id.toStdString(), &NamedTheme::id)->make();
    QCOMPARE(theme.dark, id == "dark");
    QCOMPARE(qRound(contrastOf(Qt::black, Qt::white)), 21);
    for (const QColor &ground : {theme.card, theme.window, theme.bar, theme.selection}) {
        QVERIFY(contrastOf(theme.text, ground) >= 7);
        QVERIFY2(contrastOf(theme.mutedText, ground) >= 4.5,
                 qPrintable(ground.name() + QString::number(contrastOf(theme.mutedText, ground))));
    }
    QVERIFY(contrastOf(theme.accentText, theme.accent) >= 4.5);
}

void TestCharts::textIsReadableOnEveryFill()
{
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        for (std::size_t role = 0; role < kRoles; ++role) {
            const QColor fill = theme.color(Role::at(role));
            QVERIFY2(contrastOf(textOn(fill), fill) >= 4.5, qPrintable(fill.name()));
        }
        for (int worker = 1; worker <= 8; ++worker) {
            const QColor fill = theme.workerColor(worker);
            QVERIFY2(contrastOf(textOn(fill), fill) >= 4.5, qPrintable(fill.name()));
            QCOMPARE(theme.workerColor(worker + 8), fill);
            for (int other = 1; other < worker; ++other)
                QVERIFY(theme.workerColor(other) != fill);
        }
    }
}

void TestCharts::themeFollowsThePalette()
{
    QCOMPARE(themeFor(paletteOf(lightTheme())), lightTheme());
    QCOMPARE(themeFor(paletteOf(darkTheme())), darkTheme());
    QCOMPARE(themeFor(QPalette(Qt::black)), darkTheme());
}

void TestCharts::headerPartsDoNotOverlap_data()
{
    QTest::addColumn<int>("chart");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("reserve");
    for (const int width : {120, 320, 480, 900}) {
        for (const int reserve : {0, 32}) {
            for (int chart = 0; chart < 4; ++chart)
                QTest::addRow("chart %d, %d px, %d reserved", chart, width, reserve)
                    << chart << width << reserve;
        }
    }
}

void TestCharts::headerPartsDoNotOverlap()
{
    QFETCH(int, chart);
    QFETCH(int, width);
    QFETCH(int, reserve);
    Chart longest = coresChart(64, 10, 0.5, 0, 0);
    longest.title =
        verbatim("A title that is far longer than any that a chart has, or ought to have");
    longest.scale =
        verbatim("a scale of which nobody would say that it was short, in whatever language");
    const std::vector<Chart> charts{coresChart(2, 10, 0.5, 0, 0), coresChart(64, 10, 0.5, 0, 0),
                                    barsChart(), longest};
    const Header header = layOutHeader(charts[static_cast<std::size_t>(chart)], width, reserve);

    std::vector<QRect> rects{header.title.rect, header.scale.rect};
    for (const LegendEntry &entry : header.legend) {
        rects.push_back(entry.swatch);
        rects.push_back(entry.label.rect);
    }
    for (std::size_t i = 0; i < rects.size(); ++i) {
        QVERIFY(rects[i].bottom() < header.height);
        QVERIFY(rects[i].isEmpty() || rects[i].right() < width - kCardPadding);
        for (std::size_t j = i + 1; j < rects.size(); ++j)
            QVERIFY(!rects[i].intersects(rects[j]));
    }
    QVERIFY(header.title.rect.right() < width - kCardPadding - reserve);
    QVERIFY(!header.title.text.isEmpty());
}

void TestCharts::threeChartsAreOneReplot()
{
    ChartView view;
    view.resize(480, 220);
    view.setChart(coresChart(2, 10, 0.5, 0, 0));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::qWait(20);
    QSignalSpy replots(view.findChild<QCustomPlot *>(), &QCustomPlot::afterReplot);
    for (const double share : {0.6, 0.7, 0.8})
        view.setChart(coresChart(2, 10, share, 0, 0));
    QCOMPARE(replots.size(), 0);
    QTRY_COMPARE(replots.size(), 1);
    QTest::qWait(20);
    QCOMPARE(replots.size(), 1);
}

void TestCharts::viewSwitchesBetweenKindsOfCharts()
{
    const Theme theme = darkTheme();
    ChartView view;
    view.resize(480, 220);
    view.setTheme(theme);
    view.show();
    for (const Chart &chart :
         {coresChart(2, 10, 0.5, 0, 0), coresChart(5, 10, 0.5, 0, 0), barsChart(), emptyChart(),
          coresChart(64, 10, 0.5, 0, 0), coresChart(16, 10, 0.5, 0, 0)}) {
        view.setChart(chart);
        QCOMPARE(view.chart(), chart);
        QTest::qWait(20);
        const QImage shown = view.grab().toImage();
        const QImage drawn = cardImage(chart, shown.size(), 1, theme);
        int different = 0; // a plot on screen places its numbers on whole pixels
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                different += shown.pixelColor(x, y) == drawn.pixelColor(x, y) ? 0 : 1;
        }
        QVERIFY2(different < 800, qPrintable(QString::number(different)));
    }
}

void TestCharts::panelsKeepAReadableHeight()
{
    QCOMPARE(panelColumns(1, {320, 100}), 1);
    QCOMPARE(panelColumns(2, {500, 150}), 1);
    QCOMPARE(panelColumns(16, {1000, 900}), 1);
    QCOMPARE(panelColumns(8, {1000, 200}), 2);
    QCOMPARE(panelColumns(16, {1000, 200}), 4);
    QVERIFY(panelColumns(16, {320, 100}) * 100 <= 320);
}

void TestCharts::barsThatCannotBeReadAtOnceScroll()
{
    Chart chart = barsChart();
    auto &groups = std::get<BarGroups>(chart.body).groups;
    groups.resize(40, groups.front());
    ChartView view;
    view.setInteractive(true);
    view.resize(400, 220);
    view.show();
    view.setChart(chart);
    auto *bar = view.findChild<QScrollBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->maximum() > 20);
    const BarRows rows = layOutBars(std::get<BarGroups>(chart.body), {400, 160}, 100);
    QCOMPARE(rows.window.first, 40 - rows.window.shown);
    QVERIFY(rows.pitch >= kLeastRow);
    QVERIFY(rows.font.pixelSize() >= kLeastType);

    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.state().firstRow, 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.state().firstRow, bar->maximum());
    view.setChart(barsChart()); // of few rows
    QVERIFY(!bar->isVisible());
}

void TestCharts::narrowBinsShareAPixel()
{
    const std::vector<PixelColumn> wide{{10, 12, 0, 1}, {12, 15, 1, 2}, {15, 17, 2, 3}};
    QCOMPARE(pixelColumns(3, 9.9, 2.4), wide);
    const std::vector<PixelColumn> narrow{{0, 1, 0, 5}, {1, 2, 5, 8}};
    QCOMPARE(pixelColumns(8, 0, 0.25), narrow);
    QVERIFY(pixelColumns(0, 0, 1).empty());
    QCOMPARE(meanOf({0, 1, 1, 0, 1}, 1, 4), 2.0 / 3);
}

void TestCharts::axisTicksAreRound()
{
    QCOMPARE(axisTicks(15, 4), (std::vector<double>{0, 5, 10, 15}));
    QCOMPARE(axisTicks(4, 9), (std::vector<double>{0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4}));
    QCOMPARE(axisTicks(3.98, 2), (std::vector<double>{0, 2}));
    QCOMPARE(axisTicks(0, 5), (std::vector<double>{0}));
}

void TestCharts::savedPictureReadsBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("cores.png");
    const QImage image = chartImage(coresChart(2, 10, 0.5, 0, 0), {480, 220}, 2, lightTheme());
    const Status status = saveFile(*pngOf(image), path.toStdString());
    QVERIFY2(bool(status), status ? "" : status.error().text().c_str());
    const QImage read(path);
    QCOMPARE(read.size(), QSize(960, 440));
    QCOMPARE(read.pixelColor(500, 200), image.pixelColor(500, 200));
}

void TestCharts::failedSaveSaysWhyAndKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("old.png");
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const QByteArray png =
        *pngOf(chartImage(coresChart(2, 10, 0.5, 0, 0), {480, 220}, 1, lightTheme()));

    // A file that may not grow fails in the middle, as on a full disk.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 100, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status full = saveFile(png, path.toStdString());
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!full);
    QCOMPARE(rendered(full.error().on), path.toStdString());
    QVERIFY(!rendered(full.error().advice).empty());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"old.png"});

    const Status nowhere = saveFile(png, folder.filePath("none/picture.png").toStdString());
    QVERIFY(!nowhere);
    QVERIFY(!rendered(nowhere.error().advice).empty());
}

} // namespace

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
