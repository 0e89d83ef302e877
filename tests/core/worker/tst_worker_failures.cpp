// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker_run.h"

#include "catalog/catalog.h"
#include "system/proc_file.h"
#include "system/process_tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace corelane;
using namespace corelane::test;

namespace {

QStringList longRun(const QString &model, const QString &workload = "sleep")
{
    return {"--model",    model,
            "--workload", workload,
            "--workers",  "4",
            "--size",     workload == "sleep" ? "240000" : "1000000",
            "--set",      "chunks-per-worker=10000"};
}

std::vector<int> workersOf(const QProcess &process)
{
    return childrenOf(static_cast<int>(process.processId()));
}

bool isRunning(int pid)
{
    const auto stat = readSmallFile("/proc/" + std::to_string(pid) + "/stat");
    return stat && stat->substr(stat->rfind(')') + 2, 1) != "Z";
}

bool isAnyRunning(const std::vector<int> &pids)
{
    return std::any_of(pids.begin(), pids.end(), isRunning);
}

/// RLIMIT_NPROC spares root, and counts all that a user runs: become a user who runs nothing else.
void allowOneProcess()
{
    constexpr uid_t kNobodyElse = 64'321;
    const rlimit one{1, 1};
    setrlimit(RLIMIT_NPROC, &one);
    if (geteuid() == 0 && setuid(kNobodyElse) != 0)
        _exit(99);
}

} // namespace

class TestWorkerFailures : public QObject {
    Q_OBJECT

private slots:
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void tellsHowItIsUsed();
    void reportsAKilledWorkerProcess_data();
    void reportsAKilledWorkerProcess();
    void saysWhenOpenMpGivesTooFew();
    void saysWhichModuleIsMissing();
    void leavesNoWorkerBehindWhenItIsKilled();
    void reportsARefusedProcess_data();
    void reportsARefusedProcess();
    void reportsRefusedPipes();
    void raisesTheSoftLimitOnOpenFiles();
    void reportsAFullStandardOutput();
    void reportsAFileThatIsTooShort_data();
    void reportsAFileThatIsTooShort();
    void reportsAMainProgramWithoutMemory();
};

void TestWorkerFailures::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const QStringList run{"--workload", "primes", "--model", "cpp.threads"};
    QTest::newRow("nothing") << QStringList{} << "no model was named; there are cpp.sequential";
    QTest::newRow("no workload") << QStringList{"--model", "cpp.threads"}
                                 << "no workload was named; there are primes";
    QTest::newRow("no such model") << QStringList{"--workload", "primes", "--model", "cpp.fibers"}
                                   << "no such native model: cpp.fibers; there are cpp.sequential";
    QTest::newRow("a model of Python")
        << QStringList{"--workload", "primes", "--model", "python.threads"}
        << "no such native model: python.threads";
    QTest::newRow("no such workload")
        << QStringList{"--workload", "prims", "--model", "cpp.threads"}
        << "no such native workload: prims; there are primes, mandelbrot";
    QTest::newRow("no such option") << run + QStringList{"--fast"} << "no such option: --fast";
    QTest::newRow("no value") << run + QStringList{"--size"} << "missing behind: --size";
    QTest::newRow("0 workers") << run + QStringList{"--workers", "0"} << "--workers: 0";
    QTest::newRow("-1 workers") << run + QStringList{"--workers", "-1"} << "--workers: -1";
    QTest::newRow("1e9 workers") << run + QStringList{"--workers", "1000000000"}
                                 << "choose a whole number from 1 to 4096";
    QTest::newRow("workers in words") << run + QStringList{"--workers", "two"} << "--workers: two";
    QTest::newRow("huge size") << run + QStringList{"--size", "99999999999999999999"}
                               << "choose a whole number";
    QTest::newRow("no setting") << run + QStringList{"--set", "split"} << "write --set KEY=VALUE";
    QTest::newRow("no such key") << run + QStringList{"--set", "colour=red"}
                                 << "no such option of primes under cpp.threads: colour";
    QTest::newRow("no such split")
        << run + QStringList{"--set", "split=odd"} << "there are even, interleaved, dynamic";
}

void TestWorkerFailures::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const WorkerRun run = runByHand(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(message), qPrintable(run.err));
    QCOMPARE(run.err.count('\n'), 1);
}

void TestWorkerFailures::tellsHowItIsUsed()
{
    const WorkerRun run = runByHand({"--help"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.startsWith("usage: corelane-worker --workload NAME --model NAME"));
}

void TestWorkerFailures::reportsAKilledWorkerProcess_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("workload");
    for (const char *model : {"cpp.processes", "cpp.processes-shared"}) {
        for (const char *workload : {"sleep", "transfer"})
            QTest::addRow("%s %s", model, workload) << model << workload;
    }
}

void TestWorkerFailures::reportsAKilledWorkerProcess()
{
    QFETCH(QString, model);
    QFETCH(QString, workload);
    QProcess process;
    start(process, longRun(model, workload));
    QTRY_COMPARE_WITH_TIMEOUT(workersOf(process).size(), 4u, 60'000);
    const std::vector<int> workers = workersOf(process);
    QCOMPARE(kill(workers.at(2), SIGKILL), 0);
    const WorkerRun run = finish(process);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QString());
    QCOMPARE(run.err,
             QString("corelane-worker: worker 3 ended by signal 9 before it gave its result\n"));
    QVERIFY(!isAnyRunning(workers));
}

