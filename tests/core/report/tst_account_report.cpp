// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/account_json.h"
#include "report/account_text.h"
#include "report/chart_table.h"
#include "report/run_json.h"
#include "report/run_text.h"
#include "units.h"

#include <QtTest>

using namespace corelane;

/// Account, identity and findings in text, JSON and CSV.
class TestAccountReport : public QObject {
    Q_OBJECT

private slots:
    void tableHasARowPerPartAndTheSumLast();
    void tableOfACommandIsOverItsThreads();
    void findingsAreSentences();
    void whatTheHeadlineSaysIsNotSaidAgain();
    void statesAddUpToTheTotal();
    void aBaselineSplitsRunning();
    void identityIsNullWithoutABaseline();
    void findingsHaveIdConfidenceAndText();
    void jsonWithoutLanesHasNulls();
    void jsonHasTheRunsOwnFigures();
    void baselineGivesTheIdentity();
    void textTellsTierSwitchingAndMemory();
    void csvOfLanesHasARowPerMark();
};

namespace {

Account account(bool isSplit)
{
    Account account{.ofWorkers = true,
                    .workers = 4,
                    .real_ns = 1'234 * kMs,
                    .total_ns = 4'936 * kMs,
                    .parts = {},
                    .runQueue = {.preempted_ns = 90 * kMs, .wokenLate_ns = 10 * kMs},
                    .workerParts = {}};
    account.parts[State::startUp] = 36 * kMs - 400'000;
    account.parts[State::dispatch] = 400'000; // would read 0.000 s
    account.parts[isSplit ? State::useful : State::running] = 1'200 * kMs;
    account.parts[State::runQueue] = 100 * kMs;
    account.parts[State::gilWait] = 3'000 * kMs;
    account.parts[State::idleTail] = 600 * kMs;
    return account;
}

Finding finding()
{
    return {.id = "gil-serialises",
            .confidence = 0.9,
            .title = verbatim("The GIL serialises the workers"),
            .evidence = {verbatim("4 workers waited 61 % of their time for the GIL.")},
            .meaning = verbatim("One thread runs at a time."),
            .experiment = Experiment{.title = verbatim("Run with processes"), .spec = {}}};
}

/// One C++ thread of a second, half of it on a core, in the exact tier.
RunRecord exactRun()
{
    RunRecord run;
    run.spec = {.workload = "primes", .model = "cpp.threads", .workers = 1, .size = 1'000};
    run.runtime = {.name = "C++", .version = "12", .path = {}, .gil = Gil::none};
    run.machine = {.logicalCores = 2, .affinity = {0, 1}, .effectiveCores = 2};
    run.tier = Tier::exact;
    run.release_ns = 0;
    run.reaped_ns = 1'000 * kMs;
    run.threads = {{.thread = 7, .process = 7, .born_ns = 0, .died_ns = 1'000 * kMs, .name = "w"}};
    run.onCpu = {{.begin_ns = 0, .end_ns = 500 * kMs, .core = 0, .thread = 7}};
    run.stamps = {
        {.time_ns = 10 * kMs, .ring = 1, .kind = StampKind::workerBegin, .thread = 7, .a = 7},
        {.time_ns = 20 * kMs, .ring = 1, .kind = StampKind::chunkBegin, .thread = 7},
        {.time_ns = 900 * kMs, .ring = 1, .kind = StampKind::chunkEnd, .thread = 7},
        {.time_ns = 910 * kMs, .ring = 1, .kind = StampKind::workerEnd, .thread = 7},
    };
    run.memoryReadings = {{.time_ns = 5 * kMs, .pss_bytes = 38 * 1'024 * 1'024}};
    run.childUsage = run.treeUsage = Usage{.user_ns = 505 * kMs};
    run.answer = run.expectedAnswer = "168";
    run.end = End{.time_ns = 1'000 * kMs};
    return run;
}

Json parsed(const std::string &text)
{
    return Json::parse(text);
}

} // namespace

void TestAccountReport::tableHasARowPerPartAndTheSumLast()
{
    QCOMPARE(accountText(account(false)), std::string("where the workers' time went\n"
                                                      "  start-up             0.036 s    0.7 %\n"
                                                      "  running              1.200 s   24.3 %\n"
                                                      "  run-queue wait       0.100 s    2.0 %\n"
                                                      "    preempted          0.090 s    1.8 %\n"
                                                      "    woken late         0.010 s    0.2 %\n"
                                                      "  GIL wait             3.000 s   60.8 %\n"
                                                      "  idle tail            0.600 s   12.2 %\n"
                                                      "  4 workers × 1.234 s  4.936 s  100.0 %\n"));
    QVERIFY(accountText(account(true)).find("useful work ") != std::string::npos);
}

void TestAccountReport::tableOfACommandIsOverItsThreads()
{
    Account threads = account(false);
    threads.ofWorkers = false;
    const std::string text = accountText(threads);
    QVERIFY(text.find("4 threads, their lifetimes  4.936 s") != std::string::npos);
    QVERIFY(text.find("preempted") == std::string::npos);
}

void TestAccountReport::findingsAreSentences()
{
    Explanation told{.headline = {}, .findings = {finding()}};
    QCOMPARE(findingsText(told), std::string("The GIL serialises the workers (confidence 90 %)\n"
                                             "  4 workers waited 61 % of their time for the GIL.\n"
                                             "  One thread runs at a time.\n"
                                             "  To check: Run with processes.\n"));
    QVERIFY(findingsText({}).empty());
}

void TestAccountReport::whatTheHeadlineSaysIsNotSaidAgain()
{
    const Explanation told{.headline = {.what = {}, .why = finding().evidence},
                           .findings = {finding()}};
    QCOMPARE(findingsText(told), std::string("The GIL serialises the workers (confidence 90 %)\n"
                                             "  One thread runs at a time.\n"
                                             "  To check: Run with processes.\n"));
}

void TestAccountReport::statesAddUpToTheTotal()
{
    const Json object = accountObject(account(false));
    QCOMPARE(object["workers"].get<int>(), 4);
    QCOMPARE(object["of"].get<std::string>(), std::string("workers"));
    QCOMPARE(object["real_ns"].get<std::int64_t>(), 1'234 * kMs);
    QCOMPARE(object["states"].size(), workerStates().size());
    Account ofThreads = account(false);
    ofThreads.ofWorkers = false;
    QCOMPARE(accountObject(ofThreads)["states"].size(), threadStates().size());
    std::int64_t sum_ns = 0;
    for (const Json &state : object["states"])
        sum_ns += state.is_null() ? 0 : state.get<std::int64_t>();
    QCOMPARE(sum_ns, object["total_ns"].get<std::int64_t>());
    QCOMPARE(object["run_queue_parts"]["woken_late"].get<std::int64_t>(), 10 * kMs);
    for (const char *state :
         {"start_up", "useful", "extra", "running", "run_queue", "gil_wait", "lock_wait", "io_wait",
          "transfer", "dispatch", "idle_tail", "unexplained"})
        QVERIFY2(object["states"].contains(state), state);
}

void TestAccountReport::aBaselineSplitsRunning()
{
    const Json whole = accountObject(account(false))["states"];
    QVERIFY(whole["running"] > 0 && whole["useful"] == 0 && whole["extra"] == 0);
    const Json split = accountObject(account(true))["states"];
    QVERIFY(split["running"] == 0 && split["useful"] > 0);
    QCOMPARE(split["extra"].get<std::int64_t>(), std::int64_t{0});
}

void TestAccountReport::identityIsNullWithoutABaseline()
{
    QVERIFY(identityObject(std::nullopt).is_null());
    const Json identity = identityObject(Identity{1.752, 3.883, 0.451, 1.0005});
    QCOMPARE(identity.dump(), std::string(R"({"speedup":1.752,"cores_busy":3.883,)"
                                          R"("work_ratio":0.451,"baseline_wait":1.0005})"));
}

void TestAccountReport::findingsHaveIdConfidenceAndText()
{
    const Json findings = findingsArray({finding()});
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0]["id"].get<std::string>(), std::string("gil-serialises"));
    QCOMPARE(findings[0]["confidence"].get<double>(), 0.9);
    QVERIFY(findings[0]["text"].get<std::string>().find("61 %") != std::string::npos);
    QCOMPARE(findings[0]["experiment"].get<std::string>(), std::string("Run with processes"));
    QVERIFY(findingsArray({}).is_array());
}

void TestAccountReport::jsonWithoutLanesHasNulls()
{
    RunRecord old = exactRun();
    old.tier.reset();
    old.onCpu.clear();
    old.threads.clear();
    old.memoryReadings.clear();
    const Json json = parsed(runJson(old, nullptr));
    for (const char *key : {"tier", "account", "identity", "on_cpu_ns"})
        QVERIFY2(json.contains(key) && json[key].is_null(), key);
    QVERIFY(json["memory"]["pss_max"].is_null());
    QVERIFY(json["findings"].is_array() && json["findings"].empty());
}

void TestAccountReport::jsonHasTheRunsOwnFigures()
{
    const Json json = parsed(runJson(exactRun(), nullptr));
    QCOMPARE(json["tier"].get<std::string>(), std::string("exact"));
    QCOMPARE(json["on_cpu_ns"].get<std::int64_t>(), 500 * kMs);
    QCOMPARE(json["memory"]["pss_max"].get<std::int64_t>(), std::int64_t{38 * 1'024 * 1'024});
    QCOMPARE(json["account"]["total_ns"].get<std::int64_t>(), 1'000 * kMs);
    QVERIFY(json["account"]["efficiencies"]["parallel"].get<double>() > 0);
    QVERIFY(json["identity"].is_null());
    QVERIFY(parsed(runJsonLine(exactRun(), nullptr)) == json);
}

void TestAccountReport::baselineGivesTheIdentity()
{
    const RunRecord run = exactRun();
    RunRecord baseline = exactRun();
    baseline.spec.model = "cpp.sequential";
    baseline.reaped_ns = 1'500 * kMs;
    const Json json = parsed(runJson(run, &baseline));
    QCOMPARE(json["identity"]["speedup"].get<double>(), 1.5);
    QCOMPARE(json["account"]["states"]["running"], 0);
    const std::string text = runText(run, &baseline);
    QVERIFY(text.find("speedup 1.50 = ") != std::string::npos);
    QVERIFY(runText(run, nullptr).find("speedup 1.50 = ") == std::string::npos);
    QVERIFY(parsed(runJson(run, &run))["identity"].is_null()); // it is no baseline of its own
}

void TestAccountReport::textTellsTierSwitchingAndMemory()
{
    RunRecord run = exactRun();
    const std::string text = runText(run, nullptr);
    for (const char *part :
         {"lanes       exact\n",
          "switching   1.0 % of the CPU time (wait4 0.505 s, on cores 0.500 s)\n",
          "memory      38 MiB seen", "where the cores' time went\n",
          "where the workers' time went\n", "  1 worker × 1.000 s  1.000 s  100.0 %\n"})
        QVERIFY2(text.find(part) != std::string::npos, qPrintable(QString::fromStdString(text)));
    QVERIFY(text.ends_with("\nreal\t0m1.000s\nuser\t0m0.505s\nsys\t0m0.000s\n"));
    run.tier = Tier::sampled;
    run.tierReason = "perf is refused";
    QVERIFY(runText(run, nullptr).find("lanes       sampled: perf is refused\n") !=
            std::string::npos);
}

void TestAccountReport::csvOfLanesHasARowPerMark()
{
    const Chart chart{
        .id = "lanes",
        .title = {},
        .scale = {},
        .axis = {},
        .legend = {},
        .body = LaneRows{.rows = std::make_shared<const std::vector<LaneRow>>(std::vector<LaneRow>{
                             {verbatim("thread 1"),
                              1,
                              {{.begin_ns = 1, .end_ns = 5'000'000'002, .core = 1, .worker = 1},
                               {.begin_ns = 5'000'000'002,
                                .end_ns = 6'000'000'000,
                                .share = 0.5F,
                                .role = State::gilWait}}}}),
                         .end_ns = 6'000'000'000,
                         .detail_ns = {}},
        .notes = {},
        .emptyText = {},
        .provenance = {},
    };
    QCOMPARE(chartCsv(chart), std::string("lane,begin_s,end_s,state,share,core,worker\n"
                                          "thread 1,0.000000001,5.000000002,running,1.0000,1,1\n"
                                          "thread 1,5.000000002,6.000000000,GIL wait,0.5000,,\n"));
}

QTEST_GUILESS_MAIN(TestAccountReport)
#include "tst_account_report.moc"
