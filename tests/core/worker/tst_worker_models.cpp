// SPDX-License-Identifier: GPL-3.0-or-later
#include "ring_check.h"
#include "worker_run.h"

#include "catalog/catalog.h"
#include "catalog/chunks.h"
#include "catalog/prime_count.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace corelane;
using namespace corelane::test;

namespace {

constexpr int kChunksPerWorker = 5;

std::vector<Model> nativeRows()
{
    std::vector<Model> rows;
    for (const Model &model : models()) {
        if (model.runtime == RuntimeKind::cpp)
            rows.push_back(model);
    }
    return rows;
}

RunSpec specOf(const QString &model, const QString &workload, int workers, qint64 size)
{
    return {.workload = workload.toStdString(),
            .model = model.toStdString(),
            .workers = findModel(model.toStdString())->traits.sequential ? 1 : workers,
            .size = size,
            .options = {{"chunks-per-worker", std::to_string(kChunksPerWorker)}}};
}

QStringList argumentsOf(const RunSpec &spec, const QString &split)
{
    return {"--workload", QString::fromStdString(spec.workload),
            "--model",    QString::fromStdString(spec.model),
            "--workers",  QString::number(spec.workers),
            "--size",     QString::number(spec.size),
            "--set",      "split=" + split,
            "--set",      QString("chunks-per-worker=%1").arg(kChunksPerWorker)};
}

std::vector<std::int64_t> chunksBegun(const std::vector<Stamp> &ring)
{
    std::vector<std::int64_t> chunks;
    for (const Stamp &stamp : ring) {
        if (stamp.kind == StampKind::chunkBegin)
            chunks.push_back(stamp.a);
    }
    return chunks;
}

/// Models whose library decides who does what, and whether it needs every worker at all.
bool isDealtOutByItsLibrary(const QString &model)
{
    return QStringList{"cpp.qtconcurrent", "cpp.tbb", "cpp.parallel-stl"}.contains(model);
}

/// Even: the chunks of worker `worker` (from 0) follow each other, no worker has 2 more than
/// another; interleaved: in turn. Dynamic: whatever.
bool isShareOf(const std::vector<std::int64_t> &chunks, const QString &split, int worker,
               int workers, std::int64_t count)
{
    const std::int64_t step = split == "even" ? 1 : workers;
    for (std::size_t i = 1; i < chunks.size(); ++i) {
        if (split != "dynamic" && chunks[i] != chunks[i - 1] + step)
            return false;
    }
    const auto size = static_cast<std::int64_t>(chunks.size());
    if (split == "even")
        return size == count / workers || size == (count + workers - 1) / workers;
    return split == "dynamic" || size == 0 || chunks.front() == worker;
}

QStringList keysIn(const QJsonValue &array)
{
    QStringList keys;
    for (const auto &key : array.toArray())
        keys << key.toString();
    return keys;
}

QStringList keysOf(const std::vector<Option> &options)
{
    QStringList keys;
    for (const Option &option : options)
        keys << QString::fromStdString(option.key);
    return keys;
}

} // namespace

class TestWorkerModels : public QObject {
    Q_OBJECT

private slots:
    void implementsWhatTheCatalogueSays();
    void answersRightlyAndStampsEveryChunk_data();
    void answersRightlyAndStampsEveryChunk();
    void printsItsAnswerWithoutEventArea();
    void worksWithAnUnusableEventArea();
    void givesEachProcessItsOwnPid();
    void takesTheCataloguesDefaults();
    void hasAllWorkersAtWorkAtOnce_data();
    void hasAllWorkersAtWorkAtOnce();
    void exchangesDataWithProcesses_data();
    void exchangesDataWithProcesses();
    void coroutinesWaitTogetherOnOneThread();
    void coroutinesTakeTurnsAtWhatCannotBeAwaited();
};

