// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/chunks.h"
#include "catalog/machine_here.h"
#include "catalog/prime_count.h"
#include "catalog/spec_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace corelane;

namespace {

bool isPythons(const Workload &workload)
{
    return std::count(workload.runtimes.begin(), workload.runtimes.end(), RuntimeKind::python) > 0;
}

QStringList keysOf(const std::vector<Option> &options)
{
    QStringList keys;
    for (const Option &option : options)
        keys << QString::fromStdString(option.key);
    keys.sort();
    return keys;
}

/// Id → sorted keys of the options, as the Python driver lists them.
QMap<QString, QStringList> idsAndKeys(const QJsonValue &rows)
{
    QMap<QString, QStringList> listed;
    for (const auto &row : rows.toArray()) {
        QStringList &keys = listed[row.toObject()["id"].toString()];
        for (const auto &key : row.toObject()["options"].toArray())
            keys << key.toString();
        keys.sort();
    }
    return listed;
}

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private slots:
    void countsPrimes_data();
    void countsPrimes();
    void chunksCoverTheWorkloadOnce_data();
    void chunksCoverTheWorkloadOnce();
    void idsAreUniqueAndEveryModelHasABaseline();
    void everyModelSaysWhatItsWorkersAre();
    void pythonsDriverHasWhatTheCatalogueSays();
    void defaultsAreWithinTheirRanges();
    void asksForAFileThatHasNoDefault();
    void completesWhatWasLeftOpen();
    void sequentialAlwaysHasOneWorker();
    void refusesAndSaysWhatThereIs_data();
    void refusesAndSaysWhatThereIs();
    void knowsTheAnswers();
    void machineHereHasCores();
};

