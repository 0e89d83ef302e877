// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/study_run.h"

#include <QtTest>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <set>

using namespace corelane;

/// What this program has asked of its memory, in bytes.
namespace Memory {
double asked = 0;
double held = 0;
} // namespace Memory

void *operator new(std::size_t size)
{
    auto *block = static_cast<std::size_t *>(std::malloc(size + alignof(std::max_align_t)));
    if (!block)
        throw std::bad_alloc();
    *block = size;
    Memory::asked += static_cast<double>(size);
    Memory::held += static_cast<double>(size);
    return reinterpret_cast<char *>(block) + alignof(std::max_align_t);
}

void operator delete(void *pointer) noexcept
{
    if (!pointer)
        return;
    auto *block =
        reinterpret_cast<std::size_t *>(static_cast<char *>(pointer) - alignof(std::max_align_t));
    Memory::held -= static_cast<double>(*block);
    std::free(block);
}

void operator delete(void *pointer, std::size_t) noexcept
{
    operator delete(pointer);
}

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

const Runtime kNative{.name = "C++", .version = "12"};

StudyRun studyOf(const StudyPlan &plan)
{
    return *StudyRun::of(plan, std::vector<Runtime>(plan.models.size(), kNative), "/study");
}

/// A runner that has done what it is asked for in no time, and tells how long it took.
std::shared_ptr<const RunRecord> runOf(const RunRequest &request, std::int64_t real_ns = kSecond_ns,
                                       Outcome outcome = Outcome::done)
{
    RunRecord run;
    run.spec = request.spec;
    run.runtime = request.runtime;
    run.study = request.study;
    run.release_ns = 0;
    run.reaped_ns = real_ns;
    run.end = End{.time_ns = real_ns, .outcome = outcome};
    return std::make_shared<const RunRecord>(std::move(run));
}

/// One run of a study.
struct StudyStep {
    StudyCell cell;
    int round = 0; ///< 0: a warm-up

    bool operator==(const StudyStep &) const = default;
};

StudyStep nextStep(StudyRun &study)
{
    const RunRequest next = study.next();
    const auto &models = next.study->plan.models;
    const auto model = std::find_if(models.begin(), models.end(), [&next](const auto &each) {
        return each.model == next.spec.model;
    });
    return {.cell = {.model = static_cast<int>(model - models.begin()),
                     .workers = next.spec.workers,
                     .size = next.spec.size},
            .round = next.study->round};
}

/// All steps of a study, in the order in which they are made.
std::vector<StudyStep> stepsOf(const StudyPlan &plan)
{
    std::vector<StudyStep> steps;
    for (StudyRun study = studyOf(plan); study.stepsLeft() > 0; study.take(runOf(study.next())))
        steps.push_back(nextStep(study));
    return steps;
}

} // namespace

/// A plan -> its runs, one after another, and what is left of it.
class TestStudyRun : public QObject {
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

    void goesOnWithWhatNoDoneRunStandsFor()
    {
        const std::vector<StudyStep> steps = stepsOf(plan());
        StudyRun study = studyOf(plan());
        for (std::size_t i = 0; i < 4; ++i)
            study.take(runOf(study.next()));
        study.take(runOf(study.next(), kSecond_ns, Outcome::cancelled));
        QCOMPARE(study.runs().size(), std::size_t{5});
        QCOMPARE(study.stepsInAll(), steps.size());
        QCOMPARE(study.stepsLeft(), steps.size() - 4);
        QCOMPARE(nextStep(study), steps[4]);

        StudyRun continued = studyOf(plan()); // in whatever order the file has them
        for (auto run = study.runs().rbegin(); run != study.runs().rend(); ++run)
            continued.take(*run);
        for (std::size_t i = 4; i < steps.size(); ++i) {
            QCOMPARE(nextStep(continued), steps[i]);
            continued.take(runOf(continued.next()));
        }
        QCOMPARE(continued.stepsLeft(), std::size_t{0});

        StudyPlan anotherPlan = plan();
        anotherPlan.seed = 1;
        StudyRun another = studyOf(anotherPlan);
        for (const auto &run : study.runs())
            another.take(run);
        QCOMPARE(another.stepsLeft(), another.stepsInAll());
    }

    void aRunTwiceStandsForOneStep()
    {
        StudyRun study = studyOf(plan());
        const auto run = runOf(study.next());
        study.take(run);
        study.take(run);
        QCOMPARE(study.stepsLeft(), study.stepsInAll() - 1);
    }

    void judgesTheTimeLeftByTheSameCells()
    {
        StudyPlan once = plan();
        once.repeat = 1;
        StudyRun study = studyOf(once);
        QVERIFY(!study.timeLeft_ns());
        study.take(runOf(study.next(), 4 * kSecond_ns)); // the sequential model's warm-up
        study.take(runOf(study.next(), 2 * kSecond_ns)); // the threads', with one worker
        // One run of each of these, and one with two workers, of which only the mean is known.
        QCOMPARE(study.timeLeft_ns().value(), (4 + 2 + 3) * kSecond_ns);
    }

    void asksForWhatAModelCanRun()
    {
        StudyRun study = studyOf(plan());
        study.take(runOf(study.next()));
        const RunRequest request = study.next();
        QCOMPARE(request.spec.model, std::string("cpp.threads"));
        QCOMPARE(request.spec.workers, 1);
        QCOMPARE(request.study->round, 0);
        StudyPlan script = plan();
        script.workload = "script";
        script.options = {{"file", "/dev/null"}};
        QVERIFY(!StudyRun::of(script, {kNative, kNative}, {}));
    }

    void onlyLookedAtItHasNothingToRun()
    {
        StudyRun study(plan(), "/study");
        study.take(runOf(studyOf(plan()).next()));
        QCOMPARE(study.stepsLeft(), std::size_t{0});
        QCOMPARE(study.runs().size(), std::size_t{1});
    }

    /// Counted in bytes asked for, over all runs: twice the rounds, twice the work, and of the runs
    /// themselves nothing but what was handed over is kept.
    void doublingTheRoundsDoublesTheWork()
    {
        const auto costOf = [](int rounds) {
            StudyPlan many = plan();
            many.repeat = rounds;
            StudyRun study = studyOf(many);
            const auto run = runOf(study.next());
            Memory::asked = 0;
            const double before = Memory::held;
            while (study.stepsLeft() > 0) {
                const RunRequest request = study.next();
                RunRecord made = *run; // what a runner costs is not the study's
                made.spec = request.spec;
                made.study->round = request.study->round;
                study.take(std::make_shared<const RunRecord>(std::move(made)));
                [[maybe_unused]] const auto left_ns = study.timeLeft_ns();
            }
            return std::pair(Memory::asked, Memory::held - before);
        };
        const auto [asked, held] = costOf(5'000);
        const auto [askedTwice, heldTwice] = costOf(10'000);
        QVERIFY2(askedTwice < 2.2 * asked, qPrintable(QString("%1 %2").arg(asked).arg(askedTwice)));
        QVERIFY2(heldTwice < 2.2 * held, qPrintable(QString("%1 %2").arg(held).arg(heldTwice)));
    }

private:
    const std::vector<int> kOrderOfSeed42{12, 18, 14, 16, 11, 17, 15, 1, 13};
};

QTEST_GUILESS_MAIN(TestStudyRun)
#include "tst_study_run.moc"
