// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/account_chart.h"
#include "chart/lanes_chart.h"
#include "chart/run_charts.h"
#include "chart/study_chart.h"
#include "units.h"

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
    void everyChartSaysFirstWhatIsMissing_data();
    void everyChartSaysFirstWhatIsMissing();
    void ofManyRunsOneNoteSaysHowManyAreIncomplete();
    void ofRunsThatAreToldAlikeOneNoteSaysIt();
};

namespace {

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

/// One of which every kind of chart shows something.
RunRecord readRun(const std::string &model, std::int64_t size)
{
    RunRecord run = runOf(model, size);
    run.machine.affinity = {0, 1};
    run.reaped_ns = 1'000 * kMs;
    run.end->time_ns = 1'000 * kMs;
    run.tier = Tier::exact;
    run.threads = {{.thread = 7, .process = 7, .born_ns = 0, .name = "t"}};
    run.onCpu = {
        {.begin_ns = 0, .end_ns = 900 * kMs, .core = 0, .thread = 7, .left = OnCpu::Left::exited}};
    run.stamps = {{.time_ns = 1 * kMs, .ring = 1, .kind = StampKind::chunkBegin, .thread = 7},
                  {.time_ns = 900 * kMs, .ring = 1, .kind = StampKind::chunkEnd, .thread = 7}};
    run.memoryReadings = {{.time_ns = 10 * kMs, .pss_bytes = 1 << 20}};
    for (const std::int64_t time_ns : {0 * kMs, 500 * kMs, 1'000 * kMs}) {
        for (const int core : {0, 1}) {
            run.coreReadings.push_back({.time_ns = time_ns, .core = core, .user_ns = time_ns});
            run.runCoreReadings.push_back({.time_ns = time_ns, .core = core, .cpu_ns = time_ns});
        }
    }
    return run;
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
    QCOMPARE(rendered(kind.error().on), std::string("pie"));
    for (const ChartKind &each : chartKinds())
        QVERIFY(rendered(kind.error().advice).find(each.name.id) != std::string::npos);
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

void TestRunCharts::everyChartSaysFirstWhatIsMissing_data()
{
    QTest::addColumn<const ChartKind *>("kind");
    for (const ChartKind &kind : chartKinds())
        QTest::newRow(kind.name.id) << &kind;
}

void TestRunCharts::everyChartSaysFirstWhatIsMissing()
{
    QFETCH(const ChartKind *, kind);
    RunRecord baseline = readRun("cpp.sequential", 1000);
    RunRecord whole = readRun("cpp.threads", 1000);
    RunRecord thinned = whole;
    thinned.droppedStamps = 2;
    const auto made = [&](const RunRecord &run) {
        const std::vector<const RunRecord *> runs =
            kind->source == ChartSource::run || kind->source == ChartSource::lanes
                ? std::vector<const RunRecord *>{&run}
                : std::vector<const RunRecord *>{&baseline, &run};
        return kind->make({.run = &run, .baseline = &baseline, .runs = runs});
    };
    const auto hasMissing = [](const Chart &chart) {
        return std::any_of(chart.notes.begin(), chart.notes.end(),
                           [](const ChartNote &note) { return note.isMissing; });
    };
    const Chart ofWhole = made(whole);
    if (kind->source != ChartSource::study || kind->name.id == std::string("compare"))
        QVERIFY2(ofWhole.emptyText.empty(), rendered(ofWhole.emptyText).c_str());
    QVERIFY(!hasMissing(ofWhole));
    const Chart chart = made(thinned);
    QVERIFY(!chart.notes.empty());
    QVERIFY(chart.notes[0].isMissing && chart.notes[0].emphasised);
    QVERIFY2(rendered(chart.notes[0].text).find("lost") != std::string::npos,
             rendered(chart.notes[0].text).c_str());

    thinned.end.reset();
    thinned.isCut = true;
    const Chart ofCut = made(thinned);
    if (!ofCut.emptyText.empty()) // a factor of a run that is not done
        return;
    QVERIFY(!ofCut.notes.empty());
    const std::string told = rendered(ofCut.notes[0].text);
    QVERIFY2(told.find(kind->source == ChartSource::study
                           ? "did not come to an end"
                           : "stops before the end") != std::string::npos,
             told.c_str());
}

void TestRunCharts::ofManyRunsOneNoteSaysHowManyAreIncomplete()
{
    RunRecord whole = readRun("cpp.threads", 1000);
    RunRecord thinned = whole;
    thinned.droppedStamps = 2;
    const auto notesOf = [](const std::vector<const RunRecord *> &runs) {
        return (*chartKind("wall-vs-cpu"))->make(chartedRuns(runs)).notes;
    };
    std::vector<RunRecord> unlike(4, thinned);
    for (std::size_t i = 0; i < unlike.size(); ++i)
        unlike[i].droppedStamps += static_cast<std::int64_t>(i);
    const std::vector<ChartNote> two = notesOf({&unlike[0], &whole, &unlike[1]});
    QCOMPARE(two.size(), std::size_t{2});
    QVERIFY(rendered(two[0].text).starts_with("C++ threads ×2: "));
    const std::vector<ChartNote> many =
        notesOf({&unlike[0], &whole, &unlike[1], &unlike[2], &unlike[3]});
    QCOMPARE(many.size(), std::size_t{1});
    QCOMPARE(rendered(many[0].text), std::string("4 of 5 runs were cut, failed, were cancelled or "
                                                 "lost stamps or switch records."));
}

void TestRunCharts::ofRunsThatAreToldAlikeOneNoteSaysIt()
{
    RunRecord whole = readRun("cpp.threads", 1000);
    RunRecord thinned = whole;
    thinned.droppedStamps = 2;
    const auto notesOf = [](const std::vector<const RunRecord *> &runs) {
        return (*chartKind("wall-vs-cpu"))->make(chartedRuns(runs)).notes;
    };
    const std::vector<ChartNote> one = notesOf({&thinned, &whole});
    const std::vector<ChartNote> alike = notesOf({&thinned, &whole, &thinned, &thinned, &thinned});
    QCOMPARE(one.size(), std::size_t{1});
    QCOMPARE(alike.size(), std::size_t{1});
    QCOMPARE(rendered(alike[0].text), rendered(one[0].text) + " (the same of 4 runs)");
}

QTEST_GUILESS_MAIN(TestRunCharts)
#include "tst_run_charts.moc"
