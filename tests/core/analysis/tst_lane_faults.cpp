// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_threads.h"
#include "analysis/lanes/lanes.h"

#include "run_literals.h"

#include <QtTest>

using namespace corelane;

/// What the counts of major faults tell of waits.
class TestLaneFaults : public QObject {
    Q_OBJECT

private slots:
    void majorFaultsTellOfWaitsThatNoLookFellInto();
    void sampledTheyTellWhatNoLookDid();
};

/// 101 runs 1 ms of each 10, and is looked at every 50.
void TestLaneFaults::majorFaultsTellOfWaitsThatNoLookFellInto()
{
    RunRecord run = runOf("command", 0, 200);
    born(run, 0, 101);
    for (std::int64_t begin_ms = 0; begin_ms < 200; begin_ms += 10)
        on(run, begin_ms, begin_ms + 1, 101);
    for (const std::int64_t time_ms : {0, 50, 100, 150})
        seen(run, time_ms, 101, Wait::none, time_ms / 10);
    const auto faultsIn = [&run](std::int64_t from_ms, std::int64_t to_ms) {
        int count = 0;
        const std::vector<Lane> lanes = lanesOf(run).lanes;
        for (const LaneInterval &interval : lanes[0].intervals) {
            count += interval.begin_ns >= moment(from_ms) && interval.end_ns <= moment(to_ms) &&
                     interval.cause == kFaultCause;
        }
        return count;
    };
    QCOMPARE(faultsIn(0, 200), 0);
    run.faultReadings = {{moment(50), 101, 2}, {moment(100), 101, 5}};
    QCOMPARE(faultsIn(0, 50), 0); // two of five waits are not most of them
    QCOMPARE(faultsIn(50, 100), 5);
    QCOMPARE(faultsIn(100, 200), 0);
    run.faultReadings[0].major = 4; // one left for the second stretch
    QCOMPARE(faultsIn(0, 50), 5);
    QCOMPARE(faultsIn(50, 100), 0);
    seen(run, 45, 101, Wait::io, 4); // what was looked at is what was seen
    QCOMPARE(faultsIn(40, 50), 0);
}

void TestLaneFaults::sampledTheyTellWhatNoLookDid()
{
    RunRecord run = runOf("command", 0, 150, Tier::sampled);
    born(run, 0, 101);
    for (const std::int64_t time_ms : {0, 50, 100, 150})
        seen(run, time_ms, 101, Wait::none, time_ms / 5);
    run.faultReadings = {{moment(100), 101, 1}};
    std::vector<std::int64_t> waits_ms;
    const std::vector<Lane> lanes = lanesOf(run).lanes;
    for (const LaneInterval &interval : lanes[0].intervals) {
        if (interval.cause == kFaultCause)
            waits_ms.push_back((interval.begin_ns - kRelease_ns) / kMs);
    }
    QCOMPARE(waits_ms, std::vector<std::int64_t>{50});
}

QTEST_APPLESS_MAIN(TestLaneFaults)
#include "tst_lane_faults.moc"
