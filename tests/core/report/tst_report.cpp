// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/time_chart.h"
#include "report/chart_table.h"
#include "report/run_columns.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"

#include <nlohmann/json.hpp>
#include <QtTest>

using namespace corelane;

/// One run through every output.
class TestReport : public QObject {
    Q_OBJECT

private slots:
    void timeLinesAreTheShells_data();
    void timeLinesAreTheShells();
    void textEndsWithTheTimeLines();
    void jsonHasTheSchema();
    void jsonOfACutRecordingSaysSo();
    void jsonNamesARunsOwnNamespaces();
    void jsonTakesAnyBytes();
    void csvHasARowPerRun();
    void chartCsvSaysWhatIsMissing();
    void textSaysFirstWhatIsMissing();
    void csvQuotesWhereNeeded();
    void chartCsvHasARowPerPiece();
    void tableComparesWithTheFirst();
    void columnsTellARun();
    void everyTableHasWhatItShows();
};

namespace {

RunRecord sample()
{
    RunRecord run;
    run.spec = {.workload = "primes",
                .model = "python.threads",
                .workers = 4,
                .size = 1'000'000,
                .options = {{"split", "even"}}};
    run.runtime = {"CPython", "3.11.2", "/usr/bin/python3", Gil::on};
    run.machine = {.cpu = "A CPU", .kernel = "Linux 6.1", .logicalCores = 4, .effectiveCores = 2};
    run.release_ns = 1'000;
    run.reaped_ns = 1'000 + 5'983'000'000;
    run.answer = run.expectedAnswer = "78498";
    run.childUsage = Usage{.user_ns = 5'508'000'000, .sys_ns = 472'000'000};
    run.treeUsage =
        Usage{.user_ns = 11'000'000'000, .sys_ns = 966'000'000, .voluntarySwitches = 1'234};
    run.measuring = Usage{.user_ns = 2'000'000, .sys_ns = 3'000'000};
    run.warnings = {{"time-misses-descendants", "time misses"}};
    run.end = End{};
    return run;
}

} // namespace

void TestReport::timeLinesAreTheShells_data()
{
    QTest::addColumn<qint64>("real_ns");
    QTest::addColumn<QString>("line");
    QTest::newRow("article") << qint64{5'983'000'000} << "real\t0m5.983s\n";
    QTest::newRow("cut, not rounded") << qint64{59'999'999'999} << "real\t0m59.999s\n";
    QTest::newRow("minutes") << qint64{3'723'004'000'000} << "real\t62m3.004s\n";
    QTest::newRow("nothing") << qint64{0} << "real\t0m0.000s\n";
}

void TestReport::timeLinesAreTheShells()
{
    QFETCH(qint64, real_ns);
    QFETCH(QString, line);
    RunRecord run;
    run.release_ns = 0;
    run.reaped_ns = real_ns;
    QCOMPARE(QString::fromStdString(timeLines(run)).section('\n', 0, 0) + '\n', line);
}

void TestReport::textEndsWithTheTimeLines()
{
    const std::string text = runText(sample(), nullptr);
    QVERIFY(text.ends_with("\nreal\t0m5.983s\nuser\t0m5.508s\nsys\t0m0.472s\n"));
    for (const char *part :
         {"78,498 ✓", "2.00 of 2 effective cores", "1,234 voluntary", "11.000 s user"})
        QVERIFY2(text.find(part) != std::string::npos, part);
}

void TestReport::jsonHasTheSchema()
{
    const auto json = nlohmann::json::parse(runJson(sample(), nullptr));
    QCOMPARE(json["schema"].get<std::string>(), std::string("corelane.run/2"));
    QCOMPARE(json["spec"]["options"]["split"].get<std::string>(), std::string("even"));
    QCOMPARE(json["spec"]["size"].get<int>(), 1'000'000);
    QCOMPARE(json["outcome"].get<std::string>(), std::string("done"));
    QVERIFY(json["answer_ok"].get<bool>());
    QCOMPARE(json["time"]["real"].get<double>(), 5.983);
    QCOMPARE(json["time"]["user"].get<double>(), 5.508);
    QCOMPARE(json["tree"]["sys"].get<double>(), 0.966);
    QCOMPARE(json["cores"]["logical"].get<int>(), 4);
    QCOMPARE(json["cores"]["effective"].get<double>(), 2.0);
    QCOMPARE(json["cores"]["busy"].get<double>(), 2.0);
    QCOMPARE(json["runtime"]["gil"].get<std::string>(), std::string("on"));
    QCOMPARE(json["machine"]["kernel"].get<std::string>(), std::string("Linux 6.1"));
    QCOMPARE(json["measuring"]["sys"].get<double>(), 0.003);
    QCOMPARE(json["warnings"][0]["id"].get<std::string>(), std::string("time-misses-descendants"));
    QCOMPARE(QByteArray(runJsonLine(sample(), nullptr).c_str()).count('\n'), 1);
}

void TestReport::jsonOfACutRecordingSaysSo()
{
    RunRecord run = sample();
    QVERIFY(!nlohmann::json::parse(runJson(run, nullptr)).contains("missing"));
    run.end.reset();
    run.isCut = true;
    run.droppedStamps = 5;
    run.answer.reset();
    run.treeUsage.reset();
    const auto json = nlohmann::json::parse(runJson(run, nullptr));
    QCOMPARE(json["outcome"].get<std::string>(), std::string("failed"));
    QVERIFY(json["reason"].get<std::string>().find("cut") != std::string::npos);
    QCOMPARE(json["missing"].size(), std::size_t{2});
    QCOMPARE(json["missing"][0]["id"].get<std::string>(), std::string("missing.end"));
    QCOMPARE(json["missing"][1]["text"].get<std::string>(),
             std::string("5 stamps of its workers were lost."));
    QVERIFY(json["answer"].is_null() && json["answer_ok"].is_null() && json["tree"].is_null());
}

void TestReport::jsonNamesARunsOwnNamespaces()
{
    RunRecord run = sample();
    QVERIFY(!nlohmann::json::parse(runJson(run, nullptr)).contains("contained"));
    run.contained = "user pid";
    QCOMPARE(nlohmann::json::parse(runJson(run, nullptr))["contained"].get<std::string>(),
             run.contained);
}

void TestReport::jsonTakesAnyBytes()
{
    RunRecord run = sample();
    run.answer = "\xff\xfe";
    QVERIFY(nlohmann::json::accept(runJson(run, nullptr)));
}

void TestReport::csvHasARowPerRun()
{
    const RunRecord run = sample();
    const QStringList lines = QString::fromStdString(runCsv({&run, &run})).split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].count(','), lines[1].count(','));
    QVERIFY(lines[1].contains(",done,78498,5.983000,5.508000,0.472000,11.000000,0.966000,2.000"));
    RunRecord cut = run;
    cut.end.reset();
    cut.isCut = true;
    QVERIFY(QString::fromStdString(runCsv({&cut})).contains(",The recording stops before"));
}

void TestReport::chartCsvSaysWhatIsMissing()
{
    RunRecord run = sample();
    run.droppedStamps = 5;
    const QStringList lines =
        QString::fromStdString(chartCsv(timeChart({&run}, {}))).trimmed().split('\n');
    QVERIFY(lines[0].endsWith(",missing"));
    for (const QString &line : lines.mid(1))
        QVERIFY2(line.endsWith(",5 stamps of its workers were lost."), qPrintable(line));
}

void TestReport::textSaysFirstWhatIsMissing()
{
    RunRecord run = sample();
    run.droppedStamps = 5;
    const auto line = [](const RunRecord &of, int number) {
        return QString::fromStdString(runText(of, nullptr)).section('\n', number, number);
    };
    QVERIFY(line(run, 1).startsWith("5 stamps of its workers were lost."));
    run.end.reset();
    run.isCut = true;
    QVERIFY(line(run, 0).endsWith("the recording was cut after 5.98 s"));
    QVERIFY(line(run, 1).startsWith("The recording stops before the end of the run"));
    RunRecord whole = sample();
    QVERIFY(QString::fromStdString(runTable({&whole, &run})).contains("cut · stamps lost"));
}

void TestReport::csvQuotesWhereNeeded()
{
    QCOMPARE(csvField("plain"), std::string("plain"));
    QCOMPARE(csvField("a,\"b\""), std::string("\"a,\"\"b\"\"\""));
    QCOMPARE(csvField("a\nb\x1b"), std::string("a\\nb\\u001b"));
    // No spreadsheet runs a text as a formula; numbers are what they are.
    for (const char *formula : {"=1+1", "+1+1", "-1+1", "@sum", "=cmd|' /C calc'!A0", "-", "+"})
        QCOMPARE(csvField(formula), '\'' + std::string(formula));
    for (const char *plain : {"-1.5", "-3", "0", "a=b", "1e-3", ""})
        QCOMPARE(csvField(plain), std::string(plain));
}

void TestReport::chartCsvHasARowPerPiece()
{
    const RunRecord run = sample();
    QCOMPARE(chartCsv(timeChart({&run}, {})),
             std::string(
                 "group,part,seconds\nPython 3.11 threads ×4,real,5.983000\n"
                 "Python 3.11 threads ×4,user,11.000000\nPython 3.11 threads ×4,sys,0.966000\n"));
}

void TestReport::tableComparesWithTheFirst()
{
    RunRecord baseline = sample();
    baseline.spec.model = "python.sequential";
    RunRecord faster = sample();
    faster.reaped_ns = 1'000 + 2'991'500'000;
    const QStringList lines = QString::fromStdString(runTable({&baseline, &faster})).split('\n');
    QVERIFY(lines[1].contains("baseline"));
    QVERIFY(lines[2].contains("2.00"));
}

/// The same texts, whichever table shows them.
void TestReport::columnsTellARun()
{
    RunRecord baseline = sample();
    baseline.spec.model = "python.sequential";
    RunRecord run = sample();
    run.reaped_ns = 1'000 + 2'991'500'000;
    const auto told = [&](RunColumn column, const RunRecord &of) {
        return rendered(kindOf(column).value(of, &baseline));
    };
    QCOMPARE(told(RunColumn::real, run), std::string("2.992"));
    QCOMPARE(told(RunColumn::speedup, run), std::string("2.00"));
    QCOMPARE(told(RunColumn::efficiency, run), std::string("50 %"));
    QCOMPARE(told(RunColumn::speedup, baseline), std::string("baseline"));
    QCOMPARE(told(RunColumn::efficiency, baseline), std::string());
    for (const RunColumn column : {RunColumn::speedup, RunColumn::efficiency})
        QVERIFY(kindOf(column).value(run, nullptr).empty());
    run.release_ns.reset();
    for (const RunColumn column : {RunColumn::real, RunColumn::user, RunColumn::coresBusy})
        QVERIFY(told(column, run).empty());
}

void TestReport::everyTableHasWhatItShows()
{
    const auto checkShown = [](const auto &columns) {
        QSet<QByteArray> titles;
        for (const RunColumn column : columns) {
            const RunColumnKind &kind = kindOf(column);
            QVERIFY(kind.value && !kind.title.text.empty());
            titles << QByteArray(kind.title.text.data());
        }
        QCOMPARE(static_cast<std::size_t>(titles.size()), std::size(columns));
    };
    checkShown(kTextColumns);
    checkShown(kReportColumns);
    checkShown(kWindowColumns);
    for (const RunColumn column : kCsvColumns)
        QVERIFY(kindOf(column).field && !kindOf(column).key.empty());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
