// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_table.h"
#include "units.h"

#include <QTest>

using namespace corelane;

/// What a chart says to those who do not see it.
class TestChartTable : public QObject {
    Q_OBJECT

private slots:
    void panelsAreMeansOverTheirTime();
    void memoryIsItsGreatestReading();
    void barsAreTheirPieces();
    void lanesAreSharesOfTheRun();
    void curvesAreTheirPoints();
    void anEmptyChartHasNone();
};

namespace {

QStringList cellsOf(const ChartTable &table, std::size_t row)
{
    QStringList texts{QString::fromStdString(rendered(table.rows.at(row).title))};
    for (const Sentence &cell : table.rows.at(row).cells)
        texts << QString::fromStdString(rendered(cell));
    return texts;
}

QStringList columnsOf(const ChartTable &table)
{
    QStringList texts;
    for (const Sentence &column : table.columns)
        texts << QString::fromStdString(rendered(column));
    return texts;
}

} // namespace

void TestChartTable::panelsAreMeansOverTheirTime()
{
    Chart chart{.legend = {State::thisRun, State::rest}, .body = Panels{.bin_s = 1, .end_s = 4}};
    std::get<Panels>(chart.body).panels = {
        {.title = verbatim("core 0"),
         .series = {{State::thisRun, {1, 1, 0.5, 0.5}}, {State::rest, {0, 0, 0.5, 0.1}}}},
        {.title = verbatim("core 1"), .series = {{State::thisRun, {0, 0, 0, 0}}}}};
    const ChartTable table = chartTable(chart);
    QCOMPARE(columnsOf(table), QStringList({"this run", "rest of the system"}));
    QCOMPARE(cellsOf(table, 0), QStringList({"core 0", "75 %", "15 %"}));
    QCOMPARE(cellsOf(table, 1), QStringList({"core 1", "0 %", ""}));
}

void TestChartTable::memoryIsItsGreatestReading()
{
    Chart chart{.legend = {Quantity::memory}, .body = Panels{.top = 50, .bin_s = 1, .end_s = 3}};
    std::get<Panels>(chart.body).panels = {
        {.title = verbatim("threads"), .series = {{Quantity::memory, {90, 34, 12}}}, .begin_s = 1}};
    QCOMPARE(cellsOf(chartTable(chart), 0), QStringList({"threads", "34 MiB"}));
}

void TestChartTable::barsAreTheirPieces()
{
    Chart chart{.legend = {Quantity::real, Quantity::user, Quantity::sys}, .body = BarGroups{}};
    std::get<BarGroups>(chart.body).groups = {
        {.title = verbatim("threads"),
         .bars = {{{{Quantity::real, 1.25}}}, {{{Quantity::user, 2.5}, {Quantity::sys, 0.0625}}}}}};
    QCOMPARE(cellsOf(chartTable(chart), 0),
             QStringList({"threads", "1.250 s", "2.500 s", "0.062 s"}));
    chart.legend = {State::gilWait};
    std::get<BarGroups>(chart.body).unit = "percent";
    std::get<BarGroups>(chart.body).groups[0].bars = {{{{State::gilWait, 48.25}}}};
    QCOMPARE(cellsOf(chartTable(chart), 0), QStringList({"threads", "48.2 %"}));
}

void TestChartTable::lanesAreSharesOfTheRun()
{
    Chart chart{.legend = {State::running, State::gilWait}, .body = LaneRows{}};
    auto &lanes = std::get<LaneRows>(chart.body);
    lanes.end_ns = 200 * kMs;
    lanes.rows = std::make_shared<const std::vector<LaneRow>>(
        std::vector<LaneRow>{{verbatim("thread 1"),
                              1,
                              {{0, 50 * kMs, 1, State::running, 0, 1},
                               {50 * kMs, 100 * kMs, 0.5F, State::gilWait, -1, 1},
                               {100 * kMs, 200 * kMs, 1, State::running, 0, 1}}}});
    QCOMPARE(cellsOf(chartTable(chart), 0), QStringList({"thread 1", "75.0 %", "12.5 %"}));
}

void TestChartTable::curvesAreTheirPoints()
{
    Chart chart{.body = Curves{.x = {.title = verbatim("workers"), .isWhole = true},
                               .y = {.title = verbatim("speedup")}}};
    std::get<Curves>(chart.body).curves = {
        {.title = verbatim("processes"), .points = {{1, 1}, {2, 1.875}}}};
    const ChartTable table = chartTable(chart);
    QCOMPARE(columnsOf(table), QStringList({"workers", "speedup"}));
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(cellsOf(table, 1), QStringList({"processes", "2", "1.88"}));
}

void TestChartTable::anEmptyChartHasNone()
{
    Chart chart{.legend = {Quantity::real}, .body = BarGroups{}};
    chart.emptyText = verbatim("Nothing yet.");
    QVERIFY(chartTable(chart) == ChartTable());
    QVERIFY(chartTable(Chart{.body = LaneRows{}}).rows.empty());
}

QTEST_APPLESS_MAIN(TestChartTable)
#include "tst_chart_table.moc"
