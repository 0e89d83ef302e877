// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "written_file.h"

#include "record/recording_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace corelane;

namespace {

const QString kDriver = QStringLiteral(CORELANE_SOURCE_DIR "/resources/python");

/// Runs a python3 program by the name prog.py under `corelane time`; the chunks that it stamped.
std::vector<std::int64_t> chunksOf(const QTemporaryDir &folder, const QByteArray &program,
                                   const QString &pythonPath)
{
    if (!writeFile(folder.filePath("prog.py"), program))
        return {};
    const QString recording = folder.filePath("prog.corelane");
    QFile::remove(recording);
    QStringList command{"time", "--save", recording, "--", "env"};
    if (!pythonPath.isEmpty())
        command << "PYTHONPATH=" + pythonPath;
    const CliResult timed = runCli(command << "python3"
                                           << "prog.py",
                                   {}, folder.path());
    std::vector<std::int64_t> chunks;
    const auto records = readRecordingFile(recording.toStdString());
    if (timed.exitCode != 0 || !records)
        return chunks;
    for (const Stamp &stamp : records->front().stamps) {
        if (stamp.kind == StampKind::chunkEnd)
            chunks.push_back(stamp.a);
    }
    std::sort(chunks.begin(), chunks.end());
    return chunks;
}

constexpr const char *kStamping = "import threading\n"
                                  "from corelane_driver import chunk\n"
                                  "def work(number):\n"
                                  "    with chunk(number):\n"
                                  "        sum(range(100000))\n"
                                  "threads = [threading.Thread(target=work, args=(n,))\n"
                                  "           for n in range(3)]\n"
                                  "for thread in threads: thread.start()\n"
                                  "for thread in threads: thread.join()\n";

} // namespace

/// A program of a person's own under Corelane's command line.
class TestOwnProgram : public QObject {
    Q_OBJECT

private slots:
    void templateIsAScriptThatRuns();
    void onlyWorkloadsHaveATemplate();
    void scriptsErrorsComeWithFileAndLine_data();
    void scriptsErrorsComeWithFileAndLine();
    void aScriptThatIsNotThereIsWrongUsage();
    void commandIsCalledByItsName();
    void commandsOwnChunksAreStamped();
    void commandKeepsItsEnvironment();
    void commandIgnoresTheSignalsThatItWouldWithoutCorelane();
    void theDriversFolderCanBeGivenToPip();

private:
    QTemporaryDir m_folder;
};

void TestOwnProgram::templateIsAScriptThatRuns()
{
    const CliResult printed = runCli({"list", "workloads", "--template"});
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(printed.out.contains("def chunks(size)") && printed.out.contains("def work(chunk)"));
    QVERIFY(writeFile(m_folder.filePath("mine.py"), printed.out));
    QStringList answers;
    for (const char *model : {"python.sequential", "python.threads", "python.processes"}) {
        const CliResult run = runCli({"run", "-w", "script", "--set", "file=./mine.py", "-s",
                                      "20000", "-n", "2", "-m", model, "--format", "json"},
                                     {}, m_folder.path());
        QVERIFY2(run.exitCode == 0, run.err.constData());
        answers << run.json()["answer"].toString();
        QCOMPARE(run.json()["spec"].toObject()["options"].toObject()["file"].toString(),
                 m_folder.filePath("mine.py"));
    }
    QVERIFY(!answers.constFirst().isEmpty());
    QCOMPARE(answers.count(answers.constFirst()), 3);
}

void TestOwnProgram::onlyWorkloadsHaveATemplate()
{
    const CliResult models = runCli({"list", "models", "--template"});
    QCOMPARE(models.exitCode, 2);
    QVERIFY(models.out.isEmpty() && models.err.contains("list workloads --template"));
}

void TestOwnProgram::scriptsErrorsComeWithFileAndLine_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("in work") << QByteArray("def chunks(size):\n    return range(9)\n\n"
                                           "def work(chunk):\n    return 1 // 0\n")
                             << QByteArray(", line 5") << QByteArray("ZeroDivisionError");
    QTest::newRow("in chunks") << QByteArray("def chunks(size):\n    return nothing\n\n"
                                             "def work(chunk):\n    pass\n")
                               << QByteArray(", line 2") << QByteArray("NameError");
    QTest::newRow("syntax") << QByteArray("def chunks(size):\n    return [\n")
                            << QByteArray(", line 2") << QByteArray("SyntaxError");
}

