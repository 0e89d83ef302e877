// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "analysis/lanes/lane_stream.h"
#include "analysis/lanes/lanes.h"
#include "analysis/run_analysis.h"

#include "rounds.h"
#include "run_literals.h"

#include <QtTest>

#include <random>

using namespace corelane;
using enum StampKind;

class TestLanes : public QObject {
    Q_OBJECT

private slots:
    void noneBeforeTheReleaseOrWithoutATier();
    void workersHaveTheirRingsNumbers();
    void workersOfOwnProgramsCountByTheirBeginning();
    void nowIsTheNewestThatIsKnown();
    void lostStampsMakeChunksLonger();
    void everyLaneAddsUpToTheNanosecond_data();
    void everyLaneAddsUpToTheNanosecond();
    void streamsTellWhatWholeLanesDo_data();
    void streamsTellWhatWholeLanesDo();
};

void TestLanes::noneBeforeTheReleaseOrWithoutATier()
{
    RunRecord run = runOf("cpp.threads", 1, 100);
    born(run, 0, 101);
    QCOMPARE(lanesOf(run).lanes.size(), std::size_t{1});
    run.tier.reset();
    QVERIFY(lanesOf(run) == Lanes{});
    run.tier = Tier::exact;
    run.release_ns.reset();
    QVERIFY(lanesOf(run) == Lanes{});
}

void TestLanes::workersHaveTheirRingsNumbers()
{
    RunRecord run = runOf("cpp.threads", 4, 100);
    stamped(run, 20, 3, 103, workerBegin);
    stamped(run, 30, 2, 102, workerBegin);
    stamped(run, 10, 0, 100, phase);
    stamped(run, 10, 4, 104, chunkBegin); // its beginning has been dropped
    const Lanes lanes = lanesOf(run);
    QCOMPARE(lanes.lanes.size(), std::size_t{2});
    QCOMPARE(lanes.lanes[0].worker, 2);
    QCOMPARE(lanes.lanes[0].title, std::string("worker 2"));
    QCOMPARE(lanes.lanes[1].thread, 103);
}

void TestLanes::workersOfOwnProgramsCountByTheirBeginning()
{
    RunRecord run = runOf("command", 0, 100);
    stamped(run, 30, 62, 103, workerBegin);
    stamped(run, 10, 64, 101, workerBegin);
    stamped(run, 20, 63, 102, workerBegin);
    const Lanes lanes = lanesOf(run);
    QCOMPARE(lanes.lanes.size(), std::size_t{3});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(lanes.lanes[std::size_t(i)].worker, i + 1);
        QCOMPARE(lanes.lanes[std::size_t(i)].thread, 101 + i);
    }
}

void TestLanes::nowIsTheNewestThatIsKnown()
{
    RunRecord run = runOf("cpp.threads", 1, 100);
    run.reaped_ns.reset();
    run.end.reset();
    QCOMPARE(lanesOf(run).end_ns, moment(0));
    run.treeReadings.push_back({.time_ns = moment(20)});
    QCOMPARE(lanesOf(run).end_ns, moment(20));
    stamped(run, 30, 1, 101, workerBegin);
    stamped(run, 25, 2, 102, workerBegin);
    QCOMPARE(lanesOf(run).end_ns, moment(30));
    on(run, 20, 40, 101);
    QCOMPARE(lanesOf(run).end_ns, moment(40));
    seen(run, 50, 101, Wait::none);
    QCOMPARE(lanesOf(run).end_ns, moment(50));
}

void TestLanes::lostStampsMakeChunksLonger()
{
    RunRecord run = runOf("cpp.threads", 1, 100);
    stamped(run, 0, 1, 101, workerBegin);
    stamped(run, 10, 1, 101, chunkBegin);
    stamped(run, 30, 1, 101, chunkBegin); // the end before it was dropped
    stamped(run, 40, 1, 101, chunkEnd);
    stamped(run, 60, 1, 101, chunkEnd); // the beginning before it was dropped
    stamped(run, 100, 1, 101, workerEnd);
    born(run, 0, 101);
    on(run, 0, 100, 101, OnCpu::Left::exited);
    COMPARE_TEXT(text(lanesOf(run).lanes[0]), std::string("start 0-10 run 10-60 transfer 60-100"));
}

void TestLanes::everyLaneAddsUpToTheNanosecond_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<bool>("live");
    QTest::addColumn<bool>("stamps");
    for (const Tier tier : {Tier::exact, Tier::sampled}) {
        for (const bool live : {false, true}) {
            for (const bool stamps : {false, true})
                QTest::addRow("%s, %s, %s", tier == Tier::exact ? "exact" : "sampled",
                              live ? "under way" : "finished", stamps ? "workers" : "threads")
                    << int(tier) << live << stamps;
        }
    }
}

