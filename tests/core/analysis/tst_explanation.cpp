// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/run_title.h"
#include "analysis/findings/explanation.h"
#include "finding_literals.h"
#include "units.h"

#include <QtTest>

using namespace corelane;

/// What a run says in its headline, and that its findings say the same.
class TestExplanation : public QObject {
    Q_OBJECT

private slots:
    void titlesNameRuntimeModelAndWorkers_data();
    void titlesNameRuntimeModelAndWorkers();
    void threadsUnderTheGilAreExplained();
    void allThatRunOneAtATimeAreExplained_data();
    void allThatRunOneAtATimeAreExplained();
    void aModelThatNobodyKnowsIsNotGuessedAt();
    void processesAreComparedWithTheBaseline();
    void sequentialRunsOfOneRuntimeAreNot();
    void missedDescendantsAreTold();
    void sleepersAreTold();
    void othersOnTheCoresAreTold();
    void othersBesideASerialPartAreToldToo_data();
    void othersBesideASerialPartAreToldToo();
    void whyIsTheEvidenceOfTheGravestFinding_data();
    void whyIsTheEvidenceOfTheGravestFinding();
    void noFactIsSaidTwice();
    void withoutAFindingTheGreatestLossIsTold();
    void withoutALossTheTimesTellWhy();
    void whatIsTooShortTellsNothing();
    void failureTellsItsReason();
    void provenanceNamesWhatTheFiguresDependOn();
};