void TestWorkerModels::implementsWhatTheCatalogueSays()
{
    const WorkerRun run = runByHand({"--list"});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject list = QJsonDocument::fromJson(run.out.toUtf8()).object();

    QMap<QString, QStringList> workloadsListed;
    for (const auto &row : list["workloads"].toArray())
        workloadsListed[row.toObject()["id"].toString()] = keysIn(row.toObject()["options"]);
    QMap<QString, QStringList> workloadsDescribed;
    for (const Workload &workload : workloads()) {
        const auto &runtimes = workload.runtimes;
        if (std::find(runtimes.begin(), runtimes.end(), RuntimeKind::cpp) != runtimes.end())
            workloadsDescribed[QString::fromStdString(workload.id)] = keysOf(workload.options);
    }
    QCOMPARE(workloadsListed, workloadsDescribed);

    QMap<QString, QStringList> modelsListed;
    for (const auto &row : list["models"].toArray()) {
        modelsListed[row.toObject()["id"].toString()] = keysIn(row.toObject()["options"]);
    }
    QMap<QString, QStringList> modelsDescribed;
    for (const Model &model : nativeRows()) {
        std::vector<Option> options = optionsOf(model, Workload{});
        options.resize(options.size() - recorderOptions().size()); // no matter of the worker
        modelsDescribed[QString::fromStdString(model.id)] = keysOf(options);
    }
    QCOMPARE(modelsListed, modelsDescribed);
}

void TestWorkerModels::answersRightlyAndStampsEveryChunk_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("split");
    QTest::addColumn<int>("workers");
    QTest::addColumn<qint64>("size");
    const std::vector<std::pair<QString, qint64>> works{
        {"primes", 20'011}, {"primes", 3}, {"sleep", 40}, {"sleep", 3}};
    for (const Model &row : nativeRows()) {
        const QString model = QString::fromStdString(row.id);
        for (const auto &[workload, size] : works)
            for (const QString split : {"even", "interleaved", "dynamic"})
                for (const int workers : {1, 2, 3, 7})
                    QTest::addRow("%s %s %lld %s x%d", qPrintable(model), qPrintable(workload),
                                  size, qPrintable(split), workers)
                        << model << workload << split << workers << size;
    }
}

void TestWorkerModels::answersRightlyAndStampsEveryChunk()
{
    QFETCH(QString, model);
    QFETCH(QString, workload);
    QFETCH(QString, split);
    QFETCH(int, workers);
    QFETCH(qint64, size);
    const RunSpec spec = specOf(model, workload, workers, size);
    const std::int64_t count = chunkCount(spec);
    const std::int64_t answer = workload == "primes" ? primesBelow(size) : size;

    const WorkerRun run = runWithEventArea(argumentsOf(spec, split), spec.workers);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.out, QString());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QString::fromStdString(run.answer.value_or("none")), QString::number(answer));
    QCOMPARE(run.dropped, 0);

    std::vector<std::int64_t> phases;
    int locks = 0;
    for (const Stamp &stamp : run.ring(0)) {
        if (stamp.kind == StampKind::gil)
            ++locks;
        else
            phases.push_back(stamp.a);
    }
    QCOMPARE(phases, (std::vector<std::int64_t>{1, 2, 3, 4}));
    QCOMPARE(locks, model == "cpp.threads-gil" ? 1 : 0);

    std::vector<std::int64_t> chunks;
    std::int64_t sum = 0;
    for (int worker = 0; worker < spec.workers; ++worker) {
        const std::vector<Stamp> ring = run.ring(worker + 1);
        QCOMPARE(flawOfWorkerRing(ring, isDealtOutByItsLibrary(model)), QString());
        QVERIFY(ring.empty() || ring.back().time_ns <= run.ring(0).back().time_ns);
        const std::vector<std::int64_t> own = chunksBegun(ring);
        if (!isDealtOutByItsLibrary(model))
            QVERIFY(isShareOf(own, split, worker, spec.workers, count));
        chunks.insert(chunks.end(), own.begin(), own.end());
        for (const Stamp &stamp : ring)
            sum += stamp.kind == StampKind::chunkEnd ? stamp.b : 0;
    }
    std::sort(chunks.begin(), chunks.end());
    std::vector<std::int64_t> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(chunks, all);
    QCOMPARE(sum, answer);
}