void TestOwnProgram::scriptsErrorsComeWithFileAndLine()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, error);
    const QString path = m_folder.filePath("broken.py");
    QVERIFY(writeFile(path, script));
    for (const char *model : {"python.sequential", "python.threads", "python.processes"}) {
        const CliResult run = runCli(
            {"run", "-w", "script", "--set", "file=" + path, "-s", "9", "-n", "2", "-m", model});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("File \"" + path.toUtf8() + "\"" + line), run.err.constData());
        QVERIFY2(run.err.contains(error), run.err.constData());
    }
}

void TestOwnProgram::aScriptThatIsNotThereIsWrongUsage()
{
    const QStringList run{"run", "-w", "script", "-m", "python.threads"};
    const CliResult missing = runCli(run + QStringList{"--set", "file=/no/such.py"});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.err.contains("/no/such.py"), missing.err.constData());
    QCOMPARE(runCli(run).exitCode, 2);
    const QString longName(300, 'a');
    const CliResult tooLong = runCli(run + QStringList{"--set", "file=" + longName});
    QCOMPARE(tooLong.exitCode, 2);
    QVERIFY2(tooLong.err.contains("too long"), tooLong.err.constData());
}

void TestOwnProgram::commandIsCalledByItsName()
{
    const CliResult timed =
        runCli({"time", "--name", "my build", "--format", "json", "--", "true", "-j4"});
    QCOMPARE(timed.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(timed.err).object();
    QCOMPARE(report["spec"]["name"].toString(), QString("my build"));
    QCOMPARE(report["spec"]["command"].toArray().size(), 2);
}

void TestOwnProgram::commandsOwnChunksAreStamped()
{
    const QTemporaryDir other;
    QCOMPARE(chunksOf(other, kStamping, kDriver), (std::vector<std::int64_t>{0, 1, 2}));
    // A copy beside the program does, too.
    QVERIFY(QProcess::execute("cp", {"-r", kDriver + "/corelane_driver", other.path()}) == 0);
    QCOMPARE(chunksOf(other, kStamping, {}), (std::vector<std::int64_t>{0, 1, 2}));
}

void TestOwnProgram::commandKeepsItsEnvironment()
{
    const CliResult timed = runCli({"time", "-o", "/dev/null", "--", "env"});
    QVERIFY(!QFileInfo("/dev/null").isFile()); // written to, never replaced
    QStringList now = QString::fromLocal8Bit(timed.out).split('\n', Qt::SkipEmptyParts);
    const auto area = std::find_if(now.begin(), now.end(), [](const QString &line) {
        return line.startsWith("CORELANE_EVENT_AREA=");
    });
    QVERIFY(area != now.end());
    now.erase(area); // the one thing that is added
    QStringList before = cliEnvironment().toStringList().join('\n').split('\n', Qt::SkipEmptyParts);
    now.sort();
    before.sort();
    QCOMPARE(now, before);
}

void TestOwnProgram::commandIgnoresTheSignalsThatItWouldWithoutCorelane()
{
    const auto ignored = [](const QString &corelane) {
        QProcess shell;
        shell.setProcessEnvironment(cliEnvironment());
        shell.start(
            "sh", {"-c", "trap '' HUP PIPE; exec " + corelane + " grep SigIgn /proc/self/status"});
        shell.waitForFinished();
        constexpr quint64 kStandard = 0x7fffffff; // from signal 32 on they are glibc's own
        return shell.readAllStandardOutput().mid(8).trimmed().toULongLong(nullptr, 16) & kStandard;
    };
    const quint64 found = ignored({});
    QVERIFY(found != 0);
    QCOMPARE(ignored(CORELANE_BIN_DIR "/corelane time --"), found);
}

void TestOwnProgram::theDriversFolderCanBeGivenToPip()
{
    const QTemporaryDir site;
    QProcess pip;
    pip.start("python3", {"-m", "pip", "install", "--quiet", "--no-index",
                          "--disable-pip-version-check", "--target", site.path(), kDriver});
    if (!pip.waitForStarted())
        QSKIP("no python3");
    QVERIFY(pip.waitForFinished(120'000));
    const QByteArray said = pip.readAllStandardError();
    if (said.contains("No module named pip"))
        QSKIP("this python3 has no pip");
    QVERIFY2(pip.exitCode() == 0, said.constData());
    const QTemporaryDir other;
    QCOMPARE(chunksOf(other, kStamping, site.path()), (std::vector<std::int64_t>{0, 1, 2}));
    for (const char *left : {"build", "corelane_driver.egg-info", "dist"})
        QVERIFY(!QFile::exists(kDriver + "/" + left));
}

QTEST_GUILESS_MAIN(TestOwnProgram)
#include "tst_own_program.moc"
