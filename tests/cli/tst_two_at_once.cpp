// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "record/recording_reader.h"
#include "rounds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

/// Several that record at the same moment: each run is there once, and whole.
class TestTwoAtOnce : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void studiesThatBeginTogetherHaveFilesOfTheirOwn();
    void runsThatAreSavedInOneFileFollowEachOther();
    void aSecondStudyInAFileIsRefused();
    void whoWaitsTooLongIsToldWhoIsThere();
    void aRecordingThatIsDeletedMeanwhileIsTold();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

namespace {

constexpr int kPatience_ms = 60'000;
const QStringList kSmall{"-m", "cpp.threads", "-n", "2", "-s", "20000", "-q"};

/// Starts all of them before it waits for the first.
std::vector<CliResult> runTogether(int count, const QStringList &arguments)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < count; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        startCli(*processes.back(), arguments);
    }
    std::vector<CliResult> results;
    for (const auto &process : processes) {
        process->waitForFinished(kPatience_ms);
        results.push_back({.exitCode = process->exitCode(),
                           .out = process->readAllStandardOutput(),
                           .err = process->readAllStandardError()});
    }
    return results;
}

/// How many recordings of done runs the file holds; -1: it holds anything else, too.
int doneRuns(const QString &file)
{
    const auto records = corelane::readRecordingFile(file.toStdString());
    if (!records)
        return -1;
    for (const corelane::RunRecord &record : *records) {
        if (!record.end || record.end->outcome != corelane::Outcome::done ||
            !record.unknownLines.empty())
            return -1;
    }
    return static_cast<int>(records->size());
}

} // namespace

void TestTwoAtOnce::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
}

void TestTwoAtOnce::studiesThatBeginTogetherHaveFilesOfTheirOwn()
{
    constexpr int kWriters = 6;
    const QDir history(m_folder.filePath("corelane/recordings"));
    const int rounds = corelane::roundsOf(1);
    for (int round = 1; round <= rounds; ++round) {
        for (const CliResult &result :
             runTogether(kWriters, QStringList{"compare"} + kSmall + QStringList{"--repeat", "1"}))
            QVERIFY2(result.exitCode == 0, result.err);
        const QStringList files = history.entryList({"*.corelane"}, QDir::Files);
        QCOMPARE(files.size(), kWriters * round);
        QCOMPARE(history.entryList(QDir::Files | QDir::Hidden).size(), files.size());
        for (const QString &file : files)
            QCOMPARE(doneRuns(history.filePath(file)), 4); // two models, a warm-up of each
    }
}

void TestTwoAtOnce::runsThatAreSavedInOneFileFollowEachOther()
{
    constexpr int kWriters = 5;
    const int rounds = corelane::roundsOf(1);
    for (int round = 1; round <= rounds; ++round) {
        for (const CliResult &result : runTogether(
                 kWriters, QStringList{"run"} + kSmall +
                               QStringList{"--repeat", "2", "--save", path("one.corelane")}))
            QVERIFY2(result.exitCode == 0, result.err);
        QCOMPARE(doneRuns(path("one.corelane")), 2 * kWriters * round);
    }
}

void TestTwoAtOnce::aSecondStudyInAFileIsRefused()
{
    const QStringList study = QStringList{"compare"} + kSmall +
                              QStringList{"--repeat", "1", "--save", path("study.corelane")};
    int made = 0;
    for (const CliResult &result : runTogether(3, study)) {
        made += result.exitCode == 0 ? 1 : 0;
        QVERIFY2(result.exitCode == 0 || result.err.contains("holds a study already") ||
                     result.err.contains("another program writes this recording"),
                 result.err);
    }
    QCOMPARE(made, 1);
    QCOMPARE(doneRuns(path("study.corelane")), 4);
}

void TestTwoAtOnce::whoWaitsTooLongIsToldWhoIsThere()
{
    QProcess first;
    startCli(first, {"run", "-m", "cpp.threads", "-w", "sleep", "-s", "600000", "-n", "2", "--save",
                     path("held.corelane")});
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(path("held.corelane")), 20'000);
    QElapsedTimer waited;
    waited.start();
    const CliResult second =
        runCli(QStringList{"run"} + kSmall + QStringList{"--save", path("held.corelane")});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(waited.elapsed() >= 5'000, "it did not wait");
    QVERIFY2(
        second.err.contains("process " + QByteArray::number(first.processId()) + " (corelane)"),
        second.err);
    first.terminate();
    QVERIFY(first.waitForFinished(5'000));
    const auto records = corelane::readRecordingFile(path("held.corelane").toStdString());
    QVERIFY(records);
    QCOMPARE(records->size(), std::size_t{1});
}

void TestTwoAtOnce::aRecordingThatIsDeletedMeanwhileIsTold()
{
    const QString file = path("deleted.corelane");
    QProcess run;
    startCli(run, {"run", "-m", "cpp.threads", "-w", "sleep", "-s", "1500", "-n", "2", "--save",
                   file, "--format", "json"});
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(file), 20'000);
    QVERIFY(QFile::remove(file));
    QVERIFY(run.waitForFinished(kPatience_ms));
    QCOMPARE(run.exitCode(), 1);
    const QByteArray said = run.readAllStandardError();
    QVERIFY2(said.contains(file.toUtf8() + ": it was deleted meanwhile"), said);
    QVERIFY(run.readAllStandardOutput().contains("\"not-kept\"")); // a warning of the run
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestTwoAtOnce)
#include "tst_two_at_once.moc"
