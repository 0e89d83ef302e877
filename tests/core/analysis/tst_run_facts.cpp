// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/run_facts.h"

#include <QtTest>

using namespace corelane;

/// A run in words.
class TestRunFacts : public QObject {
    Q_OBJECT

private slots:
    void factsAreThoseThatAreAskedForInThatOrder();
    void everyFactHasALabelAndAValue_data();
    void everyFactHasALabelAndAValue();
    void whatIsNotKnownIsNoFact();
    void anAnswerSaysWhetherItIsRight();
    void speedupNamesWhatItIsCountedFrom();
    void aRecordingThatWasCutHasFailed();
    void coresAreWholeOrHaveTwoDecimals();
    void memoryIsNoMoreThanWasSeen();
};

namespace {

constexpr std::int64_t kSecond_ns = 1'000'000'000;

RunRecord measured()
{
    return {.spec = {.workload = "primes",
                     .model = "python.threads",
                     .workers = 2,
                     .size = 1'500'000,
                     .options = {{"split", "dynamic"}, {"switch-interval", "0.005"}}},
            .runtime = {.name = "CPython",
                        .version = "3.11.2",
                        .path = "/usr/bin/python3",
                        .gil = Gil::on},
            .machine = {.cpu = "A CPU",
                        .kernel = "Linux 6.1",
                        .logicalCores = 8,
                        .effectiveCores = 1.5},
            .startedAt = "2026-11-23T10:42:18.250+01:00",
            .release_ns = 0,
            .reaped_ns = 4 * kSecond_ns,
            .tier = Tier::sampled,
            .tierReason = "the kernel refuses perf",
            .memoryReadings = {{.time_ns = kSecond_ns, .pss_bytes = 38 << 20}},
            .answer = "78498",
            .expectedAnswer = "78498",
            .childUsage = Usage{.user_ns = 3 * kSecond_ns, .sys_ns = kSecond_ns / 2},
            .treeUsage = Usage{.user_ns = 5 * kSecond_ns,
                               .sys_ns = kSecond_ns / 2,
                               .voluntarySwitches = 1234,
                               .involuntarySwitches = 5},
            .measuring = Usage{.user_ns = kSecond_ns / 125},
            .end = End{.time_ns = 4 * kSecond_ns}};
}

} // namespace

void TestRunFacts::factsAreThoseThatAreAskedForInThatOrder()
{
    const RunRecord run = measured();
    QVERIFY(factsOf(run, nullptr, {Fact::kernel, Fact::workload}) ==
            (std::vector<RunFact>{
                {CORELANE_TR("label.kernel", "kernel"), verbatim("Linux 6.1")},
                {CORELANE_TR("label.workload", "workload"), factOf(Fact::workload, run)}}));
}

void TestRunFacts::everyFactHasALabelAndAValue_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<std::string>("label");
    QTest::addColumn<std::string>("value");
    const auto row = [](Fact fact, const char *label, const char *value) {
        QTest::newRow(label) << fact << std::string(label) << std::string(value);
    };
    row(Fact::model, "model", "python.threads");
    row(Fact::workers, "workers", "2");
    row(Fact::workload, "workload", "primes, size 1,500,000");
    row(Fact::options, "options", "split = dynamic, switch-interval = 0.005");
    row(Fact::runtime, "runtime", "CPython 3.11.2, GIL on");
    row(Fact::interpreter, "interpreter", "/usr/bin/python3");
    row(Fact::cpu, "CPU", "A CPU");
    row(Fact::cores, "cores", "1.50 effective of 8 logical cores");
    row(Fact::kernel, "kernel", "Linux 6.1");
    row(Fact::real, "real", "4.000 s");
    row(Fact::userAndSys, "user + sys", "3.000 s + 0.500 s");
    row(Fact::coresBusy, "cores busy", "1.38 of 1.50 effective cores");
    row(Fact::wholeTree, "whole tree", "5.000 s user, 0.500 s sys");
    row(Fact::switches, "switches", "1,234 voluntary, 5 involuntary");
    row(Fact::lanes, "lanes", "sampled: the kernel refuses perf");
    row(Fact::memory, "memory", "38 MiB seen (PSS of the whole tree, 1 reading)");
    row(Fact::measuring, "measuring", "0.2 % of one core");
    row(Fact::answer, "answer", "78,498 ✓");
    row(Fact::outcome, "outcome", "done");
    row(Fact::begun, "begun", "2026-11-23 10:42:18");
}

void TestRunFacts::everyFactHasALabelAndAValue()
{
    QFETCH(Fact, fact);
    QFETCH(std::string, label);
    QFETCH(std::string, value);
    const RunRecord run = measured();
    QCOMPARE(rendered(factOf(fact, run)), value);
    QCOMPARE(factsOf(run, nullptr, {fact}).at(0).label.text, std::string_view(label));
}

