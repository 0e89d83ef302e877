// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "record/recording_reader.h"
#include "rounds.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <set>

/// Every call by which something is kept fails once, the first, the second and so on, of each
/// program: nothing crashes, nothing old is lost, and success is claimed for what is there alone.
class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachCallFailsOnce_data();
    void eachCallFailsOnce();
    void aFullDiskIsNoSuccess_data();
    void aFullDiskIsNoSuccess();

private:
    QTemporaryDir m_folder;
    QByteArray m_oldRecording;
};

namespace {

using Words = QStringList;

struct Fault {
    QString program;
    QString kind;
    int number = 0; ///< 0: none fails
    bool goesOn = false;
};

/// What a subcommand is to keep, and in which file.
enum class Kept { recording, file };

const Words kSmallRun{"-m", "cpp.threads", "-n", "2", "-s", "20000", "-q"};

int errorOf(const QString &kind)
{
    if (kind == "mmap")
        return ENOMEM;
    return kind == "fork" ? EAGAIN : kind == "fsync" ? EIO : kind == "pipe" ? EMFILE : ENOSPC;
}

struct FaultyRun {
    CliResult result;
    bool crashed = false;
    quint64 calls = 0;
    quint64 failed = 0;
};

FaultyRun runWith(const Fault &fault, const Words &arguments, const QString &folder)
{
    const QString counter = folder + "/counter";
    QFile file(counter);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(16, '\0')) != 16)
        return {};
    file.close();
    QProcess process;
    QProcessEnvironment environment = cliEnvironment();
    environment.insert("LD_PRELOAD", CORELANE_CLIENTS_DIR "/fail_calls.so");
    environment.insert("FAIL_PROGRAM", fault.program);
    environment.insert("FAIL_KIND", fault.kind);
    environment.insert("FAIL_NUMBER", QString::number(fault.number));
    environment.insert("FAIL_ON", fault.goesOn ? "1" : "");
    environment.insert("FAIL_ERROR", QString::number(errorOf(fault.kind)));
    environment.insert("FAIL_COUNTER", counter);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(CORELANE_BIN_DIR "/corelane", arguments);
    FaultyRun run;
    if (!process.waitForFinished(60'000)) {
        run.crashed = true;
        return run;
    }
    run.crashed = process.exitStatus() != QProcess::NormalExit;
    run.result = {.exitCode = process.exitCode(),
                  .out = process.readAllStandardOutput(),
                  .err = process.readAllStandardError()};
    if (file.open(QIODevice::ReadOnly)) {
        quint64 numbers[2]{};
        file.read(reinterpret_cast<char *>(numbers), sizeof numbers);
        run.calls = numbers[0];
        run.failed = numbers[1];
    }
    return run;
}

/// So many of 1 to `last`, the first and the last among them.
std::set<int> spread(int last, int most)
{
    std::set<int> numbers;
    for (int i = 0; i < most && last > 0; ++i)
        numbers.insert(most == 1 ? 1 : 1 + i * (last - 1) / (most - 1));
    return numbers;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether the file holds so many recordings of done runs behind what was there before.
bool isWhole(const QString &path, std::size_t runs)
{
    const auto records = corelane::readRecordingFile(path.toStdString());
    return records && records->size() == runs &&
           std::all_of(records->begin(), records->end(), [](const corelane::RunRecord &record) {
               return record.end && record.end->outcome == corelane::Outcome::done;
           });
}

} // namespace

void TestFaults::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_folder.filePath("cache").toUtf8());
    qputenv("XDG_DATA_HOME", m_folder.filePath("data").toUtf8());
    const QString file = m_folder.filePath("old.corelane");
    QCOMPARE(runCli(Words{"run"} + kSmallRun + Words{"--save", file}).exitCode, 0);
    m_oldRecording = contentOf(file);
    QVERIFY(!m_oldRecording.isEmpty());
}

void TestFaults::eachCallFailsOnce_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Words>("arguments");
    QTest::addColumn<Kept>("kept");
    QTest::addColumn<int>("runs");
    const auto rows = [](const char *name, const Words &programs, const Words &kinds,
                         const Words &arguments, Kept kept, int runs) {
        for (const QString &program : programs) {
            for (const QString &kind : kinds)
                QTest::addRow("%s: %s of %s", name, qPrintable(kind), qPrintable(program))
                    << program << kind << arguments << kept << runs;
        }
    };
    const Words all{"write", "fsync", "rename", "truncate", "open", "mmap", "fork", "pipe"};
    const Words saving{"write", "fsync", "rename", "open", "mmap"};
    rows("run", {"corelane", "corelane-recorder"}, all,
         Words{"run"} + kSmallRun + Words{"--save", "kept"}, Kept::recording, 1);
    const Words hosted{"run", "-m", "cpp.threads", "-n", "2", "-q", "--save", "kept"};
    rows("server", {"corelane-host"}, {"fork", "pipe"}, hosted + Words{"-w", "fetch", "-s", "4"},
         Kept::recording, 1);
    rows("large file", {"corelane-host"}, {"write", "open", "fsync", "mmap"},
         hosted + Words{"-w", "read-file", "-s", "2"}, Kept::recording, 1);
    rows("compare", {"corelane", "corelane-recorder"}, all,
         Words{"compare"} + kSmallRun + Words{"--repeat", "1", "--save", "kept"}, Kept::recording,
         4);
    rows("time", {"corelane", "corelane-recorder"}, all, {"time", "-o", "kept", "--", "/bin/true"},
         Kept::file, 0);
    rows("export", {"corelane"}, saving,
         {"export", "old.corelane", "-o", "kept.png", "--format", "csv"}, Kept::file, 0);
    rows("chart", {"corelane"}, saving,
         {"chart", "old.corelane", "--chart", "account", "-o", "kept.png"}, Kept::file, 0);
}

