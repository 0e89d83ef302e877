// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/run_literals.h"
#include "report/report_html.h"

#include <QRegularExpression>
#include <QtTest>
#include <QXmlStreamReader>

using namespace corelane;

/// A report as one HTML document.
class TestReportHtml : public QObject {
    Q_OBJECT

private slots:
    void holdsEverySection();
    void marksTheBaselineAndTheRunItSpeaksOf();
    void needsNothingBesideIt();
    void elementsAreClosed();
    void textsOfARecordingAreNoMarkup();
    void isShortWhereLittleIsKnown();
};

namespace {

RunRecord finished(const std::string &model, int workers, std::int64_t real_ms)
{
    RunRecord run = runOf(model, workers, real_ms);
    run.childUsage = run.treeUsage =
        Usage{.user_ns = 9 * real_ms * kMs / 10, .sys_ns = real_ms * kMs / 20};
    run.answer = run.expectedAnswer = "2,262";
    run.startedAt = "2026-11-24T10:42:18+01:00";
    run.machine.cpu = "A CPU";
    run.machine.kernel = "Linux 6.1";
    for (int worker = 1; worker <= workers; ++worker) {
        born(run, 0, 100 + worker);
        stamped(run, 1, worker, 100 + worker, StampKind::workerBegin);
        stamped(run, 2, worker, 100 + worker, StampKind::chunkBegin);
        stamped(run, real_ms - 2, worker, 100 + worker, StampKind::chunkEnd);
        stamped(run, real_ms - 1, worker, 100 + worker, StampKind::workerEnd);
    }
    on(run, 0, real_ms / 2, 101, OnCpu::Left::preempted);
    return run;
}

QString htmlOf(const RunRecord &run, const RunRecord *baseline)
{
    ReportContent content{.run = &run, .baseline = baseline};
    if (baseline)
        content.runs.push_back(baseline);
    content.runs.push_back(&run);
    content.charts = {{.title = "CPU per core",
                       .light = "<svg id=\"light\"><text>0.5</text></svg>",
                       .dark = "<svg id=\"dark\"><text>0.5</text></svg>"}};
    return QString::fromStdString(reportHtml(content));
}

} // namespace

void TestReportHtml::holdsEverySection()
{
    const RunRecord baseline = finished("cpp.sequential", 1, 2'000);
    const RunRecord run = finished("cpp.threads", 2, 1'000);
    const QString html = htmlOf(run, &baseline);
    for (const char *part :
         {"<h1>C++ threads", "Charts", "Where the time went", "Runs",
          "How these figures came about", "<svg id=\"light\">", "<svg id=\"dark\">",
          "2 workers × 1.000 s", "speedup 2.00", "2026-11-24 10:42:18", "A CPU", "Linux 6.1",
          "2,262 ✓", "run-queue wait"})
        QVERIFY2(html.contains(QString::fromUtf8(part)), part);
}

void TestReportHtml::marksTheBaselineAndTheRunItSpeaksOf()
{
    const RunRecord baseline = finished("cpp.sequential", 1, 2'000);
    const RunRecord run = finished("cpp.threads", 2, 1'000);
    const QString html = htmlOf(run, &baseline);
    QCOMPARE(html.count("class=\"subject\""), 1);
    QCOMPARE(html.count(">baseline</td>"), 1);
    QVERIFY(html.contains("<td class=\"number\">2.00</td><td class=\"number\">100 %</td>"));
    QVERIFY(!htmlOf(baseline, &baseline).contains("speedup 1.00"));
}

void TestReportHtml::needsNothingBesideIt()
{
    const RunRecord run = finished("cpp.threads", 2, 1'000);
    const QString html = htmlOf(run, nullptr);
    static const QRegularExpression outside(
        R"((src|href)\s*=|@import|url\(|<(script|link|img|iframe)\b|https?:)");
    QVERIFY2(!html.contains(outside), qPrintable(outside.match(html).captured()));
}

/// But for what has no content the document is XML, too.
void TestReportHtml::elementsAreClosed()
{
    const RunRecord baseline = finished("cpp.sequential", 1, 2'000);
    const RunRecord run = finished("cpp.threads", 2, 1'000);
    QString html = htmlOf(run, &baseline);
    html.remove(QRegularExpression("<meta[^>]*>"));
    html.remove("<!DOCTYPE html>");
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestReportHtml::textsOfARecordingAreNoMarkup()
{
    RunRecord run = finished("cpp.threads", 2, 1'000);
    run.machine.cpu = "<script>alert(\"x\")</script> & \x01";
    run.warnings = {{"id", "a < b"}};
    run.answer = "<b>1</b>";
    const QString html = htmlOf(run, nullptr);
    QVERIFY(!html.contains("<script>") && !html.contains("<b>1") && !html.contains("a < b"));
    QVERIFY(html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;"));
    QVERIFY(html.contains("a &lt; b"));
}

void TestReportHtml::isShortWhereLittleIsKnown()
{
    RunRecord run;
    run.spec = {.workload = "primes", .model = "cpp.threads", .workers = 2, .size = 10};
    const QString html = QString::fromStdString(reportHtml({.run = &run, .runs = {&run}}));
    QVERIFY(html.contains("cut before its end"));
    QVERIFY(!html.contains("Findings") && !html.contains("Where the time went"));
    QVERIFY(html.endsWith("</html>\n"));
}

QTEST_GUILESS_MAIN(TestReportHtml)
#include "tst_report_html.moc"
