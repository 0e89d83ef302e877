// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QTemporaryDir>
#include <QtTest>

/// What goes wrong at the terminal: each is one clear line on stderr that says what to do, and
/// nothing on stdout.
class TestBadInput : public QObject {
    Q_OBJECT

private slots:
    void isToldInOneLine_data();
    void isToldInOneLine();
    void unreadableRecordings_data();
    void unreadableRecordings();
    void aCutRecordingIsShown();
    void saveOverAnotherFileIsRefused();
    void missingDriverIsNamed();

private:
    QTemporaryDir m_folder;
};

void TestBadInput::isToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const QStringList &parts) {
        QTest::newRow(name) << arguments << code << parts;
    };
    const QStringList threads{"run", "-m", "cpp.threads"};
    row("subcommand", {"fly"}, 2, {"no such subcommand", "fly", "--help"});
    row("window without a display", {}, 1, {"no display", "--help"});
    row("model", {"run", "-m", "cpp.fibers"}, 2, {"no such model", "cpp.fibers", "cpp.threads"});
    row("no model", {"run"}, 2, {"no model given", "-m"});
    row("workload", threads + QStringList{"-w", "sort"}, 2, {"no such workload", "sort", "primes"});
    row("no interpreter", {"run", "-m", "python.threads", "--python", "/no/python"}, 2,
        {"no such interpreter", "/no/python", "3.8"});
    row("another program", {"run", "-m", "python.threads", "--python", "/bin/true"}, 2,
        {"not a Python interpreter", "/bin/true"});
    row("0 workers", threads + QStringList{"-n", "0"}, 2, {"workers", "0", "from 1 to 4096"});
    row("-1 workers", threads + QStringList{"-n", "-1"}, 2, {"workers", "-1", "from 1 to 4096"});
    row("1e9 workers", threads + QStringList{"-n", "1000000000"}, 2, {"workers", "from 1 to 4096"});
    row("1e9 written so", threads + QStringList{"-n", "1e9"}, 2, {"1e9", "digits alone"});
    row("size 0", threads + QStringList{"-s", "0"}, 2, {"size", "from 1 to"});
    row("huge size", threads + QStringList{"-s", "99999999999999"}, 2, {"size", "from 1 to"});
    row("size beyond numbers", threads + QStringList{"-s", "99999999999999999999999"}, 2,
        {"whole number"});
    row("option", threads + QStringList{"--set", "colour=blue"}, 2,
        {"no such option", "colour", "split"});
    row("option without value", threads + QStringList{"--set", "split"}, 2, {"KEY=VALUE", "split"});
    row("format", threads + QStringList{"--format", "xml"}, 2, {"no such format", "xml", "json"});
    row("timeout", threads + QStringList{"--timeout", "-3"}, 2, {"no such time", "-3"});
    row("repeat", threads + QStringList{"--repeat", "0"}, 2, {"no such number of runs"});
    row("unknown option", threads + QStringList{"--sise", "3"}, 2, {"sise", "--help"});
    row("stray argument", threads + QStringList{"make"}, 2,
        {"unexpected argument", "corelane time"});
    row("unwritable recording", threads + QStringList{"-s", "1000", "--save", "/no/folder/x"}, 1,
        {"/no/folder/x"});
    row("unwritable picture",
        threads + QStringList{"-s", "1000", "-q", "--format", "csv", "--png", "/no/folder/x.png"},
        1, {"/no/folder/x.png"});
    row("recording without name", threads + QStringList{"--save", ""}, 2, {"--save", "no file"});
    for (const char *place : {"/dev/zero", "/dev/full", "/"})
        row(place, threads + QStringList{"-s", "1000", "--save", place}, 1, {place, "it is"});
    row("time without command", {"time"}, 2, {"no command given", "--"});
    row("option of a command", {"time", "--set", "split=even", "--", "/bin/true"}, 2,
        {"no such option", "split", "lanes"});
    row("left and waited for", {"time", "--leave-running", "--wait", "--", "/bin/true"}, 2,
        {"left running", "--leave-running or --wait"});
    row("unwritable report", {"time", "-o", "/no/folder/x", "--", "/bin/true"}, 2,
        {"/no/folder/x"});
    row("show without file", {"show"}, 2, {"no recording given"});
    row("show nothing there", {"show", "/no/file"}, 1, {"/no/file", "No such file"});
    row("unknown chart", {"chart", "x", "--chart", "pie", "-o", "x.png"}, 2,
        {"no such chart", "pie", "cpu-per-core"});
    row("unknown file type", {"chart", "x", "-o", "x.bmp"}, 2,
        {"no such file type", "x.bmp", ".png"});
    row("scale", {"chart", "x", "-o", "x.png", "--scale", "9"}, 2,
        {"no such scale", "from 1 to 4"});
    row("resolution", {"chart", "x", "-o", "x.png", "--dpi", "many"}, 2,
        {"no such resolution", "many", "--dpi 300"});
    row("export without file", {"export", "-o", "x.html"}, 2, {"no recording given"});
    row("export to nowhere", {"export", "x"}, 2, {"no output file given"});
    row("part of lanes", {"chart", "x", "--chart", "lanes", "-o", "x.png", "--from", "soon"}, 2,
        {"no such time", "soon"});
    row("empty part", {"chart", "x", "--chart", "lanes", "-o", "x.png", "--from", "2", "--to", "1"},
        2, {"empty part", "--from"});
    row("list", {"list", "cores"}, 2, {"no such list", "models"});
}

