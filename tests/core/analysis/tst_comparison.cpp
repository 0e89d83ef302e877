// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/accounting.h"
#include "analysis/figures/comparison.h"
#include "catalog/catalog.h"
#include "run_literals.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace corelane;

namespace {

RunRecord started(const std::string &model, const std::string &startedAt)
{
    RunRecord run = runOf(model, 1, 2'000);
    run.machine.cpu = "A CPU";
    run.machine.kernel = "Linux 6.1";
    run.startedAt = startedAt;
    return run;
}

const RunRecord kRun = started("python.threads", "2026-11-23T11:00:00+01:00");

} // namespace

/// Which runs may be compared, and which one speedup is counted from.
class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void theNewestSequentialRunIsTheBaselineWhateverTheOrder()
    {
        const RunRecord older = started("python.sequential", "2026-11-23T10:00:00+01:00");
        const RunRecord newer = started("python.sequential", "2026-11-23T10:00:07+01:00");
        const RunRecord early = started("python.sequential", "2026-11-23T11:00:00+09:00");
        std::vector<const RunRecord *> all{&early, &newer, &older};
        std::sort(all.begin(), all.end());
        do {
            QCOMPARE(baselineOf(kRun, all), &newer);
            QCOMPARE(baselineOf(older, all), &newer);
            QCOMPARE(baselineOf(newer, all), &newer);
        } while (std::next_permutation(all.begin(), all.end()));
    }

    void inOneSecondTheReleaseDecides()
    {
        const RunRecord first = started("python.sequential", "2026-11-23T10:00:00+01:00");
        RunRecord second = first;
        ++*second.release_ns;
        QCOMPARE(baselineOf(kRun, {&first, &second}), &second);
        QCOMPARE(baselineOf(kRun, {&second, &first}), &second);
    }

    void ordersTheMomentsOfAllZones()
    {
        const auto at = [](const char *text) { return started("cpp.threads", text).startedAt_s(); };
        QCOMPARE(at("1970-01-02T00:00:01Z"), std::optional<std::int64_t>(86'401));
        QCOMPARE(at("1970-01-02T01:30:01+01:30"), std::optional<std::int64_t>(86'401));
        QCOMPARE(at("1970-01-01T22:00:01.75-02:00"), std::optional<std::int64_t>(86'401));
        QCOMPARE(at("2026-11-23T10:00:00"), at("2026-11-23T10:00:00+00:00"));
        for (const char *none : {"", "2026-11-23", "yesterday", "2026-02-30T10:00:00"})
            QVERIFY(!at(none));
    }

    void nothingButASequentialRunOfTheSameIsABaseline_data()
    {
        QTest::addColumn<RunRecord>("other");
        QTest::addColumn<QString>("why");
        const RunRecord alike = started("python.sequential", "2026-11-23T10:00:00+01:00");
        const auto row = [&](const char *name, const QString &why, auto change) {
            RunRecord other = alike;
            change(other);
            QTest::newRow(name) << other << why;
        };
        const QString begin = "Python 3.11 sequential of 2026-11-23 10:00:00 was ";
        row("cpu", begin + "on another machine: ANOTHER, 2 of 2 cores, Linux 6.1",
            [](RunRecord &run) { run.machine.cpu = "ANOTHER"; });
        row("cores", begin + "on another machine: A CPU, 2 of 4 cores, Linux 6.1",
            [](RunRecord &run) { run.machine.logicalCores = 4; });
        row("quota", begin + "on another machine: A CPU, 1.50 of 2 cores, Linux 6.1",
            [](RunRecord &run) { run.machine.effectiveCores = 1.5; });
        row("kernel", begin + "on another machine: A CPU, 2 of 2 cores, Linux 6.2",
            [](RunRecord &run) { run.machine.kernel = "Linux 6.2"; });
        row("interpreter", begin + "in another runtime: /opt/python3",
            [](RunRecord &run) { run.runtime.path = "/opt/python3"; });
        row("size",
            "Python 3.11 sequential of 2026-11-23 10:00:00 did other work: primes, "
            "size 2,000",
            [](RunRecord &run) { run.spec.size = 2'000; });
        row("option of the workload",
            "Python 3.11 sequential of 2026-11-23 10:00:00 did other work: primes, "
            "latency-ms = 10, size 1,000",
            [](RunRecord &run) { run.spec.options["latency-ms"] = "10"; });
        row("model", "", [](RunRecord &run) { run.spec.model = "python.processes"; });
        row("warm-up", "", [](RunRecord &run) { run.study = StudyPlace{}; });
        row("failed", "", [](RunRecord &run) { run.end->outcome = Outcome::failed; });
        row("cut", "", [](RunRecord &run) { run.end.reset(); });
    }

    void nothingButASequentialRunOfTheSameIsABaseline()
    {
        QFETCH(RunRecord, other);
        QFETCH(QString, why);
        QCOMPARE(baselineOf(kRun, {&other, &kRun}), nullptr);
        QCOMPARE(QString::fromStdString(rendered(whyNoBaseline(kRun, {&other, &kRun}))), why);
    }

    void optionsOfTheWorkAreThoseOfTheWorkloads()
    {
        std::set<std::string> ofWorkloads;
        for (const Workload &workload : workloads()) {
            for (const Option &option : workload.options)
                ofWorkloads.insert(option.key);
        }
        for (const Option &option : allOptions()) {
            RunRecord other = kRun;
            other.spec.options[option.key] = "7";
            QVERIFY2(sameWork(kRun, other) != ofWorkloads.contains(option.key), option.key.c_str());
        }
    }

    void tellsWhatDiffersInTheNearest()
    {
        RunRecord farther = started("python.sequential", "2026-11-23T10:00:00+01:00");
        RunRecord nearer = farther;
        farther.spec.size = 5;
        nearer.machine.cpu = "ANOTHER";
        for (const auto &others : {std::vector<const RunRecord *>{&farther, &nearer},
                                   std::vector<const RunRecord *>{&nearer, &farther}})
            QCOMPARE(whyNoBaseline(kRun, others).id, "baseline.other-machine");
        const RunRecord fitting = started("python.sequential", "2026-11-23T09:00:00+01:00");
        QVERIFY(whyNoBaseline(kRun, {&farther, &nearer, &fitting}).empty());
        QVERIFY(whyNoBaseline(fitting, {&farther, &nearer}).empty());
    }

    void timesOfTwoMachinesMakeNoSpeedup()
    {
        RunRecord other = started("python.sequential", "2026-11-23T10:00:00+01:00");
        QVERIFY(speedup(kRun, other));
        other.machine.cpu = "ANOTHER";
        QVERIFY(!speedup(kRun, other));
        QVERIFY(!isComparable(kRun, other));
    }

    void oneVersionInTwoPlacesIsNotOneRuntime()
    {
        Runtime other = kRun.runtime;
        other.path = "/opt/python3";
        QVERIFY(sameVersion(kRun.runtime, other) && !sameRuntime(kRun.runtime, other));
        other.gil = Gil::off;
        QVERIFY(!sameVersion(kRun.runtime, other));
    }
};

Q_DECLARE_METATYPE(corelane::RunRecord)

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
