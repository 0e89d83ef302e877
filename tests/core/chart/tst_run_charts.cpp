// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/account_chart.h"
#include "chart/lanes_chart.h"
#include "chart/run_charts.h"
#include "chart/study_chart.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace corelane;

/// The table of charts.
class TestRunCharts : public QObject {
    Q_OBJECT

private slots:
    void everyChartIsCalledAsItsRow_data();
    void everyChartIsCalledAsItsRow();
    void idsAndTitlesAreTheirOwn();
    void anUnknownChartIsAnErrorThatNamesThoseThereAre();
    void everyCardHasViewsOfItsOwn();
    void theBoardIsTheFirstViewOfEachCard();
    void runsThatAreNoStudyKeepTheChartsName();
    void analysesThatAreGivenAreDrawn();
    void aReportHasNoChartOfAStudyAndNoEmptyOne();
};

namespace {

constexpr std::int64_t kMs = 1'000'000;

RunRecord runOf(const std::string &model, std::int64_t size)
{
    return {.spec = {.workload = "primes", .model = model, .workers = 2, .size = size},
            .runtime = {.name = "C++", .version = "GCC 12"},
            .machine = {.logicalCores = 2, .effectiveCores = 2},
            .release_ns = 0,
            .reaped_ns = 100 * kMs,
            .childUsage = Usage{.user_ns = 150 * kMs},
            .treeUsage = Usage{.user_ns = 150 * kMs},
            .end = End{.time_ns = 100 * kMs}};
}

ChartedRuns chartedRuns(const std::vector<const RunRecord *> &runs)
{
    return {.run = runs.back(), .runs = runs};
}

} // namespace

void TestRunCharts::everyChartIsCalledAsItsRow_data()
{
    QTest::addColumn<const ChartKind *>("kind");
    for (const ChartKind &kind : chartKinds())
        QTest::newRow(kind.name.id) << &kind;
}

void TestRunCharts::everyChartIsCalledAsItsRow()
{
    QFETCH(const ChartKind *, kind);
    const RunRecord run = runOf("cpp.threads", 1000);
    for (const Chart &chart : {kind->make({}), kind->make(chartedRuns({&run}))}) {
        QCOMPARE(chart.id, std::string(kind->name.id));
        QVERIFY(chart.title == Sentence(kind->name.title));
    }
    QVERIFY(!kind->make({}).emptyText.empty()); // it says what would be shown
    QCOMPARE(*chartKind(kind->name.id), kind);
}

void TestRunCharts::idsAndTitlesAreTheirOwn()
{
    std::set<std::string> ids;
    std::set<std::string> titles;
    for (const ChartKind &kind : chartKinds()) {
        ids.insert(kind.name.id);
        titles.insert(std::string(kind.name.title.text));
    }
    QCOMPARE(ids.size(), chartKinds().size());
    QCOMPARE(titles.size(), chartKinds().size());
}

void TestRunCharts::anUnknownChartIsAnErrorThatNamesThoseThereAre()
{
    const auto kind = chartKind("pie");
    QVERIFY(!kind);
    QCOMPARE(kind.error().on, std::string("pie"));
    for (const ChartKind &each : chartKinds())
        QVERIFY(kind.error().advice.find(each.name.id) != std::string::npos);
}

void TestRunCharts::everyCardHasViewsOfItsOwn()
{
    std::size_t views = 0;
    for (const BoardCard card : kBoardCards) {
        std::set<std::string> ids;
        for (const ChartKind *kind : viewsOf(card))
            ids.insert(kind->view->id);
        QVERIFY(!ids.empty());
        QCOMPARE(ids.size(), viewsOf(card).size());
        views += ids.size();
    }
    QCOMPARE(views, static_cast<std::size_t>(std::count_if(
                        chartKinds().begin(), chartKinds().end(),
                        [](const ChartKind &kind) { return kind.view.has_value(); })));
}

void TestRunCharts::theBoardIsTheFirstViewOfEachCard()
{
    std::vector<std::string> ids;
    for (const ChartKind *kind : boardKinds())
        ids.push_back(kind->name.id);
    QCOMPARE(ids, (std::vector<std::string>{"cpu-per-core", "wall-vs-cpu", "lanes", "account"}));
}

void TestRunCharts::runsThatAreNoStudyKeepTheChartsName()
{
    const RunRecord small = runOf("cpp.sequential", 1000);
    const RunRecord large = runOf("cpp.threads", 2000);
    const Chart chart = (*chartKind(kScalingChart.id))->make(chartedRuns({&small, &large}));
    QCOMPARE(chart.id, std::string("scaling"));
    QCOMPARE(rendered(chart.title), std::string("Speedup over workers"));
    QVERIFY(rendered(chart.emptyText).find("size") != std::string::npos);
}

void TestRunCharts::analysesThatAreGivenAreDrawn()
{
    const RunRecord run = runOf("cpp.threads", 1000); // which tells nothing of its lanes itself
    Lane lane{.title = "a thread", .end_ns = 100 * kMs};
    lane.intervals = {{.end_ns = 100 * kMs, .time_ns = 100 * kMs}};
    const Lanes lanes{.end_ns = 100 * kMs, .lanes = {lane}};
    const Account account{.workers = 2, .real_ns = 100 * kMs, .total_ns = 200 * kMs};
    ChartedRuns charted = chartedRuns({&run});
    const auto make = [&charted](const ChartName &chart) {
        return (*chartKind(chart.id))->make(charted);
    };
    QVERIFY(!make(kLanesChart).emptyText.empty());
    QVERIFY(!make(kAccountChart).emptyText.empty());
    charted.lanes = &lanes;
    charted.accounts = {&account};
    QVERIFY(make(kLanesChart).emptyText.empty());
    QVERIFY(make(kAccountChart).emptyText.empty());
}

void TestRunCharts::aReportHasNoChartOfAStudyAndNoEmptyOne()
{
    const RunRecord sequential = runOf("cpp.sequential", 1000);
    const RunRecord threads = runOf("cpp.threads", 1000);
    const std::vector<Chart> charts =
        chartsOf({.run = &threads, .baseline = &sequential, .runs = {&sequential, &threads}});
    std::vector<std::string> ids;
    for (const Chart &chart : charts)
        ids.push_back(chart.id);
    QCOMPARE(ids, (std::vector<std::string>{"wall-vs-cpu", "speedup"}));
}

QTEST_GUILESS_MAIN(TestRunCharts)
#include "tst_run_charts.moc"
