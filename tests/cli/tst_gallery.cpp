// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include "catalog/availability.h"
#include "catalog/catalog.h"
#include "rounds.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <set>
#include <vector>

using namespace corelane;

namespace {

/// A size that is done in a moment, under every model.
qint64 smallSize(const std::string &workload)
{
    static const std::map<std::string, qint64> sizes{
        {"primes", 20'000}, {"mandelbrot", 24}, {"allocate", 2}, {"hash", 16},
        {"fetch", 12},      {"read-file", 6},   {"sleep", 24},   {"stream", 6},
        {"transfer", 6},    {"counter", 4'000}, {"amdahl", 800}, {"script", 10}};
    return sizes.at(workload);
}

/// Into what the work is cut.
struct Cut {
    int workers = 2;
    const char *split = "interleaved";
};

/// One; in the long variant, many.
std::vector<Cut> cuts()
{
    if (roundsOf(1) == 1)
        return {{}};
    std::vector<Cut> cuts;
    for (const int workers : {1, 2, 3, 7, 16}) {
        for (const char *split : {"even", "interleaved", "dynamic"})
            cuts.push_back({workers, split});
    }
    return cuts;
}

/// Whether another interpreter than the usual one has a go at this workload: how work is handed
/// out, locked, awaited and copied is what differs from one to the other; in the long variant, at
/// all of them.
bool isForEveryPython(const std::string &workload)
{
    static const std::set<std::string> handedOut{"primes", "counter", "fetch", "transfer"};
    return roundsOf(1) > 1 || handedOut.contains(workload);
}

const Runtime kNative{.name = "C++", .version = "12"};

/// What is known beforehand of an interpreter: how new it is at least.
Runtime runtimeOf(const QString &python)
{
    const bool isNew = python.endsWith("3.14");
    return {.name = "CPython", .version = isNew ? "3.14.0" : "3.9.0", .path = python.toStdString()};
}

} // namespace

/// Every model does every workload that it can, and all give the same answer.
class TestGallery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void allModelsAgree_data();
    void allModelsAgree();
    void whatCannotRunSaysWhy();

private:
    CliResult runOf(const std::string &workload, const std::string &model, const QString &python,
                    const Cut &cut = {}) const;

    QTemporaryDir m_folder;
};

void TestGallery::initTestCase()
{
    QFile script(m_folder.filePath("mine.py"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("def chunks(size):\n"
                 "    return range(size)\n"
                 "def work(chunk):\n"
                 "    return chunk * chunk\n");
}

CliResult TestGallery::runOf(const std::string &workload, const std::string &model,
                             const QString &python, const Cut &cut) const
{
    QStringList words{"run",
                      "-w",
                      QString::fromStdString(workload),
                      "-m",
                      QString::fromStdString(model),
                      "-n",
                      QString::number(cut.workers),
                      "-s",
                      QString::number(smallSize(workload)),
                      "--python",
                      python,
                      "--set",
                      "chunks-per-worker=3",
                      "--set",
                      QStringLiteral("split=") + QLatin1String(cut.split),
                      "--format",
                      "json"};
    if (workload == "script")
        words << "--set"
              << "file=" + m_folder.filePath("mine.py");
    if (workload == "fetch")
        words << "--set"
              << "latency-ms=1";
    return runCli(words);
}

void TestGallery::allModelsAgree_data()
{
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("python");
    QTest::addColumn<Cut>("cut");
    for (const char *python :
         {"python3", "/opt/more-pythons/bin/python3.14", "/opt/more-pythons/bin/python3.13t"}) {
        for (const Workload &workload : workloads()) {
            if (python[0] == '/' && !isForEveryPython(workload.id))
                continue;
            for (const Cut &cut : cuts())
                QTest::addRow("%s %s, %d %s", workload.id.c_str(),
                              QFileInfo(python).fileName().toUtf8().data(), cut.workers, cut.split)
                    << QString::fromStdString(workload.id) << python << cut;
        }
    }
}

void TestGallery::allModelsAgree()
{
    QFETCH(QString, workload);
    QFETCH(QString, python);
    QFETCH(Cut, cut);
    if (python.startsWith('/') && !QFileInfo::exists(python))
        QSKIP("this interpreter is not here");
    const std::string id = workload.toStdString();
    QString answer;
    for (const Model &model : models()) {
        const bool isNative = model.runtime == RuntimeKind::cpp;
        if (isNative && python.startsWith('/') && !model.traits.sequential)
            continue; // the row of python3 has them; the sequential one gives the answer
        if (whyUnavailable(model, findWorkload(id), isNative ? kNative : runtimeOf(python)))
            continue;
        const CliResult result = runOf(id, model.id, python, cut);
        const QJsonObject run = result.json();
        QVERIFY2(result.exitCode == 0 && run["answer_ok"].toBool(true),
                 (model.id + ": " + result.err.toStdString()).c_str());
        if (answer.isEmpty())
            answer = run["answer"].toString();
        QVERIFY2(run["answer"].toString() == answer && answer.toLongLong() > 0,
                 (model.id + ": " + run["answer"].toString().toStdString()).c_str());
    }
    QVERIFY(!answer.isEmpty());
}

void TestGallery::whatCannotRunSaysWhy()
{
    const CliResult result = runOf("script", "cpp.threads", "python3");
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("script is not there for C++ models"), result.err.constData());
}

Q_DECLARE_METATYPE(Cut)

QTEST_GUILESS_MAIN(TestGallery)
#include "tst_gallery.moc"
