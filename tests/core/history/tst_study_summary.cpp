// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/study_summary.h"

#include "analysis/figures/core_usage.h"
#include "analysis/studies/study.h"
#include "analysis/studies/study_headline.h"
#include "record/recording_reader.h"
#include "units.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace corelane;

namespace {

/// A run on two cores, read every 100 ms from before its release until after its end; on one of
/// them another program computes as well.
RunRecord busyRun(std::int64_t begin_ms, std::int64_t end_ms)
{
    RunRecord run{.spec = {.workload = "primes", .model = "cpp.threads", .workers = 2, .size = 9},
                  .release_ns = begin_ms * kMs,
                  .reaped_ns = end_ms * kMs,
                  .treeUsage = Usage{.user_ns = (end_ms - begin_ms) * kMs},
                  .end = End{.time_ns = end_ms * kMs}};
    for (std::int64_t time_ms = 0; time_ms <= 1'000; time_ms += 100) {
        for (const int core : {0, 1}) {
            const std::int64_t time_ns = (time_ms + 3 * core) * kMs;
            run.coreReadings.push_back({.time_ns = time_ns,
                                        .core = core,
                                        .user_ns = time_ms * kMs / (2 - core),
                                        .steal_ns = time_ms * kMs / 50});
            if (time_ms > begin_ms)
                run.runCoreReadings.push_back(
                    {.time_ns = time_ns, .core = core, .cpu_ns = (time_ms - begin_ms) * kMs / 3});
        }
        run.throttleReadings.push_back({.time_ns = time_ms * kMs, .throttled_ns = time_ms * kMs});
    }
    return run;
}

} // namespace

class TestStudySummary : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatOthersTookAsTheWholeDoes_data()
    {
        QTest::addColumn<int>("begin_ms");
        QTest::addColumn<int>("end_ms");
        QTest::newRow("between readings") << 150 << 750;
        QTest::newRow("at readings") << 200 << 800;
        QTest::newRow("one core read later") << 201 << 802;
        QTest::newRow("shorter than a reading") << 410 << 420;
        QTest::newRow("read before its end alone") << 150 << 1'500;
    }

    void tellsWhatOthersTookAsTheWholeDoes()
    {
        QFETCH(int, begin_ms);
        QFETCH(int, end_ms);
        const RunRecord whole = busyRun(begin_ms, end_ms);
        const RunRecord summary = studySummaryOf(whole);
        QVERIFY(coresTakenByOthers(whole));
        QCOMPARE(coresTakenByOthers(summary), coresTakenByOthers(whole));
        QVERIFY(summary.coreReadings.size() <= 8);
        QCOMPARE(summary.throttleReadings.size(), std::size_t{1});
    }

    void aStudySaysTheSameOfThem()
    {
        const QDir examples(CORELANE_SOURCE_DIR "/resources/examples");
        for (const QString &name : examples.entryList({"*.corelane"})) {
            const std::string path = examples.filePath(name).toStdString();
            const auto whole = readRecordingFile(path);
            const auto summaries = readStudySummaries(path);
            QVERIFY(whole && summaries);
            QCOMPARE(summaries->size(), whole->size());
            const StudyPlan plan = planFrom(StudyKind::compare, pointersTo(*whole));
            const StudyResult ofWhole = studyOf(plan, pointersTo(*whole));
            const StudyResult ofSummaries = studyOf(plan, pointersTo(*summaries));
            QCOMPARE(ofSummaries.rows.size(), ofWhole.rows.size());
            QVERIFY(ofSummaries.warnings == ofWhole.warnings);
            QCOMPARE(studyHeadline(ofSummaries).what, studyHeadline(ofWhole).what);
            for (std::size_t i = 0; i < ofWhole.rows.size(); ++i) {
                QCOMPARE(ofSummaries.rows[i].real_s.median, ofWhole.rows[i].real_s.median);
                QCOMPARE(ofSummaries.rows[i].coresBusy, ofWhole.rows[i].coresBusy);
            }
        }
    }

    void readsNothingFromWhatIsNoRecording()
    {
        QVERIFY(!readStudySummaries("/no/such"));
        QVERIFY(!readStudySummaries(CORELANE_SOURCE_DIR "/README.md"));
    }
};

QTEST_GUILESS_MAIN(TestStudySummary)
#include "tst_study_summary.moc"
