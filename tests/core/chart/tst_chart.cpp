// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/core_chart.h"
#include "chart/time_chart.h"
#include "units.h"

#include <QtTest>

using namespace corelane;

class TestChart : public QObject {
    Q_OBJECT

private slots:
    void axesEndAtRoundNumbers();
    void coreChartHasAPanelPerCore();
    void manyCoresBecomeAHeatMap();
    void emptyCoreChartSaysWhy();
    void timeChartHasRealAboveUserAndSys();
    void timeChartMarksTheEmphasisedAndTheArticle();
    void failedRunsHaveNoBar();
    void runsThatAreNotShownAreCounted();
};

namespace {

RunRecord measured(int cores)
{
    RunRecord run;
    run.spec = {.workload = "primes", .model = "cpp.threads", .workers = 2, .size = 10};
    run.runtime.name = "C++";
    run.release_ns = 0;
    for (int i = 0; i <= 20; ++i) {
        for (int core = 0; core < cores; ++core) {
            run.coreReadings.push_back(
                {.time_ns = i * 100 * kMs, .core = core, .user_ns = i * 100 * kMs});
            run.runCoreReadings.push_back(
                {.time_ns = i * 100 * kMs, .core = core, .cpu_ns = i * 50 * kMs});
        }
        run.treeReadings.push_back(
            {.time_ns = i * 100 * kMs, .user_ns = i * 40 * kMs, .sys_ns = i * 10 * kMs});
    }
    return run;
}

} // namespace

void TestChart::axesEndAtRoundNumbers()
{
    QCOMPARE(roundedUp(0), 1.0);
    QCOMPARE(roundedUp(0.9), 1.0);
    QCOMPARE(roundedUp(5.983), 6.0);
    QCOMPARE(roundedUp(13.26), 15.0);
    QCOMPARE(roundedUp(81), 100.0);
}

void TestChart::coreChartHasAPanelPerCore()
{
    const RunRecord run = measured(16);
    const Chart chart = coreChart(&run);
    const Panels &body = std::get<Panels>(chart.body);
    QVERIFY(chart.emptyText.empty());
    QVERIFY(!body.asHeatMap);
    QCOMPARE(body.panels.size(), std::size_t{16});
    QCOMPARE(rendered(body.panels[3].title), std::string("core 3"));
    QCOMPARE(body.bin_s, 0.2);
    QCOMPARE(body.end_s, 2.0);
    QCOMPARE(body.panels[0].series[0].values.size(), std::size_t{10});
    QVERIFY(std::abs(body.panels[0].series[0].values[4] - 0.5) < 1e-9); // this run
    QVERIFY(std::abs(body.panels[0].series[1].values[4] - 0.5) < 1e-9); // rest
}

void TestChart::manyCoresBecomeAHeatMap()
{
    const RunRecord run = measured(17);
    QVERIFY(std::get<Panels>(coreChart(&run).body).asHeatMap);
}

void TestChart::emptyCoreChartSaysWhy()
{
    QVERIFY(!coreChart(nullptr).emptyText.empty());
    RunRecord run;
    run.end = End{};
    QVERIFY(rendered(coreChart(&run).emptyText).find("not") != std::string::npos ||
            rendered(coreChart(&run).emptyText).find("Not") != std::string::npos);
}

void TestChart::timeChartHasRealAboveUserAndSys()
{
    const RunRecord run = measured(1);
    const Chart chart = timeChart({&run}, {});
    const BarGroups &body = std::get<BarGroups>(chart.body);
    QCOMPARE(body.groups.size(), std::size_t{1});
    const BarGroup &group = body.groups.front();
    QVERIFY(group.bars[0] == (Bar{{{Quantity::real, 2.0}}}));
    QCOMPARE(group.bars[1].pieces[0].role, Quantity::user);
    QVERIFY(std::abs(group.bars[1].pieces[0].value - 0.8) < 1e-9);
    QVERIFY(std::abs(group.bars[1].pieces[1].value - 0.2) < 1e-9);
    QCOMPARE(body.end, 2.0);
    QCOMPARE(listed(group.note), std::string("2.00 s · 0.50 cores"));
}

void TestChart::timeChartMarksTheEmphasisedAndTheArticle()
{
    const RunRecord one = measured(1);
    const RunRecord two = measured(1);
    const RunRecord unreleased;
    const Chart chart =
        timeChart({&one, &two, &unreleased}, {.emphasised = &two, .withArticle = true});
    const BarGroups &body = std::get<BarGroups>(chart.body);
    QCOMPARE(body.groups.size(), std::size_t{4});
    QVERIFY(!body.groups[0].emphasised && body.groups[1].emphasised);
    QVERIFY(body.groups[2].faint && body.groups[3].faint);
    QCOMPARE(body.end, 15.0);
    QVERIFY(!timeChart({}, {}).emptyText.empty());
}

void TestChart::failedRunsHaveNoBar()
{
    const RunRecord done = measured(1);
    RunRecord run = measured(1);
    run.end = End{.outcome = Outcome::cancelled};
    QVERIFY(rendered(timeChart({&run}, {}).emptyText).find("cancelled") != std::string::npos);
    const Chart both = timeChart({&done, &run}, {});
    QCOMPARE(std::get<BarGroups>(both.body).groups.size(), std::size_t{1});
    QVERIFY(rendered(both.notes.back().text).find("without a bar") != std::string::npos);
}

void TestChart::runsThatAreNotShownAreCounted()
{
    const RunRecord run = measured(1);
    QVERIFY(timeChart({&run}, {}).notes.empty());
    const Chart chart = timeChart({&run}, {.others = 3});
    QVERIFY(rendered(chart.notes.back().text).find("3 more runs") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
