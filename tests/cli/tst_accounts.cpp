// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "record/recording_reader.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

/// Accounts, baselines and their charts from the built program, in whichever tier this machine
/// allows.
class TestAccounts : public QObject {
    Q_OBJECT

private slots:
    void statesAddUpToWorkersTimesReal_data();
    void statesAddUpToWorkersTimesReal();
    void aCommandsStatesAddUpOverItsThreads_data();
    void aCommandsStatesAddUpOverItsThreads();
    void sampledLanesHaveTheSameKeys();
    void tierSaysWhatIsKnown();
    void textHasTheTableAndEndsWithTime();
    void baselineRunsFirstAndSplitsTheAccount();
    void baselineIsALineOfTextAndARowOfCsv();
    void aSequentialRunIsItsOwnBaseline();
    void showFindsTheBaselineAmongTheRecordings();
    void chartsOfOneAndOfSeveralRecordings_data();
    void chartsOfOneAndOfSeveralRecordings();
    void partOfTheLanesIsDrawnInDetail();

private:
    QString recordings();

    QTemporaryDir m_folder;
};

namespace {

const char *const kStates[] = {"start_up",  "useful",   "extra",     "running",
                               "run_queue", "gil_wait", "lock_wait", "io_wait",
                               "transfer",  "dispatch", "idle_tail", "unexplained"};

qint64 sumOfStates(const QJsonObject &account)
{
    qint64 sum_ns = 0;
    for (const char *state : kStates)
        sum_ns += account["states"][QLatin1String(state)].toInteger();
    return sum_ns;
}

QList<QJsonObject> jsonLines(const QByteArray &text)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : text.trimmed().split('\n'))
        objects << QJsonDocument::fromJson(line).object();
    return objects;
}

const QStringList kThreads{"run", "-m", "python.threads", "-n", "3", "-s", "200000"};

} // namespace

/// A file with a sequential run and one with threads, made once.
QString TestAccounts::recordings()
{
    const QString file = m_folder.filePath("both.corelane");
    if (!QFile::exists(file))
        runCli(kThreads + QStringList{"--baseline", "--save", file});
    return file;
}

void TestAccounts::statesAddUpToWorkersTimesReal_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("size");
    for (const char *model : {"cpp.sequential", "cpp.threads", "cpp.threads-gil", "cpp.processes",
                              "python.sequential", "python.threads", "python.processes"}) {
        QTest::addRow("%s primes", model) << model << "primes"
                                          << "100000";
        QTest::addRow("%s sleep", model) << model << "sleep"
                                         << "200";
    }
}

