// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/study_schedule.h"

#include <QtTest>

#include <algorithm>
#include <deque>
#include <set>

using namespace corelane;

namespace {

constexpr std::int64_t kSecond_ns = 1'000'000'000;

StudyPlan plan()
{
    return {.kind = StudyKind::scale,
            .workload = "primes",
            .options = {},
            .models = {{"cpp.sequential", ""}, {"cpp.threads", ""}},
            .workers = {1, 2},
            .sizes = {1'000},
            .baseline = 0,
            .repeat = 3,
            .seed = 42};
}

RunRecord runOf(const StudyPlan &plan, const StudyStep &step, std::int64_t real_ns = kSecond_ns)
{
    RunRecord run;
    run.spec = specOf(plan, step.cell).value();
    run.study = StudyPlace{.plan = plan, .round = step.round};
    run.release_ns = 0;
    run.reaped_ns = real_ns;
    run.end = End{.time_ns = real_ns};
    return run;
}

std::vector<const RunRecord *> pointersTo(const std::deque<RunRecord> &runs)
{
    std::vector<const RunRecord *> pointers;
    for (const RunRecord &run : runs)
        pointers.push_back(&run);
    return pointers;
}

} // namespace

/// A plan -> the order of its runs, and what is left of it.
class TestStudySchedule : public QObject {
    Q_OBJECT

private slots:
    void warmsEachModelUpOnce()
    {
        const std::vector<StudyStep> steps = stepsOf(plan());
        QCOMPARE(steps.size(), std::size_t{2 + 3 * 3});
        QCOMPARE(steps[0], (StudyStep{{0, 1, 1'000}, 0}));
        QCOMPARE(steps[1], (StudyStep{{1, 1, 1'000}, 0}));
        QVERIFY(std::all_of(steps.begin() + 2, steps.end(),
                            [](const StudyStep &step) { return step.round > 0; }));
    }

    void hasEveryCellOnceInEachRound()
    {
        const std::vector<StudyStep> steps = stepsOf(plan());
        for (int round = 1; round <= 3; ++round) {
            const auto begin = steps.begin() + 2 + 3 * (round - 1);
            std::set<std::pair<int, int>> cells;
            for (auto step = begin; step != begin + 3; ++step) {
                QCOMPARE(step->round, round);
                cells.insert({step->cell.model, step->cell.workers});
            }
            QCOMPARE(cells.size(), std::size_t{3});
        }
    }

    void shufflesBySeedAlone()
    {
        StudyPlan many = plan();
        many.workers = {1, 2, 3, 4, 5, 6, 7, 8};
        QCOMPARE(stepsOf(many), stepsOf(many));
        StudyPlan other = many;
        other.seed = 43;
        QVERIFY(stepsOf(many) != stepsOf(other));
        // Written down once: another library must give the same order.
        std::vector<int> workers;
        const std::vector<StudyStep> steps = stepsOf(many);
        for (auto step = steps.begin() + 2; step != steps.begin() + 2 + 9; ++step)
            workers.push_back(step->cell.model * 10 + step->cell.workers);
        QCOMPARE(workers, kOrderOfSeed42);
    }

    void continuesWithWhatNoDoneRunStandsFor()
    {
        const std::vector<StudyStep> steps = stepsOf(plan());
        std::deque<RunRecord> runs;
        for (std::size_t i = 0; i < 5; ++i)
            runs.push_back(runOf(plan(), steps[i]));
        runs.back().end->outcome = Outcome::cancelled;
        const std::vector<StudyStep> left = remainingSteps(plan(), pointersTo(runs));
        QCOMPARE(left, std::vector<StudyStep>(steps.begin() + 4, steps.end()));

        StudyPlan other = plan();
        other.seed = 1;
        QCOMPARE(remainingSteps(other, pointersTo(runs)), stepsOf(other));
    }

    void judgesTheTimeLeftByTheSameCells()
    {
        const std::vector<StudyStep> steps{{{0, 1, 1'000}, 1}, {{1, 2, 1'000}, 1}};
        QVERIFY(!timeNeeded_ns(plan(), steps, {}));
        std::deque<RunRecord> runs{runOf(plan(), {{0, 1, 1'000}, 0}, 4 * kSecond_ns),
                                   runOf(plan(), {{1, 1, 1'000}, 0}, 2 * kSecond_ns)};
        QCOMPARE(timeNeeded_ns(plan(), steps, pointersTo(runs)).value(), (4 + 3) * kSecond_ns);
    }

    void asksForWhatAModelCanRun()
    {
        const std::vector<Runtime> runtimes{{.name = "C++", .version = "12"},
                                            {.name = "C++", .version = "12"}};
        const auto request = requestFor(plan(), {{1, 2, 1'000}, 2}, runtimes);
        QVERIFY(request);
        QCOMPARE(request->spec.model, std::string("cpp.threads"));
        QCOMPARE(request->spec.workers, 2);
        QCOMPARE(request->study->round, 2);
        StudyPlan script = plan();
        script.workload = "script";
        script.options = {{"file", "/dev/null"}};
        QVERIFY(!requestFor(script, {{1, 2, 1'000}, 2}, runtimes));
    }

private:
    const std::vector<int> kOrderOfSeed42{12, 18, 14, 16, 11, 17, 15, 1, 13};
};

QTEST_GUILESS_MAIN(TestStudySchedule)
#include "tst_study_schedule.moc"
