// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/missing.h"
#include "analysis/figures/run_facts.h"
#include "analysis/findings/explanation.h"
#include "analysis/studies/study.h"
#include "analysis/studies/study_headline.h"
#include "record/recording_lines.h"
#include "record/recording_reader.h"
#include "run_literals.h"

#include <QtTest>

using namespace corelane;

Q_DECLARE_METATYPE(corelane::RunRecord)

/// What a recording does not hold of its run is said, and first.
class TestMissing : public QObject {
    Q_OBJECT

private slots:
    void isToldInWords_data();
    void isToldInWords();
    void aWholeRunAndOneUnderWayLackNothing();
    void aSmallShareIsNotNone();
    void theReaderTellsACutRecordingFromOneUnderWay();
    void headlineSaysItBeforeAllElse();
    void outcomeSaysIt();
    void studySaysItBeforeItsReasons();
};

namespace {

/// 3 stamps arrived, so many were lost.
RunRecord withLostStamps(std::int64_t lost)
{
    RunRecord run = runOf("cpp.threads", 2, 1'000);
    for (const int ring : {1, 2, 1})
        stamped(run, 10, ring, 100 + ring, StampKind::workerBegin);
    run.droppedStamps = lost;
    return run;
}

RunRecord ended(Outcome outcome, const std::string &reason)
{
    RunRecord run = runOf("cpp.threads", 2, 1'000);
    run.end = End{.time_ns = moment(1'000), .outcome = outcome, .reason = reason};
    return run;
}

RunRecord cut()
{
    RunRecord run = runOf("cpp.threads", 2, 1'000);
    run.end.reset();
    run.isCut = true;
    return run;
}

RunRecord withLostSwitches()
{
    RunRecord run = runOf("cpp.threads", 2, 1'000);
    run.lostStretches = {{moment(1), moment(2), 0, 1'200}, {moment(4), moment(5), 1, 34}};
    return run;
}

RunRecord withAllOfIt()
{
    RunRecord run = withLostStamps(1);
    run.lostStretches = {{moment(1), moment(2), 0, 1}};
    run.end.reset();
    run.isCut = true;
    return run;
}

} // namespace

void TestMissing::isToldInWords_data()
{
    QTest::addColumn<RunRecord>("run");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("inShort");
    const QString stop =
        "The recording stops before the end of the run: what came after is not known.";
    QTest::newRow("cut") << cut() << stop << "cut";
    QTest::newRow("failed") << ended(Outcome::failed, "exit status 3\x1b[2J")
                            << "The run failed: exit status 3\\u001b[2J."
                            << "failed";
    QTest::newRow("failed, no reason")
        << ended(Outcome::failed, "") << "The run failed before it was done."
        << "failed";
    QTest::newRow("cancelled") << ended(Outcome::cancelled, "cancelled")
                               << "The run was cancelled before it was done."
                               << "cancelled";
    QTest::newRow("timed out") << ended(Outcome::cancelled, "timed out after 3 s")
                               << "The run was cancelled: timed out after 3 s."
                               << "cancelled";
    const QString known = "what is told by chunks, such as start-up and idle tail, is known in "
                          "part alone.";
    QTest::newRow("stamps") << withLostStamps(5)
                            << "62 % of its workers' stamps were lost (5 of 8): " + known
                            << "stamps lost";
    RunRecord summary = withLostStamps(5);
    summary.stamps.clear();
    QTest::newRow("stamps, in a list") << summary << "5 stamps of its workers were lost."
                                       << "stamps lost";
    QTest::newRow("switches") << withLostSwitches()
                              << "1,234 switch records were lost: where threads were meanwhile is "
                                 "unexplained."
                              << "switches lost";
    QTest::newRow("all of it")
        << withAllOfIt()
        << stop + " 25 % of its workers' stamps were lost (1 of 4): " + known +
               " 1 switch record was lost: where threads were meanwhile is unexplained."
        << "cut · stamps lost · switches lost";
}

void TestMissing::isToldInWords()
{
    QFETCH(RunRecord, run);
    QFETCH(QString, told);
    QFETCH(QString, inShort);
    QCOMPARE(QString::fromStdString(rendered(missingFrom(run))), told);
    QCOMPARE(QString::fromStdString(listed(missingInShort(run))), inShort);
}

void TestMissing::aWholeRunAndOneUnderWayLackNothing()
{
    RunRecord run = runOf("cpp.threads", 2, 1'000);
    QVERIFY(missingFrom(run).empty() && missingInShort(run).empty());
    run.end.reset();
    QVERIFY(missingFrom(run).empty() && missingInShort(run).empty());
}

void TestMissing::aSmallShareIsNotNone()
{
    RunRecord run = withLostStamps(1);
    run.stamps.resize(99'999);
    QVERIFY(rendered(missingFrom(run)).starts_with("0.001 % of"));
    run.stamps.resize(999);
    QVERIFY(rendered(missingFrom(run)).starts_with("0.1 % of"));
}

void TestMissing::theReaderTellsACutRecordingFromOneUnderWay()
{
    const std::string whole = recordingText(runOf("cpp.threads", 2, 1'000));
    const std::string part = whole.substr(0, whole.rfind("\nend ") + 3);
    RecordingReader reader;
    QVERIFY(reader.feed(part));
    QVERIFY(missingFrom(reader.records()[0]).empty()); // there may be more
    QVERIFY(reader.finish());
    QCOMPARE(listed(missingInShort(reader.records()[0])), std::string("cut"));

    RecordingReader several; // the first has no end, as its recorder was lost
    QVERIFY(several.feed(part + "\n" + whole) && several.finish());
    QCOMPARE(several.records().size(), std::size_t{2});
    QVERIFY(several.records()[0].isCut && !several.records()[1].isCut);
}

void TestMissing::headlineSaysItBeforeAllElse()
{
    const auto headlineOf = [](const RunRecord &run) {
        return explain(run, nullptr, nullptr, nullptr).headline;
    };
    QCOMPARE(rendered(headlineOf(cut()).what),
             std::string("C++ threads ×2, primes 1,000: the recording was cut after 1.00 s"));
    QVERIFY(headlineOf(cut()).why == missingFrom(cut()));
    RunRecord notBegun = cut();
    notBegun.release_ns.reset();
    QCOMPARE(rendered(headlineOf(notBegun).what), std::string("C++ threads ×2 did not run"));

    for (const RunRecord &run : {withLostStamps(5), withLostSwitches()}) {
        QVERIFY(headlineOf(run).why.size() > 1);
        QVERIFY(headlineOf(run).why.front() == missingFrom(run).front());
    }
    RunRecord failed = ended(Outcome::failed, "exit status 3");
    failed.droppedStamps = 5;
    QCOMPARE(rendered(headlineOf(failed).why),
             std::string("exit status 3 5 stamps of its workers were lost."));
    RunRecord underWay = withLostStamps(5);
    underWay.end.reset();
    QVERIFY(headlineOf(underWay).why == missingFrom(underWay));
}

void TestMissing::outcomeSaysIt()
{
    QCOMPARE(rendered(factOf(Fact::outcome, withLostStamps(5))),
             std::string("done, but stamps lost"));
    QCOMPARE(rendered(factOf(Fact::outcome, runOf("cpp.threads", 2, 1'000))), std::string("done"));
}

void TestMissing::studySaysItBeforeItsReasons()
{
    RunRecord whole = runOf("cpp.threads", 2, 1'000);
    RunRecord thinned = withLostStamps(5);
    RunRecord failed = ended(Outcome::failed, "exit status 3");
    const std::vector<const RunRecord *> runs{&whole, &thinned, &failed};
    const StudyResult study = studyOf(planFrom(StudyKind::compare, runs), runs);
    const Headline lead = studyHeadline(study);
    QVERIFY(lead.why.size() >= 2);
    QCOMPARE(rendered(lead.why[0]),
             std::string("1 of 3 runs did not come to an end and did not count."));
    QCOMPARE(rendered(lead.why[1]), std::string("1 of 2 runs lost stamps or switch records: what "
                                                "their workers did is known in part alone."));
}

QTEST_GUILESS_MAIN(TestMissing)
#include "tst_missing.moc"