void TestAccounts::statesAddUpToWorkersTimesReal()
{
    QFETCH(QString, model);
    QFETCH(QString, workload);
    QFETCH(QString, size);
    const CliResult result =
        runCli({"run", "-m", model, "-w", workload, "-s", size, "-n", "3", "--format", "json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject run = result.json();
    const QJsonObject account = run["account"].toObject();
    QCOMPARE(account["of"].toString(), QString("workers"));
    QCOMPARE(account["workers"].toInt(), model.endsWith("sequential") ? 1 : 3);
    const qint64 real_ns = account["real_ns"].toInteger();
    QVERIFY(std::abs(double(real_ns) * 1e-9 - run["time"]["real"].toDouble()) < 1e-8);
    QCOMPARE(account["total_ns"].toInteger(), account["workers"].toInteger() * real_ns);
    QCOMPARE(sumOfStates(account), account["total_ns"].toInteger());
    QCOMPARE(account["states"].toObject().size(), qsizetype(std::size(kStates)));
    const QJsonObject parts = account["run_queue_parts"].toObject();
    QCOMPARE(parts["preempted"].toInteger() + parts["woken_late"].toInteger() +
                 parts["throttled"].toInteger(),
             account["states"]["run_queue"].toInteger());
    QVERIFY(account["states"]["running"].toDouble() > 0 && account["states"]["useful"] == 0);
    QVERIFY(account["efficiencies"]["load_balance"].toDouble() <= 1);
    QVERIFY(run["findings"].isArray() && run["identity"].isNull());
}

void TestAccounts::aCommandsStatesAddUpOverItsThreads_data()
{
    QTest::addColumn<QString>("lanes");
    QTest::newRow("auto") << "auto";
    QTest::newRow("sampled") << "sampled";
}

void TestAccounts::aCommandsStatesAddUpOverItsThreads()
{
    QFETCH(QString, lanes);
    const CliResult result = runCli({"time", "--set", "lanes=" + lanes, "--format", "json", "--",
                                     CORELANE_CLIENTS_DIR "/spin", "0.3"});
    const QJsonObject run = QJsonDocument::fromJson(result.err).object();
    const QJsonObject account = run["account"].toObject();
    QCOMPARE(account["of"].toString(), QString("threads"));
    QVERIFY(account["total_ns"].toInteger() > 0);
    QCOMPARE(sumOfStates(account), account["total_ns"].toInteger());
    if (lanes == "sampled")
        QVERIFY(run["tier"] == "sampled" && run["on_cpu_ns"].isNull());
}

void TestAccounts::sampledLanesHaveTheSameKeys()
{
    const QStringList json{"--format", "json"};
    const QJsonObject here = runCli(kThreads + json).json();
    const CliResult result = runCli(kThreads + QStringList{"--set", "lanes=sampled"} + json);
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject sampled = result.json();
    QCOMPARE(sampled["tier"].toString(), QString("sampled"));
    QVERIFY(sampled["on_cpu_ns"].isNull());
    QCOMPARE(sampled.keys(), here.keys());
    const QJsonObject account = sampled["account"].toObject();
    QCOMPARE(account.keys(), here["account"].toObject().keys());
    QCOMPARE(sumOfStates(account), account["total_ns"].toInteger());
    QCOMPARE(account["total_ns"].toInteger(), 3 * account["real_ns"].toInteger());
}

void TestAccounts::tierSaysWhatIsKnown()
{
    const QJsonObject run = runCli(kThreads + QStringList{"--format", "json"}).json();
    const QString tier = run["tier"].toString();
    QVERIFY2(tier == "exact" || tier == "sampled", qPrintable(tier));
    QCOMPARE(run["on_cpu_ns"].isNull(), tier == "sampled");
    const double cpu = run["tree"]["user"].toDouble() + run["tree"]["sys"].toDouble();
    if (tier == "exact")
        QVERIFY(std::abs(run["on_cpu_ns"].toDouble() * 1e-9 / cpu - 1) < 0.1);
    QVERIFY(run["memory"].toObject().contains("pss_max"));
    QVERIFY(run["memory"]["pss_max"].toInteger() > 1'000'000);
}

void TestAccounts::textHasTheTableAndEndsWithTime()
{
    const CliResult result = runCli(kThreads);
    QCOMPARE(result.exitCode, 0);
    const QString text = QString::fromUtf8(result.out);
    QVERIFY(text.contains("where the workers' time went\n"));
    QVERIFY(QRegularExpression("\n  3 workers × \\d+\\.\\d{3} s +\\d+\\.\\d{3} s  100\\.0 %\n")
                .match(text)
                .hasMatch());
    QVERIFY(QRegularExpression("\nlanes +(exact|sampled)").match(text).hasMatch());
    QVERIFY(text.contains("Parallel Efficiency"));
    QVERIFY(
        QRegularExpression("\nreal\t[^\n]+\nuser\t[^\n]+\nsys\t[^\n]+\n$").match(text).hasMatch());
}

void TestAccounts::baselineRunsFirstAndSplitsTheAccount()
{
    const QString file = m_folder.filePath("baseline.corelane");
    const CliResult result =
        runCli({"run", "-m", "python.processes", "-n", "2", "-s", "150000", "--set",
                "start-method=spawn", "--baseline", "--save", file, "--format", "json"});
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject run = result.json(); // the asked run's alone
    QCOMPARE(run["spec"]["model"].toString(), QString("python.processes"));
    const QJsonObject identity = run["identity"].toObject();
    QCOMPARE(identity.size(), qsizetype(4));
    const double product = identity["cores_busy"].toDouble() * identity["work_ratio"].toDouble() *
                           identity["baseline_wait"].toDouble();
    QVERIFY(std::abs(product / identity["speedup"].toDouble() - 1) < 1e-9);
    const QJsonObject account = run["account"].toObject();
    QVERIFY(account["states"]["running"] == 0);
    QVERIFY(account["states"]["useful"].toInteger() > 0 && account["states"]["extra"].isDouble());
    QCOMPARE(sumOfStates(account), account["total_ns"].toInteger());

    const auto records = corelane::readRecordingFile(file.toStdString());
    QVERIFY(records);
    QCOMPARE(records->size(), std::size_t{2});
    QCOMPARE(records->front().spec.model, std::string("python.sequential"));
    QCOMPARE(records->front().spec.size, records->back().spec.size);
}

void TestAccounts::baselineIsALineOfTextAndARowOfCsv()
{
    const QStringList run{"run", "-m", "cpp.threads", "-n", "2", "-s", "300000", "--baseline"};
    const CliResult text = runCli(run);
    QVERIFY2(text.out.startsWith("Baseline: C++ sequential, primes 300,000: "), text.out);
    QVERIFY(text.out.contains("\nspeedup "));
    const CliResult csv = runCli(run + QStringList{"--format", "csv"});
    const QList<QByteArray> lines = csv.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].contains("cpp.sequential") && lines[2].contains("cpp.threads"));
}

