// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_run.h"

#include <QFile>
#include <QtTest>

#include <cmath>

using namespace corelane;

namespace {

constexpr const char *kFreeThreaded = "/opt/more-pythons/bin/python3.13t";
constexpr const char *kPython314 = "/opt/more-pythons/bin/python3.14";

bool isPython(const QString &model)
{
    return model.startsWith("python.");
}

double runningShare(const Account &account)
{
    return account.share(State::running);
}

} // namespace

/// The account of real runs: what it adds up to, what it leaves unexplained, and whether its tiers
/// agree.
class TestAccountLive : public QObject {
    Q_OBJECT

private slots:
    void addsUpAndAgreesWithWait4_data();
    void addsUpAndAgreesWithWait4();
    void sampledAgreesWithExact_data();
    void sampledAgreesWithExact();
};

void TestAccountLive::addsUpAndAgreesWithWait4_data()
{
    QTest::addColumn<QString>("python");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("startMethod");
    QTest::addColumn<int>("workers");
    const auto row = [](const char *python, const char *model, const char *startMethod,
                        int workers) {
        QTest::addRow("%s %s %s x%d", python, model, startMethod, workers)
            << python << model << startMethod << workers;
    };
    row("", "cpp.threads", "", 1);
    for (const int workers : {2, 4}) {
        for (const char *model : {"cpp.threads", "cpp.processes", "cpp.threads-gil"})
            row("", model, "", workers);
        row("/usr/bin/python3", "python.threads", "", workers);
        for (const char *method : {"fork", "spawn", "forkserver"})
            row("/usr/bin/python3", "python.processes", method, workers);
    }
    row(kFreeThreaded, "python.threads", "", 4);
    row(kPython314, "python.threads", "", 2);
    row(kPython314, "python.processes", "forkserver", 2);
}

void TestAccountLive::addsUpAndAgreesWithWait4()
{
    QFETCH(QString, python);
    QFETCH(QString, model);
    QFETCH(QString, startMethod);
    QFETCH(int, workers);
    if (!python.isEmpty() && !QFile::exists(python))
        QSKIP("this interpreter is not here");
    RunSpec spec{.workload = "primes",
                 .model = model.toStdString(),
                 .workers = workers,
                 .size = isPython(model) ? 800'000 : 8'000'000};
    if (!startMethod.isEmpty())
        spec.options["start-method"] = startMethod.toStdString();
    for (int attempt = 1;; ++attempt) {
        const RunRecord run = recorded(requestFor(spec, python.toStdString()));
        QVERIFY2(isDone(run), run.end ? run.end->reason.c_str() : "it could not be recorded");
        const auto account = accountOf(run, lanesOf(run), nullptr);
        QVERIFY(account);
        QCOMPARE(account->workers, workers);
        QCOMPARE(account->total_ns, workers * *run.real_ns());
        QCOMPARE(account->parts.sum_ns(), account->total_ns);
        const double unexplained = account->share(State::unexplained);
        const auto switches_ns = onCpu_ns(run);
        const double difference =
            switches_ns
                ? static_cast<double>(*switches_ns) / static_cast<double>(run.treeUsage->cpu_ns()) -
                      1
                : 0;
        qInfo("CPU %.2f s, on-CPU %+.2f %%, unexplained %.2f %%, GIL %.1f %%, others %.2f cores, "
              "stolen %.0f ms",
              static_cast<double>(run.treeUsage->cpu_ns()) * 1e-9, 100 * difference,
              100 * unexplained, 100 * account->share(State::gilWait), takenByOthers(run, *account),
              static_cast<double>(account->steal_ns) * 1e-6);
        QVERIFY2(unexplained < 0.02, qPrintable(QString::number(unexplained)));
        if (run.runtime.gil != Gil::on && !model.endsWith("-gil"))
            QCOMPARE(account->parts[State::gilWait], 0);
        if (!switches_ns)
            QSKIP("the kernel refuses its record of context switches");
        // The kernel does not charge a thread for what the hypervisor took while it was on a core
        // (paravirtual time accounting); its switches do not know of that.
        const double stolen =
            static_cast<double>(account->steal_ns) / static_cast<double>(run.treeUsage->cpu_ns());
        // Each switch costs a little, and on a busy machine there are many more of them.
        const double most = takenByOthers(run, *account) > kBusy ? 0.03 : 0.01;
        const bool agrees = difference > -most && difference < most + stolen;
        if (!agrees && attempt < kAttempts)
            continue;
        QVERIFY2(agrees, qPrintable(QString("%1, %2 stolen").arg(difference).arg(stolen)));
        return;
    }
}

void TestAccountLive::sampledAgreesWithExact_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"cpp.threads", "cpp.threads-gil", "python.threads"})
        QTest::newRow(model) << model;
}

void TestAccountLive::sampledAgreesWithExact()
{
    QFETCH(QString, model);
    RunSpec spec{.workload = "primes",
                 .model = model.toStdString(),
                 .workers = 2,
                 .size = isPython(model) ? 800'000 : 8'000'000};
    RunSpec sampledSpec = spec;
    sampledSpec.options["lanes"] = "sampled";
    QString figures;
    double taken = 0;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const RunRecord exactRun = recorded(requestFor(spec));
        const RunRecord sampledRun = recorded(requestFor(sampledSpec));
        QVERIFY(isDone(exactRun) && isDone(sampledRun));
        if (exactRun.tier != Tier::exact)
            QSKIP("the kernel refuses its record of context switches");
        QVERIFY(sampledRun.tier == Tier::sampled);
        const auto exact = accountOf(exactRun, lanesOf(exactRun), nullptr);
        const auto sampled = accountOf(sampledRun, lanesOf(sampledRun), nullptr);
        QVERIFY(exact && sampled);
        const double running = runningShare(*sampled) - runningShare(*exact);
        const double gil = sampled->share(State::gilWait) - exact->share(State::gilWait);
        figures = QString("running %1, GIL wait %2").arg(running).arg(gil);
        qInfo("%s", qPrintable(figures));
        if (std::abs(running) < 0.1 && std::abs(gil) < 0.1)
            return;
        taken = std::max(takenByOthers(exactRun, *exact), takenByOthers(sampledRun, *sampled));
        if (taken < kBusy)
            break;
    }
    if (taken >= kBusy)
        QSKIP("others had the cores while both were measured");
    QFAIL(qPrintable(figures));
}

QTEST_GUILESS_MAIN(TestAccountLive)
#include "tst_account_live.moc"
