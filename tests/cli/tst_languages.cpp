// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QDir>
#include <QtTest>

/// The terminal in another language: what a person reads is translated, what a program reads is
/// not.
class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anOptionChooses_data();
    void anOptionChooses();
    void theSystemChooses_data();
    void theSystemChooses();
    void whatProgramsReadIsTheSame_data();
    void whatProgramsReadIsTheSame();
    void aReportIsTranslated();
    void anUnknownLanguageIsRefused();
    void whatACommandIsGivenIsItsOwn();
};

namespace {

const QString kExamples = QStringLiteral(CORELANE_SOURCE_DIR "/resources/examples/");

QString example()
{
    const QStringList files = QDir(kExamples).entryList({"*.corelane"});
    return files.isEmpty() ? QString() : kExamples + files.front();
}

} // namespace

void TestLanguages::initTestCase()
{
    if (!QFile::exists(CORELANE_BIN_DIR "/../share/corelane/translations/corelane_de.qm"))
        QSKIP("Built without Qt's lrelease: there is English alone");
    QVERIFY(!example().isEmpty());
}

void TestLanguages::anOptionChooses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const QStringList &arguments, const char *text) {
        QTest::addRow("%s", qPrintable(arguments.join(' '))) << arguments << QByteArray(text);
    };
    row({"--lang", "de", "list", "workloads"}, "Größe: geprüfte Zahlen, 1 bis 1.000.000.000");
    row({"list", "workloads", "--lang=fr"}, "taille\u00a0: nombres testés");
    row({"list", "workloads", "--lang", "fr", "--lang", "en"},
        "size: numbers tested, 1 to 1,000,000,000");
    row({"--lang", "de-AT", "run", "--help"}, "Aufruf: corelane run [Optionen]");
    row({"--lang", "de", "--help"}, "warum N Kerne ein Programm nicht N-mal schneller machen");
    row({"--lang", "de", "list", "charts"}, "Wo die Zeit blieb");
}

void TestLanguages::anOptionChooses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(text), result.out.constData());
}

void TestLanguages::theSystemChooses_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("German") << "de" << QByteArray("Argumente:");
    QTest::newRow("the next best") << "xx:fr" << QByteArray("Arguments\u00a0:");
    QTest::newRow("English first") << "en:de" << QByteArray("Arguments:");
}

void TestLanguages::theSystemChooses()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, text);
    QProcessEnvironment environment = cliEnvironment();
    environment.insert("LANGUAGE", language);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(CORELANE_BIN_DIR "/corelane", {"show", "--help"});
    const CliResult result = resultOf(process);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(text), result.out.constData());
}

void TestLanguages::whatProgramsReadIsTheSame_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("models") << QStringList{"list", "models", "--format", "json"};
    QTest::newRow("workloads") << QStringList{"list", "workloads", "--format", "json"};
    QTest::newRow("a run as JSON") << QStringList{"show", example(), "--format", "json"};
    QTest::newRow("a run as CSV") << QStringList{"show", example(), "--format", "csv"};
}

void TestLanguages::whatProgramsReadIsTheSame()
{
    QFETCH(QStringList, arguments);
    const CliResult english = runCli(arguments);
    const CliResult german = runCli(QStringList{"--lang", "de"} + arguments);
    QCOMPARE(english.exitCode, 0);
    QVERIFY(!english.out.isEmpty());
    QCOMPARE(german.out, english.out);
}

void TestLanguages::aReportIsTranslated()
{
    const QByteArray english = runCli({"show", example()}).out;
    const QByteArray german = runCli({"--lang", "de", "show", example()}).out;
    QVERIFY(english.contains("\nworkload    "));
    QVERIFY(german.contains("\nAufgabe "));
    for (const char *word : {"workload ", "cores busy", "where the", " confidence "})
        QVERIFY2(!german.contains(word), german.constData());
    // The lines of time stay, so that what reads them goes on reading them.
    const qsizetype length = english.size() - english.lastIndexOf("\nreal\t");
    QCOMPARE(german.right(length), english.right(length));
}

void TestLanguages::anUnknownLanguageIsRefused()
{
    const CliResult unknown = runCli({"--lang", "xx", "list", "charts"});
    QCOMPARE(unknown.exitCode, 2);
    QCOMPARE(unknown.err, QByteArray("corelane: no such language: xx; there are de, en, fr\n"));
    QVERIFY(unknown.out.isEmpty());
    QCOMPARE(runCli({"list", "charts", "--lang"}).exitCode, 2);
    const CliResult german = runCli({"--lang", "de", "run"});
    QCOMPARE(german.exitCode, 2);
    QVERIFY2(german.err.startsWith("corelane: kein Modell angegeben; geben Sie -m an"),
             german.err.constData());
}

void TestLanguages::whatACommandIsGivenIsItsOwn()
{
    const CliResult result = runCli({"time", "--lang", "de", "--", "echo", "--lang", "fr"});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray("--lang fr\n"));
    QVERIFY2(result.err.contains("nutzbaren Kernen"), result.err.constData());
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
