// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "record/recording_lines.h"
#include "window/runs/runs.h"
#include "written_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace corelane;

namespace {

constexpr std::int64_t kSecond_ns = 1'000'000'000;

RunRecord ran(const std::string &model, int minute, int real_s)
{
    RunRecord run{
        .spec = {.workload = "primes", .model = model, .workers = 2, .size = 1'000},
        .runtime = {.name = "C++", .version = "GCC 12"},
        .machine = {.cpu = "A CPU", .kernel = "Linux 6.1", .logicalCores = 2, .effectiveCores = 2},
        .startedAt = "2026-11-23T10:1" + std::to_string(minute) + ":00+01:00",
        .release_ns = kSecond_ns,
        .reaped_ns = (1 + real_s) * kSecond_ns,
        .exitStatus = ExitStatus{},
        .childUsage = Usage{.user_ns = 12 * kSecond_ns},
        .treeUsage = Usage{.user_ns = 12 * kSecond_ns},
        .end = End{.time_ns = (1 + real_s) * kSecond_ns}};
    return run;
}

/// The value of a chart's row.
double rowOf(const char *title, const QByteArray &csv)
{
    for (const QByteArray &line : csv.split('\n')) {
        if (line.startsWith(title))
            return line.split(',').last().toDouble();
    }
    return 0;
}

} // namespace

/// The baseline of the same files, wherever they are looked at.
class TestBaselines : public QObject {
    Q_OBJECT

private slots:
    void theSameFilesGiveTheSameSpeedupEverywhere_data();
    void theSameFilesGiveTheSameSpeedupEverywhere();
    void anotherMachinesRunIsNoBaseline();

private:
    QString keep(const QString &name, const RunRecord &run) const
    {
        const QString file = m_folder.filePath(name);
        return writeFile(file, QByteArray::fromStdString(recordingText(run))) ? file : QString();
    }

    QTemporaryDir m_folder;
};

void TestBaselines::theSameFilesGiveTheSameSpeedupEverywhere_data()
{
    QTest::addColumn<bool>("isNewestFirst");
    QTest::newRow("oldest first") << false;
    QTest::newRow("newest first") << true;
}

void TestBaselines::theSameFilesGiveTheSameSpeedupEverywhere()
{
    QFETCH(bool, isNewestFirst);
    const RunRecord older = ran("cpp.sequential", 1, 9);
    const RunRecord newer = ran("cpp.sequential", 2, 6);
    const RunRecord threads = ran("cpp.threads", 3, 3);
    QStringList files{keep("older.corelane", older), keep("newer.corelane", newer)};
    if (isNewestFirst)
        std::reverse(files.begin(), files.end());
    files << keep("threads.corelane", threads);

    const CliResult shown = runCli(QStringList{"show"} + files);
    QVERIFY2(shown.exitCode == 0, shown.err);
    QVERIFY2(shown.out.contains("C++ sequential took 6.00 s: speedup 2.00."), shown.out);
    QVERIFY(shown.out.contains("baseline    C++ sequential of 2026-11-23 10:12:00\n"));
    const CliResult chart = runCli(QStringList{"chart", "--chart", "speedup", "-o", "-"} + files);
    QCOMPARE(rowOf("speedup,", chart.out), 2.0);
    const CliResult report = runCli(QStringList{"export", "--format", "html", "-o", "-"} + files);
    QVERIFY(report.out.contains("2.00 against C++ sequential of 2026-11-23 10:12:00"));
    const CliResult json = runCli(QStringList{"export", "--format", "json", "-o", "-"} + files);
    const QJsonArray runs = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(runs.last()["identity"]["speedup"].toDouble(), 2.0);

    Runs table;
    for (const RunRecord &run : {threads, newer, older})
        table.entries.push_back({.record = std::make_shared<const RunRecord>(run)});
    if (!isNewestFirst)
        std::reverse(table.entries.begin(), table.entries.end());
    QCOMPARE(baselineOf(table, threads)->startedAt, newer.startedAt);
}

void TestBaselines::anotherMachinesRunIsNoBaseline()
{
    RunRecord other = ran("cpp.sequential", 1, 6);
    other.machine.cpu = "ANOTHER MACHINE";
    const RunRecord here = ran("cpp.threads", 2, 3);
    const QStringList files{keep("other.corelane", other), keep("here.corelane", here)};
    const QByteArray why = "C++ sequential of 2026-11-23 10:11:00 was on another machine: "
                           "ANOTHER MACHINE, 2 of 2 cores, Linux 6.1";

    const CliResult shown = runCli(QStringList{"show"} + files);
    QVERIFY2(shown.exitCode == 0, shown.err);
    QVERIFY(!shown.out.contains("speedup"));
    QVERIFY2(shown.out.contains("baseline    none: " + why + "\n"), shown.out);
    const CliResult chart = runCli(QStringList{"chart", "--chart", "speedup", "-o", "-"} + files);
    QVERIFY(!chart.out.contains("cores busy"));
    QVERIFY2(chart.err.contains("no speedup for C++ threads ×2: " + why), chart.err);
    const CliResult report = runCli(QStringList{"export", "--format", "html", "-o", "-"} + files);
    QVERIFY(!report.out.contains("against C++ sequential"));
    QVERIFY2(report.err.contains(why), report.err);

    Runs table;
    for (const RunRecord &run : {here, other})
        table.entries.push_back({.record = std::make_shared<const RunRecord>(run)});
    QCOMPARE(baselineOf(table, here), nullptr);
    chooseBaseline(table, table.entries[1].record); // a choice is for its own machine
    QCOMPARE(baselineOf(table, here), nullptr);
}

QTEST_GUILESS_MAIN(TestBaselines)
#include "tst_baselines.moc"
