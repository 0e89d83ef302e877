// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "record/recording_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <functional>
#include <unistd.h>

/// A stdout that takes nothing: a full disk and a closed descriptor are failures, a reader that has
/// gone is none.
class TestBrokenOutput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isToldInOneLine_data();
    void isToldInOneLine();
    void aReaderThatHasGoneIsNoFailure_data() { isToldInOneLine_data(); }
    void aReaderThatHasGoneIsNoFailure();
    void theRunIsMadeAndKept_data();
    void theRunIsMadeAndKept();
    void timeKeepsItsCommandsStatus_data();
    void timeKeepsItsCommandsStatus();
    void anInterruptedRunStaysInterrupted();
    void nothingIsWrittenIntoAFileThatTookStdoutsNumber();
    void aBrokenStderrStopsNothing();

private:
    QTemporaryDir m_folder;
    QString m_recording;
    QString m_threads;
};

namespace {

constexpr int kPatience_ms = 60'000;
const QStringList kRun{"run", "-m", "cpp.threads", "-n", "2", "-s", "20000"};

/// Runs the program with what `prepare` makes of its descriptors, in the child.
CliResult runPrepared(const QStringList &arguments, const std::function<void()> &prepare)
{
    QProcess process;
    process.setChildProcessModifier(prepare);
    startCli(process, arguments);
    return resultOf(process);
}

void fill(int descriptor)
{
    dup2(open("/dev/full", O_WRONLY | O_CLOEXEC), descriptor);
}

/// Makes the descriptor a pipe that nobody reads.
void leave(int descriptor)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) == 0)
        dup2(ends[1], descriptor);
    close(ends[0]);
}

} // namespace

void TestBrokenOutput::initTestCase()
{
    if (!QFile::exists("/dev/full"))
        QSKIP("no /dev/full here");
    m_recording = m_folder.filePath("one.corelane");
    m_threads = m_folder.filePath("more.corelane");
    QCOMPARE(runCli({"run", "-m", "cpp.sequential", "-s", "20000", "--repeat", "2", "--save",
                     m_recording})
                 .exitCode,
             0);
    for (const char *workers : {"1", "2"})
        QCOMPARE(runCli({"run", "-m", "cpp.threads", "-n", workers, "-s", "20000", "--repeat", "2",
                         "--save", m_threads})
                     .exitCode,
                 0);
}

void TestBrokenOutput::isToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) {
        QTest::newRow(qPrintable(arguments.join(' '))) << arguments;
    };
    row({"--help"});
    row({"--version"});
    for (const char *name : {"run", "time", "article", "compare", "scale", "breakeven", "show",
                             "chart", "export", "list"})
        row({name, "--help"});
    for (const char *format : {"text", "json", "csv"}) {
        row(kRun + QStringList{"--format", format});
        row(kRun + QStringList{"--baseline", "--repeat", "2", "--format", format});
        row({"article", "-s", "2000", "-n", "2", "--png", "/dev/null", "--format", format});
        for (const char *study : {"compare", "scale"})
            row({study, "RECORDING", "THREADS", "--force", "--format", format});
        row({"breakeven", "RECORDING", "THREADS", "--force", "--format", format});
        row({"show", "RECORDING", "THREADS", "--format", format});
    }
    row({"show", "RECORDING"});
    for (const char *chart : {"cpu-per-core", "wall-vs-cpu", "lanes", "account"})
        row({"chart", "RECORDING", "--chart", chart, "-o", "-"});
    for (const char *format : {"html", "json", "csv", "trace"})
        row({"export", "RECORDING", "-o", "-", "--format", format});
    for (const char *what : {"models", "workloads", "runtimes", "charts"}) {
        for (const char *format : {"text", "json"})
            row({"list", what, "--format", format});
    }
    row({"list", "workloads", "--template"});
}

void TestBrokenOutput::isToldInOneLine()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings("RECORDING", m_recording).replaceInStrings("THREADS", m_threads);
    const CliResult full = runPrepared(arguments, [] { fill(STDOUT_FILENO); });
    QVERIFY2(full.exitCode == 1, full.err);
    QCOMPARE(full.err.count("corelane: cannot write to stdout: No space left on device\n"), 1);
    const CliResult closed = runPrepared(arguments, [] { close(STDOUT_FILENO); });
    QVERIFY2(closed.exitCode == 1, closed.err);
    QCOMPARE(closed.err.count("corelane: cannot write to stdout: Bad file descriptor\n"), 1);
    const bool hasPicture = arguments.contains("--png"); // and where it is
    QCOMPARE(full.err.count('\n'), hasPicture ? 2 : 1);
    QCOMPARE(closed.err.count('\n'), hasPicture ? 2 : 1);
}

