// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/headline.h"
#include "analysis/run_title.h"

#include <QtTest>

using namespace corelane;

class TestHeadline : public QObject {
    Q_OBJECT

private slots:
    void titlesNameRuntimeModelAndWorkers_data();
    void titlesNameRuntimeModelAndWorkers();
    void threadsUnderTheGilAreExplained();
    void allThatRunOneAtATimeAreExplained_data();
    void allThatRunOneAtATimeAreExplained();
    void aModelThatNobodyKnowsIsNotGuessedAt();
    void processesAreComparedWithTheBaseline();
    void missedDescendantsAreTold();
    void sleepersAreTold();
    void othersOnTheCoresAreTold();
    void accountTellsWhy_data();
    void accountTellsWhy();
    void withoutALossTheAccountSaysNothing();
    void failureTellsItsReason();
    void provenanceNamesWhatTheFiguresDependOn();
};

namespace {

constexpr std::int64_t kMs = 1'000'000;

RunRecord python(const std::string &model, int workers, std::int64_t real_ms, std::int64_t cpu_ms)
{
    RunRecord run;
    run.spec = {.workload = "primes", .model = model, .workers = workers, .size = 1'000'000};
    run.runtime = {"CPython", "3.11.2", "/usr/bin/python3", Gil::on};
    run.machine = {.cpu = "A CPU", .kernel = "Linux 6.1", .logicalCores = 2, .effectiveCores = 2};
    run.release_ns = 0;
    run.reaped_ns = real_ms * kMs;
    run.childUsage = Usage{.user_ns = cpu_ms * kMs};
    run.treeUsage = run.childUsage;
    run.end = End{};
    return run;
}

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

void TestHeadline::titlesNameRuntimeModelAndWorkers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("gil");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("title");
    QTest::newRow("threads") << "CPython"
                             << "3.11.2" << int(Gil::on) << "python.threads"
                             << "Python 3.11 threads ×4";
    QTest::newRow("free-threaded") << "CPython"
                                   << "3.13.0" << int(Gil::off) << "python.threads"
                                   << "Python 3.13t threads ×4";
    QTest::newRow("PyPy") << "PyPy"
                          << "3.10.1" << int(Gil::on) << "python.threads"
                          << "PyPy 3.10 threads ×4";
    QTest::newRow("C++") << "C++"
                         << "GCC 12" << int(Gil::none) << "cpp.threads-gil"
                         << "C++ threads-gil ×4";
    QTest::newRow("sequential") << "C++"
                                << "GCC 12" << int(Gil::none) << "cpp.sequential"
                                << "C++ sequential";
}

void TestHeadline::titlesNameRuntimeModelAndWorkers()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    QFETCH(int, gil);
    QFETCH(QString, model);
    QFETCH(QString, title);
    RunRecord run;
    run.spec = {.model = model.toStdString(), .workers = 4};
    run.runtime = {name.toStdString(), version.toStdString(), "", Gil(gil)};
    QCOMPARE(QString::fromStdString(runTitle(run)), title);
}

void TestHeadline::threadsUnderTheGilAreExplained()
{
    const Headline lead = headline(python("python.threads", 4, 4'000, 4'010), nullptr);
    QCOMPARE(lead.what,
             std::string(
                 "Python 3.11 threads, 4 workers: 4.00 s real, 4.01 s CPU — 1.00 of 2 cores busy"));
    QVERIFY(has(lead.why, "GIL let one thread run at a time"));
    RunRecord free = python("python.threads", 4, 2'000, 3'900);
    free.runtime.gil = Gil::off;
    QVERIFY(!has(headline(free, nullptr).why, "GIL"));
}

void TestHeadline::allThatRunOneAtATimeAreExplained_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("why");
    QTest::newRow("a pool of threads") << "python.thread-pool"
                                       << "the GIL let one thread run at a time";
    QTest::newRow("a lock") << "cpp.threads-gil"
                            << "the one lock let one thread run at a time";
    QTest::newRow("tasks") << "python.asyncio"
                           << "all tasks ran on one thread";
}

void TestHeadline::allThatRunOneAtATimeAreExplained()
{
    QFETCH(QString, model);
    QFETCH(QString, why);
    const Headline lead = headline(python(model.toStdString(), 4, 4'000, 4'010), nullptr);
    QVERIFY2(has(lead.why, why.toUtf8()), lead.why.c_str());
}

void TestHeadline::aModelThatNobodyKnowsIsNotGuessedAt()
{
    RunRecord run = python("joblib.threads", 4, 2'000, 3'900);
    QVERIFY(!has(headline(run, nullptr).why, "GIL"));
    run = python("mine.sequential", 4, 2'000, 3'900);
    QVERIFY(has(runTitle(run), "×4"));
    run.traits = ModelTraits{.sequential = true};
    QVERIFY(!has(runTitle(run), "×4"));
}

void TestHeadline::processesAreComparedWithTheBaseline()
{
    const RunRecord baseline = python("python.sequential", 1, 3'980, 3'970);
    QVERIFY(has(headline(python("python.processes", 4, 2'095, 3'960), &baseline).why,
                "Python 3.11 sequential took 3.98 s: speedup 1.90."));
    QVERIFY(has(headline(python("python.threads", 4, 4'000, 4'000), &baseline).why, "no faster"));
    QVERIFY(has(headline(python("python.threads", 4, 5'000, 5'000), &baseline).why, "slower"));
}

