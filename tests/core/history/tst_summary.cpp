// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/summary.h"

#include "analysis/figures/accounting.h"
#include "analysis/figures/comparison.h"
#include "analysis/figures/missing.h"
#include "analysis/figures/run_title.h"
#include "record/recording_lines.h"
#include "record/recording_reader.h"

#include <QTest>

using namespace corelane;

namespace {

RunRecord longRun()
{
    RunRecord run{.spec = {.workload = "primes", .model = "cpp.threads", .workers = 2, .size = 9},
                  .traits = ModelTraits{.workers = WorkerKind::rank},
                  .runtime = {.name = "C++", .version = "GCC 12"},
                  .study = StudyPlace{.plan = {.workload = "primes",
                                               .models = {{"cpp.threads", {}}},
                                               .workers = {2},
                                               .sizes = {9}},
                                      .round = 3},
                  .machine = {.cpu = "A CPU", .logicalCores = 2, .topology = {{}, {}}},
                  .startedAt = "2026-11-23T10:42:18+01:00",
                  .release_ns = 1'000,
                  .pid = 7,
                  .reaped_ns = 9'000,
                  .tier = Tier::sampled,
                  .tierReason = "because",
                  .answer = "4",
                  .exitStatus = ExitStatus{},
                  .childUsage = Usage{.user_ns = 5},
                  .treeUsage = Usage{.user_ns = 6},
                  .end = End{.time_ns = 9'100}};
    for (int i = 0; i < 1000; ++i) {
        run.treeReadings.push_back({.time_ns = 1'000 + i, .user_ns = i});
        run.coreReadings.push_back({.time_ns = 1'000 + i});
        run.stamps.push_back({.time_ns = 1'000 + i, .kind = StampKind::chunkEnd});
        run.onCpu.push_back({.begin_ns = i, .end_ns = i + 1});
        run.output.push_back({.text = "a line"});
    }
    return run;
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT

private slots:
    void saysWhatARowSays();
    void staysShortAndSurvivesItsText();
    void keepsTheTimesOfARunWithoutEnd();
    void saysWhatIsMissing();
};

void TestSummary::saysWhatARowSays()
{
    const RunRecord run = longRun();
    const RunRecord summary = summaryOf(run);
    QCOMPARE(runTitle(summary), runTitle(run));
    QCOMPARE(listed(provenance(summary)), listed(provenance(run)));
    QCOMPARE(timesOf(summary), timesOf(run));
    QCOMPARE(summary.answer, run.answer);
    QCOMPARE(summary.end, run.end);
    QCOMPARE(summary.study, run.study);
    QVERIFY(traitsOf(summary) == traitsOf(run));
    QVERIFY(sameWork(summary, run));
    QCOMPARE(summaryOf(summary), summary);
}

void TestSummary::staysShortAndSurvivesItsText()
{
    const RunRecord summary = summaryOf(longRun());
    const std::string text = recordingText(summary);
    QVERIFY(text.size() < 1'000);
    RecordingReader reader;
    QVERIFY(reader.feed(text));
    QVERIFY(reader.finish());
    QCOMPARE(reader.records(), std::vector<RunRecord>{summary});
}

void TestSummary::keepsTheTimesOfARunWithoutEnd()
{
    RunRecord run = longRun();
    run.end.reset();
    run.reaped_ns.reset();
    run.treeUsage.reset();
    run.childUsage.reset();
    QCOMPARE(timesOf(summaryOf(run)), timesOf(run));
    QCOMPARE(timesOf(run)->real_ns, 999);
}

void TestSummary::saysWhatIsMissing()
{
    RunRecord run = longRun();
    run.droppedStamps = 3;
    for (int i = 0; i < 1000; ++i)
        run.lostStretches.push_back({.begin_ns = i, .end_ns = i + 1, .core = 0, .records = 2});
    run.end.reset();
    run.isCut = true;
    const RunRecord summary = summaryOf(run);
    QVERIFY(missingInShort(summary) == missingInShort(run));
    QVERIFY(rendered(missingFrom(summary)).find("2,000 switch records") != std::string::npos);
    QVERIFY(recordingText(summary).size() < 1'000);
    QCOMPARE(summaryOf(summary), summary);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