void TestWorkerModels::printsItsAnswerWithoutEventArea()
{
    const WorkerRun run = runByHand(
        {"--workload", "primes", "--model", "cpp.threads", "--workers", "2", "--size", "1000"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QString("168\n"));
    QCOMPARE(run.err, QString());
}

void TestWorkerModels::worksWithAnUnusableEventArea()
{
    QTemporaryFile noArea;
    QVERIFY(noArea.open());
    noArea.write(QByteArray(100'000, '\0'));
    QVERIFY(noArea.flush());
    for (const QString &path :
         {QString("/no/such/file"), QString("/dev/null"), noArea.fileName()}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(kEventAreaVariable, path);
        process.setProcessEnvironment(environment);
        start(process, {"--workload", "primes", "--model", "cpp.processes", "--workers", "2",
                        "--size", "1000"});
        const WorkerRun run = finish(process);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, QString("168\n"));
    }
}

void TestWorkerModels::givesEachProcessItsOwnPid()
{
    const QStringList rest{"--workload", "primes", "--workers", "3", "--size", "1000"};
    const WorkerRun threads = runWithEventArea(QStringList{"--model", "cpp.threads"} + rest, 3);
    const WorkerRun processes = runWithEventArea(QStringList{"--model", "cpp.processes"} + rest, 3);
    const auto pidsOf = [](const WorkerRun &run) {
        QSet<qint64> pids;
        for (int ring = 1; ring <= 3; ++ring)
            pids << run.ring(ring).at(0).a;
        return pids;
    };
    QCOMPARE(pidsOf(threads), QSet<qint64>{threads.pid});
    QCOMPARE(pidsOf(processes).size(), 3);
    QVERIFY(!pidsOf(processes).contains(processes.pid));
}

void TestWorkerModels::takesTheCataloguesDefaults()
{
    const WorkerRun run = runWithEventArea(
        {"--workload", "sleep", "--model", "cpp.threads", "--workers", "3", "--size", "1000"}, 3);
    QCOMPARE(run.answer, "1000");
    QCOMPARE(chunksBegun(run.ring(2)).size(), 64u);
    QCOMPARE(chunksBegun(run.ring(2)).at(1), 4); // interleaved
}

void TestWorkerModels::hasAllWorkersAtWorkAtOnce_data()
{
    QTest::addColumn<QString>("model");
    for (const Model &row : nativeRows()) {
        if (!row.traits.sequential)
            QTest::newRow(row.id.c_str()) << QString::fromStdString(row.id);
    }
}

/// More workers than cores; they sleep, so that it takes no core to be at work.
void TestWorkerModels::hasAllWorkersAtWorkAtOnce()
{
    QFETCH(QString, model);
    const WorkerRun run = runWithEventArea({"--workload", "sleep", "--model", model, "--workers",
                                            "9", "--size", "1800", "--set", "chunks-per-worker=4"},
                                           9);
    QCOMPARE(run.answer, "1800");
    std::int64_t lastBegin_ns = 0;
    std::int64_t firstEnd_ns = std::numeric_limits<std::int64_t>::max();
    for (int worker = 1; worker <= 9; ++worker) {
        const std::vector<Stamp> ring = run.ring(worker);
        QVERIFY2(!ring.empty(), qPrintable(QString("worker %1 is missing").arg(worker)));
        lastBegin_ns = std::max(lastBegin_ns, ring.front().time_ns);
        firstEnd_ns = std::min(firstEnd_ns, ring.back().time_ns);
    }
    QVERIFY2(lastBegin_ns < firstEnd_ns, qPrintable(QString::number(lastBegin_ns - firstEnd_ns)));
}

void TestWorkerModels::exchangesDataWithProcesses_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("split");
    QTest::addColumn<int>("workers");
    QTest::addColumn<qint64>("size");
    for (const QString model : {"cpp.processes", "cpp.processes-shared"})
        for (const QString split : {"even", "interleaved", "dynamic"})
            for (const int workers : {1, 3})
                for (const qint64 size : {1, 2, 23}) // MiB: fewer chunks than workers, uneven ones
                    QTest::addRow("%s %s x%d, %lld", qPrintable(model), qPrintable(split), workers,
                                  size)
                        << model << split << workers << size;
}

void TestWorkerModels::exchangesDataWithProcesses()
{
    QFETCH(QString, model);
    QFETCH(QString, split);
    QFETCH(int, workers);
    QFETCH(qint64, size);
    const RunSpec spec = specOf(model, "transfer", workers, size);
    const WorkerRun run = runWithEventArea(argumentsOf(spec, split), workers);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    // Byte i of a MiB is i mod 251, plus 1; of each page the first counts.
    qint64 perUnit = 0;
    for (int page = 0; page < 256; ++page)
        perUnit += page * 4096 % 251 + 1;
    QCOMPARE(run.answer, std::to_string(size * perUnit));

    std::int64_t stamped = 0;
    for (int ring = 1; ring <= workers; ++ring) {
        const std::vector<Stamp> stamps = run.ring(ring);
        QCOMPARE(flawOfWorkerRing(stamps), QString());
        const auto transfers = std::count_if(stamps.begin(), stamps.end(), [](const Stamp &stamp) {
            return stamp.kind == StampKind::transferBegin;
        });
        QCOMPARE(static_cast<std::size_t>(transfers), chunksBegun(stamps).size() + 1);
        for (const Stamp &stamp : stamps)
            stamped += stamp.kind == StampKind::chunkEnd ? stamp.b : 0;
    }
    QCOMPARE(stamped, size * perUnit);
}

void TestWorkerModels::coroutinesWaitTogetherOnOneThread()
{
    const WorkerRun run =
        runWithEventArea({"--workload", "sleep", "--model", "cpp.coroutines", "--workers", "20",
                          "--size", "1000", "--set", "chunks-per-worker=1"},
                         20);
    QCOMPARE(run.answer, "1000");
    const std::vector<Stamp> main = run.ring(0);
    const std::int64_t elapsed_ns = main.back().time_ns - main.front().time_ns;
    QVERIFY2(elapsed_ns < 500'000'000, qPrintable(QString::number(elapsed_ns)));
    for (int ring = 1; ring <= 20; ++ring) {
        const std::vector<Stamp> stamps = run.ring(ring);
        QCOMPARE(stamps.size(), 6u); // begin, chunk, wait, their ends
        QCOMPARE(stamps[2].kind, StampKind::waitBegin);
        QCOMPARE(stamps[2].a, static_cast<std::int64_t>(AwaitCause::io));
        QCOMPARE(stamps[2].thread, run.pid);
    }
}

void TestWorkerModels::coroutinesTakeTurnsAtWhatCannotBeAwaited()
{
    const WorkerRun run =
        runWithEventArea({"--workload", "primes", "--model", "cpp.coroutines", "--workers", "3",
                          "--size", "20000", "--set", "chunks-per-worker=4"},
                         3);
    QCOMPARE(run.answer, "2262");
    std::vector<Stamp> begins = run.stamps;
    std::erase_if(begins, [](const Stamp &stamp) { return stamp.kind != StampKind::chunkBegin; });
    std::sort(begins.begin(), begins.end(),
              [](const Stamp &a, const Stamp &b) { return a.time_ns < b.time_ns; });
    QCOMPARE(begins.size(), 12u);
    for (std::size_t i = 0; i < begins.size(); ++i)
        QCOMPARE(begins[i].ring, static_cast<int>(i % 3) + 1);
}

QTEST_GUILESS_MAIN(TestWorkerModels)
#include "tst_worker_models.moc"