void TestBadInput::isToldInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QStringList, parts);
    const CliResult result = runCli(arguments);
    QVERIFY2(result.exitCode == exitCode, result.err);
    for (const QString &part : parts)
        QVERIFY2(result.err.contains(part.toUtf8()),
                 qPrintable(part + " is not in: " + result.err));
    QVERIFY2(result.err.startsWith("corelane: ") && result.err.count('\n') == 1, result.err);
    if (exitCode == 2)
        QVERIFY(result.out.isEmpty());
}

void TestBadInput::unreadableRecordings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("not one") << QByteArray("hello\n") << QByteArray("not a recording");
    QTest::newRow("empty") << QByteArray() << QByteArray("not a recording");
    QTest::newRow("newer") << QByteArray("corelane-recording 99\n") << QByteArray("version 99");
    QTest::newRow("broken") << QByteArray("corelane-recording 1\ntree 1 2\n")
                            << QByteArray("line 2");
}

void TestBadInput::unreadableRecordings()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, part);
    QFile file(m_folder.filePath("bad.corelane"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const QStringList &arguments :
         {QStringList{"show", file.fileName()}, QStringList{"chart", file.fileName(), "-o", "-"}}) {
        const CliResult result = runCli(arguments);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains(part) && result.err.contains("bad.corelane"), result.err);
    }
}

void TestBadInput::aCutRecordingIsShown()
{
    const QString path = m_folder.filePath("cut.corelane");
    QCOMPARE(runCli({"run", "-m", "cpp.threads", "-s", "100000", "--save", path}).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 3));
    file.close();
    const CliResult result = runCli({"show", path, "--format", "json"});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json()["outcome"].toString(), QString("failed"));
    QCOMPARE(result.json()["answer"].toString(), QString("9592"));
}

void TestBadInput::saveOverAnotherFileIsRefused()
{
    QFile file(m_folder.filePath("thesis.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("years of work");
    file.close();
    const CliResult result =
        runCli({"run", "-m", "cpp.threads", "-s", "1000", "--save", file.fileName()});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("not a recording"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("years of work"));
}

void TestBadInput::missingDriverIsNamed()
{
    QTemporaryDir prefix;
    QDir(prefix.path()).mkdir("bin");
    for (const char *program :
         {"corelane", "corelane-host", "corelane-recorder", "corelane-worker"})
        QVERIFY(QFile::copy(QString(CORELANE_BIN_DIR "/") + program,
                            prefix.filePath(QString("bin/") + program)));
    QProcess process;
    process.setProcessEnvironment(cliEnvironment());
    process.start(prefix.filePath("bin/corelane"), {"run", "-m", "cpp.threads", "-s", "1000"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.contains("part of Corelane is missing") && error.contains("corelane_driver"),
             error);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
