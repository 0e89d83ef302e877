// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "trace_rules.h"

#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>

using namespace corelane;

/// Real recordings as files for other programs, from the built program.
class TestExports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void chartsAsEveryKindOfFile_data();
    void chartsAsEveryKindOfFile();
    void boardIsFourChartsOnOnePage();
    void pngCarriesTheAskedResolution();
    void traceFollowsTheFormatsRules();
    void traceHasEveryWorker();
    void jsonFollowsTheSchema_data();
    void jsonFollowsTheSchema();
    void schemaRefusesWhatIsWrong();
    void reportIsOneFileWithEveryChart();
    void formatCanBeTold();
    void refusedFolderIsTold_data();
    void refusedFolderIsTold();
    void fullDiskIsToldAndLeavesTheOldFile_data();
    void fullDiskIsToldAndLeavesTheOldFile();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString recordings() const { return path("runs.corelane"); }
    static void addFiles();

    QTemporaryDir m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty where Debian's validator accepts the document, else what it says.
QByteArray schemaErrors(const QString &path)
{
    QProcess validator;
    validator.start("/usr/bin/python3",
                    {"-c",
                     "import json, sys, jsonschema\n"
                     "schema = json.load(open(sys.argv[1]))\n"
                     "jsonschema.Draft202012Validator.check_schema(schema)\n"
                     "for error in jsonschema.Draft202012Validator(schema).iter_errors("
                     "json.load(open(sys.argv[2]))):\n"
                     "    print(error)\n",
                     QStringLiteral(CORELANE_SOURCE_DIR "/core/record/run.schema.json"), path});
    if (!validator.waitForFinished())
        return "no answer";
    return validator.readAllStandardOutput() + validator.readAllStandardError();
}

/// What each kind of file is asked for by: the arguments without the recording and the file.
const QList<std::pair<const char *, QStringList>> kKinds{
    {"lanes.png", {"chart", "--chart", "lanes"}},
    {"lanes.svg", {"chart", "--chart", "lanes"}},
    {"lanes.pdf", {"chart", "--chart", "lanes"}},
    {"lanes.csv", {"chart", "--chart", "lanes"}},
    {"report.html", {"export"}},
    {"run.json", {"export"}},
    {"run.trace.json", {"export"}},
};

} // namespace

/// A sequential run and one with threads.
void TestExports::initTestCase()
{
    const CliResult run = runCli({"run", "-m", "python.threads", "-n", "3", "-s", "200000",
                                  "--baseline", "--save", recordings(), "-q"});
    QVERIFY2(run.exitCode == 0, run.err);
}

void TestExports::chartsAsEveryKindOfFile_data()
{
    QTest::addColumn<QString>("chart");
    for (const char *chart :
         {"cpu-per-core", "wall-vs-cpu", "lanes", "lanes-by-core", "account", "speedup", "memory"})
        QTest::newRow(chart) << chart;
}

