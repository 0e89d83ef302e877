// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "record/recording_reader.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <filesystem>

/// The built program as a user runs it.
class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void helpNamesEverySubcommand();
    void runPrintsOneJsonObject_data();
    void runPrintsOneJsonObject();
    void everyOptionReachesTheRun();
    void textEndsWithTheLinesOfTime();
    void repeatPrintsAsManyRuns();
    void csvIsOneTable();
    void savedRecordingShowsTheSame();
    void savingAgainAddsARecording();
    void chartDrawsAPictureAndCsv();
    void pictureOfARun();
    void articleComparesThreeModels();
    void timePassesStdioAndStatusThrough();
    void timeReportsToAFile();
    void timeTellsTheSignal();
    void forkserverShowsWhatTimeMisses();
    void interruptCancels();
    void aKilledWorkloadFailsTheRun_data();
    void aKilledWorkloadFailsTheRun();
    void namesMayHoldAnyBytes();
    void theInstalledProgramFindsItsParts();
    void runsWithAnotherInterpreter_data();
    void runsWithAnotherInterpreter();

private:
    QTemporaryDir m_folder;
};

namespace {

const QStringList kSmallRun{"run", "-w", "primes", "-m", "cpp.threads", "-n", "2", "-s", "100000"};

} // namespace

void TestCommandLine::helpNamesEverySubcommand()
{
    const CliResult help = runCli({"--help"});
    QCOMPARE(help.exitCode, 0);
    for (const char *name : {"run", "time", "article", "show", "chart", "export", "list"}) {
        QVERIFY(help.out.contains(QByteArray("corelane ") + name));
        const CliResult own = runCli({name, "--help"});
        QCOMPARE(own.exitCode, 0);
        QVERIFY(own.out.startsWith(QByteArray("Usage: corelane ") + name + " [options]"));
        QVERIFY(own.out.contains("--help") && own.err.isEmpty());
    }
}

void TestCommandLine::runPrintsOneJsonObject_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("answer");
    for (const char *model : {"cpp.sequential", "cpp.threads", "cpp.threads-gil", "cpp.processes",
                              "python.sequential", "python.threads", "python.processes"}) {
        QTest::addRow("%s primes", model) << model << "primes"
                                          << "100000"
                                          << "9592";
        QTest::addRow("%s sleep", model) << model << "sleep"
                                         << "300"
                                         << "300";
    }
}

