// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_analysis.h"

#include "core_time_literals.h"
#include "rounds.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace corelane;
using Left = OnCpu::Left;

/// What holds of the cores' time whatever a run's threads did.
class TestCoreTimeSums : public QObject {
    Q_OBJECT

private slots:
    void partsAddUpWhateverHappened();
    void linesOfOneBatchMayComeInAnyOrder();
};

namespace {

/// Any threads doing anything at any time, on three cores at the most.
RunRecord anyRun(std::mt19937 &random)
{
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    RunRecord run = commandOf(20 + upTo(80), upTo(4) == 0 ? Tier::sampled : Tier::exact);
    run.machine.affinity = CpuList::upTo(1 + upTo(2));
    const int threads = 1 + upTo(4);
    for (int thread = kMain; thread < kMain + threads; ++thread) {
        std::int64_t at_ms = upTo(10);
        born(run, at_ms, thread);
        if (upTo(5) == 0)
            run.affinityReadings.push_back(
                {.time_ns = moment(upTo(30)), .thread = thread, .cpus = {upTo(3)}});
        for (int stretch = upTo(6); stretch > 0; --stretch) {
            const std::int64_t begin_ms = at_ms + upTo(8);
            at_ms = begin_ms + 1 + upTo(9);
            on(run, begin_ms, at_ms, thread, static_cast<Left>(upTo(1)), upTo(2));
            if (upTo(1) == 0)
                looked(run, begin_ms - 1, thread, static_cast<Wait>(upTo(7)),
                       static_cast<WaitDetail>(upTo(static_cast<int>(WaitDetail::wakeUp))));
        }
        if (upTo(2) == 0)
            run.threads.back().died_ns = moment(at_ms);
    }
    if (upTo(3) == 0)
        run.throttleReadings.push_back({.time_ns = moment(20), .throttled_ns = upTo(100) * kMs});
    if (upTo(3) == 0)
        keepCoresBusy(run, 50, upTo(50));
    charge(run, upTo(200));
    return run;
}

} // namespace

void TestCoreTimeSums::partsAddUpWhateverHappened()
{
    std::mt19937 random(20'261'127);
    for (int i = 0; i < roundsOf(20'000); ++i) {
        const RunRecord run = anyRun(random);
        const RunAnalysis analysis = analysisOf(run, nullptr);
        if (analysis.account)
            QCOMPARE(analysis.account->parts.sum_ns(), analysis.account->total_ns);
        if (!analysis.cores)
            continue;
        const CoreTime &cores = *analysis.cores;
        QCOMPARE(cores.parts.sum_ns(), cores.total_ns);
        for (const StateTraits &traits : allStates()) {
            QVERIFY2(cores.parts[traits.state] >= 0, traits.word.data());
            QVERIFY(analysis.account->parts[traits.state] >= 0);
        }
    }
}

void TestCoreTimeSums::linesOfOneBatchMayComeInAnyOrder()
{
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        RunRecord run = anyRun(random);
        const auto time = coreTimeOf(run);
        std::vector<OnCpu> stretches(run.onCpu.begin(), run.onCpu.end());
        std::shuffle(stretches.begin(), stretches.end(), random);
        run.onCpu = OnCpuList(stretches);
        const auto before = [](const auto &x, const auto &y) { return x.time_ns < y.time_ns; };
        std::shuffle(run.threadReadings.begin(), run.threadReadings.end(), random);
        std::stable_sort(run.threadReadings.begin(), run.threadReadings.end(), before);
        const auto shuffled = coreTimeOf(run);
        QCOMPARE(shuffled.has_value(), time.has_value());
        if (time)
            COMPARE_TEXT(text(*shuffled), text(*time));
    }
}

QTEST_APPLESS_MAIN(TestCoreTimeSums)
#include "tst_core_time_sums.moc"
