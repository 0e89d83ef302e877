// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings/explanation.h"

#include "finding_literals.h"

#include <QtTest>

using namespace corelane;

class TestFindings : public QObject {
    Q_OBJECT

private slots:
    void cleanRunsHaveNone_data();
    void cleanRunsHaveNone();
    void onlyRunsThatAreDoneHaveThem();
    void gilSerialises();
    void theGilSerialisesButForWhatOthersTook();
    void oneLockSerialises();
    void gilConvoyNeedsASlowerRun();
    void comparesWhatOthersLeft();
    void moreWorkersThanCores();
    void otherProgramsOnFreeCores();
    void oneWorkerIsNeverTooManyForAQuota();
    void quotaThrottles();
    void hypervisorSteals();
    void cpuWorkGrew();
    void smtStartsAbovePhysicalCores();
    void unevenSharesLeaveAnIdleTail();
    void startUpDominates();
    void transferDominates();
    void timeMissesDescendants();
    void sleepersDoNotCompute();
    void sleepersUnderALockAreToldNothing();
    void surerTheFurtherBeyondAndLessWhenSampled();
    void theGravestComesFirst();
    void textIsInSentences();
};

void TestFindings::cleanRunsHaveNone_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("startUp_ms");
    QTest::newRow("sequential") << "python.sequential" << 1 << 60;
    QTest::newRow("threads") << "cpp.threads" << 2 << 2;
    QTest::newRow("processes") << "python.processes" << 2 << 90;
    QTest::newRow("free-threaded") << "python.threads" << 2 << 60;
}

