// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/replay.h"

#include <QTest>

using namespace corelane;

namespace {

const std::string kHead = "corelane-recording 1\nspec workload primes\nspec model cpp.threads\n"
                          "machine logical-cores 2\ncpu 90 0 1 2 3 4 5\n";
const std::string kText = kHead +
                          "start 100 7 2026-11-23T10:42:18+01:00\n"
                          "lanes exact \n"
                          "thread 100 7 7\n"
                          "on 100 150 0 7 stays\n"
                          "stamp 120 1 chunk-begin 7 -1 0 0\n" // came later, tells of before
                          "tree 160 50 0 1 1\n"
                          "output stdout a line\n"
                          "on 150 200 0 7 blocked\n"
                          "tree 210 90 0 1 1\n"
                          "answer 4\n"
                          "exit 220 status 0\n"
                          "usage tree 90 1 0 0 0\n"
                          "end 230 done \n";

/// What a live reader has after the lines up to and with `last`.
RunRecord liveUntil(const std::string &last)
{
    RecordingReader reader;
    const std::size_t end = last.empty() ? kHead.size() : kText.find(last) + last.size();
    [[maybe_unused]] const Status fed = reader.feed(std::string_view(kText).substr(0, end));
    return reader.records().front();
}

Replay replayOf(const std::string &text)
{
    return *Replay::of(text);
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void isWhatALiveReaderHad_data();
    void isWhatALiveReaderHad();
    void goesBack();
    void givesTheWholeAwayAndBeginsAnew();
    void refusesWhatCannotBeReplayed();
    void cutRecordingEndsWhereItStops();
};

void TestReplay::isWhatALiveReaderHad_data()
{
    QTest::addColumn<int>("time_ns");
    QTest::addColumn<QString>("last");
    QTest::newRow("before anything") << 0 << "machine logical-cores 2\n";
    QTest::newRow("before the release") << 99 << "";
    QTest::newRow("release") << 100 << "thread 100 7 7\n";
    QTest::newRow("between") << 149 << "thread 100 7 7\n";
    QTest::newRow("an end of a stretch") << 150 << "stamp 120 1 chunk-begin 7 -1 0 0\n";
    QTest::newRow("lines without a time") << 199 << "output stdout a line\n";
    QTest::newRow("reaped") << 229 << "usage tree 90 1 0 0 0\n";
    QTest::newRow("end") << 230 << "end 230 done \n";
    QTest::newRow("later") << 1'000 << "end 230 done \n";
}

void TestReplay::isWhatALiveReaderHad()
{
    QFETCH(int, time_ns);
    QFETCH(QString, last);
    Replay replay = replayOf(kText);
    QCOMPARE(replay.begin_ns(), 100);
    QCOMPARE(replay.end_ns(), 230);
    QCOMPARE(replay.at(time_ns), liveUntil(last.toStdString()));
}

void TestReplay::goesBack()
{
    Replay replay = replayOf(kText);
    const RunRecord early = replay.at(150);
    const RunRecord whole = replay.at(230);
    QVERIFY(whole.end && !early.end);
    QCOMPARE(replay.at(150), early);
    QCOMPARE(replay.at(230), whole);
}

void TestReplay::givesTheWholeAwayAndBeginsAnew()
{
    Replay replay = replayOf(kText);
    const RunRecord early = replay.at(150);
    const RunRecord whole = replay.takeWhole();
    QCOMPARE(whole, liveUntil("end 230 done \n"));
    QCOMPARE(replay.at(150), early);
    QCOMPARE(replay.takeWhole(), whole);
}

void TestReplay::refusesWhatCannotBeReplayed()
{
    QVERIFY(!Replay::of("no recording"));
    QVERIFY(!Replay::of(""));
    QVERIFY(!Replay::of("corelane-recording 99\n"));
    QVERIFY(rendered(Replay::of(kHead).error().what).ends_with("never began"));
}

void TestReplay::cutRecordingEndsWhereItStops()
{
    Replay replay = replayOf(kText.substr(0, kText.find("answer") + 3));
    QCOMPARE(replay.end_ns(), 210);
    QCOMPARE(replay.at(1'000).treeReadings.size(), std::size_t{2});
    QVERIFY(!replay.at(1'000).end);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
