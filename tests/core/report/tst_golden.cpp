// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/comparison.h"
#include "analysis/studies/study.h"
#include "chart/run_charts.h"
#include "golden.h"
#include "record/recording_reader.h"
#include "report/chart_table.h"
#include "report/report_html.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"
#include "report/study_text.h"
#include "report/trace_events.h"

#include <QDirIterator>
#include <QtTest>

using namespace corelane;

/// Everything that is said of the example recordings, as golden.h keeps it.
class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void saysTheSameAsBefore_data();
    void saysTheSameAsBefore();
    void everyFileIsOfSomethingThatIsSaid();

private:
    static QMap<QString, QByteArray> saidOf(const QString &example);
};

namespace {

std::vector<const RunRecord *> all(const std::vector<RunRecord> &runs)
{
    std::vector<const RunRecord *> pointers;
    for (const RunRecord &run : runs)
        pointers.push_back(&run);
    return pointers;
}

const RunRecord *baselineFor(const RunRecord &run, const std::vector<RunRecord> &runs)
{
    return baselineOf(run, all(runs));
}

using TextOfRun = std::string (*)(const RunRecord &, const RunRecord *);

std::string ofEach(const std::vector<RunRecord> &runs, TextOfRun textOf, const char *between)
{
    std::string text;
    for (const RunRecord &run : runs)
        text += (text.empty() ? "" : between) + textOf(run, baselineFor(run, runs));
    return text;
}

ChartedRuns charted(const std::vector<RunRecord> &runs)
{
    return {.run = &runs.back(),
            .baseline = baselineFor(runs.back(), runs),
            .runs = all(runs),
            .withArticle = true};
}

/// What is written around a chart.
std::string wordsOf(const Chart &chart)
{
    std::string text = chart.id + "\n";
    const auto add = [&text](const char *name, const std::string &value) {
        if (!value.empty())
            text += std::string("  ") + name + ": " + value + "\n";
    };
    add("title", rendered(chart.title));
    add("scale", rendered(chart.scale));
    add("axis", rendered(chart.axis));
    add("tier", chart.tier);
    add("empty", rendered(chart.emptyText));
    for (const ChartNote &note : chart.notes)
        add("note", rendered(note.text));
    add("provenance", listed(chart.provenance));
    return text;
}

std::string studyIn(StudyKind kind, const std::vector<RunRecord> &runs)
{
    const StudyResult study = studyOf(planFrom(kind, all(runs)), all(runs));
    return studyText(study) + "\n" + studyCsv(study);
}

std::string report(const std::vector<RunRecord> &runs)
{
    return reportHtml(
        {.run = &runs.back(), .baseline = baselineFor(runs.back(), runs), .runs = all(runs)});
}

} // namespace

/// By the name of the file that keeps it.
QMap<QString, QByteArray> TestGolden::saidOf(const QString &example)
{
    const auto runs = readRecordingFile(exampleFile(example).toStdString());
    if (!runs || runs->size() < 2)
        return {};
    std::map<std::string, std::string> texts{
        {"show.txt",
         ofEach(
             *runs,
             [](const RunRecord &run, const RunRecord *baseline) { return runText(run, baseline); },
             "\n")},
        {"show.json", ofEach(*runs, runJson, "")},
        {"table.txt", runTable(all(*runs))},
        {"runs.csv", runCsv(all(*runs))},
        {"report.html", report(*runs)},
        {"trace.json", traceEvents(all(*runs))},
        {"compare.txt", studyIn(StudyKind::compare, *runs)},
        {"scale.txt", studyIn(StudyKind::scale, *runs)},
    };
    for (const ChartKind &kind : chartKinds()) {
        const Chart chart = kind.make(charted(*runs));
        texts["charts.txt"] += wordsOf(chart);
        texts[std::string("chart-") + kind.name.id + ".csv"] = chartCsv(chart);
    }
    QMap<QString, QByteArray> said;
    for (const auto &[name, text] : texts)
        said[example + "/" + QString::fromStdString(name)] = QByteArray::fromStdString(text);
    return said;
}

void TestGolden::saysTheSameAsBefore_data()
{
    QTest::addColumn<QByteArray>("said");
    for (const QString &example : kExamples) {
        const auto texts = saidOf(example);
        QVERIFY2(!texts.isEmpty(), qPrintable(example));
        for (auto text = texts.begin(); text != texts.end(); ++text)
            QTest::newRow(qPrintable(text.key())) << text.value();
    }
}

void TestGolden::saysTheSameAsBefore()
{
    QFETCH(QByteArray, said);
    const QString unlike = unlikeGolden(QTest::currentDataTag(), said);
    QVERIFY2(unlike.isEmpty(), qPrintable(unlike));
}

void TestGolden::everyFileIsOfSomethingThatIsSaid()
{
    for (const QString &example : kExamples) {
        const auto said = saidOf(example);
        QDirIterator walk(goldenPath(example), QDir::Files);
        while (walk.hasNext()) {
            const QString name = example + "/" + QFileInfo(walk.next()).fileName();
            QVERIFY2(said.contains(name), qPrintable(name));
        }
    }
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