void TestHeadline::missedDescendantsAreTold()
{
    RunRecord run = python("python.processes", 4, 1'000, 35);
    run.treeUsage->user_ns = 1'250 * kMs;
    const Headline lead = headline(run, nullptr);
    QVERIFY(has(lead.what, "1.25 s CPU"));
    QVERIFY(has(lead.why, "misses 1.22 s") || has(lead.why, "misses 1.21 s"));
}

void TestHeadline::sleepersAreTold()
{
    QVERIFY(has(headline(python("python.threads", 4, 1'500, 40), nullptr).why, "waited"));
}

void TestHeadline::othersOnTheCoresAreTold()
{
    RunRecord run = python("python.processes", 2, 1'000, 500);
    for (const int core : {0, 1}) {
        run.coreReadings.push_back({.time_ns = 0, .core = core});
        run.runCoreReadings.push_back({.time_ns = 1'000 * kMs, .core = core, .cpu_ns = 250 * kMs});
    }
    for (const int core : {0, 1})
        run.coreReadings.push_back(
            {.time_ns = 1'000 * kMs, .core = core, .user_ns = 1'000 * kMs, .idle_ns = 0});
    QVERIFY2(has(headline(run, nullptr).why, "Other programs had 1.50 of 2 cores"),
             headline(run, nullptr).why.c_str());
    run.coreReadings[2].user_ns = run.coreReadings[3].user_ns = 260 * kMs;
    QVERIFY2(has(headline(run, nullptr).why, "waited"), headline(run, nullptr).why.c_str());
}

void TestHeadline::accountTellsWhy_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<bool>("ofWorkers");
    QTest::addColumn<QString>("why");
    const auto row = [](State part, bool ofWorkers, const char *why) {
        QTest::newRow(why) << int(part) << ofWorkers << why;
    };
    row(State::gilWait, true,
        "The GIL let one thread run at a time: the workers waited for it 57 % of their time.");
    row(State::runQueue, true, "4 workers shared 2 cores: they waited for one 57 % of their time.");
    row(State::lockWait, true,
        "The workers waited for locks or for each other 57 % of their time.");
    row(State::ioWait, false,
        "Its threads waited for files, sockets or time to pass 57 % of their time.");
    row(State::startUp, true,
        "Too little to compute: the workers spent 57 % of their time on starting up.");
    row(State::transfer, true, "The workers handed over results 57 % of their time.");
    row(State::idleTail, true,
        "The last worker kept the run waiting: the workers were done and idle 57 % of their time.");
    row(State::extra, true, "The cores were not idle: the workers did 2.3 times the work.");
}

void TestHeadline::accountTellsWhy()
{
    QFETCH(int, part);
    QFETCH(bool, ofWorkers);
    QFETCH(QString, why);
    Account account{.ofWorkers = ofWorkers, .workers = 4, .total_ns = 100 * kMs};
    account.parts[State(part)] = 57 * kMs;
    account.parts[State::useful] = 43 * kMs;
    if (State(part) == State::runQueue)
        account.runQueue.preempted_ns = 57 * kMs;
    const RunRecord run = python("python.threads", 4, 4'000, 4'010);
    QCOMPARE(QString::fromStdString(headline(run, nullptr, &account).why), why);
    account.runQueue = {.throttled_ns = 57 * kMs};
    if (State(part) == State::runQueue)
        QVERIFY(has(headline(run, nullptr, &account).why, "A quota of 2 cores held"));
    RunRecord missed = run;
    missed.childUsage->user_ns = 35 * kMs;
    QVERIFY(has(headline(missed, nullptr, &account).why, "misses"));
}

void TestHeadline::withoutALossTheAccountSaysNothing()
{
    const RunRecord run = python("cpp.threads", 2, 2'000, 3'900);
    Account account{.ofWorkers = true, .workers = 2, .total_ns = 100 * kMs};
    account.parts[State::useful] = 90 * kMs;
    account.parts[State::idleTail] = 10 * kMs;
    QVERIFY(headline(run, nullptr, &account) == headline(run, nullptr));
    account.parts[State::idleTail] = 50 * kMs; // a command's main thread waits for children
    account.ofWorkers = false;
    QVERIFY(headline(run, nullptr, &account) == headline(run, nullptr));
}

void TestHeadline::failureTellsItsReason()
{
    RunRecord run = python("python.threads", 4, 1'500, 40);
    run.end = End{.outcome = Outcome::failed, .reason = "wrong answer: 41, expected 42"};
    QVERIFY(has(headline(run, nullptr).what, "failed after 1.50 s"));
    QCOMPARE(headline(run, nullptr).why, run.end->reason);
    run.release_ns.reset();
    QVERIFY(has(headline(run, nullptr).what, "did not run"));
}

void TestHeadline::provenanceNamesWhatTheFiguresDependOn()
{
    RunRecord run = python("python.processes", 4, 1'500, 40);
    run.spec.options = {{"split", "even"}, {"start-method", "spawn"}};
    run.startedAt = "2026-11-23T10:42:18+01:00";
    run.tier = Tier::exact;
    const std::string line = provenance(run);
    for (const char *part :
         {"Python 3.11 processes ×4", "primes 1,000,000", "3.11.2", "GIL on", "spawn", "split even",
          "A CPU", "2 effective of 2", "Linux 6.1", "exact lanes", "2026-11-23 10:42"})
        QVERIFY2(has(line, part), part);
}

QTEST_GUILESS_MAIN(TestHeadline)
#include "tst_headline.moc"