void TestCommandLine::runPrintsOneJsonObject()
{
    QFETCH(QString, model);
    QFETCH(QString, workload);
    QFETCH(QString, size);
    QFETCH(QString, answer);
    const CliResult result =
        runCli({"run", "-w", workload, "-m", model, "-n", "3", "-s", size, "--format", "json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject run = result.json();
    QCOMPARE(run["schema"].toString(), QString("corelane.run/2"));
    QCOMPARE(run["outcome"].toString(), QString("done"));
    QCOMPARE(run["spec"]["model"].toString(), model);
    QCOMPARE(run["spec"]["workers"].toInt(), model.endsWith("sequential") ? 1 : 3);
    QCOMPARE(run["answer"].toString(), answer);
    QCOMPARE(run["answer_ok"].toBool(), true);
    QVERIFY(run["time"]["real"].toDouble() > 0);
    QVERIFY(run["tree"]["user"].toDouble() >= run["time"]["user"].toDouble());
    QVERIFY(run["cores"]["effective"].toDouble() > 0);
    QCOMPARE(run["runtime"]["gil"].toString(),
             model.startsWith("cpp") ? QString("none") : QString("on"));
    QVERIFY(run["measuring"].isObject() && run["warnings"].isArray());
    QVERIFY(!run["machine"]["kernel"].toString().isEmpty());
}

void TestCommandLine::everyOptionReachesTheRun()
{
    const CliResult result =
        runCli({"run", "-m", "python.processes", "-n", "2", "-s", "5000", "--set", "split=dynamic",
                "--set", "chunks-per-worker=3", "--set", "start-method=spawn", "--set",
                "lanes=sampled", "--format", "json"});
    const QJsonObject options = result.json()["spec"].toObject()["options"].toObject();
    QCOMPARE(options, (QJsonObject{{"split", "dynamic"},
                                   {"chunks-per-worker", "3"},
                                   {"start-method", "spawn"},
                                   {"lanes", "sampled"}}));
    QCOMPARE(result.json()["tier"].toString(), QString("sampled"));
}

void TestCommandLine::textEndsWithTheLinesOfTime()
{
    const CliResult result = runCli(kSmallRun);
    QCOMPARE(result.exitCode, 0);
    const QRegularExpression time(
        "\nreal\t\\d+m\\d+\\.\\d{3}s\nuser\t\\d+m\\d+\\.\\d{3}s\nsys\t\\d+m\\d+\\.\\d{3}s\n$");
    QVERIFY(time.match(QString::fromUtf8(result.out)).hasMatch());
    QVERIFY(result.out.contains("9,592 ✓"));
    QVERIFY(result.err.isEmpty());
}

void TestCommandLine::repeatPrintsAsManyRuns()
{
    const CliResult result = runCli(kSmallRun + QStringList{"--repeat", "3", "--format", "json"});
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const QByteArray &line : lines)
        QCOMPARE(QJsonDocument::fromJson(line)["outcome"].toString(), QString("done"));
}

void TestCommandLine::csvIsOneTable()
{
    const CliResult result = runCli(kSmallRun + QStringList{"--repeat", "2", "--format", "csv"});
    QCOMPARE(result.out.count('\n'), 3);
    QVERIFY(result.out.startsWith("started,title,model,"));
}

void TestCommandLine::savedRecordingShowsTheSame()
{
    const QString file = m_folder.filePath("one.corelane");
    const CliResult live = runCli(kSmallRun + QStringList{"--save", file, "--format", "json"});
    const CliResult shown = runCli({"show", file, "--format", "json"});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.json(), live.json());
}

void TestCommandLine::savingAgainAddsARecording()
{
    const QString file = m_folder.filePath("two.corelane");
    runCli(kSmallRun + QStringList{"--save", file});
    runCli(kSmallRun + QStringList{"--save", file});
    const auto records = corelane::readRecordingFile(file.toStdString());
    QVERIFY(records);
    QCOMPARE(records->size(), std::size_t{2});
}

void TestCommandLine::chartDrawsAPictureAndCsv()
{
    const QString file = m_folder.filePath("chart.corelane");
    QCOMPARE(
        runCli({"run", "-m", "cpp.threads", "-w", "sleep", "-s", "1200", "-n", "2", "--save", file})
            .exitCode,
        0);
    for (const char *chart : {"cpu-per-core", "wall-vs-cpu"}) {
        const QString picture = m_folder.filePath(QString(chart) + ".png");
        const CliResult drawn = runCli({"chart", file, "--chart", chart, "-o", picture, "--size",
                                        "500x300", "--scale", "3", "--theme", "dark"});
        QVERIFY2(drawn.exitCode == 0, drawn.err);
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1500, 900));
        QVERIFY(image.pixelColor(2, 2).lightness() < 80);
        QVERIFY(runCli({"chart", file, "--chart", chart, "-o", "-"}).out.count('\n') > 2);
    }
}

void TestCommandLine::pictureOfARun()
{
    const QString picture = m_folder.filePath("run.png");
    QCOMPARE(runCli(kSmallRun + QStringList{"--png", picture}).exitCode, 0);
    const QImage image(picture);
    // The board on one page, two charts beside each other.
    QVERIFY2(image.width() > image.height() && image.width() > 2000,
             qPrintable(QString::number(image.width())));
}

void TestCommandLine::articleComparesThreeModels()
{
    const CliResult result = runCli({"article", "-s", "30000", "-n", "2"}, {}, m_folder.path());
    QVERIFY2(result.exitCode == 0, result.err);
    for (const char *part : {"sequential", "threads ×2", "processes ×2", "baseline", "3,245 ✓"})
        QVERIFY2(result.out.contains(part), part);
    QVERIFY(!QImage(m_folder.filePath("corelane-article.png")).isNull());
}