void TestAccounts::aSequentialRunIsItsOwnBaseline()
{
    const CliResult result =
        runCli({"run", "-m", "cpp.sequential", "-s", "100000", "--baseline", "--format", "csv"});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out.count('\n'), 2);
}

void TestAccounts::showFindsTheBaselineAmongTheRecordings()
{
    const QList<QJsonObject> runs =
        jsonLines(runCli({"show", recordings(), "--format", "json"}).out);
    QCOMPARE(runs.size(), 2);
    QVERIFY(runs[0]["identity"].isNull());
    QVERIFY(runs[1]["identity"]["speedup"].toDouble() > 0);
}

void TestAccounts::chartsOfOneAndOfSeveralRecordings_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("lanes") << "lanes"
                           << QByteArray("lane,begin_s,end_s,state,share,core,worker,tier\n")
                           << QByteArray("running");
    QTest::newRow("lanes by core")
        << "lanes-by-core" << QByteArray("lane,begin_s") << QByteArray("core ");
    QTest::newRow("account") << "account" << QByteArray("group,part,percent,tier\n")
                             << QByteArray("useful work");
    QTest::newRow("speedup") << "speedup" << QByteArray("group,part,factor\n")
                             << QByteArray("cores busy,factor,");
    QTest::newRow("memory") << "memory" << QByteArray("panel,begin_s,end_s,memory (PSS)\n")
                            << QByteArray("MiB");
}

void TestAccounts::chartsOfOneAndOfSeveralRecordings()
{
    QFETCH(QString, chart);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, part);
    const QString picture = m_folder.filePath(chart + ".png");
    const CliResult drawn = runCli({"chart", recordings(), "--chart", chart, "-o", picture});
    QVERIFY2(drawn.exitCode == 0, drawn.err);
    QCOMPARE(QImage(picture).width(), 1800);
    const CliResult csv = runCli({"chart", recordings(), "--chart", chart, "-o", "-"});
    QVERIFY2(csv.out.startsWith(header), csv.out);
    QVERIFY2(csv.out.contains(part), csv.out);
}

void TestAccounts::partOfTheLanesIsDrawnInDetail()
{
    const auto picture = [&](const QStringList &part) {
        const QString file = m_folder.filePath("part.png");
        const CliResult drawn = runCli(QStringList{"chart", recordings(), "--chart", "lanes",
                                                   "--size", "600x400", "-o", file} +
                                       part);
        return drawn.exitCode == 0 ? QImage(file) : QImage();
    };
    const QImage whole = picture({});
    const QImage detailed = picture({"--from", "0.05", "--to", "0.08"});
    QVERIFY(!whole.isNull() && !detailed.isNull());
    QVERIFY(whole != detailed);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