void TestRunFacts::whatIsNotKnownIsNoFact()
{
    const RunRecord nothing;
    QVERIFY(factsOf(nothing, nullptr,
                    {Fact::model, Fact::command, Fact::workers, Fact::workload, Fact::options,
                     Fact::interpreter, Fact::cores, Fact::real, Fact::userAndSys, Fact::coresBusy,
                     Fact::wholeTree, Fact::speedup, Fact::switches, Fact::lanes, Fact::switching,
                     Fact::memory, Fact::measuring, Fact::answer, Fact::begun})
                .empty());
    RunRecord honest = measured(); // whose main process reaped all others
    honest.treeUsage = honest.childUsage;
    QCOMPARE(rendered(factOf(Fact::wholeTree, honest)), std::string());
}

void TestRunFacts::anAnswerSaysWhetherItIsRight()
{
    const auto told = [](std::optional<std::string> answer, std::optional<std::string> expected) {
        RunRecord run;
        run.answer = std::move(answer);
        run.expectedAnswer = std::move(expected);
        return rendered(factOf(Fact::answer, run));
    };
    QCOMPARE(told("78497", "78498"), std::string("78,497 ✗ (expected 78,498)"));
    QCOMPARE(told("a3f", "a3f"), std::string("a3f ✓"));
    QCOMPARE(told("42", std::nullopt), std::string("42")); // nobody knows whether it is right
    QCOMPARE(told(std::nullopt, "42"), std::string());
}

void TestRunFacts::speedupNamesWhatItIsCountedFrom()
{
    const RunRecord run = measured();
    RunRecord baseline = measured();
    baseline.spec.model = "python.sequential";
    baseline.spec.workers = 1;
    baseline.reaped_ns = 8 * kSecond_ns;
    baseline.startedAt = "2026-11-23T10:12:00Z";
    QCOMPARE(rendered(factOf(Fact::speedup, run, &baseline)),
             std::string("2.00 against Python 3.11 sequential of 2026-11-23 10:12:00"));
    QCOMPARE(rendered(factOf(Fact::speedup, run, &run)), std::string());
    QCOMPARE(rendered(factOf(Fact::speedup, run)), std::string());
}

void TestRunFacts::aRecordingThatWasCutHasFailed()
{
    RunRecord run = measured();
    run.end.reset();
    QVERIFY(outcomeOf(run) == Outcome::failed);
    QCOMPARE(rendered(factOf(Fact::outcome, run)), std::string("cut before its end"));
    run.end = End{.outcome = Outcome::cancelled, .reason = "it took too long"};
    QVERIFY(outcomeOf(run) == Outcome::cancelled);
    QCOMPARE(rendered(factOf(Fact::outcome, run)), std::string("cancelled: it took too long"));
}

void TestRunFacts::memoryIsNoMoreThanWasSeen()
{
    RunRecord run = measured();
    run.measuring->maxRss_bytes = 6 << 20;
    run.treeUsage->maxRss_bytes = 45 << 20; // with the libraries that others have, too
    QCOMPARE(rendered(factOf(Fact::memory, run)),
             std::string("38 MiB seen (PSS of the whole tree, 1 reading)"));
    run.treeUsage->maxRss_bytes = 300 << 20;
    QCOMPARE(rendered(factOf(Fact::memory, run)),
             std::string("at least 300 MiB: so much had the largest process alone"));
    run.memoryReadings.clear();
    QCOMPARE(rendered(factOf(Fact::memory, run)),
             std::string("at least 300 MiB: so much had the largest process "
                         "alone; too short to read the whole tree"));
    run.treeUsage->maxRss_bytes = 5 << 20; // as much as the recorder had when it forked
    QCOMPARE(rendered(factOf(Fact::memory, run)),
             std::string("too short to read it; no process had more than 5.0 MiB"));
    run.treeUsage->maxRss_bytes = 0;
    QCOMPARE(rendered(factOf(Fact::memory, run)), std::string(""));
}

void TestRunFacts::coresAreWholeOrHaveTwoDecimals()
{
    const auto busyOf = [](double cores) {
        RunRecord run = measured();
        run.machine.effectiveCores = cores;
        return rendered(factOf(Fact::coresBusy, run));
    };
    QCOMPARE(busyOf(2), std::string("1.38 of 2 effective cores"));
    QCOMPARE(busyOf(1), std::string("1.38 of 1 effective core"));
    QCOMPARE(busyOf(0.5), std::string("1.38 of 0.50 effective cores"));
    QVERIFY(effectiveCoresText({}).empty());
}

QTEST_GUILESS_MAIN(TestRunFacts)
#include "tst_run_facts.moc"
