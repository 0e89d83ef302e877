// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

/// Films of a shipped recording, from the built program.
class TestChartFilms : public QObject {
    Q_OBJECT

private slots:
    void chartsAndBoardBecomeFilms_data();
    void chartsAndBoardBecomeFilms();
    void sameRecordingGivesTheSameBytes_data();
    void sameRecordingGivesTheSameBytes();
    void partAndSpeedMakeItShorter();
    void whatCannotBeIsToldBefore_data();
    void whatCannotBeIsToldBefore();
    void refusedFolderIsTold();

private:
    CliResult film(const QString &file, const QStringList &options = {}) const;
    QByteArray contentOf(const QString &name) const;

    QTemporaryDir m_folder;
};

namespace {

const QString kExample =
    QStringLiteral(CORELANE_SOURCE_DIR "/resources/examples/primes-python-2-cores.corelane");

} // namespace

CliResult TestChartFilms::film(const QString &file, const QStringList &options) const
{
    return runCli(
        QStringList{"chart", kExample, "--size", "320x200", "-o", m_folder.filePath(file)} +
        options);
}

QByteArray TestChartFilms::contentOf(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestChartFilms::chartsAndBoardBecomeFilms_data()
{
    QTest::addColumn<QString>("chart");
    for (const char *chart : {"cpu-per-core", "wall-vs-cpu", "lanes", "lanes-by-core", "account",
                              "core-time", "speedup", "memory", "board"})
        QTest::newRow(chart) << chart;
}

void TestChartFilms::chartsAndBoardBecomeFilms()
{
    QFETCH(QString, chart);
    const CliResult gif = film(chart + ".gif", {"--chart", chart, "--speed", "2"});
    QVERIFY2(gif.exitCode == 0 && gif.out.isEmpty() && gif.err.isEmpty(), gif.err);
    QVERIFY(contentOf(chart + ".gif").startsWith("GIF89a"));
    const CliResult apng = film(chart + ".apng", {"--chart", chart, "--speed", "2"});
    QVERIFY2(apng.exitCode == 0, apng.err);
    const QByteArray bytes = contentOf(chart + ".apng");
    QVERIFY(bytes.count("fcTL") > 1);
    QCOMPARE(QImage::fromData(bytes, "png").size(), QSize(320, 200));
}

void TestChartFilms::sameRecordingGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("gif") << ".gif";
    QTest::newRow("apng") << ".apng";
}

void TestChartFilms::sameRecordingGivesTheSameBytes()
{
    QFETCH(QString, end);
    for (const char *name : {"one", "other"})
        QCOMPARE(film(name + end, {"--chart", "board", "--theme", "dark"}).exitCode, 0);
    QVERIFY(!contentOf("one" + end).isEmpty());
    QCOMPARE(contentOf("one" + end), contentOf("other" + end));
}

void TestChartFilms::partAndSpeedMakeItShorter()
{
    const auto pictures = [this](const QStringList &options) {
        film("a.apng", QStringList{"--chart", "wall-vs-cpu", "--fps", "20"} + options);
        return contentOf("a.apng").count("fcTL");
    };
    const qsizetype all = pictures({"--speed", "1"});
    QVERIFY(all > 10);
    QVERIFY(pictures({"--speed", "2"}) < all);
    QVERIFY(pictures({"--speed", "1", "--from", "0.5", "--to", "0.8"}) < all);
}

void TestChartFilms::whatCannotBeIsToldBefore_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("speed") << QStringList{"--speed", "0"} << QByteArray("no such speed: 0") << 2;
    QTest::newRow("rate") << QStringList{"--fps", "31"} << QByteArray("from 1 to 30") << 2;
    QTest::newRow("length") << QStringList{"--speed", "0.001"} << QByteArray("a speed of 0.01")
                            << 1;
    QTest::newRow("size") << QStringList{"--size", "3000x500"}
                          << QByteArray("at most 1,920 pixels a side") << 1;
    QTest::newRow("part") << QStringList{"--from", "100"} << QByteArray("nothing to film") << 1;
}

void TestChartFilms::whatCannotBeIsToldBefore()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, told);
    QFETCH(int, exitCode);
    const CliResult result = film("refused.gif", options);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(result.err.contains(told) && result.err.count('\n') == 1, result.err);
    QVERIFY(contentOf("refused.gif").isEmpty());
}

void TestChartFilms::refusedFolderIsTold()
{
    const CliResult result = runCli({"chart", kExample, "-o", "/no/such/folder/a.gif"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("/no/such/folder/a.gif") && result.err.count('\n') == 1,
             result.err);
}

QTEST_GUILESS_MAIN(TestChartFilms)
#include "tst_chart_films.moc"