void TestBrokenOutput::aReaderThatHasGoneIsNoFailure()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings("RECORDING", m_recording).replaceInStrings("THREADS", m_threads);
    const CliResult read = runPrepared(arguments, [] {});
    const CliResult left = runPrepared(arguments, [] { leave(STDOUT_FILENO); });
    QCOMPARE(left.exitCode, read.exitCode);
    QCOMPARE(left.exitCode, 0);
    QCOMPARE(left.err, read.err);
    QVERIFY(!read.out.isEmpty());
}

void TestBrokenOutput::theRunIsMadeAndKept_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<std::size_t>("runs");
    QTest::newRow("run") << kRun + QStringList{"--repeat", "3"} << std::size_t{3};
    QTest::newRow("study") << QStringList{"compare", "-m",       "cpp.threads,cpp.async",
                                          "-s",      "20000",    "-n",
                                          "2",       "--repeat", "2"}
                           << std::size_t{9}; // two models, a baseline
}

void TestBrokenOutput::theRunIsMadeAndKept()
{
    QFETCH(QStringList, arguments);
    QFETCH(std::size_t, runs);
    for (const auto &[name, prepare] :
         {std::pair<const char *, std::function<void()>>{"full", [] { fill(STDOUT_FILENO); }},
          {"left", [] { leave(STDOUT_FILENO); }}}) {
        const QString file =
            m_folder.filePath(QString(QTest::currentDataTag()) + name + ".corelane");
        const CliResult result = runPrepared(arguments + QStringList{"--save", file}, prepare);
        QCOMPARE(result.exitCode, name == QByteArray("full") ? 1 : 0);
        const auto records = corelane::readRecordingFile(file.toStdString());
        QVERIFY(records);
        QCOMPARE(records->size(), runs);
        for (const corelane::RunRecord &record : *records)
            QCOMPARE(record.end->outcome, corelane::Outcome::done);
    }
}

void TestBrokenOutput::timeKeepsItsCommandsStatus_data()
{
    QTest::addColumn<QString>("file"); // of -o; empty: stderr
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("report on stderr") << QString() << QByteArray("\nreal\t0m");
    QTest::newRow("report on stdout") << QString("-") << QByteArray("cannot write to stdout");
    QTest::newRow("report in a file")
        << QString("/dev/full") << QByteArray("cannot write the file");
}

void TestBrokenOutput::timeKeepsItsCommandsStatus()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, told);
    const bool isLost = told.startsWith("cannot write");
    QStringList arguments{"time"};
    if (!file.isEmpty())
        arguments << "-o" << file;
    arguments << "--"
              << "/bin/sh"
              << "-c";
    for (const auto &[script, status] : {std::pair("exit 0", 0), {"exit 7", 7}}) {
        for (const std::function<void()> &prepare :
             {std::function<void()>([] { fill(STDOUT_FILENO); }), {[] { close(STDOUT_FILENO); }}}) {
            const CliResult result = runPrepared(arguments + QStringList{script}, prepare);
            // A success is none where the report that was asked for is lost.
            QCOMPARE(result.exitCode, status == 0 && isLost ? 1 : status);
            QVERIFY2(result.err.contains(told), result.err);
        }
    }
}

void TestBrokenOutput::anInterruptedRunStaysInterrupted()
{
    const QString file = m_folder.filePath("interrupted.corelane");
    QProcess process;
    process.setChildProcessModifier([] { fill(STDOUT_FILENO); });
    startCli(process, {"run", "-m", "cpp.threads", "-w", "sleep", "-s", "600000", "--save", file});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(file), 20'000);
    process.terminate();
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains("cannot write to stdout"));
}

void TestBrokenOutput::nothingIsWrittenIntoAFileThatTookStdoutsNumber()
{
    const QString file = m_folder.filePath("closed.corelane");
    const CliResult result = runPrepared(kRun + QStringList{"--save", file}, [] {
        for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            close(descriptor);
    });
    QCOMPARE(result.exitCode, 1);
    const auto records = corelane::readRecordingFile(file.toStdString());
    QVERIFY2(records, records ? "" : records.error().text().c_str());
    QCOMPARE(records->front().answer.value(), std::string("2262"));
}

void TestBrokenOutput::aBrokenStderrStopsNothing()
{
    for (const std::function<void()> &prepare : {std::function<void()>([] { fill(STDERR_FILENO); }),
                                                 {[] { leave(STDERR_FILENO); }},
                                                 {[] { close(STDERR_FILENO); }}}) {
        QCOMPARE(runPrepared({"run", "-m", "no.model"}, prepare).exitCode, 2);
        QCOMPARE(runPrepared({"time", "--", "/bin/sh", "-c", "exit 7"}, prepare).exitCode, 7);
        const CliResult run = runPrepared(kRun, prepare);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("2,262 ✓"));
    }
}

QTEST_GUILESS_MAIN(TestBrokenOutput)
#include "tst_broken_output.moc"