void TestCommandLine::timePassesStdioAndStatusThrough()
{
    const CliResult result =
        runCli({"time", "--", "/bin/sh", "-c", "cat; echo mine >&2; exit 7"}, "input\n");
    QCOMPARE(result.exitCode, 7);
    QCOMPARE(result.out, QByteArray("input\n"));
    QVERIFY(result.err.startsWith("mine\n"));
    QVERIFY(result.err.contains("\nreal\t0m"));
    const CliResult json = runCli({"time", "--format", "json", "--", "/bin/true"});
    QVERIFY(json.out.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(json.err)["spec"]["model"].toString(), QString("command"));
}

void TestCommandLine::timeReportsToAFile()
{
    const QString report = m_folder.filePath("report.json");
    const CliResult result =
        runCli({"time", "-o", report, "--format", "json", "--", "/bin/echo", "out"});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray("out\n"));
    QVERIFY(result.err.isEmpty());
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll())["exit"]["status"].toInt(-1), 0);
}

void TestCommandLine::timeTellsTheSignal()
{
    const CliResult result = runCli({"time", "--", "/bin/sh", "-c", "kill -SEGV $$"});
    QCOMPARE(result.exitCode, 128 + SIGSEGV);
    QVERIFY(result.err.contains("SIGSEGV"));
    QCOMPARE(runCli({"time", "--", "/no/such/program"}).exitCode, 127);
}

void TestCommandLine::forkserverShowsWhatTimeMisses()
{
    const CliResult result = runCli({"run", "-m", "python.processes", "-n", "2", "-s", "200000",
                                     "--set", "start-method=forkserver", "--format", "json"});
    const QJsonObject run = result.json();
    const double time = run["time"]["user"].toDouble() + run["time"]["sys"].toDouble();
    const double tree = run["tree"]["user"].toDouble() + run["tree"]["sys"].toDouble();
    QVERIFY2(tree > 2 * time, result.out);
    QCOMPARE(run["warnings"][0]["id"].toString(), QString("time-misses-descendants"));
}

void TestCommandLine::interruptCancels()
{
    const QString file = m_folder.filePath("interrupted.corelane");
    QProcess process;
    startCli(process, {"run", "-m", "python.processes", "-w", "sleep", "-s", "600000", "--format",
                       "json", "--save", file});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(file), 20'000);
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput())["outcome"].toString(),
             QString("cancelled"));
}

void TestCommandLine::aKilledWorkloadFailsTheRun_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("worker");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("reason");
    for (const char *model : {"cpp.processes", "python.processes"}) {
        QTest::addRow("%s, main process killed", model)
            << model << false << SIGKILL << QByteArray("signal 9");
        QTest::addRow("%s, main process crashes", model)
            << model << false << SIGSEGV << QByteArray("SIGSEGV");
        QTest::addRow("%s, a worker killed", model)
            << model << true << SIGKILL << QByteArray("worker 2");
    }
}

void TestCommandLine::aKilledWorkloadFailsTheRun()
{
    QFETCH(QString, model);
    QFETCH(bool, worker);
    QFETCH(int, signal);
    QFETCH(QByteArray, reason);
    const QString file =
        m_folder.filePath(QString(QTest::currentDataTag()).remove(' ') + ".corelane");
    QProcess process;
    startCli(process,
             {"run", "-m", model, "-w", "sleep", "-s", "600000", "-n", "2", "--save", file});
    const auto victim = [&]() -> int {
        const auto runs = corelane::readRecordingFile(file.toStdString());
        if (!runs)
            return 0;
        if (!worker)
            return runs->front().stamps.empty() ? 0 : runs->front().pid;
        for (const corelane::Stamp &stamp : runs->front().stamps) {
            if (stamp.kind == corelane::StampKind::workerBegin && stamp.ring == 2)
                return static_cast<int>(stamp.a);
        }
        return 0;
    };
    int pid = 0;
    QTRY_VERIFY_WITH_TIMEOUT((pid = victim()) > 1, 20'000);
    kill(pid, signal);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.contains(reason), error);
}