void TestExports::chartsAsEveryKindOfFile()
{
    QFETCH(QString, chart);
    for (const char *theme : {"light", "dark"}) {
        for (const char *end : {".png", ".svg", ".pdf", ".csv"}) {
            const CliResult drawn = runCli({"chart", recordings(), "--chart", chart, "--theme",
                                            theme, "-o", path(chart + end)});
            QVERIFY2(drawn.exitCode == 0 && drawn.out.isEmpty() && drawn.err.isEmpty(), drawn.err);
        }
        QVERIFY(!QImage(path(chart + ".png")).isNull());
        QVERIFY(contentOf(path(chart + ".pdf")).startsWith("%PDF-"));
        QVERIFY(contentOf(path(chart + ".csv")).count('\n') > 1);
        QXmlStreamReader reader(contentOf(path(chart + ".svg")));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
}

void TestExports::boardIsFourChartsOnOnePage()
{
    const auto draw = [&](const QString &name) {
        return runCli({"chart", recordings(), "--chart", "board", "-o", path(name)});
    };
    QCOMPARE(draw("board.svg").exitCode, 0);
    const QByteArray svg = contentOf(path("board.svg"));
    for (const char *title :
         {">CPU per core<", ">Wall vs CPU time<", ">Workers<", ">Where the time went<"})
        QVERIFY2(svg.contains(title), title);
    QCOMPARE(draw("board.pdf").exitCode, 0);
    const CliResult table = draw("board.csv");
    QCOMPARE(table.exitCode, 2);
    QVERIFY2(table.err.contains("no table"), table.err);
}

void TestExports::pngCarriesTheAskedResolution()
{
    QCOMPARE(runCli({"chart", recordings(), "-o", path("a.png"), "--dpi", "300"}).exitCode, 0);
    QCOMPARE(qRound(QImage(path("a.png")).dotsPerMeterX() * 0.0254), 300);
    QCOMPARE(runCli({"chart", recordings(), "-o", path("a.png"), "--scale", "3"}).exitCode, 0);
    QCOMPARE(qRound(QImage(path("a.png")).dotsPerMeterX() * 0.0254), 288);
}

void TestExports::traceFollowsTheFormatsRules()
{
    QCOMPARE(runCli({"export", recordings(), "-o", path("a.trace.json")}).exitCode, 0);
    const Trace trace = readTrace(contentOf(path("a.trace.json")));
    QCOMPARE(trace.broken, QString());
    QVERIFY(trace.slices.size() >= 4);
    QVERIFY(!trace.counters.isEmpty());
}

void TestExports::traceHasEveryWorker()
{
    QCOMPARE(runCli({"export", recordings(), "-o", path("a.trace.json")}).exitCode, 0);
    const Trace trace = readTrace(contentOf(path("a.trace.json")));
    int workers = 0;
    for (auto thread = trace.slices.begin(); thread != trace.slices.end(); ++thread) {
        if (!thread.key().contains("threads ×3: workers/worker"))
            continue;
        ++workers;
        const auto has = [&](const QString &category) {
            return std::any_of(thread->begin(), thread->end(), [&](const TracedSlice &slice) {
                return slice.category == category;
            });
        };
        QVERIFY(has("chunk") && has("state"));
    }
    QCOMPARE(workers, 3);
}

void TestExports::jsonFollowsTheSchema_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("run") << QStringList{"run", "-m", "cpp.threads", "-s", "50000"};
    QTest::newRow("sampled") << QStringList{"run",   "-m",    "cpp.processes", "-s",
                                            "50000", "--set", "lanes=sampled"};
    QTest::newRow("baseline") << QStringList{"run", "-m",    "python.threads",
                                             "-s",  "50000", "--baseline"};
    QTest::newRow("cancelled") << QStringList{"run", "-m", "cpp.threads", "--timeout", "0.2"};
    QTest::newRow("command") << QStringList{"time", "--", "/bin/sh", "-c", "exit 3"};
    QTest::newRow("signal") << QStringList{"time", "--", "/bin/sh", "-c", "kill -9 $$"};
    QTest::newRow("show") << QStringList{"show", recordings()};
    QTest::newRow("export") << QStringList{"export"};
}

void TestExports::jsonFollowsTheSchema()
{
    QFETCH(QStringList, arguments);
    const QString file = path("output.json");
    const QString command = arguments.takeFirst();
    if (command == "export") {
        QCOMPARE(runCli({"export", recordings(), "-o", file}).exitCode, 0);
    } else if (command == "time") { // whose command owns stdout
        runCli(QStringList{"time", "--format", "json", "-o", file} + arguments);
    } else {
        QByteArray out = runCli(QStringList{command, "--format", "json"} + arguments).out;
        if (command == "show") // a run a line
            out = "[" + out.trimmed().replace('\n', ',') + "]";
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(out) == out.size());
    }
    const QJsonDocument read = QJsonDocument::fromJson(contentOf(file));
    QVERIFY(!read.isNull());
    QCOMPARE(schemaErrors(file), QByteArray());
    QFile::remove(file);
}

