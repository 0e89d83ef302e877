// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_literals.h"

#include <QtTest>

using namespace corelane;

/// What is found in a run of a person's own command.
class TestFindingsCommands : public QObject {
    Q_OBJECT

private slots:
    void threadsAreNoWorkers();
    void getNoChangedRuns();
    void areNoCrowdWhereOthersHadMostCores_data();
    void areNoCrowdWhereOthersHadMostCores();
    void handOutNoTinyTasksWhereOthersHadMostCores_data();
    void handOutNoTinyTasksWhereOthersHadMostCores();
};

namespace {

RunRecord commandThatRan(double coresBusy)
{
    RunRecord run = ran("command", 0, coresBusy);
    run.spec.command = {"mine"};
    run.spec.workload.clear();
    return run;
}

Account threadsThatRan(int threads)
{
    Account account = spent(threads, {});
    account.ofWorkers = false;
    return account;
}

/// Two cores for a second, of which others had so much.
CoreTime coresBeside(int others_percent)
{
    CoreTime cores{.tier = Tier::exact, .real_ns = 1'000 * kMs, .total_ns = 2'000 * kMs};
    cores.parts[State::others] = others_percent * 20 * kMs;
    return cores;
}

void besideOthers()
{
    QTest::addColumn<int>("others_percent");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("none") << 0 << true;
    QTest::newRow("half") << 50 << true;
    QTest::newRow("more") << 51 << false;
}

} // namespace

void TestFindingsCommands::threadsAreNoWorkers()
{
    RunRecord run = ran("command", 0, 1);
    run.spec.command = {"python3", "mine.py"};
    Account account = spent(3, {{State::gilWait, 500}});
    account.ofWorkers = false;
    const Finding alone = only(run, account, "gil-serialises");
    QVERIFY(has(rendered(alone.evidence), "3 threads waited 50 % of their time for the GIL."));
    QVERIFY(has(rendered(alone.title), "threads"));
    QVERIFY(has(rendered(alone.meaning), "the others wait"));
    // More than one core was busy: others do not just wait.
    CoreTime cores{.tier = Tier::exact, .real_ns = 1'000 * kMs, .total_ns = 2'000 * kMs};
    cores.parts[State::thisRun] = 1'400 * kMs;
    cores.parts[State::gilWait] = 600 * kMs;
    const auto findings = findingsOf({run, account, nullptr, &cores});
    QCOMPARE(ids(findings), QString("gil-serialises"));
    QVERIFY(has(rendered(findings[0].meaning), "only what needs none"));
}

void TestFindingsCommands::getNoChangedRuns()
{
    RunRecord run = ran("command", 0, 0.04);
    run.spec.command = {"sleep", "1"};
    run.spec.workload.clear();
    Account account = spent(1, {{State::ioWait, 990}});
    account.ofWorkers = false;
    const Finding finding = only(run, account, "sleeping-not-computing");
    QVERIFY(has(rendered(finding.evidence), "1 thread waited"));
    QVERIFY(!finding.experiment);
}

void TestFindingsCommands::areNoCrowdWhereOthersHadMostCores_data()
{
    besideOthers();
}

void TestFindingsCommands::areNoCrowdWhereOthersHadMostCores()
{
    QFETCH(int, others_percent);
    QFETCH(bool, isFound);
    CoreTime cores = coresBeside(others_percent);
    cores.parts[State::thisRun] = cores.total_ns - cores.parts[State::others];
    cores.crowded_ns = 1'500 * kMs;
    cores.computing = 4;
    const RunRecord run = commandThatRan(static_cast<double>(cores.busy_ns()) / (1'000 * kMs));
    QCOMPARE(
        ids(findingsOf({run, threadsThatRan(4), nullptr, &cores})).contains("too-many-threads"),
        isFound);
}

void TestFindingsCommands::handOutNoTinyTasksWhereOthersHadMostCores_data()
{
    besideOthers();
}

void TestFindingsCommands::handOutNoTinyTasksWhereOthersHadMostCores()
{
    QFETCH(int, others_percent);
    QFETCH(bool, isFound);
    CoreTime cores = coresBeside(others_percent);
    cores.parts[State::thisRun] = 200 * kMs;
    cores.parts[State::otherThread] =
        cores.total_ns - cores.parts[State::others] - cores.parts[State::thisRun];
    cores.computing = 2;
    cores.most_ns = 100 * kMs;
    RunRecord run = commandThatRan(0.2);
    for (int thread : {101, 102})
        born(run, 0, thread);
    for (std::int64_t i = 0; i < 10'000; ++i) { // 20 µs each
        run.onCpu.push_back({.begin_ns = moment(0) + i * 100'000,
                             .end_ns = moment(0) + i * 100'000 + 20'000,
                             .core = static_cast<int>(i % 2),
                             .thread = 101 + static_cast<int>(i % 2),
                             .left = OnCpu::Left::blocked});
    }
    QCOMPARE(ids(findingsOf({run, threadsThatRan(2), nullptr, &cores})).contains("too-little-work"),
             isFound);
}

QTEST_GUILESS_MAIN(TestFindingsCommands)
#include "tst_findings_commands.moc"