void TestWorkerFailures::saysWhenOpenMpGivesTooFew()
{
    qputenv("OMP_THREAD_LIMIT", "2");
    const WorkerRun run = runByHand(
        {"--workload", "primes", "--model", "cpp.openmp", "--workers", "3", "--size", "1000"});
    qunsetenv("OMP_THREAD_LIMIT");
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err, QString("corelane-worker: OpenMP gives 2 of 3 threads; look at "
                              "OMP_THREAD_LIMIT in the environment\n"));
}

void TestWorkerFailures::saysWhichModuleIsMissing()
{
    QTemporaryDir folder; // a program without its modules
    const QString worker = folder.filePath("worker");
    QVERIFY(QFile::copy(kWorker, worker));
    const WorkerRun run = runByHand(
        {"--workload", "primes", "--model", "cpp.tbb", "--workers", "2", "--size", "1000"}, {},
        worker);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.startsWith("corelane-worker: cannot load the model cpp.tbb: ") &&
                 run.err.endsWith("install or build Corelane again\n"),
             qPrintable(run.err));
}

void TestWorkerFailures::leavesNoWorkerBehindWhenItIsKilled()
{
    QProcess process;
    start(process, longRun("cpp.processes"));
    QTRY_COMPARE_WITH_TIMEOUT(workersOf(process).size(), 4u, 60'000);
    const std::vector<int> workers = workersOf(process);
    process.kill();
    QVERIFY(process.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!isAnyRunning(workers), 60'000);
}

void TestWorkerFailures::reportsARefusedProcess_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("message");
    for (const char *model : {"cpp.processes", "cpp.processes-shared"})
        QTest::newRow(model) << model << "cannot create process 1 of 3: ";
    for (const char *model : {"cpp.threads", "cpp.async", "cpp.qtconcurrent"})
        QTest::newRow(model) << model << "cannot create thread 1 of 3: ";
    // Their first worker is the main thread.
    for (const char *model : {"cpp.openmp", "cpp.tbb", "cpp.parallel-stl"})
        QTest::newRow(model) << model << "cannot create thread 2 of 3: ";
}

void TestWorkerFailures::reportsARefusedProcess()
{
    QFETCH(QString, model);
    QFETCH(QString, message);
    // Another user may not be let into the folder that the project lies in.
    QTemporaryDir folder;
    const QString worker = folder.filePath("bin/worker");
    const QString models = folder.filePath("lib/corelane/models");
    QVERIFY(QDir().mkpath(folder.filePath("bin")) && QDir().mkpath(models));
    QVERIFY(QFile::copy(kWorker, worker));
    for (const QFileInfo &module :
         QDir(CORELANE_BIN_DIR "/../lib/corelane/models").entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(module.filePath(), models + "/" + module.fileName()));
    QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7755));
    const WorkerRun run =
        runByHand({"--workload", "primes", "--model", model, "--workers", "3", "--size", "1000"},
                  allowOneProcess, worker);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(message), qPrintable(run.err));
    QVERIFY2(run.err.contains("ask for fewer workers"), qPrintable(run.err));
}

void TestWorkerFailures::reportsRefusedPipes()
{
    const WorkerRun run = runByHand(
        {"--workload", "sleep", "--model", "cpp.processes", "--workers", "40", "--size", "400000"},
        [] {
            const rlimit few{20, 20};
            setrlimit(RLIMIT_NOFILE, &few);
        });
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("Too many open files; ask for fewer workers"), qPrintable(run.err));
}

void TestWorkerFailures::raisesTheSoftLimitOnOpenFiles()
{
    const WorkerRun run = runByHand(
        {"--workload", "primes", "--model", "cpp.processes", "--workers", "40", "--size", "1000"},
        [] {
            const rlimit soft{20, 200};
            setrlimit(RLIMIT_NOFILE, &soft);
        });
    QCOMPARE(run.err, QString());
    QCOMPARE(run.out, QString("168\n"));
}

void TestWorkerFailures::reportsAFullStandardOutput()
{
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    start(process, {"--workload", "primes", "--model", "cpp.sequential", "--size", "1000"});
    const WorkerRun run = finish(process);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("cannot print the answer: 168"), qPrintable(run.err));
}

void TestWorkerFailures::reportsAFileThatIsTooShort_data()
{
    QTest::addColumn<QString>("model");
    for (const Model &model : models()) {
        if (model.runtime == RuntimeKind::cpp)
            QTest::newRow(model.id.c_str()) << QString::fromStdString(model.id);
    }
}

void TestWorkerFailures::reportsAFileThatIsTooShort()
{
    QFETCH(QString, model);
    QTemporaryFile file;
    QVERIFY(file.open());
    qputenv("CORELANE_FILE", file.fileName().toUtf8());
    QStringList arguments{"--workload", "read-file", "--model", model, "--size", "1"};
    if (!findModel(model.toStdString())->traits.sequential)
        arguments << "--workers"
                  << "1";
    const WorkerRun run = runByHand(arguments);
    qunsetenv("CORELANE_FILE");
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err, QString("corelane-worker: worker 1 failed: cannot read MiB 0 of the file: "
                              "it is too short\n"));
}

void TestWorkerFailures::reportsAMainProgramWithoutMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer takes more memory than the limit leaves");
#endif
    const WorkerRun run = runByHand({"--workload", "hash", "--model", "cpp.threads", "--workers",
                                     "1", "--size", "1", "--set", "block-kib=65536"},
                                    [] {
                                        constexpr rlim_t kLess = 60 << 20; // than the block
                                        const rlimit few{kLess, kLess};
                                        setrlimit(RLIMIT_AS, &few);
                                    });
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err, QString("corelane-worker: the run failed: there is not enough memory\n"));
}

QTEST_GUILESS_MAIN(TestWorkerFailures)
#include "tst_worker_failures.moc"