namespace {

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

std::string whatOf(const RunRecord &run)
{
    return rendered(explain(run, nullptr, nullptr, nullptr).headline.what);
}

std::string whyOf(const RunRecord &run, const RunRecord *baseline = nullptr,
                  const Account *account = nullptr)
{
    return rendered(explain(run, baseline, account, nullptr).headline.why);
}

/// Four workers of two seconds that lost 57 % of their time in one way, one of them all of it.
Account losing(State part, bool ofWorkers)
{
    Account account{
        .ofWorkers = ofWorkers, .workers = 4, .real_ns = 2'500 * kMs, .total_ns = 10'000 * kMs};
    account.parts[part] = 5'700 * kMs;
    account.parts[State::useful] = 4'300 * kMs;
    if (part == State::runQueue)
        account.runQueue.preempted_ns = 5'700 * kMs;
    account.workerParts.resize(4);
    for (Parts &parts : account.workerParts)
        parts[State::useful] = 600 * kMs;
    account.workerParts.front()[State::useful] = 2'500 * kMs;
    return account;
}

/// Two cores, busy for a second, each with the run for so long.
void keepCoresBusy(RunRecord &run, std::int64_t own_ms)
{
    for (const int core : {0, 1}) {
        run.coreReadings.push_back({.time_ns = 0, .core = core});
        run.runCoreReadings.push_back(
            {.time_ns = 1'000 * kMs, .core = core, .cpu_ns = own_ms * kMs});
    }
    for (const int core : {0, 1})
        run.coreReadings.push_back(
            {.time_ns = 1'000 * kMs, .core = core, .user_ns = 1'000 * kMs, .idle_ns = 0});
}

} // namespace

void TestExplanation::titlesNameRuntimeModelAndWorkers_data()
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

void TestExplanation::titlesNameRuntimeModelAndWorkers()
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

void TestExplanation::threadsUnderTheGilAreExplained()
{
    const RunRecord run = python("python.threads", 4, 4'000, 4'010);
    QCOMPARE(
        whatOf(run),
        std::string("Python 3.11 threads ×4, primes 1,000,000: 4.00 s real, 4.01 s CPU — 1.00 of "
                    "2 cores busy"));
    QVERIFY(has(whyOf(run), "GIL let one thread run at a time"));
    RunRecord free = python("python.threads", 4, 2'000, 3'900);
    free.runtime.gil = Gil::off;
    QVERIFY(whyOf(free).find("GIL") == std::string::npos);
}

void TestExplanation::allThatRunOneAtATimeAreExplained_data()
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

void TestExplanation::allThatRunOneAtATimeAreExplained()
{
    QFETCH(QString, model);
    QFETCH(QString, why);
    QVERIFY(has(whyOf(python(model.toStdString(), 4, 4'000, 4'010)), why.toUtf8()));
}

void TestExplanation::aModelThatNobodyKnowsIsNotGuessedAt()
{
    RunRecord run = python("joblib.threads", 4, 2'000, 3'900);
    QVERIFY(whyOf(run).find("GIL") == std::string::npos);
    run = python("mine.sequential", 4, 2'000, 3'900);
    QVERIFY(has(runTitle(run), "×4"));
    run.traits = ModelTraits{.sequential = true};
    QVERIFY(runTitle(run).find("×4") == std::string::npos);
}

/// They differ by how quiet the machine was; those of two runtimes by what these are.
void TestExplanation::sequentialRunsOfOneRuntimeAreNot()
{
    const RunRecord baseline = python("python.sequential", 1, 3'980, 3'970);
    QVERIFY(whyOf(python("python.sequential", 1, 1'990, 1'980), &baseline).find("speedup") ==
            std::string::npos);
    RunRecord native = python("cpp.sequential", 1, 199, 198);
    native.runtime = {"C++", "12.2", "", Gil::none};
    QVERIFY(has(whyOf(native, &baseline), "Python 3.11 sequential took 3.98 s: speedup 20.00."));
}

void TestExplanation::processesAreComparedWithTheBaseline()
{
    const RunRecord baseline = python("python.sequential", 1, 3'980, 3'970);
    QVERIFY(has(whyOf(python("python.processes", 4, 2'095, 3'960), &baseline),
                "Python 3.11 sequential took 3.98 s: speedup 1.90."));
    QVERIFY(has(whyOf(python("python.threads", 4, 4'000, 4'000), &baseline), "no faster"));
    QVERIFY(has(whyOf(python("python.threads", 4, 5'000, 5'000), &baseline), "slower"));
}

void TestExplanation::missedDescendantsAreTold()
{
    RunRecord run = python("python.processes", 4, 1'000, 35);
    run.treeUsage->user_ns = 1'250 * kMs;
    QVERIFY(has(whatOf(run), "1.25 s CPU"));
    QVERIFY(has(whyOf(run), "misses 1.22 s") || has(whyOf(run), "misses 1.21 s"));
    // Without it no other figure is understood: it comes before what costs time.
    const Account account = losing(State::startUp, true);
    QVERIFY(has(whyOf(run, nullptr, &account), "misses 1.2"));
    QCOMPARE(explain(run, nullptr, &account, nullptr).findings.size(), std::size_t{2});
}

void TestExplanation::sleepersAreTold()
{
    QVERIFY(has(whyOf(python("python.threads", 4, 1'500, 40)), "waited"));
}

void TestExplanation::othersOnTheCoresAreTold()
{
    RunRecord run = python("python.processes", 2, 1'000, 500);
    keepCoresBusy(run, 250);
    QVERIFY(has(whyOf(run), "Other programs had 1.50 of 2 cores"));
    run.coreReadings[2].user_ns = run.coreReadings[3].user_ns = 260 * kMs;
    QVERIFY(has(whyOf(run), "waited"));
}

void TestExplanation::othersBesideASerialPartAreToldToo_data()
{
    QTest::addColumn<int>("others_ms"); // of 1,000 that its threads could have run
    QTest::addColumn<QString>("cause");
    QTest::addColumn<bool>("areTold");
    QTest::newRow("hardly") << 50 << "one-thread-alone" << false;
    QTest::newRow("a third") << 320 << "one-thread-alone" << true;
    QTest::newRow("a little more") << 350 << "one-thread-alone" << true;
    QTest::newRow("most") << 700 << "other-programs" << true;
}

/// One headline for one program, however many others are beside it.
void TestExplanation::othersBesideASerialPartAreToldToo()
{
    QFETCH(int, others_ms);
    QFETCH(QString, cause);
    QFETCH(bool, areTold);
    RunRecord run = python("python.processes", 2, 1'000, 1'000 - others_ms);
    keepCoresBusy(run, (1'000 - others_ms) / 2);
    const Account account = losing(State::ioWait, true);
    CoreTime cores{.tier = Tier::exact, .real_ns = 1'000 * kMs, .total_ns = 2'000 * kMs};
    cores.parts[State::thisRun] = (1'000 - others_ms) * kMs;
    cores.parts[State::others] = others_ms * kMs;
    cores.parts[State::alone] = 1'000 * kMs;
    cores.longestAlone_ns = 500 * kMs;
    const Explanation told = explain(run, nullptr, &account, &cores);
    QCOMPARE(QString::fromStdString(std::string(word(*told.headline.cause))), cause);
    QCOMPARE(rendered(told.headline.why).find("that other programs had.") != std::string::npos,
             areTold);
    QVERIFY(told.evidenceBelow(told.findings.front()).empty());
    QCOMPARE(QString::fromStdString(told.findings.front().id),
             cause == "other-programs" ? QString(cause) : QString("one-after-another"));
}

void TestExplanation::whyIsTheEvidenceOfTheGravestFinding_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<bool>("ofWorkers");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("why");
    const auto row = [](State part, bool ofWorkers, const char *id, const char *why) {
        QTest::newRow(id) << int(part) << ofWorkers << id << why;
    };
    row(State::gilWait, true, "gil-serialises", "4 workers waited 57 % of their time for the GIL.");
    row(State::runQueue, true, "more-workers-than-cores",
        "4 workers waited 57 % of their time for a core (effective cores: 2).");
    row(State::startUp, true, "start-up-dominates",
        "Until their first chunk 4 workers spent 57 % of the time, 1.43 s each of 2.50 s.");
    row(State::transfer, true, "transfer-dominates",
        "After their last chunk 4 workers spent 57 % of the time on handing over results.");
    row(State::idleTail, true, "idle-tail",
        "4 workers were done and idle for 57 % of their time. The busiest computed 2.3 times the "
        "mean (load balance 0.43).");
    row(State::extra, true, "cpu-work-grew",
        "The same chunks took 10.00 s of CPU time, 4.30 s in the baseline: 2.3 times as much.");
}

void TestExplanation::whyIsTheEvidenceOfTheGravestFinding()
{
    QFETCH(int, part);
    QFETCH(bool, ofWorkers);
    QFETCH(QString, id);
    QFETCH(QString, why);
    const Account account = losing(State(part), ofWorkers);
    const RunRecord run = python("python.threads", 4, 2'500, 2'510);
    const Explanation told = explain(run, nullptr, &account, nullptr);
    QCOMPARE(QString::fromStdString(told.findings.front().id), id);
    QCOMPARE(QString::fromStdString(rendered(told.headline.why)), why);
    QVERIFY(told.headline.why == told.findings.front().evidence);
    QVERIFY(told.evidenceBelow(told.findings.front()).empty());
}

/// A convoy is told by how the run compares with its baseline, which is a fact of its own, too.
void TestExplanation::noFactIsSaidTwice()
{
    const RunRecord baseline = python("python.sequential", 1, 2'000, 2'000);
    const RunRecord run = python("python.threads", 4, 2'500, 2'510);
    const Account account = losing(State::gilWait, true);
    const Explanation told = explain(run, &baseline, &account, nullptr);
    QCOMPARE(QString::fromStdString(told.findings.front().id), QString("gil-convoy"));
    Sentences said = told.headline.why;
    for (const Finding &finding : told.findings) {
        for (const Sentence &each : told.evidenceBelow(finding))
            said.push_back(each);
    }
    for (std::size_t i = 0; i < said.size(); ++i)
        QCOMPARE(std::count(said.begin(), said.end(), said[i]), 1);
    QVERIFY(has(rendered(told.headline.why), "this was slower, speedup 0.80."));
}

void TestExplanation::withoutAFindingTheGreatestLossIsTold()
{
    const RunRecord run = python("cpp.threads", 4, 2'500, 4'300);
    const Account locks = losing(State::lockWait, true);
    QCOMPARE(whyOf(run, nullptr, &locks),
             std::string("The greatest loss was lock wait: 57 % of the time."));
    const Account files = losing(State::ioWait, false);
    QCOMPARE(whyOf(run, nullptr, &files),
             std::string("The greatest loss was I/O wait: 57 % of the time."));
}

void TestExplanation::withoutALossTheTimesTellWhy()
{
    const RunRecord run = python("cpp.threads", 2, 2'000, 3'900);
    Account account{.ofWorkers = true, .workers = 2, .total_ns = 100 * kMs};
    account.parts[State::useful] = 90 * kMs;
    account.parts[State::idleTail] = 10 * kMs;
    QVERIFY(explain(run, nullptr, &account, nullptr) == explain(run, nullptr, nullptr, nullptr));
    account.parts[State::idleTail] = 50 * kMs; // a command's main thread waits for children
    account.ofWorkers = false;
    QVERIFY(explain(run, nullptr, &account, nullptr) == explain(run, nullptr, nullptr, nullptr));
}

void TestExplanation::whatIsTooShortTellsNothing()
{
    QVERIFY(has(whyOf(python("cpp.threads", 2, 12, 11)), "too short to tell"));
}

void TestExplanation::failureTellsItsReason()
{
    RunRecord run = python("python.threads", 4, 1'500, 40);
    run.end = End{.outcome = Outcome::failed, .reason = "wrong answer: 41, expected 42"};
    QVERIFY(has(whatOf(run), "failed after 1.50 s"));
    QCOMPARE(whyOf(run), run.end->reason);
    run.release_ns.reset();
    QVERIFY(has(whatOf(run), "did not run"));
}

void TestExplanation::provenanceNamesWhatTheFiguresDependOn()
{
    RunRecord run = python("python.processes", 4, 1'500, 40);
    run.spec.options = {{"split", "even"}, {"start-method", "spawn"}};
    run.startedAt = "2026-11-23T10:42:18+01:00";
    run.tier = Tier::exact;
    const std::string line = listed(provenance(run));
    for (const char *part :
         {"Python 3.11 processes ×4", "primes 1,000,000", "3.11.2", "GIL on", "spawn", "split even",
          "A CPU", "2 effective of 2", "Linux 6.1", "exact lanes", "2026-11-23 10:42"})
        QVERIFY2(has(line, part), part);
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