void TestCommandLine::namesMayHoldAnyBytes()
{
    QProcess shell; // QProcess has no arguments of any bytes
    shell.setWorkingDirectory(m_folder.path());
    shell.setProcessEnvironment(cliEnvironment());
    shell.start("/bin/sh",
                {"-e", "-c",
                 "name=$(printf 'r\\377\\303\\251n')\n"
                 "\"$0\" run -m cpp.threads -n 2 -s 20000 --save \"$name\" >/dev/null\n"
                 "\"$0\" show \"$name\" --format csv >/dev/null\n"
                 "\"$0\" chart \"$name\" --chart wall-vs-cpu -o \"$name.csv\"\n"
                 "\"$0\" chart \"$name\" --chart wall-vs-cpu -o \"$name.png\"\n"
                 "printf 'def chunks(size): return [size]\\ndef work(chunk): return 1\\n'"
                 " > \"$name.py\"\n"
                 "\"$0\" run -w script --set file=\"$name.py\" -m python.sequential -s 3"
                 " --save \"$name.script\" --png \"$name.script.png\" >/dev/null\n"
                 "\"$0\" compare -m cpp.threads,cpp.sequential -n 2 -s 20000 --repeat 1"
                 " -q --save \"$name.study\" >/dev/null\n"
                 "\"$0\" compare \"$name.study\" --format csv >/dev/null\n"
                 "\"$0\" export \"$name\" -o \"$name.html\"\n"
                 "\"$0\" time -q --save \"$name\" -- printf %s \"$name\" 2>/dev/null\n",
                 CORELANE_BIN_DIR "/corelane"});
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
    const std::string name = "r\xff\xc3\xa9n";
    QCOMPARE(shell.readAllStandardOutput().toStdString(), name);
    for (const char *suffix : {"", ".csv", ".png", ".html", ".script", ".script.png", ".study"})
        QVERIFY2(std::filesystem::exists(m_folder.path().toStdString() + "/" + name + suffix),
                 suffix);
    const auto runs = corelane::readRecordingFile(m_folder.path().toStdString() + "/" + name);
    QVERIFY(runs);
    QCOMPARE(runs->back().spec.command, (std::vector<std::string>{"printf", "%s", name}));
}

void TestCommandLine::theInstalledProgramFindsItsParts()
{
    QTemporaryDir prefix;
    QProcess install;
    install.start("cmake", {"--install", CORELANE_BIN_DIR "/..", "--prefix", prefix.path()});
    QVERIFY(install.waitForFinished(60'000));
    QVERIFY2(install.exitCode() == 0, install.readAllStandardError());
    for (const char *file : {"share/applications/corelane.desktop",
                             "share/corelane/python/corelane_driver/__main__.py",
                             "share/icons/hicolor/scalable/apps/corelane.svg"})
        QVERIFY2(QFile::exists(prefix.filePath(file)), file);
    for (const char *model : {"cpp.threads", "python.threads"}) {
        QProcess process;
        process.setProcessEnvironment(cliEnvironment());
        process.start(prefix.filePath("bin/corelane"),
                      {"run", "-m", model, "-s", "1000", "--format", "json"});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    }
}

void TestCommandLine::runsWithAnotherInterpreter_data()
{
    QTest::addColumn<QString>("python");
    QTest::addColumn<QString>("gil");
    QTest::newRow("3.14") << "/opt/more-pythons/bin/python3.14"
                          << "on";
    QTest::newRow("3.13t") << "/opt/more-pythons/bin/python3.13t"
                           << "off";
}

void TestCommandLine::runsWithAnotherInterpreter()
{
    QFETCH(QString, python);
    QFETCH(QString, gil);
    if (!QFile::exists(python))
        QSKIP(qPrintable(python + " is not on this machine"));
    for (const char *model : {"python.threads", "python.processes"}) {
        const CliResult result = runCli(
            {"run", "-m", model, "--python", python, "-n", "2", "-s", "50000", "--format", "json"});
        QVERIFY2(result.exitCode == 0, result.err);
        QCOMPARE(result.json()["answer"].toString(), QString("5133"));
        QCOMPARE(result.json()["runtime"].toObject()["gil"].toString(), gil);
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