void TestFindings::cleanRunsHaveNone()
{
    QFETCH(QString, model);
    QFETCH(int, workers);
    QFETCH(int, startUp_ms);
    const RunRecord run = ran(model.toStdString(), workers, workers * 0.95);
    const Account account = spent(workers, {{State::startUp, startUp_ms},
                                            {State::runQueue, 25},
                                            {State::transfer, 5},
                                            {State::dispatch, 3},
                                            {State::idleTail, 20},
                                            {State::unexplained, 5}});
    QCOMPARE(ids(findingsOf({run, account})), QString());
    RunRecord baseline = ran("cpp.sequential", 1, 1);
    baseline.reaped_ns = moment(1'900);
    QCOMPARE(ids(findingsOf({run, account, &baseline})), QString());
}

void TestFindings::onlyRunsThatAreDoneHaveThem()
{
    RunRecord run = ran("python.threads", 4, 1);
    const Account account = spent(4, {{State::gilWait, 700}});
    QVERIFY(!findingsOf({run, account}).empty());
    run.end->outcome = Outcome::cancelled;
    QVERIFY(findingsOf({run, account}).empty());
    run.end.reset();
    QVERIFY(findingsOf({run, account}).empty());
}

void TestFindings::gilSerialises()
{
    RunRecord run = ran("python.threads", 4, 0.99);
    run.spec.options = {{"switch-interval", "5"}, {"split", "even"}};
    const Account account = spent(4, {{State::gilWait, 570}});
    const Finding finding = only(run, account, "gil-serialises");
    QVERIFY(has(rendered(finding.evidence), "4 workers waited 57 % of their time for the GIL."));
    QCOMPARE(QString::fromStdString(finding.experiment->spec.model), QString("python.processes"));
    QCOMPARE(finding.experiment->spec.workers, 4);
    QVERIFY(finding.experiment->spec.options ==
            (std::map<std::string, std::string>{{"split", "even"}}));
    QCOMPARE(ids(findingsOf({run, spent(4, {{State::gilWait, 140}})})), QString());
    QCOMPARE(ids(findingsOf({run, spent(1, {{State::gilWait, 570}})})), QString());
}

void TestFindings::theGilSerialisesButForWhatOthersTook()
{
    const RunRecord run = ran("python.threads", 2, 0.5);
    const Account account = spent(2, {{State::gilWait, 450}});
    CoreTime cores{.tier = Tier::exact, .real_ns = 1'000 * kMs, .total_ns = 2'000 * kMs};
    cores.parts[State::thisRun] = 500 * kMs;
    cores.parts[State::gilWait] = 1'500 * kMs;
    cores.behind[State::gilWait] = 400 * kMs;
    const auto findings = findingsOf({run, account, nullptr, &cores});
    QCOMPARE(ids(findings), QString("gil-serialises"));
    QCOMPARE(QString::fromStdString(rendered(findings.front().evidence)),
             QString("2 workers waited 25 % of their time for the GIL. For another 20 % whoever "
                     "had it waited for a core."));
    cores.behind[State::gilWait] = 800 * kMs;
    QCOMPARE(ids(findingsOf({run, account, nullptr, &cores})), QString());
}

void TestFindings::oneLockSerialises()
{
    const Finding finding =
        only(ran("cpp.threads-gil", 2, 1), spent(2, {{State::gilWait, 480}}), "gil-serialises");
    QVERIFY(has(rendered(finding.title), "One lock"));
    QVERIFY(findingText(finding).find("GIL") == std::string::npos);
    QCOMPARE(finding.confidence, 1.0);
    QCOMPARE(QString::fromStdString(finding.experiment->spec.model), QString("cpp.threads"));
}

void TestFindings::gilConvoyNeedsASlowerRun()
{
    RunRecord run = ran("python.threads", 4, 1);
    run.treeUsage->voluntarySwitches = 6'000;
    run.treeUsage->involuntarySwitches = 200;
    const Account account = spent(4, {{State::gilWait, 700}});
    RunRecord baseline = ran("python.sequential", 1, 1);
    QCOMPARE(ids(findingsOf({run, account, &baseline})), QString("gil-serialises"));
    baseline.reaped_ns = moment(800);
    const auto findings = findingsOf({run, account, &baseline});
    QCOMPARE(ids(findings), QString("gil-convoy gil-serialises"));
    QVERIFY(has(rendered(findings[0].evidence),
                "this was slower, speedup 0.80. There were 6,200 context switches"));
    QCOMPARE(findings[0].experiment->spec.workers, 1);
    QCOMPARE(QString::fromStdString(findings[0].experiment->spec.model), QString("python.threads"));
}

void TestFindings::comparesWhatOthersLeft()
{
    // By the clock the threads are slower than the baseline, but others had half of their time.
    RunRecord run = ran("python.threads", 2, 0.5);
    const Account account = spent(2, {{State::gilWait, 450}});
    RunRecord baseline = ran("python.sequential", 1, 1);
    baseline.reaped_ns = moment(600);
    CoreTime cores{.tier = Tier::exact, .real_ns = 1'000 * kMs, .total_ns = 2'000 * kMs};
    cores.parts[State::thisRun] = 500 * kMs;
    cores.parts[State::gilWait] = 1'500 * kMs;
    QVERIFY(ids(findingsOf({run, account, &baseline, &cores})).contains("gil-convoy"));
    cores.parts[State::gilWait] = 1'000 * kMs;
    cores.parts[State::others] = 500 * kMs;
    QVERIFY(!ids(findingsOf({run, account, &baseline, &cores})).contains("gil-convoy"));
    const Explanation told = explain(run, &baseline, &account, &cores);
    QVERIFY(has(rendered(told.headline.why),
                "took 0.60 s: speedup 0.60. But other programs took cores from these two runs, "
                "up to 50 % of the time: without that it would be some 1.2."));
}

void TestFindings::moreWorkersThanCores()
{
    const Account account = spent(4, {{State::runQueue, 480}});
    const Finding finding = only(ran("cpp.threads", 4, 1.98), account, "more-workers-than-cores");
    QVERIFY(has(rendered(finding.evidence),
                "4 workers waited 48 % of their time for a core (effective cores: 2)."));
    QCOMPARE(finding.experiment->spec.workers, 2);
    QCOMPARE(QString::fromStdString(rendered(finding.experiment->title)),
             QString("Run with 2 workers"));
    QCOMPARE(ids(findingsOf({ran("cpp.threads", 4, 1.98), spent(4, {{State::runQueue, 90}})})),
             QString());
}

void TestFindings::otherProgramsOnFreeCores()
{
    RunRecord run = ran("cpp.threads", 2, 1.4);
    const Account account = spent(2, {{State::runQueue, 300}});
    QCOMPARE(ids(findingsOf({run, account})), QString()); // nothing is known of others
    keepCoresBusy(run, kReal_ms, 700);
    const Finding finding = only(run, account, "other-programs");
    QVERIFY(
        has(rendered(finding.evidence),
            "2 workers waited 30 % of the time for a core. Other programs had 0.60 of 2 cores."));
    QVERIFY(finding.experiment->spec == run.spec);
    // Threads under the GIL are many, but hardly ever two can run: it is the others.
    QCOMPARE(ids(findingsOf({run, spent(4, {{State::gilWait, 530}, {State::runQueue, 300}})})),
             QString("gil-serialises other-programs"));
    // Too many workers, and others besides.
    QCOMPARE(ids(findingsOf({run, spent(4, {{State::runQueue, 700}})})),
             QString("more-workers-than-cores other-programs"));
}

void TestFindings::oneWorkerIsNeverTooManyForAQuota()
{
    RunRecord run = ran("cpp.threads", 1, 0.5);
    run.machine.quotaCores = 0.5;
    run.machine.effectiveCores = 0.5;
    const Account account = spent(1, {{State::runQueue, 170}});
    QCOMPARE(ids(findingsOf({run, account})), QString());
    keepCoresBusy(run, kReal_ms, 250);
    const Finding finding = only(run, account, "other-programs");
    QVERIFY(has(rendered(finding.evidence), "Other programs had 1.50 of 2 cores."));
}

void TestFindings::quotaThrottles()
{
    RunRecord run = ran("cpp.threads", 2, 0.5);
    run.machine.quotaCores = 0.5;
    run.machine.effectiveCores = 0.5;
    Account account = spent(2, {{State::runQueue, 720}});
    account.runQueue = {.preempted_ns = 40 * kMs, .throttled_ns = 1'400 * kMs};
    const Finding finding = only(run, account, "quota-throttled");
    QVERIFY(
        has(rendered(finding.evidence),
            "quota held 2 workers back for 70 % of the time (1.40 s). The quota is 0.50 cores."));
    QCOMPARE(finding.experiment->spec.workers, 1);
}

void TestFindings::hypervisorSteals()
{
    Account account = spent(2, {});
    account.steal_ns = 80 * kMs;
    QCOMPARE(ids(findingsOf({ran("cpp.threads", 2, 1.9), account})), QString());
    account.steal_ns = 300 * kMs;
    const Finding finding = only(ran("cpp.threads", 2, 1.9), account, "steal");
    QVERIFY(has(rendered(finding.evidence), "0.30 of 2 cores"));
}

void TestFindings::cpuWorkGrew()
{
    Account account = spent(4, {{State::useful, 451}, {State::extra, 549}});
    RunRecord run = ran("python.processes", 4, 3.9);
    run.machine.effectiveCores = 4;
    const Finding finding = only(run, account, "cpu-work-grew");
    QVERIFY(
        has(rendered(finding.evidence), "4.00 s of CPU time, 1.80 s in the baseline: 2.2 times"));
    QVERIFY(findingText(finding).find("SMT") == std::string::npos);
    QCOMPARE(finding.experiment->spec.workers, 2);
    account = spent(4, {{State::useful, 880}, {State::extra, 120}});
    QCOMPARE(ids(findingsOf({run, account})), QString());
}

void TestFindings::smtStartsAbovePhysicalCores()
{
    RunRecord run = ran("cpp.threads", 4, 3.9);
    run.machine.effectiveCores = 4;
    run.machine.affinity = {0, 1, 2, 3};
    run.machine.topology = {{.core = 0, .physicalCore = 0},
                            {.core = 1, .physicalCore = 1},
                            {.core = 2, .physicalCore = 0},
                            {.core = 3, .physicalCore = 1},
                            {.core = 4, .physicalCore = 2}};
    const Finding finding =
        only(run, spent(4, {{State::useful, 700}, {State::extra, 300}}), "cpu-work-grew");
    QVERIFY(
        has(rendered(finding.evidence), "There are 2 physical cores: SMT starts with worker 3."));
    QCOMPARE(finding.experiment->spec.workers, 2);
    run.machine.affinity = {0, 1}; // no siblings among those
    run.machine.effectiveCores = 2;
    const auto onTwo = findingsOf({run, spent(2, {{State::useful, 700}, {State::extra, 300}})});
    QVERIFY(findingText(onTwo.front()).find("SMT") == std::string::npos);
}

void TestFindings::unevenSharesLeaveAnIdleTail()
{
    RunRecord run = ran("cpp.threads", 2, 1.4);
    Account account = spent(2, {});
    account.workerParts[1][State::running] = 400 * kMs;
    account.workerParts[1][State::idleTail] = 600 * kMs;
    account.parts[State::running] -= 600 * kMs;
    account.parts[State::idleTail] += 600 * kMs;
    Finding finding = only(run, account, "idle-tail");
    QVERIFY(has(rendered(finding.evidence),
                "idle for 30 % of their time. The busiest computed 1.4 times"));
    QCOMPARE(QString::fromStdString(finding.experiment->spec.options["split"]), QString("dynamic"));
    run.spec.options["split"] = "dynamic";
    finding = only(run, account, "idle-tail");
    QCOMPARE(QString::fromStdString(finding.experiment->spec.options["chunks-per-worker"]),
             QString("256"));
    // All idle alike: the main program was busy after them.
    QCOMPARE(ids(findingsOf({run, spent(2, {{State::idleTail, 300}})})), QString());
}

void TestFindings::startUpDominates()
{
    const Finding finding = only(ran("python.processes", 2, 1), spent(2, {{State::startUp, 450}}),
                                 "start-up-dominates");
    QVERIFY(has(rendered(finding.evidence), "45 % of the time, 0.45 s each of 1.00 s"));
    QCOMPARE(finding.experiment->spec.size, 10'000);
}

void TestFindings::transferDominates()
{
    const Finding finding = only(ran("python.processes", 2, 1.8),
                                 spent(2, {{State::transfer, 350}}), "transfer-dominates");
    QVERIFY(has(rendered(finding.evidence), "35 %"));
    QCOMPARE(QString::fromStdString(finding.experiment->spec.model), QString("python.threads"));
    QVERIFY(
        !only(ran("cpp.threads", 2, 1.8), spent(2, {{State::transfer, 350}}), "transfer-dominates")
             .experiment);
}

void TestFindings::timeMissesDescendants()
{
    RunRecord run = ran("python.processes", 2, 1.9);
    run.childUsage->user_ns = 40 * kMs;
    run.spec.options["start-method"] = "forkserver";
    const Finding finding = only(run, spent(2, {}), "time-misses-descendants");
    QVERIFY(has(rendered(finding.evidence), "0.04 s CPU, the whole tree used 1.90 s"));
    QCOMPARE(QString::fromStdString(finding.experiment->spec.options.at("start-method")),
             QString("fork"));
}

void TestFindings::sleepersDoNotCompute()
{
    Finding finding = only(ran("python.threads", 4, 0.04), spent(4, {{State::ioWait, 960}}),
                           "sleeping-not-computing");
    QVERIFY(has(rendered(finding.evidence), "96 % of the time and ran 4 %."));
    QCOMPARE(finding.experiment->spec.workers, 8);
    finding = only(ran("python.sequential", 1, 0.01), spent(1, {{State::ioWait, 960}}),
                   "sleeping-not-computing");
    QCOMPARE(QString::fromStdString(finding.experiment->spec.model), QString("python.threads"));
    QCOMPARE(finding.experiment->spec.workers, 4);
    QCOMPARE(ids(findingsOf({ran("cpp.threads", 2, 1), spent(2, {{State::ioWait, 450}})})),
             QString());
}

void TestFindings::sleepersUnderALockAreToldNothing()
{
    const RunRecord run = ran("python.threads", 2, 0);
    const Account account = spent(2, {{State::ioWait, 990}});
    CoreTime cores{.tier = Tier::exact, .real_ns = 1'000 * kMs, .total_ns = 2'000 * kMs};
    cores.parts[State::sleep] = 2'000 * kMs;
    QCOMPARE(ids(findingsOf({run, account, nullptr, &cores})), QString("sleeping-not-computing"));
    cores.parts[State::sleep] = 1'100 * kMs; // more workers would wait for the lock
    cores.parts[State::lockWait] = 900 * kMs;
    QCOMPARE(ids(findingsOf({run, account, nullptr, &cores})), QString());
}

void TestFindings::surerTheFurtherBeyondAndLessWhenSampled()
{
    RunRecord run = ran("python.threads", 4, 1);
    const auto confidence = [&](std::int64_t gil_ms) {
        return findingsOf({run, spent(4, {{State::gilWait, gil_ms}})}).front().confidence;
    };
    QCOMPARE(confidence(150), 0.5);
    QVERIFY(confidence(150) < confidence(300));
    QVERIFY(confidence(300) < confidence(550));
    QCOMPARE(confidence(740), 1.0);
    run.tier = Tier::sampled;
    QCOMPARE(confidence(740), 0.8);
}

void TestFindings::theGravestComesFirst()
{
    const RunRecord run = ran("python.threads", 4, 1);
    QCOMPARE(ids(findingsOf({run, spent(4, {{State::gilWait, 300}, {State::startUp, 500}})})),
             QString("start-up-dominates gil-serialises"));
    QCOMPARE(ids(findingsOf({run, spent(4, {{State::gilWait, 500}, {State::startUp, 300}})})),
             QString("gil-serialises start-up-dominates"));
}

void TestFindings::textIsInSentences()
{
    const Finding finding{.title = verbatim("A title"),
                          .evidence = {verbatim("Figures.")},
                          .meaning = verbatim("Meaning."),
                          .experiment = Experiment{verbatim("Run with 2 workers"), {}}};
    QCOMPARE(QString::fromStdString(findingText(finding)),
             QString("A title. Figures. Meaning. To check: Run with 2 workers."));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
