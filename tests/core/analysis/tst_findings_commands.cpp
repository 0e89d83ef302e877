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
};

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

QTEST_GUILESS_MAIN(TestFindingsCommands)
#include "tst_findings_commands.moc"
