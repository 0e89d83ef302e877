// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

/// A recording that was thinned, or cut, says so in every view that the terminal gives of it,
/// before all else.
class TestIncomplete : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyViewOfAThinnedRunSaysSo_data();
    void everyViewOfAThinnedRunSaysSo();
    void jsonTellsHowManyStampsAreMissing();
    void everyViewOfACutRunSaysSo_data();
    void everyViewOfACutRunSaysSo();

private:
    QString path(const char *name) const { return m_folder.filePath(name); }
    static void addViews();
    QByteArray viewOf(const QString &recording) const;

    QTemporaryDir m_folder;
    QByteArray m_report; ///< as the run itself was told
};

/// A program that stamps faster than anybody can read: 200,000 into a ring of 2,048.
void TestIncomplete::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QString stamper = QStringLiteral(CORELANE_CLIENTS_DIR "/stamper");
    const CliResult made =
        runCli({"time", "--save", path("thinned.corelane"), "--", stamper, "200000"});
    QVERIFY2(made.exitCode == 0, made.err);
    m_report = made.err;
    QFile thinned(path("thinned.corelane"));
    QVERIFY(thinned.open(QIODevice::ReadOnly));
    const QByteArray text = thinned.readAll();
    QVERIFY(text.contains("\ndropped "));
    QFile cut(path("cut.corelane"));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    for (const QByteArray &line : text.left(text.lastIndexOf("\nend ")).split('\n')) {
        if (!line.startsWith("dropped "))
            cut.write(line + '\n');
    }
}

void TestIncomplete::addViews()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("lines"); // among which it stands
    QTest::newRow("show") << QStringList{"show"} << 2;
    QTest::newRow("csv") << QStringList{"show", "--format", "csv"} << 2;
    QTest::newRow("html") << QStringList{"export", "--format", "html", "-o", "-"} << 0;
    QTest::newRow("trace") << QStringList{"export", "--format", "trace", "-o", "-"} << 1;
    QTest::newRow("chart as csv") << QStringList{"chart", "--chart", "wall-vs-cpu", "-o", "-"} << 2;
    QTest::newRow("chart") << QStringList{"chart", "--chart", "lanes", "-o", "svg"} << 0;
}

/// What comes before anything else of the run: so many lines, or all where the form decides it.
QByteArray TestIncomplete::viewOf(const QString &recording) const
{
    QStringList arguments =
        *static_cast<const QStringList *>(QTest::qData("arguments", qMetaTypeId<QStringList>()));
    const int lines = *static_cast<const int *>(QTest::qData("lines", qMetaTypeId<int>()));
    const QString picture = path("picture.svg");
    if (arguments.last() == QLatin1String("svg"))
        arguments.last() = picture;
    const CliResult said = runCli(arguments + QStringList{recording});
    if (said.exitCode != 0)
        return "failed: " + said.err;
    QByteArray text = said.out;
    if (QFile file(picture); arguments.contains(picture) && file.open(QIODevice::ReadOnly))
        text = file.readAll();
    const QByteArrayList all = text.split('\n');
    const qsizetype facts = text.indexOf("<dl>"); // of the report, below its headline
    return lines > 0 ? all.mid(0, lines).join('\n') : facts >= 0 ? text.left(facts) : text;
}

void TestIncomplete::everyViewOfAThinnedRunSaysSo_data()
{
    addViews();
}

void TestIncomplete::everyViewOfAThinnedRunSaysSo()
{
    const QByteArray text = viewOf(path("thinned.corelane"));
    QVERIFY2(text.contains("stamps were lost"), text);
    QVERIFY2(m_report.contains("stamps were lost"), m_report);
}

void TestIncomplete::jsonTellsHowManyStampsAreMissing()
{
    const CliResult said = runCli({"show", "--format", "json", path("thinned.corelane")});
    const QJsonArray missing = said.json()["missing"].toArray();
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing[0].toObject()["id"].toString(), QString("missing.stamps-share"));
    QVERIFY(missing[0].toObject()["text"].toString().contains(" of 200,000)"));
}

void TestIncomplete::everyViewOfACutRunSaysSo_data()
{
    addViews();
}

void TestIncomplete::everyViewOfACutRunSaysSo()
{
    const QByteArray text = viewOf(path("cut.corelane"));
    QVERIFY2(text.contains("stops before the end of the run"), text);
}

QTEST_GUILESS_MAIN(TestIncomplete)
#include "tst_incomplete.moc"