void TestCatalog::countsPrimes_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("primes");
    const std::pair<qint64, qint64> known[] = {{1, 0},
                                               {2, 0},
                                               {3, 1},
                                               {4, 2},
                                               {10, 4},
                                               {11, 4},
                                               {12, 5},
                                               {100, 25},
                                               {1'000'000, 78'498},
                                               {2'000'000, 148'933},
                                               {1'000'000'000, 50'847'534}};
    for (const auto &[limit, primes] : known)
        QTest::addRow("below %lld", limit) << limit << primes;
}

void TestCatalog::countsPrimes()
{
    QFETCH(qint64, limit);
    QFETCH(qint64, primes);
    QCOMPARE(primesBelow(limit), primes);
}

void TestCatalog::chunksCoverTheWorkloadOnce_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("perWorker");
    QTest::addColumn<qint64>("size");
    QTest::newRow("even") << 4 << 64 << qint64{2'000'000};
    QTest::newRow("not even") << 3 << 7 << qint64{1'000};
    QTest::newRow("fewer units than chunks") << 4 << 64 << qint64{5};
    QTest::newRow("the largest") << kMostWorkers << 100'000 << qint64{1'000};
}

void TestCatalog::chunksCoverTheWorkloadOnce()
{
    QFETCH(int, workers);
    QFETCH(int, perWorker);
    QFETCH(qint64, size);
    const RunSpec spec{.workers = workers,
                       .size = size,
                       .options = {{"chunks-per-worker", std::to_string(perWorker)}}};
    const std::int64_t count = chunkCount(spec);
    QVERIFY(count >= 1 && count <= size);
    std::int64_t next = 0;
    for (std::int64_t number = 0; number < count; ++number) {
        const Range range = chunkRange(number, count, size);
        QCOMPARE(range.first, next);
        QVERIFY(range.last > range.first);
        next = range.last;
    }
    QCOMPARE(next, std::int64_t{size});
}

void TestCatalog::idsAreUniqueAndEveryModelHasABaseline()
{
    std::set<std::string> ids;
    for (const Model &model : models()) {
        QVERIFY(ids.insert(model.id).second);
        QVERIFY2(findModel(sequentialModel(model)), model.id.c_str());
    }
    for (const Workload &workload : workloads())
        QVERIFY(ids.insert(workload.id).second);
}

void TestCatalog::everyModelSaysWhatItsWorkersAre()
{
    for (const Model &model : models()) {
        QVERIFY2(model.traits.workers != WorkerKind::unknown, model.id.c_str());
        const auto shipped = shippedTraits(model.id);
        QVERIFY2(!shipped || *shipped == model.traits, model.id.c_str());
    }
    QVERIFY(findModel("python.sequential")->traits.sequential);
    QCOMPARE(sequentialModel(*findModel("python.asyncio")), std::string("python.sequential"));
}

void TestCatalog::pythonsDriverHasWhatTheCatalogueSays()
{
    QProcess driver;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PYTHONPATH", CORELANE_SOURCE_DIR "/resources/python");
    environment.remove("CORELANE_EVENT_AREA");
    driver.setProcessEnvironment(environment);
    driver.start("python3", {"-m", "corelane_driver", "--list"});
    QVERIFY(driver.waitForFinished(60'000));
    const QJsonObject listing = QJsonDocument::fromJson(driver.readAllStandardOutput()).object();

    QMap<QString, QStringList> described;
    for (const Workload &workload : workloads()) {
        if (isPythons(workload))
            described[QString::fromStdString(workload.id)] = keysOf(workload.options);
    }
    QCOMPARE(idsAndKeys(listing["workloads"]), described);

    described.clear();
    for (const Model &model : models()) {
        std::vector<Option> options = optionsOf(model, Workload{});
        options.resize(options.size() - recorderOptions().size()); // no matter of the driver
        if (model.runtime == RuntimeKind::python)
            described[QString::fromStdString(model.id)] = keysOf(options);
    }
    QCOMPARE(idsAndKeys(listing["models"]), described);
}

void TestCatalog::defaultsAreWithinTheirRanges()
{
    for (const Model &model : models()) {
        for (const Workload &workload : workloads()) {
            RunSpec open{.workload = workload.id, .model = model.id};
            for (const Option &option : workload.options) {
                if (option.type == Option::Type::file)
                    open.options[option.key] = "a file"; // has no default
            }
            const auto spec = completed(open, 4);
            QVERIFY2(spec, model.id.c_str());
            const auto again =
                completed(*spec, 4); // every default is a value that would be accepted
            QVERIFY(again && *again == *spec);
        }
    }
}

void TestCatalog::asksForAFileThatHasNoDefault()
{
    RunSpec spec{.workload = "script", .model = "python.threads"};
    QCOMPARE(completed(spec, 2).error().text(),
             std::string("script needs a file: --set file=PATH"));
    spec.options["file"] = "";
    QVERIFY(!completed(spec, 2));
    spec.options["file"] = "my work.py";
    QCOMPARE(completed(spec, 2)->options.at("file"), std::string("my work.py"));
}

void TestCatalog::completesWhatWasLeftOpen()
{
    const auto spec = completed({.workload = "primes", .model = "python.processes"}, 4);
    QVERIFY(spec);
    QCOMPARE(spec->workers, 4);
    QCOMPARE(spec->size, findWorkload("primes")->defaultSizePython);
    QCOMPARE(spec->options.at("start-method"), std::string("fork"));
    QCOMPARE(spec->options.at("split"), std::string("interleaved"));
    QCOMPARE(completed({.workload = "primes", .model = "cpp.threads"}, 1.5)->workers, 2);
    QCOMPARE(completed({.workload = "primes", .model = "cpp.threads", .workers = 9}, 2)->workers,
             9);
}

void TestCatalog::sequentialAlwaysHasOneWorker()
{
    QCOMPARE(completed({.workload = "primes", .model = "cpp.sequential", .workers = 4}, 4)->workers,
             1);
}

void TestCatalog::refusesAndSaysWhatThereIs_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("workload");
    QTest::addColumn<int>("workers");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("advice");
    const QString threads = "cpp.threads";
    QTest::newRow("model") << "cpp.fibers"
                           << "primes" << 1 << qint64{1} << ""
                           << ""
                           << "cpp.threads-gil";
    QTest::newRow("workload") << threads << "sort" << 1 << qint64{1} << ""
                              << ""
                              << "primes, mandelbrot";
    QTest::newRow("workers") << threads << "primes" << -1 << qint64{1} << ""
                             << ""
                             << "from 1 to 4096";
    QTest::newRow("many workers") << threads << "primes" << 1'000'000'000 << qint64{1} << ""
                                  << ""
                                  << "4096";
    QTest::newRow("size") << threads << "primes" << 1 << qint64{-3} << ""
                          << ""
                          << "from 1 to";
    QTest::newRow("huge size") << threads << "sleep" << 1 << (qint64{1} << 62) << ""
                               << ""
                               << "3600000";
    QTest::newRow("option") << threads << "primes" << 1 << qint64{1} << "colour"
                            << "blue"
                            << "split";
    QTest::newRow("choice") << threads << "primes" << 1 << qint64{1} << "split"
                            << "odd"
                            << "even, interleaved, dynamic";
    QTest::newRow("number") << threads << "primes" << 1 << qint64{1} << "chunks-per-worker"
                            << "0"
                            << "from 1 to";
    QTest::newRow("no number") << threads << "primes" << 1 << qint64{1} << "chunks-per-worker"
                               << "x"
                               << "from 1 to";
}

void TestCatalog::refusesAndSaysWhatThereIs()
{
    QFETCH(QString, model);
    QFETCH(QString, workload);
    QFETCH(int, workers);
    QFETCH(qint64, size);
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, advice);
    RunSpec spec{.workload = workload.toStdString(),
                 .model = model.toStdString(),
                 .workers = workers,
                 .size = size};
    if (!option.isEmpty())
        spec.options[option.toStdString()] = value.toStdString();
    const auto result = completed(spec, 2);
    QVERIFY(!result);
    QVERIFY2(rendered(result.error().advice).find(advice.toStdString()) != std::string::npos,
             result.error().text().c_str());
}

void TestCatalog::knowsTheAnswers()
{
    RunSpec spec{.workload = "primes", .model = "cpp.threads", .workers = 4, .size = 1'000'000};
    QCOMPARE(expectedAnswer(spec).value(), std::string("78498"));
    spec.workload = "sleep";
    spec.size = 1'000;
    QCOMPARE(expectedAnswer(spec).value(), std::string("1000"));
    spec.workload.clear();
    QVERIFY(!expectedAnswer(spec));
}

void TestCatalog::machineHereHasCores()
{
    const Machine machine = machineHere();
    QVERIFY(machine.logicalCores >= 1);
    QVERIFY(!machine.affinity.empty());
    QVERIFY(machine.effectiveCores > 0 &&
            machine.effectiveCores <= double(machine.affinity.size()));
    QVERIFY(machine.kernel.starts_with("Linux "));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
