// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

/// A recording in which every byte stands in a name, an argument, an answer, a line of output and a
/// warning: what the built program makes of it for terminals and for other programs.
class TestHiddenCharacters : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void terminalsGetNoCommands_data();
    void terminalsGetNoCommands();
    void filesHaveNoneEither_data();
    void filesHaveNoneEither();
    void svgIsWellFormed_data();
    void svgIsWellFormed();
    void jsonKeepsWhatTheyWere();
    void noCellOfCsvIsAFormula();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString recording() const { return path("all.corelane"); }

    QTemporaryDir m_folder;
};

namespace {

/// As a line of the recording: the three bytes that it escapes are escaped.
QByteArray everyByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        bytes += c == '\n'   ? QByteArray("\\n")
                 : c == '\r' ? QByteArray("\\r")
                 : c == '\\' ? QByteArray("\\\\")
                             : QByteArray(1, c);
    }
    return bytes;
}

QByteArray recordingOf(const QByteArray &text)
{
    QByteArray lines = "corelane-recording 1\nspec workload \nspec model command\nspec workers 0\n"
                       "spec size 0\nargument =cmd\nargument " +
                       text + "\nspec folder /" + text +
                       "\nruntime name command\nruntime version \nruntime gil none\n"
                       "machine cpu " +
                       text +
                       "\nmachine affinity 0-1\nmachine effective-cores 2\n"
                       "start 1000000000 7 2026-11-27T10:00:00+00:00\nlanes exact \n"
                       "thread 1000000000 7 7\nname 7 " +
                       text + "\n";
    for (int byte = 1; byte < 256; ++byte) {
        const QByteArray number = QByteArray::number(1000 + byte);
        const char c = static_cast<char>(byte);
        lines += "thread 1000000000 " + number + " 7\nname " + number + ' ' +
                 (c == '\n'   ? "\\n"
                  : c == '\\' ? "\\\\"
                              : QByteArray(1, c)) +
                 "\non 1000000000 1" + QByteArray::number(byte).rightJustified(9, '0') + " 0 " +
                 number + " exited\n";
    }
    lines += "output stdout " + text + "\noutput stderr " + text + "\nwarning all " + text +
             "\nanswer " + text + "\nexit 2000000000 status 1\nusage child 1 1 1 1 1\n" +
             "usage tree 1 1 1 1 1\nend 2000000001 failed " + text + "\n";
    return lines;
}

/// The first of what must not be there; empty: none. C1 and the others stand in UTF-8.
QByteArray firstHidden(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if ((static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t') || c == 0x7f)
            return QByteArray(1, c).toHex();
    }
    for (const char *hidden : {"\xc2\x9b", "\xe2\x80\xae", "\xe2\x81\xa6", "\xe2\x80\x8b"}) {
        if (bytes.contains(hidden))
            return QByteArray(hidden).toHex();
    }
    return {};
}

} // namespace

void TestHiddenCharacters::initTestCase()
{
    QFile file(recording());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(recordingOf(everyByte() + "\xc2\x9b\xe2\x80\xae\xe2\x81\xa6\xe2\x80\x8b"));
}

void TestHiddenCharacters::terminalsGetNoCommands_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("text") << QStringList{"show"};
    QTest::newRow("csv") << QStringList{"show", "--format", "csv"};
    QTest::newRow("json") << QStringList{"show", "--format", "json"};
}

void TestHiddenCharacters::terminalsGetNoCommands()
{
    QFETCH(QStringList, words);
    const CliResult shown = runCli(words + QStringList{recording()});
    QVERIFY2(shown.exitCode == 0 && !shown.out.isEmpty(), shown.err);
    QCOMPARE(firstHidden(shown.out), QByteArray());
    QCOMPARE(firstHidden(shown.err), QByteArray());
    QVERIFY(shown.out.contains("\\u001b") && shown.out.contains("\\u202e"));
    // An error names the file.
    const CliResult refused = runCli({"show", path("\x1b[2J\u202e")});
    QVERIFY(refused.exitCode != 0 && !refused.err.isEmpty());
    QCOMPARE(firstHidden(refused.err), QByteArray());
}

void TestHiddenCharacters::filesHaveNoneEither_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("report.html") << QStringList{"export"};
    QTest::newRow("run.json") << QStringList{"export"};
    QTest::newRow("run.csv") << QStringList{"export"};
    QTest::newRow("run.trace.json") << QStringList{"export"};
    QTest::newRow("lanes.csv") << QStringList{"chart", "--chart", "lanes"};
    QTest::newRow("account.csv") << QStringList{"chart", "--chart", "account"};
}

void TestHiddenCharacters::filesHaveNoneEither()
{
    QFETCH(QStringList, words);
    const QString file = path(QTest::currentDataTag());
    const CliResult written = runCli(words + QStringList{recording(), "-o", file});
    QVERIFY2(written.exitCode == 0, written.err);
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QByteArray bytes = content.readAll();
    QCOMPARE(firstHidden(bytes), QByteArray());
    if (file.endsWith("json"))
        QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
}

void TestHiddenCharacters::svgIsWellFormed_data()
{
    QTest::addColumn<QString>("chart");
    for (const char *chart : {"lanes", "lanes-by-core", "account", "wall-vs-cpu", "board"})
        QTest::newRow(chart) << chart;
}

/// By another parser than Qt's.
void TestHiddenCharacters::svgIsWellFormed()
{
    QFETCH(QString, chart);
    const QString file = path(chart + ".svg");
    const CliResult drawn = runCli({"chart", recording(), "--chart", chart, "-o", file});
    QVERIFY2(drawn.exitCode == 0, drawn.err);
    QProcess python;
    python.start("python3", {"-c", "import sys, xml.dom.minidom as m; m.parse(sys.argv[1])", file});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError());
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    QCOMPARE(firstHidden(content.readAll()), QByteArray());
}

void TestHiddenCharacters::jsonKeepsWhatTheyWere()
{
    const QJsonObject run = runCli({"show", "--format", "json", recording()}).json();
    const QString argument = run["spec"].toObject()["command"].toArray().at(1).toString();
    QVERIFY(argument.contains(QStringLiteral("\x1b")) && argument.contains(QChar(0x202e)));
}

void TestHiddenCharacters::noCellOfCsvIsAFormula()
{
    const QByteArray csv = runCli({"show", "--format", "csv", recording()}).out;
    QVERIFY(csv.contains("'=cmd"));
    QVERIFY(!csv.contains("\n=") && !csv.contains(",=") && !csv.contains(",\"="));
}

QTEST_GUILESS_MAIN(TestHiddenCharacters)
#include "tst_hidden_characters.moc"
