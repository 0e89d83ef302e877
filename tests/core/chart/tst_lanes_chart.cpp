// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/lanes_chart.h"
#include "lanes_samples.h"

#include <QtTest>

using namespace corelane;
using namespace samples;

class TestLanesChart : public QObject {
    Q_OBJECT

private slots:
    void aRowPerWorkerWithItsStates();
    void rowsAreNamedByTheModel_data();
    void rowsAreNamedByTheModel();
    void threadsOfACommandKeepTheirNames();
    void waitsOfACommandAreCalledWhatTheirAccountCallsThem();
    void stretchesThatGoOnAreOneMark();
    void sampledStretchesShareTheLane();
    void legendNamesOnlyWhatOccurs();
    void manyWorkersShareRowsAndNoneIsDropped();
    void detailIsWhereAllCompute();
    void detailOfARunUnderWayStays();
    void legendOfARunUnderWayNamesWhatIsToCome();
    void noDetail_data();
    void noDetail();
    void aGrowingRunIsAtLeastASecondWide();
    void theTierIsNamedOnce();
    void lostRecordsAreToldAndShown();
    void sampledLanesOfAnExactRunAreTold();
    void emptyChartsSayWhy();
};

namespace {

std::vector<LaneRow> rowsOf(const Chart &chart)
{
    return *std::get<LaneRows>(chart.body).rows;
}

} // namespace

void TestLanesChart::aRowPerWorkerWithItsStates()
{
    const RunRecord run = finishedRun("python.threads", 2, 1'000);
    const Lanes lanes = handOver();
    const Chart chart = lanesChart(&run, &lanes, LanesBy::worker);
    QCOMPARE(chart.id, std::string("lanes"));
    QVERIFY(chart.emptyText.empty());
    QCOMPARE(rendered(chart.scale), std::string("exact · a lane per thread"));
    QCOMPARE(std::get<LaneRows>(chart.body).end_ns, 1'000 * kMs);
    const auto &rows = rowsOf(chart);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[1].worker, std::int16_t{2});
    QCOMPARE(rows[0].marks.size(), std::size_t{10});
    QVERIFY(rows[0].marks[1] == (LaneMark{.begin_ns = 100 * kMs,
                                          .end_ns = 200 * kMs,
                                          .share = 1,
                                          .role = State::running,
                                          .core = 1,
                                          .worker = 1}));
    QCOMPARE(rows[0].marks[2].role, State::gilWait);
    QCOMPARE(rows[0].marks[2].core, std::int16_t{-1});
}

void TestLanesChart::rowsAreNamedByTheModel_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("title");
    QTest::newRow("threads") << "python.threads"
                             << "thread 1";
    QTest::newRow("threads under a lock") << "cpp.threads-gil"
                                          << "thread 1";
    QTest::newRow("thread pool") << "python.thread-pool"
                                 << "thread 1";
    QTest::newRow("processes") << "python.processes-shared"
                               << "process 1";
    QTest::newRow("OpenMP") << "cpp.openmp"
                            << "thread 1";
    QTest::newRow("interpreters") << "python.interpreters"
                                  << "interpreter 1";
    QTest::newRow("coroutines") << "cpp.coroutines"
                                << "task 1";
    QTest::newRow("nobody knows it") << "joblib.threads"
                                     << "worker 1";
}

