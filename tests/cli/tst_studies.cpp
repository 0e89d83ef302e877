// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "record/recording_reader.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <map>
#include <sys/stat.h>

using namespace corelane;

namespace {

QJsonArray arrayOf(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toArray();
}

/// The row of a model with so many workers.
QJsonObject rowOf(const QJsonObject &study, const QString &model, int workers)
{
    for (const auto &row : arrayOf(study, "results")) {
        if (row.toObject()["model"] == model && row.toObject()["workers"] == workers)
            return row.toObject();
    }
    return {};
}

std::vector<RunRecord> recordingsIn(const QString &file)
{
    auto runs = readRecordingFile(file.toStdString());
    return runs ? std::move(*runs) : std::vector<RunRecord>{};
}

/// What was run in which round, and how often.
std::map<std::tuple<int, std::string, int>, int> doneIn(const QString &file)
{
    std::map<std::tuple<int, std::string, int>, int> done;
    for (const RunRecord &run : recordingsIn(file)) {
        if (run.study && run.end && run.end->outcome == Outcome::done)
            ++done[{run.study->round, run.spec.model, run.spec.workers}];
    }
    return done;
}

} // namespace

/// compare, scale and breakeven as a user starts them.
class TestStudies : public QObject {
    Q_OBJECT

private slots:
    void comparesModelsInRounds();
    void isContainedWhereAskedFor();
    void goesOnWithAnInterruptedStudy();
    void runsNothingThatAFileNamesUnconfirmed();
    void scalesWhatWaits();
    void findsThatItNeverPays();
    void sumsUpRecordingsThatWereMadeOneByOne();
    void drawsItsCharts();
    void refusesWhatCannotBeAStudy_data();
    void refusesWhatCannotBeAStudy();
    void waitsForNoFifoToGoOnWith();

private:
    QString fileNamed(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestStudies::comparesModelsInRounds()
{
    const QString file = fileNamed("compare.corelane");
    const CliResult result =
        runCli({"compare", "-m", "cpp.threads,cpp.processes", "-n", "2", "-s", "200000", "--repeat",
                "3", "--seed", "7", "--save", file, "--format", "json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject study = result.json();
    QCOMPARE(study["schema"].toString(), QString("corelane.study/1"));
    QCOMPARE(study["kind"].toString(), QString("compare"));
    QCOMPARE(study["plan"].toObject()["seed"].toInt(), 7);
    QCOMPARE(arrayOf(study, "runs").size(), 3 + 3 * 3);
    QCOMPARE(arrayOf(study, "results").size(), 3);
    QVERIFY(rowOf(study, "cpp.sequential", 1)["is_baseline"].toBool());
    const QJsonObject threads = rowOf(study, "cpp.threads", 2);
    const QJsonObject real = threads["real"].toObject();
    QCOMPARE(real["n"].toInt(), 3);
    QVERIFY(real["low"].toDouble() <= real["median"].toDouble());
    QVERIFY(real["median"].toDouble() <= real["high"].toDouble());
    QVERIFY(threads["speedup"].toObject()["value"].toDouble() > 0);
    QVERIFY(study["break_even"].isNull());

    int warmUps = 0;
    for (const auto &run : arrayOf(study, "runs"))
        warmUps += run.toObject()["round"].toInt() == 0 ? 1 : 0;
    QCOMPARE(warmUps, 3);
    QCOMPARE(recordingsIn(file).size(), std::size_t{12});
    for (const auto &[what, times] : doneIn(file))
        QCOMPARE(times, 1);
}

void TestStudies::isContainedWhereAskedFor()
{
    const QString file = fileNamed("contained.corelane");
    const CliResult result = runCli({"compare", "-q", "--contain", "-m", "cpp.threads", "-n", "2",
                                     "-s", "20000", "--repeat", "1", "--save", file});
    if (result.err.contains("not available"))
        QSKIP(result.err);
    QVERIFY2(result.exitCode == 0, result.err);
    const auto runs = recordingsIn(file);
    QCOMPARE(runs.size(), std::size_t{4}); // of the baseline as well
    for (const auto &run : runs)
        QVERIFY(!run.contained.empty());
}

void TestStudies::goesOnWithAnInterruptedStudy()
{
    const QString file = fileNamed("cut.corelane");
    QProcess process;
    startCli(process, {"scale", "-w", "sleep", "-m", "cpp.threads", "-n", "1,2", "-s", "200",
                       "--repeat", "3", "--save", file});
    QTRY_VERIFY_WITH_TIMEOUT(doneIn(file).size() >= 3, 20'000);
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains("--continue " + file.toLocal8Bit()));
    const auto before = doneIn(file);
    QVERIFY(before.size() < 2 + 3 * 3);

    const CliResult unseen = runCli({"scale", "--continue", file});
    QCOMPARE(unseen.exitCode, 2);
    QVERIFY2(unseen.err.contains("--model cpp.threads --workers 2 --size 200") &&
                 unseen.err.contains("have not been confirmed"),
             unseen.err);

    const CliResult result = runCli({"scale", "--continue", file, "--yes", "--format", "json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const auto after = doneIn(file);
    QCOMPARE(after.size(), std::size_t{2 + 3 * 3});
    for (const auto &[what, times] : after)
        QCOMPARE(times, 1); // nothing twice
    QCOMPARE(rowOf(result.json(), "cpp.threads", 2)["real"].toObject()["n"].toInt(), 3);

    const CliResult other = runCli({"compare", "--continue", file});
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.err.contains("another kind"), other.err);
}

void TestStudies::runsNothingThatAFileNamesUnconfirmed()
{
    const auto writeFile = [](const QString &path, const QByteArray &content) {
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QCOMPARE(made.write(content), content.size());
    };
    const QString evil = fileNamed("evil.sh");
    const QString proof = fileNamed("ran");
    writeFile(evil, "#!/bin/sh\necho ran >>'" + proof.toUtf8() + "'\n");
    QFile::setPermissions(evil, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString file = fileNamed("stranger.corelane");
    writeFile(file, "corelane-recording 1\nspec workload primes\nspec model python.threads\n"
                    "spec workers 2\nspec size 1000\nruntime name CPython\nruntime version 3.11.2\n"
                    "runtime path " +
                        evil.toUtf8() +
                        "\nruntime gil on\nstudy kind compare\nstudy workload primes\n"
                        "study model python.sequential " +
                        evil.toUtf8() + "\nstudy model python.threads " + evil.toUtf8() +
                        "\nstudy workers 2\nstudy size 1000\nstudy baseline 0\n"
                        "study repeat 2\nstudy seed 1\nstudy round 1\n"
                        "end 5 failed stopped\n");
    const CliResult refused = runCli({"compare", "--continue", file}, "y\n");
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(evil.toUtf8()), refused.err);
    QVERIFY(!QFile::exists(proof));
    runCli({"show", file});
    runCli({"compare", file});
    QVERIFY(!QFile::exists(proof));
    runCli({"compare", "--continue", file, "--yes"}); // what was kept back is only the question
    QVERIFY(QFile::exists(proof));
}

void TestStudies::scalesWhatWaits()
{
    const CliResult result =
        runCli({"scale", "-w", "sleep", "-m", "cpp.threads", "-n", "1..4", "-s", "400", "--repeat",
                "3", "--save", fileNamed("sleep.corelane"), "--format", "json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject study = result.json();
    const double speedup = rowOf(study, "cpp.threads", 4)["speedup"].toObject()["value"].toDouble();
    // Beside others each of many short sleeps ends late, more so where four end at a time.
    QVERIFY2(speedup > 2 && speedup < 4.2, qPrintable(QString::number(speedup)));
    QCOMPARE(arrayOf(study, "fits").size(), 2);
    const QJsonObject fit = arrayOf(study, "fits").first().toObject();
    QCOMPARE(fit["law"].toString(), QString("amdahl"));
    const QJsonObject serial = fit["parameters"].toObject()["serial_fraction"].toObject();
    QVERIFY2(serial["value"].toDouble() < 0.35,
             qPrintable(QString::number(serial["value"].toDouble())));
}

void TestStudies::findsThatItNeverPays()
{
    const CliResult result = runCli({"breakeven", "-w", "sleep", "-m", "cpp.threads,cpp.sequential",
                                     "--sizes", "40..160", "--points", "3", "--repeat", "4",
                                     "--save", fileNamed("never.corelane"), "--format", "json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject study = result.json();
    QVERIFY(study["break_even"].isNull());
    QCOMPARE(study["break_even_outcome"].toString(), QString("second_never_faster"));
    QCOMPARE(arrayOf(study, "results").size(), 2 * 3);
}

void TestStudies::sumsUpRecordingsThatWereMadeOneByOne()
{
    const QString file = fileNamed("single.corelane");
    for (const char *model : {"cpp.sequential", "cpp.threads"})
        QCOMPARE(
            runCli({"run", "-m", model, "-s", "100000", "--repeat", "2", "--save", file}).exitCode,
            0);
    const CliResult alike = runCli({"compare", file, "--format", "csv"});
    QVERIFY2(alike.exitCode == 0, alike.err);
    QCOMPARE(alike.out.count('\n'), 3);

    QCOMPARE(runCli({"run", "-m", "cpp.threads", "-s", "200000", "--save", file}).exitCode, 0);
    const CliResult refused = runCli({"compare", file});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("size: 100,000 and 200,000"), refused.err);
    const CliResult forced = runCli({"compare", file, "--force"});
    QVERIFY2(forced.exitCode == 0, forced.err);
    QVERIFY(forced.out.contains("200,000"));
}

void TestStudies::drawsItsCharts()
{
    const QString file = fileNamed("sleep.corelane");
    for (const char *chart : {"scaling", "efficiency", "compare"}) {
        const CliResult csv = runCli({"chart", file, "--chart", chart, "-o", "-"});
        QVERIFY2(csv.exitCode == 0 && csv.out.count('\n') > 3, csv.err);
        const QString picture = fileNamed("chart.png");
        QCOMPARE(runCli({"chart", file, "--chart", chart, "-o", picture}).exitCode, 0);
        QVERIFY(QFileInfo(picture).size() > 10'000);
    }
}

void TestStudies::refusesWhatCannotBeAStudy_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QStringList &words, const char *reason) {
        QTest::newRow(name) << words << QByteArray(reason);
    };
    row("no model", {"compare"}, "no model given");
    row("no such model", {"compare", "-m", "cpp.thread"}, "no such model");
    row("one for break-even", {"breakeven", "-m", "cpp.threads"}, "between two models");
    row("no workers", {"scale", "-m", "cpp.threads", "-n", "0..4"}, "not a list of numbers");
    row("too many workers", {"scale", "-m", "cpp.threads", "-n", "1,5000"}, "no such number");
    row("sizes", {"breakeven", "-m", "cpp.sequential,cpp.threads", "--sizes", "9..3"},
        "not a list of numbers");
    row("points", {"breakeven", "-m", "cpp.sequential,cpp.threads", "--points", "1"},
        "no such number of sizes");
    row("seed", {"compare", "-m", "cpp.threads", "--seed", "x"}, "not a whole number");
    row("repeat", {"compare", "-m", "cpp.threads", "--repeat", "0"}, "no such number of runs");
    row("python", {"compare", "-m", "python.threads@/nowhere/python3"}, "/nowhere/python3");
    row("cannot run", {"compare", "-w", "script", "--set", "file=/bin/sh", "-m", "cpp.threads"},
        "script");
    row("no file", {"scale", "--continue", "/nowhere/file"}, "/nowhere/file");
    row("baseline", {"compare", "-m", "cpp.threads", "--baseline", "a,b"}, "not one baseline");
}

void TestStudies::refusesWhatCannotBeAStudy()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, reason);
    const CliResult result = runCli(words);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(reason), result.err);
    QVERIFY(result.out.isEmpty());
}

void TestStudies::waitsForNoFifoToGoOnWith()
{
    const QString fifo = fileNamed("fifo.corelane");
    QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    for (const QString &path : {fifo, fileNamed("")}) {
        const CliResult result = runCli({"scale", "--continue", path});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains("it is no regular file"), result.err);
    }
}

QTEST_GUILESS_MAIN(TestStudies)
#include "tst_studies.moc"
