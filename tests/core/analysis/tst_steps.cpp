// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/steps.h"

#include <QtTest>

using namespace corelane;

/// The moments that a replay goes on to.
class TestSteps : public QObject {
    Q_OBJECT

private slots:
    void gilGoesFromOneThreadToTheOther();
    void threadsComeAndLeave();
    void helpersCountAsThreads();
    void theReleaseIsNoStep();
    void sampledLanesKnowNoSwitches();
    void nextAndPrevious();
    void whatThereIsNoneOfIsSaid();
};

namespace {

using Moments = std::vector<std::int64_t>;
constexpr std::int64_t kRelease = 1000;

/// Stretches that follow each other from the release on: state, core and end.
struct Stretch {
    State state;
    int core;
    std::int64_t end_ns;
};

Lane laneOf(const std::vector<Stretch> &stretches, Tier tier = Tier::exact)
{
    Lane lane{.begin_ns = kRelease, .tier = tier};
    std::int64_t begin_ns = kRelease;
    for (const Stretch &each : stretches) {
        const std::int64_t end_ns = kRelease + each.end_ns;
        lane.intervals.push_back({.begin_ns = begin_ns,
                                  .end_ns = end_ns,
                                  .time_ns = end_ns - begin_ns,
                                  .core = each.core,
                                  .state = each.state});
        begin_ns = end_ns;
    }
    lane.end_ns = begin_ns;
    return lane;
}

Lanes lanesWith(std::vector<Lane> lanes)
{
    return {.tier = lanes.front().tier, .begin_ns = kRelease, .end_ns = 2000, .lanes = lanes};
}

/// Two threads that hand the GIL to each other at 5 and at 10; at 11 the second one waits for it
/// and for a core before it runs at 13.
const Lanes kTwoThreads = lanesWith({
    laneOf({{State::running, 0, 5}, {State::gilWait, -1, 10}, {State::running, 0, 20}}),
    laneOf({{State::gilWait, -1, 5},
            {State::running, 1, 10},
            {State::gilWait, -1, 11},
            {State::runQueue, -1, 13},
            {State::running, 1, 20}}),
});

} // namespace

void TestSteps::gilGoesFromOneThreadToTheOther()
{
    const StepMoments found = stepMoments(kTwoThreads);
    QVERIFY(found.areExact);
    QCOMPARE(found.of(Step::gilHandOver), (Moments{5, 10, 11}));
    // What ends in another wait for it is none.
    QCOMPARE(stepMoments(lanesWith({laneOf({{State::gilWait, -1, 5}, {State::gilWait, -1, 9}})}))
                 .of(Step::gilHandOver),
             Moments{});
}

void TestSteps::threadsComeAndLeave()
{
    const StepMoments found = stepMoments(kTwoThreads);
    QCOMPARE(found.of(Step::threadSwitch), (Moments{5, 10, 13, 20}));
    QCOMPARE(found.of(Step::stateChange), (Moments{5, 10, 11, 13}));
    // From core to core, in one state; and from state to state on one core.
    const StepMoments moved = stepMoments(lanesWith(
        {laneOf({{State::running, 0, 4}, {State::running, 1, 8}, {State::dispatch, 1, 9}})}));
    QCOMPARE(moved.of(Step::threadSwitch), (Moments{4, 9}));
    // Born on a core at 3, and gone from there.
    Lane late = laneOf({{State::unexplained, -1, 3}, {State::running, 0, 8}});
    late.intervals.erase(late.intervals.begin());
    QCOMPARE(stepMoments(lanesWith({late})).of(Step::threadSwitch), (Moments{3, 8}));
    QCOMPARE(moved.of(Step::stateChange), (Moments{8}));
}

void TestSteps::helpersCountAsThreads()
{
    Lane lane = laneOf({{State::child, -1, 20}});
    lane.helpers = {{.begin_ns = kRelease + 3, .end_ns = kRelease + 7, .core = 1}};
    const StepMoments found = stepMoments(lanesWith({lane}));
    QCOMPARE(found.of(Step::threadSwitch), (Moments{3, 7}));
    QCOMPARE(found.of(Step::stateChange), Moments{});
}

void TestSteps::theReleaseIsNoStep()
{
    const StepMoments found =
        stepMoments(lanesWith({laneOf({{State::startUp, 0, 0}, {State::running, 0, 5}})}));
    QCOMPARE(found.of(Step::stateChange), Moments{});
}

void TestSteps::sampledLanesKnowNoSwitches()
{
    Lane lane = laneOf({{State::gilWait, -1, 50}, {State::running, 0, 100}}, Tier::sampled);
    // Between 50 and 100 it ran for most of the time, in sum: no third state begins there.
    lane.intervals.push_back(lane.intervals.back());
    lane.intervals.back().state = State::runQueue;
    lane.intervals.back().time_ns = 10;
    const StepMoments found = stepMoments(lanesWith({lane}));
    QVERIFY(!found.areExact);
    QCOMPARE(found.of(Step::stateChange), (Moments{50}));
    QCOMPARE(found.of(Step::threadSwitch), Moments{});
    QCOMPARE(found.of(Step::gilHandOver), Moments{});
    QCOMPARE(rendered(whyNoStep(Step::gilHandOver, found, true)),
             std::string("The lanes of this run are sampled: single switches are not known"));
}

void TestSteps::nextAndPrevious()
{
    const Moments moments{5, 10};
    QCOMPARE(momentAfter(moments, 0), std::optional<std::int64_t>(5));
    QCOMPARE(momentAfter(moments, 5), std::optional<std::int64_t>(10));
    QCOMPARE(momentAfter(moments, 10), std::nullopt);
    QCOMPARE(momentBefore(moments, 11), std::optional<std::int64_t>(10));
    QCOMPARE(momentBefore(moments, 10), std::optional<std::int64_t>(5));
    QCOMPARE(momentBefore(moments, 5), std::nullopt);
    QCOMPARE(momentAfter({}, 0), std::nullopt);
}

void TestSteps::whatThereIsNoneOfIsSaid()
{
    const StepMoments alone = stepMoments(lanesWith({laneOf({{State::ioWait, -1, 5}})}));
    QCOMPARE(rendered(whyNoStep(Step::gilHandOver, alone, true)),
             std::string("No hand-over of the GIL in this run"));
    QCOMPARE(rendered(whyNoStep(Step::threadSwitch, alone, false)),
             std::string("No switch of a thread in this run"));
    QCOMPARE(rendered(whyNoStep(Step::stateChange, alone, true)),
             std::string("No change of a state in this run"));
    const StepMoments both = stepMoments(kTwoThreads);
    QCOMPARE(rendered(whyNoStep(Step::gilHandOver, both, true)),
             std::string("There is none after this moment"));
    QCOMPARE(rendered(whyNoStep(Step::gilHandOver, both, false)),
             std::string("There is none before this moment"));
}

QTEST_APPLESS_MAIN(TestSteps)
#include "tst_steps.moc"