void TestLanesChart::rowsAreNamedByTheModel()
{
    QFETCH(QString, model);
    QFETCH(QString, title);
    const RunRecord run = finishedRun(model.toLatin1(), 2, 1'000);
    const Lanes lanes = handOver();
    const Chart chart = lanesChart(&run, &lanes, LanesBy::worker);
    QCOMPARE(QString::fromStdString(rendered(rowsOf(chart)[0].title)), title);
}

void TestLanesChart::threadsOfACommandKeepTheirNames()
{
    RunRecord run = finishedRun("command", 0, 100);
    Lanes lanes = lanesUpTo(100, {lane(0, {stretch(0, 100, State::running, 0)}),
                                  lane(0, {stretch(50, 90, State::running, 1)})});
    lanes.ofWorkers = false;
    lanes.lanes[1].title = "make 4711";
    const auto &rows = rowsOf(lanesChart(&run, &lanes, LanesBy::worker));
    QCOMPARE(rendered(rows[1].title), std::string("make 4711"));
    QCOMPARE(rows[1].worker, std::int16_t{2}); // its place: it has no number of its own
    QCOMPARE(rows[1].marks[0].begin_ns, 50 * kMs);
}

void TestLanesChart::waitsOfACommandAreCalledWhatTheirAccountCallsThem()
{
    const RunRecord run = finishedRun("command", 0, 300);
    Lanes lanes =
        lanesUpTo(300, {lane(0, {stretch(0, 100, State::ioWait), stretch(100, 200, State::lockWait),
                                 stretch(200, 300, State::running, 0)})});
    lanes.lanes[0].intervals[0].cause = {Wait::sleep, WaitDetail::none, true};
    lanes.lanes[0].intervals[1].cause = {Wait::lock, WaitDetail::condition, true};
    QVERIFY(lanesChart(&run, &lanes, LanesBy::worker).legend ==
            (std::vector<Role>{State::running, State::lockWait, State::ioWait}));
    lanes.ofWorkers = false;
    const Chart chart = lanesChart(&run, &lanes, LanesBy::worker);
    QCOMPARE(rowsOf(chart)[0].marks[0].role, State::sleep);
    QCOMPARE(rowsOf(chart)[0].marks[1].role, State::otherThread);
    QVERIFY(chart.legend == (std::vector<Role>{State::running, State::otherThread, State::sleep}));
}

void TestLanesChart::stretchesThatGoOnAreOneMark()
{
    const RunRecord run = finishedRun("cpp.threads", 1, 500);
    const Lanes lanes = lanesUpTo(
        500, {lane(1, {stretch(0, 100, State::running, 0), stretch(100, 200, State::running, 0),
                       stretch(200, 300, State::running, 1), stretch(300, 300, State::dispatch, 1),
                       stretch(300, 500, State::running, 1)})});
    const auto marks = rowsOf(lanesChart(&run, &lanes, LanesBy::worker))[0].marks;
    QCOMPARE(marks.size(), std::size_t{2});
    QCOMPARE(marks[0].end_ns, 200 * kMs);
    QCOMPARE(marks[1].end_ns, 500 * kMs);
}

void TestLanesChart::sampledStretchesShareTheLane()
{
    RunRecord run = finishedRun("python.threads", 1, 100);
    run.tier = Tier::sampled;
    LaneInterval running = stretch(0, 100, State::running, 1);
    running.time_ns = 30 * kMs;
    LaneInterval waiting = stretch(0, 100, State::gilWait);
    waiting.time_ns = 70 * kMs;
    Lanes lanes = lanesUpTo(100, {lane(1, {running, waiting})});
    lanes.tier = Tier::sampled;
    const Chart chart = lanesChart(&run, &lanes, LanesBy::worker);
    QCOMPARE(rendered(chart.scale), std::string("sampled · a lane per thread"));
    const auto marks = rowsOf(chart)[0].marks;
    QCOMPARE(marks.size(), std::size_t{2});
    QCOMPARE(marks[0].share, 0.3F);
    QCOMPARE(marks[1].share, 0.7F);
    QCOMPARE(marks[1].end_ns, 100 * kMs);
}

void TestLanesChart::legendNamesOnlyWhatOccurs()
{
    const RunRecord run = finishedRun("python.threads", 2, 1'000);
    const Lanes lanes = handOver();
    QVERIFY(lanesChart(&run, &lanes, LanesBy::worker).legend ==
            (std::vector<Role>{State::startUp, State::running, State::gilWait, State::idleTail}));
    QVERIFY(lanesChart(&run, &lanes, LanesBy::core).legend == std::vector<Role>{Quantity::worker});
}

void TestLanesChart::manyWorkersShareRowsAndNoneIsDropped()
{
    constexpr int kWorkers = 150; // three a row
    std::vector<Lane> all;
    for (int worker = 1; worker <= kWorkers; ++worker)
        all.push_back(lane(worker, {stretch(0, worker, State::startUp, 0),
                                    stretch(worker, 1'000, State::running, 0)}));
    const RunRecord run = finishedRun("cpp.processes", kWorkers, 1'000);
    const Lanes lanes = lanesUpTo(1'000, std::move(all));
    const Chart chart = lanesChart(&run, &lanes, LanesBy::worker);
    QCOMPARE(rendered(chart.scale), std::string("exact · 3 processes share a lane"));
    const auto &rows = rowsOf(chart);
    QCOMPARE(rows.size(), std::size_t{50});
    QCOMPARE(rendered(rows[0].title), std::string("processes 1–3"));
    QCOMPARE(rows[0].worker, std::int16_t{0});
    double shown_ns = 0;
    for (const LaneRow &row : rows) {
        QVERIFY(std::is_sorted(
            row.marks.begin(), row.marks.end(),
            [](const LaneMark &a, const LaneMark &b) { return a.begin_ns < b.begin_ns; }));
        for (const LaneMark &mark : row.marks)
            shown_ns += 3 * double(mark.share) * double(mark.end_ns - mark.begin_ns);
    }
    QVERIFY(std::abs(shown_ns / double(1'000 * kMs) - kWorkers) < 1e-3);
}

void TestLanesChart::detailIsWhereAllCompute()
{
    const RunRecord run = finishedRun("python.threads", 2, 1'000);
    const Lanes lanes = handOver(); // both have a running stretch from 200 to 800 ms
    const auto detail =
        std::get<LaneRows>(lanesChart(&run, &lanes, LanesBy::worker).body).detail_ns;
    QVERIFY(detail.has_value());
    QCOMPARE(detail->first, 470 * kMs);
    QCOMPARE(detail->second, 530 * kMs);
}

void TestLanesChart::detailOfARunUnderWayStays()
{
    RunRecord run = finishedRun("python.threads", 2, 4'000);
    run.end.reset();
    const auto detailAt = [&run](std::int64_t now_ms) {
        std::vector<Lane> all;
        for (const int worker : {1, 2})
            all.push_back(lane(worker, {stretch(0, worker * 100, State::startUp, 0),
                                        stretch(worker * 100, now_ms, State::running, 0)}));
        const Lanes lanes = lanesUpTo(now_ms, std::move(all));
        return std::get<LaneRows>(lanesChart(&run, &lanes, LanesBy::worker).body).detail_ns;
    };
    QVERIFY(detailAt(700));
    QCOMPARE(detailAt(700)->first, 320 * kMs); // of 200 to 500 ms the middle
    QCOMPARE(detailAt(2'000), detailAt(700));
}

void TestLanesChart::legendOfARunUnderWayNamesWhatIsToCome()
{
    RunRecord run = finishedRun("python.threads", 2, 1'000);
    const Lanes lanes = lanesUpTo(1'000, {lane(1, {stretch(0, 1'000, State::startUp, 0)})});
    QCOMPARE(lanesChart(&run, &lanes, LanesBy::worker).legend, std::vector<Role>{State::startUp});
    run.end.reset();
    QVERIFY(lanesChart(&run, &lanes, LanesBy::worker).legend ==
            (std::vector<Role>{State::startUp, State::running, State::runQueue, State::gilWait,
                               State::transfer, State::dispatch, State::idleTail}));
    run.spec.command = {"make"};
    QCOMPARE(lanesChart(&run, &lanes, LanesBy::worker).legend, std::vector<Role>{State::startUp});
}

void TestLanesChart::noDetail_data()
{
    QTest::addColumn<bool>("isOver");
    QTest::addColumn<bool>("isExact");
    QTest::addColumn<int>("real_ms");
    QTest::addColumn<bool>("hasDetail");
    QTest::newRow("over, exact, long") << true << true << 1'000 << true;
    QTest::newRow("under way") << false << true << 1'000 << true; // as it will have at its end
    QTest::newRow("under way, short") << false << true << 600 << false;
    QTest::newRow("sampled") << true << false << 1'000 << false;
    QTest::newRow("short") << true << true << 600 << false;
}

void TestLanesChart::noDetail()
{
    QFETCH(bool, isOver);
    QFETCH(bool, isExact);
    QFETCH(int, real_ms);
    QFETCH(bool, hasDetail);
    RunRecord run = finishedRun("cpp.threads", 1, real_ms);
    if (!isOver)
        run.end.reset();
    Lanes lanes = lanesUpTo(real_ms, {lane(1, {stretch(0, real_ms, State::running, 0)})});
    lanes.tier = isExact ? Tier::exact : Tier::sampled;
    const Chart chart = lanesChart(&run, &lanes, LanesBy::worker);
    QCOMPARE(std::get<LaneRows>(chart.body).detail_ns.has_value(), hasDetail);
}

void TestLanesChart::aGrowingRunIsAtLeastASecondWide()
{
    RunRecord run = finishedRun("cpp.threads", 1, 300);
    const Lanes lanes = lanesUpTo(300, {lane(1, {stretch(0, 300, State::running, 0)})});
    QCOMPARE(std::get<LaneRows>(lanesChart(&run, &lanes, LanesBy::worker).body).end_ns, 300 * kMs);
    run.end.reset();
    QCOMPARE(std::get<LaneRows>(lanesChart(&run, &lanes, LanesBy::worker).body).end_ns,
             1'000 * kMs);
}

void TestLanesChart::theTierIsNamedOnce()
{
    RunRecord run = finishedRun("python.threads", 2, 1'000);
    Lanes lanes = handOver();
    QVERIFY(lanesChart(&run, &lanes, LanesBy::worker).notes.empty());
    run.tier = lanes.tier = Tier::sampled;
    run.tierReason = "perf is not allowed; sudo sysctl kernel.perf_event_paranoid=2 would allow it";
    const Chart chart = lanesChart(&run, &lanes, LanesBy::worker);
    QVERIFY(rendered(chart.scale).starts_with("sampled"));
    QVERIFY(chart.notes ==
            (std::vector<ChartNote>{{sentence(CORELANE_TR("lanes.sampled", "Sampled: {reason}"),
                                              arg<"reason">(run.tierReason))}}));
}

void TestLanesChart::lostRecordsAreToldAndShown()
{
    RunRecord run = finishedRun("python.threads", 2, 1'000);
    Lanes lanes = handOver();
    lanes.lost = {{.begin_ns = at(950), .end_ns = at(960), .core = 0, .records = 1'200},
                  {.begin_ns = at(970), .end_ns = at(980), .core = 0, .records = 34}};
    run.lostStretches = lanes.lost;
    const Chart chart = lanesChart(&run, &lanes, LanesBy::core);
    QCOMPARE(chart.notes.size(), std::size_t{1});
    QCOMPARE(rendered(chart.notes[0].text),
             std::string("1,234 switch records were lost: where threads were meanwhile is "
                         "unexplained."));
    QCOMPARE(rowsOf(chart)[0].marks.back().role, State::unexplained);
    QVERIFY(chart.legend == (std::vector<Role>{Quantity::worker, State::unexplained}));
}

void TestLanesChart::sampledLanesOfAnExactRunAreTold()
{
    RunRecord run = finishedRun("python.threads", 4, 1'000);
    run.sampledProcesses = {{at(0), 70, "it has another user's rights"}};
    Lanes lanes = lanesUpTo(1'000, {});
    lanes.ofWorkers = false;
    for (int number = 1; number <= 4; ++number) {
        Lane each = lane(number, {stretch(0, 1'000, State::running, 0)});
        each.worker = 0;
        each.title = "thread " + std::to_string(number);
        each.process = number < 3 ? 60 : number == 3 ? 70 : 80;
        each.tier = number < 3 ? Tier::exact : Tier::sampled;
        lanes.lanes.push_back(each);
    }
    const Chart chart = lanesChart(&run, &lanes, LanesBy::worker);
    QVERIFY2(rendered(chart.scale).starts_with("exact but for 2 of 4 · "),
             rendered(chart.scale).c_str());
    QCOMPARE(chart.tier, std::string("mixed"));
    QCOMPARE(rendered(rowsOf(chart)[0].title), std::string("thread 1"));
    QCOMPARE(rendered(rowsOf(chart)[2].title), std::string("thread 3 (sampled)"));
    QCOMPARE(chart.notes.size(), std::size_t{2});
    QCOMPARE(rendered(chart.notes[0].text),
             std::string("Sampled: thread 3: it has another user's rights."));
    QCOMPARE(rendered(chart.notes[1].text), std::string("Sampled: thread 4: it used more CPU time "
                                                        "than its switch records tell of."));
    QVERIFY(rendered(lanesChart(&run, &lanes, LanesBy::core).scale).starts_with("exact but for"));

    for (Lane &each : lanes.lanes)
        each.tier = Tier::sampled;
    const Chart all = lanesChart(&run, &lanes, LanesBy::worker);
    QVERIFY(rendered(all.scale).starts_with("sampled · "));
    QCOMPARE(all.tier, std::string("sampled"));
}

void TestLanesChart::emptyChartsSayWhy()
{
    QVERIFY(rendered(lanesChart(nullptr, nullptr, LanesBy::worker).emptyText).find("Run") !=
            std::string::npos);
    const Lanes none;
    RunRecord run = finishedRun("cpp.threads", 1, 10);
    QVERIFY(!lanesChart(&run, &none, LanesBy::core).emptyText.empty());
    run.tier.reset();
    QVERIFY(
        rendered(lanesChart(&run, &none, LanesBy::worker).emptyText).starts_with("Not in this"));
    run.end.reset();
    QVERIFY(rendered(lanesChart(&run, &none, LanesBy::worker).emptyText).starts_with("Waiting"));
}

QTEST_GUILESS_MAIN(TestLanesChart)
#include "tst_lanes_chart.moc"