/// In the quick variant some of the calls, in the long one all of them.
void TestFaults::eachCallFailsOnce()
{
    QFETCH(QString, program);
    QFETCH(QString, kind);
    QFETCH(Words, arguments);
    QFETCH(Kept, kept);
    QFETCH(int, runs);
    constexpr int kUsual = 2;
    const QString file = m_folder.filePath(arguments.contains("kept.png") ? "kept.png" : "kept");
    const QByteArray old = kept == Kept::recording && !arguments.contains("compare")
                               ? m_oldRecording
                               : QByteArray("old");
    const bool isThere = old != "old" || kept == Kept::file;
    const auto prepare = [&] {
        QFile::remove(file);
        QFile::remove(m_folder.filePath("cache/corelane/large-file"));
        QFile written(file);
        return !isThere || (written.open(QIODevice::WriteOnly) && written.write(old) == old.size());
    };
    QVERIFY(prepare());
    const FaultyRun whole = runWith({program, kind, 0}, arguments, m_folder.path());
    QVERIFY2(!whole.crashed && whole.result.exitCode == 0, whole.result.err);
    const QByteArray usual = contentOf(file);
    const std::size_t recordings = static_cast<std::size_t>(runs) + (isThere ? 1 : 0);

    for (const int number : spread(static_cast<int>(whole.calls), corelane::roundsOf(kUsual))) {
        QVERIFY(prepare());
        const FaultyRun run = runWith({program, kind, number}, arguments, m_folder.path());
        const QByteArray where = "call " + QByteArray::number(number) + ": status " +
                                 QByteArray::number(run.result.exitCode) + "; " + run.result.err;
        QVERIFY2(!run.crashed, where);
        const QByteArray found = contentOf(file);
        QVERIFY2(run.result.exitCode == 0 || run.result.err.contains("corelane: "), where);
        if (kept == Kept::recording) {
            QVERIFY2(!isThere || found.startsWith(old), where);
            QVERIFY2(run.result.exitCode != 0 || isWhole(file, recordings), where);
        } else {
            // A report on what could not be run is shorter.
            const bool isWholeText = arguments.front() == "time" && found.endsWith('\n');
            const bool isNew = found != old && (isWholeText || found.size() > usual.size() / 2);
            QVERIFY2(found == old || isNew, where);
            QVERIFY2(run.result.exitCode != 0 || isNew, where);
        }
        const Words left =
            QDir(m_folder.path()).entryList({".corelane-*"}, QDir::Files | QDir::Hidden);
        QVERIFY2(left.isEmpty(), where);
    }
}

void TestFaults::aFullDiskIsNoSuccess_data()
{
    QTest::addColumn<Words>("arguments");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("run") << Words{"run"} + kSmallRun + Words{"--save", "kept"}
                         << QByteArray("cannot keep the recording: kept");
    const Words compare = Words{"compare"} + kSmallRun + Words{"--repeat", "1"};
    QTest::newRow("compare, named")
        << compare + Words{"--save", "kept"} << QByteArray("4 of 4 runs are not kept");
    QTest::newRow("compare, in the history")
        << compare
        << QByteArray("4 of 4 runs are not kept: cannot keep the recording: " +
                      m_folder.filePath("data").toUtf8() + "/corelane/recordings/");
}

/// From some moment on nothing is written to a recording any more.
void TestFaults::aFullDiskIsNoSuccess()
{
    QFETCH(Words, arguments);
    QFETCH(QByteArray, told);
    QFile::remove(m_folder.filePath("kept"));
    const FaultyRun run = runWith({"corelane", "fsync", 1, true}, arguments, m_folder.path());
    QCOMPARE(run.result.exitCode, 1);
    QVERIFY2(run.result.err.contains(told), run.result.err);
    QVERIFY2(!run.result.err.contains("the recordings are in"), run.result.err);
    QVERIFY(!run.result.out.isEmpty()); // what was measured is told all the same
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
