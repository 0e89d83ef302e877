// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/identity.h"
#include "chart/account_chart.h"
#include "chart/memory_chart.h"
#include "lanes_samples.h"

#include <QtTest>

using namespace corelane;
using namespace samples;

class TestAccountChart : public QObject {
    Q_OBJECT

private slots:
    void aBarPerRunInPercent();
    void narrowPiecesHaveNoLabel();
    void legendNamesThePartsOfAllRuns();
    void whatTheBaselineRanIsUseful();
    void scaleSaysWhatTheWholeIs();
    void withoutABaselineOneNoteSaysWhatToRun();
    void withABaselineTheIdentityLeads();
    void timeThatMissesDescendantsIsTold();
    void switchingIsTheDifferenceToWait4();
    void runsWithoutAnAccountAreLeftOut();
    void identityHasFourFactorsOnOneAxis();
    void identityWantsABaseline();
    void memoryHasAPanelPerRunOnOneScale();
    void memoryHoldsTheLastReadingUntilTheEnd();
    void memoryThatWasReadOnceIsNoArea();
    void memoryAboveAGibibyte();
    void memoryThatOneProcessAloneHadIsALowerBound();
    void memoryThatWasNotReadSaysSo();
};

namespace {

/// Four workers of a second: 250 ms each useful, 570 waiting, the rest idle.
Account fourWorkers()
{
    Account account{.ofWorkers = true,
                    .workers = 4,
                    .real_ns = 1'000 * kMs,
                    .total_ns = 4'000 * kMs,
                    .parts = {},
                    .runQueue = {},
                    .workerParts = {}};
    account.parts[State::running] = 1'000 * kMs;
    account.parts[State::gilWait] = 2'280 * kMs;
    account.parts[State::dispatch] = 20 * kMs;
    account.parts[State::idleTail] = 700 * kMs;
    return account;
}

const std::vector<BarGroup> &groupsOf(const Chart &chart)
{
    return std::get<BarGroups>(chart.body).groups;
}

bool hasNote(const Chart &chart, const std::string &part)
{
    return std::any_of(chart.notes.begin(), chart.notes.end(), [&](const ChartNote &note) {
        return rendered(note.text).find(part) != std::string::npos;
    });
}

/// A sequential run of four seconds' work, as the account's run did it.
RunRecord sequentialRun()
{
    return finishedRun("python.sequential", 1, 2'000);
}

} // namespace

void TestAccountChart::aBarPerRunInPercent()
{
    const RunRecord run = finishedRun("python.threads", 4, 1'000);
    const Account account = fourWorkers();
    const Chart chart = accountChart({{&run, &account, false}, {&run, &account, true}}, nullptr);
    const BarGroups &body = std::get<BarGroups>(chart.body);
    QCOMPARE(body.unit, std::string("percent"));
    QCOMPARE(body.end, 100.0);
    QCOMPARE(body.groups.size(), std::size_t{2});
    QVERIFY(!body.groups[0].emphasised && body.groups[1].emphasised);
    QCOMPARE(rendered(body.groups[0].title), std::string("Python 3.11 threads ×4"));
    const std::vector<BarPiece> &pieces = body.groups[0].bars[0].pieces;
    QVERIFY(pieces[0] == (BarPiece{State::running, 25, Figure::percent(0.25)}));
    QCOMPARE(rendered(pieces[1].label.value()), std::string("57 %"));
    double sum = 0;
    for (const BarPiece &piece : pieces)
        sum += piece.value;
    QVERIFY(std::abs(sum - 100) < 1e-9);
}

void TestAccountChart::narrowPiecesHaveNoLabel()
{
    const RunRecord run = finishedRun("python.threads", 4, 1'000);
    const Account account = fourWorkers();
    const Chart chart = accountChart({{&run, &account, true}}, nullptr);
    QVERIFY(groupsOf(chart)[0].bars[0].pieces[2] == (BarPiece{State::dispatch, 0.5, {}}));
}

void TestAccountChart::legendNamesThePartsOfAllRuns()
{
    const RunRecord run = finishedRun("python.threads", 4, 1'000);
    const Account one = fourWorkers();
    Account two = one;
    std::swap(two.parts[State::dispatch], two.parts[State::startUp]);
    two.parts[State::transfer] = 1; // a nanosecond: nothing to be seen
    two.total_ns += 1;
    QVERIFY(accountChart({{&run, &one, true}, {&run, &two, false}}, nullptr).legend ==
            (std::vector<Role>{State::startUp, State::running, State::gilWait, State::dispatch,
                               State::idleTail}));
}

void TestAccountChart::whatTheBaselineRanIsUseful()
{
    const RunRecord run = finishedRun("python.threads", 4, 1'000);
    const RunRecord baseline = sequentialRun();
    const Account account = fourWorkers();
    const Chart chart =
        accountChart({{&baseline, &account, false}, {&run, &account, true}}, &baseline);
    QCOMPARE(groupsOf(chart)[0].bars[0].pieces[0].role, State::useful);
    QCOMPARE(groupsOf(chart)[1].bars[0].pieces[0].role, State::running);
}

void TestAccountChart::scaleSaysWhatTheWholeIs()
{
    const RunRecord run = finishedRun("python.threads", 4, 1'000);
    const Account four = fourWorkers();
    QCOMPARE(rendered(accountChart({{&run, &four, true}}, nullptr).scale),
             std::string("4 workers × real = 100 %"));
    Account two = four;
    two.workers = 2;
    QCOMPARE(rendered(accountChart({{&run, &four, true}, {&run, &two, false}}, nullptr).scale),
             std::string("workers × real = 100 %"));
    Account threads = four;
    threads.ofWorkers = false;
    QCOMPARE(rendered(accountChart({{&run, &threads, true}}, nullptr).scale),
             std::string("threads over their lifetimes = 100 %"));
}

void TestAccountChart::withoutABaselineOneNoteSaysWhatToRun()
{
    const Account account = fourWorkers();
    RunRecord run = finishedRun("python.threads", 4, 1'000);
    run.tier = Tier::sampled;
    const Chart chart = accountChart({{&run, &account, true}}, nullptr);
    QCOMPARE(chart.notes.size(), std::size_t{1});
    QCOMPARE(rendered(chart.notes[0].text),
             std::string("Run Python 3.11 sequential with the same size: then this splits into "
                         "useful and extra work."));
    run.spec.model = "python.sequential";
    QVERIFY(accountChart({{&run, &account, true}}, nullptr).notes.empty());
}

void TestAccountChart::withABaselineTheIdentityLeads()
{
    const RunRecord run = finishedRun("python.processes", 4, 1'000);
    const RunRecord baseline = sequentialRun();
    const Account account = fourWorkers();
    const Chart chart = accountChart({{&run, &account, true}}, &baseline);
    const auto identity = identityOf(run, baseline);
    QVERIFY(identity.has_value());
    QVERIFY(chart.notes[0] == (ChartNote{identityEquation(*identity), true}));
    QVERIFY(!hasNote(chart, "Run Python"));
}

void TestAccountChart::timeThatMissesDescendantsIsTold()
{
    RunRecord run = finishedRun("python.processes", 4, 1'000);
    run.childUsage = Usage{.user_ns = 40 * kMs};
    const Account account = fourWorkers();
    const Chart chart = accountChart({{&run, &account, true}}, nullptr);
    QVERIFY(hasNote(chart, "0.04 s") && hasNote(chart, "1.00 s") && hasNote(chart, "0.96 s"));
}

void TestAccountChart::switchingIsTheDifferenceToWait4()
{
    RunRecord run = finishedRun("cpp.threads", 1, 1'000);
    const Account account = fourWorkers();
    run.threads = {{.thread = 7, .process = 7, .born_ns = at(0), .died_ns = at(990), .name = {}}};
    run.onCpu = {{.begin_ns = at(0),
                  .end_ns = at(990),
                  .core = 0,
                  .thread = 7,
                  .left = OnCpu::Left::exited}};
    QVERIFY(hasNote(accountChart({{&run, &account, true}}, nullptr),
                    "Switching: 1.0 % of the CPU time (wait4 1.000 s, on cores 0.990 s)"));
    run.tier = Tier::sampled;
    run.onCpu.clear();
    QVERIFY(!hasNote(accountChart({{&run, &account, true}}, nullptr), "Switching"));
}

void TestAccountChart::runsWithoutAnAccountAreLeftOut()
{
    const RunRecord run = finishedRun("python.threads", 4, 1'000);
    QVERIFY(!accountChart({}, nullptr).emptyText.empty());
    QVERIFY(rendered(accountChart({{&run, nullptr, true}}, nullptr).emptyText)
                .starts_with("Not in this"));
    const Account account = fourWorkers();
    const Chart chart = accountChart({{&run, nullptr, true}, {&run, &account, false}}, nullptr);
    QCOMPARE(groupsOf(chart).size(), std::size_t{1});
}

void TestAccountChart::identityHasFourFactorsOnOneAxis()
{
    const RunRecord run = finishedRun("python.processes", 4, 1'000);
    const RunRecord baseline = sequentialRun();
    const Chart chart = identityChart(&run, &baseline);
    QCOMPARE(chart.id, std::string("speedup"));
    QCOMPARE(std::get<BarGroups>(chart.body).unit, std::string("factor"));
    QCOMPARE(std::get<BarGroups>(chart.body).end, 2.0);
    const auto &groups = groupsOf(chart);
    QCOMPARE(groups.size(), std::size_t{4});
    const auto value = [&](std::size_t i) { return groups[i].bars[0].pieces[0].value; };
    QCOMPARE(value(0), 2.0);
    QVERIFY(std::abs(value(0) - value(1) * value(2) * value(3)) < 1e-9);
    QCOMPARE(listed(groups[0].note), std::string("2.00"));
    QCOMPARE(chart.notes.size(), std::size_t{2});
    QVERIFY(rendered(chart.notes.back().text).starts_with("Baseline: Python 3.11 sequential"));
    QVERIFY(!chart.provenance.empty());
}

void TestAccountChart::identityWantsABaseline()
{
    const RunRecord run = finishedRun("python.processes", 4, 1'000);
    QVERIFY(!identityChart(&run, nullptr).emptyText.empty());
    QVERIFY(!identityChart(&run, &run).emptyText.empty());
    QVERIFY(!identityChart(nullptr, nullptr).emptyText.empty());
}

namespace {

constexpr std::int64_t kMiB = 1'024 * 1'024;

RunRecord withMemory(const char *model, std::int64_t real_ms,
                     const std::vector<std::pair<std::int64_t, std::int64_t>> &readings)
{
    RunRecord run = finishedRun(model, 4, real_ms);
    for (const auto &[time_ms, mebibytes] : readings)
        run.memoryReadings.push_back({.time_ns = at(time_ms), .pss_bytes = mebibytes * kMiB});
    return run;
}

} // namespace

void TestAccountChart::memoryHasAPanelPerRunOnOneScale()
{
    const RunRecord threads = withMemory("python.threads", 1'000, {{10, 9}, {510, 12}});
    const RunRecord processes = withMemory("python.processes", 500, {{10, 20}, {400, 38}});
    const Chart chart = memoryChart({&threads, &processes});
    const Panels &body = std::get<Panels>(chart.body);
    QCOMPARE(chart.id, std::string("memory"));
    QCOMPARE(body.top, 40.0);
    QCOMPARE(rendered(body.topLabel), std::string("40 MiB"));
    QCOMPARE(body.end_s, 1.0);
    QCOMPARE(body.panels.size(), std::size_t{2});
    QCOMPARE(rendered(body.panels[1].title), std::string("Python 3.11 processes ×4 · 38 MiB seen"));
    QCOMPARE(body.panels[1].series[0].role, Quantity::memory);
    QVERIFY(rendered(chart.scale).find("counts once") != std::string::npos);
}

void TestAccountChart::memoryHoldsTheLastReadingUntilTheEnd()
{
    // Bins of 100 ms: nothing is known before 150 ms, and nothing is there after 500 ms.
    const RunRecord one = withMemory("python.threads", 500, {{150, 10}, {160, 4}, {310, 7}});
    const RunRecord other = withMemory("python.threads", 800, {{0, 1}});
    const Chart chart = memoryChart({&one, &other});
    QVERIFY(std::get<Panels>(chart.body).panels[0].series[0].values ==
            (std::vector<double>{0, 10, 4, 7, 7, 0, 0, 0}));
    QCOMPARE(std::get<Panels>(chart.body).panels[0].begin_s, 0.15);
    QCOMPARE(std::get<Panels>(chart.body).panels[1].begin_s, 0.0);
}

void TestAccountChart::memoryThatWasReadOnceIsNoArea()
{
    RunRecord run = withMemory("python.processes", 500, {{150, 10}});
    const Chart chart = memoryChart({&run});
    QVERIFY(std::get<Panels>(chart.body).panels[0].series[0].values ==
            (std::vector<double>{0, 10}));
    QVERIFY(rendered(chart.notes.back().text).starts_with("Read once"));
    run.end.reset(); // as long as it runs, another reading may come
    QVERIFY(std::get<Panels>(memoryChart({&run}).body).panels[0].series[0].values[4] > 0);
}

void TestAccountChart::memoryAboveAGibibyte()
{
    const RunRecord run = withMemory("python.processes", 500, {{10, 1'300}});
    const Panels body = std::get<Panels>(memoryChart({&run}).body);
    QCOMPARE(rendered(body.topLabel), std::string("1.5 GiB"));
    QCOMPARE(body.top, 1'536.0);
    QVERIFY(rendered(body.panels[0].title).ends_with("1.27 GiB seen"));
}

void TestAccountChart::memoryThatOneProcessAloneHadIsALowerBound()
{
    RunRecord run = withMemory("cpp.threads", 500, {{10, 20}, {60, 20}});
    run.treeUsage->maxRss_bytes = 130 * kMiB;
    const Chart chart = memoryChart({&run});
    const Panels &body = std::get<Panels>(chart.body);
    QVERIFY(rendered(body.panels[0].title).ends_with(" · ≥ 130 MiB"));
    QCOMPARE(body.top, 150.0);
    QCOMPARE(chart.notes.size(), std::size_t{1});
    QVERIFY(rendered(chart.notes[0].text).starts_with("≥: "));
}

void TestAccountChart::memoryThatWasNotReadSaysSo()
{
    const RunRecord run = finishedRun("python.threads", 4, 1'000);
    QVERIFY(!memoryChart({}).emptyText.empty());
    QVERIFY(rendered(memoryChart({&run}).emptyText).find("not read") != std::string::npos);
    RunRecord tooShort = run;
    tooShort.treeUsage->maxRss_bytes = 12 * kMiB;
    QCOMPARE(rendered(memoryChart({&tooShort}).emptyText),
             std::string("Nothing to draw: at least 12 MiB: so much had the largest process "
                         "alone; too short to read the whole tree."));
    const RunRecord read = withMemory("cpp.threads", 500, {{10, 20}});
    const Chart both = memoryChart({&tooShort, &read});
    QCOMPARE(std::get<Panels>(both.body).panels.size(), std::size_t{1});
    QCOMPARE(rendered(both.notes.back().text),
             std::string("1 run without a reading of memory is not drawn."));
}

QTEST_GUILESS_MAIN(TestAccountChart)
#include "tst_account_chart.moc"