void TestExports::schemaRefusesWhatIsWrong()
{
    QJsonObject run =
        runCli({"run", "-m", "cpp.threads", "-s", "50000", "--format", "json"}).json();
    const auto isRefused = [&](const char *key, const QJsonValue &value) {
        QJsonObject wrong = run;
        wrong[QLatin1String(key)] = value;
        QFile file(path("wrong.json"));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(QJsonDocument(wrong).toJson());
        file.close();
        return !schemaErrors(file.fileName()).isEmpty();
    };
    QVERIFY(!isRefused("outcome", "done"));
    QVERIFY(isRefused("outcome", "splendid"));
    QVERIFY(isRefused("time", 3));
    QVERIFY(isRefused("account", QJsonObject{{"of", "workers"}}));
    QVERIFY(isRefused("headline", "parallel"));
    QVERIFY(!isRefused("something", "else")); // a later version's
}

void TestExports::reportIsOneFileWithEveryChart()
{
    const CliResult made = runCli({"export", recordings(), "-o", path("report.html")});
    QVERIFY2(made.exitCode == 0, made.err);
    const QString html = QString::fromUtf8(contentOf(path("report.html")));
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.endsWith("</html>\n"));
    for (const char *title : {"CPU per core", "Wall vs CPU time", "Workers", "Workers by core",
                              "Where the time went", "Speedup and its factors", "Memory"})
        QCOMPARE(html.count("<title>" + QString(title) + "</title>"), 2); // light and dark
    for (const char *part : {"threads ×3", "sequential", ">baseline</td>", "seconds", "kernel"})
        QVERIFY2(html.contains(QString::fromUtf8(part)), part);
    static const QRegularExpression outside(R"(<(script|link|img|iframe)\b|src=|@import)");
    QVERIFY(!html.contains(outside));
}

void TestExports::formatCanBeTold()
{
    const CliResult csv = runCli({"export", recordings(), "-o", "-", "--format", "csv"});
    QCOMPARE(csv.out.count('\n'), 3);
    QCOMPARE(csv.out, runCli({"show", recordings(), "--format", "csv"}).out);
    QVERIFY(readTrace(runCli({"export", recordings(), "-o", "-", "--format", "trace"}).out)
                .broken.isEmpty());
    const CliResult wrong = runCli({"export", recordings(), "-o", path("a.zip")});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.err.contains("a.zip") && wrong.err.contains(".trace.json"));
}

void TestExports::addFiles()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    for (const auto &[name, arguments] : kKinds)
        QTest::newRow(name) << name << arguments;
}

void TestExports::refusedFolderIsTold_data()
{
    addFiles();
}

void TestExports::refusedFolderIsTold()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    const CliResult result =
        runCli(arguments + QStringList{recordings(), "-o", "/no/such/folder/" + name});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("/no/such/folder/" + name.toUtf8()) &&
                 result.err.contains("No such file") && result.err.count('\n') == 1,
             result.err);
}

void TestExports::fullDiskIsToldAndLeavesTheOldFile_data()
{
    addFiles();
}

/// A file that may not grow beyond 1 KiB fails in the middle, as on a full disk.
void TestExports::fullDiskIsToldAndLeavesTheOldFile()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    QTemporaryDir folder;
    QFile old(folder.filePath(name));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QProcess process;
    process.setProcessEnvironment(cliEnvironment());
    process.start("/bin/sh", QStringList{"-c", "ulimit -f 2; exec \"$@\"", "sh",
                                         CORELANE_BIN_DIR "/corelane"} +
                                 arguments + QStringList{recordings(), "-o", old.fileName()});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 1 && said.contains(old.fileName().toUtf8()), said);
    QCOMPARE(contentOf(old.fileName()), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