namespace {

/// Anything goes: overlaps, times outside the run, sums that fall, numbers used again.
RunRecord anyRun(std::mt19937_64 &random, Tier tier, bool live, bool stamps)
{
    const auto any = [&](std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random);
    };
    const auto anyMoment = [&] { return kRelease_ns + any(-200'000, 1'200'000); };
    RunRecord run = runOf("python.threads", stamps && any(0, 1) ? 4 : 0, 1, tier);
    if (live) {
        run.reaped_ns.reset();
        run.end.reset();
        run.treeReadings.push_back({.time_ns = anyMoment()});
    }
    run.runtime.gil = Gil(any(0, 2));
    for (std::int64_t i = any(0, 8); i > 0; --i) {
        run.threads.push_back({.thread = int(any(1, 4)), .born_ns = anyMoment()});
        run.threads.back().process = int(any(1, 3));
        if (any(0, 1))
            run.threads.back().parent = int(any(0, 5));
        if (any(0, 1))
            run.threads.back().died_ns = run.threads.back().born_ns + any(-1, 500'000);
    }
    std::vector<OnCpu> stretches;
    for (std::int64_t i = any(0, 60); i > 0; --i) {
        const std::int64_t begin_ns = anyMoment();
        stretches.push_back({begin_ns, begin_ns + any(-1, 90'000), int(any(0, 2)), int(any(1, 5)),
                             OnCpu::Left(any(0, 4))});
        if (any(0, 1)) // and some of the usual kind: one thread at a time
            stretches.back().thread = 6;
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const OnCpu &x, const OnCpu &y) { return x.end_ns < y.end_ns; });
    if (tier == Tier::exact)
        run.onCpu = OnCpuList(stretches);
    for (std::int64_t i = any(0, 60); i > 0; --i)
        run.threadReadings.push_back({anyMoment(), int(any(1, 6)), Wait(any(0, 7)), any(0, 900'000),
                                      any(0, 900'000), int(any(0, 2))});
    for (std::int64_t i = any(0, 3); i > 0; --i) {
        const std::int64_t begin_ns = anyMoment();
        run.lostStretches.push_back({begin_ns, begin_ns + any(-1, 100'000), 0, 1});
    }
    for (std::int64_t i = stamps ? any(1, 40) : 0; i > 0; --i)
        run.stamps.push_back({.time_ns = anyMoment(),
                              .ring = int(any(0, 4)),
                              .kind = StampKind(any(1, 6)),
                              .thread = any(1, 6),
                              .cpu_ns = any(-1, 900'000)});
    return run;
}

} // namespace

void TestLanes::everyLaneAddsUpToTheNanosecond()
{
    QFETCH(int, tier);
    QFETCH(bool, live);
    QFETCH(bool, stamps);
    std::mt19937_64 random(20'261'124);
    int filled = 0;
    for (int round = 0; round < roundsOf(2'000); ++round) {
        const RunRecord run = anyRun(random, Tier(tier), live, stamps);
        const Lanes lanes = lanesOf(run);
        std::int64_t total_ns = 0;
        for (const Lane &lane : lanes.lanes) {
            std::int64_t sum_ns = 0;
            std::int64_t at_ns = lane.begin_ns; // where the stretches reach to
            std::int64_t begin_ns = lane.begin_ns;
            for (const LaneInterval &interval : lane.intervals) {
                if (interval.begin_ns != begin_ns)
                    QCOMPARE(interval.begin_ns, at_ns); // no gap, no overlap
                begin_ns = interval.begin_ns;
                at_ns = interval.end_ns;
                QVERIFY(interval.time_ns > 0);
                QVERIFY(interval.time_ns <= interval.end_ns - interval.begin_ns);
                sum_ns += interval.time_ns;
            }
            QCOMPARE(at_ns, lane.end_ns);
            QCOMPARE(sum_ns, lane.end_ns - lane.begin_ns);
            QVERIFY(lane.onCpu_ns <= sum_ns);
            total_ns += sum_ns;
            ++filled;
        }
        const auto account = accountOf(run, lanes, nullptr);
        QCOMPARE(account.has_value(), !lanes.lanes.empty());
        if (account) {
            QCOMPARE(account->parts.sum_ns(), total_ns);
            QCOMPARE(account->total_ns, total_ns);
            QCOMPARE(account->runQueue.preempted_ns + account->runQueue.wokenLate_ns +
                         account->runQueue.throttled_ns,
                     account->parts[State::runQueue]);
            QVERIFY(account->runQueue.preempted_ns >= 0);
        }
    }
    QVERIFY(filled > 1'000);
}

void TestLanes::streamsTellWhatWholeLanesDo_data()
{
    everyLaneAddsUpToTheNanosecond_data();
}

void TestLanes::streamsTellWhatWholeLanesDo()
{
    QFETCH(int, tier);
    QFETCH(bool, live);
    QFETCH(bool, stamps);
    std::mt19937_64 random(20'261'128);
    std::size_t intervals = 0;
    for (int round = 0; round < roundsOf(1'000); ++round) {
        const RunRecord run = anyRun(random, Tier(tier), live, stamps);
        const Lanes whole = lanesOf(run);
        std::vector<Lane> lanes;
        const ThreadIndex threads(run);
        Lanes streamed = eachLane(run, threads, [&](const Lanes &, LaneStream stream) {
            const std::int64_t onCpu_ns = stream.onCpu_ns();
            std::vector<LaneInterval> taken;
            while (const LaneInterval *interval = stream.next())
                taken.push_back(*interval);
            lanes.push_back(stream.lane());
            QCOMPARE(onCpu_ns, lanes.back().onCpu_ns);
            lanes.back().intervals = taken;
            intervals += taken.size();
        });
        streamed.lanes = lanes;
        QVERIFY(streamed == whole);
        QVERIFY(accountOf(run, threads, nullptr) == accountOf(run, whole, nullptr));
        QVERIFY(coreTimeOf(run) == coreTimeOf(run, threadLanesOf(run)));
        Lanes lanesToo;
        const RunAnalysis analysis = analysisOf(run, nullptr, lanesToo);
        const RunAnalysis alone = analysisOf(run, nullptr);
        QVERIFY(lanesToo == whole);
        QVERIFY(analysis.account == alone.account && analysis.cores == alone.cores &&
                analysis.explanation == alone.explanation);
    }
    QVERIFY(intervals > 1'000);
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
