// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/study_check.h"

#include <QtTest>

using namespace corelane;

namespace {

constexpr double kCores = 2;

StudyPlan planWith(StudyKind kind, const std::vector<std::string> &models)
{
    StudyPlan plan{.kind = kind, .workload = "primes", .baseline = kNoBaseline, .repeat = 0};
    for (const std::string &model : models)
        plan.models.push_back({.model = model});
    return plan;
}

QString errorOf(const StudyPlan &plan)
{
    const auto checked = completed(plan, kCores);
    return checked ? QString("none") : QString::fromStdString(checked.error().text());
}

std::vector<std::string> namesOf(const StudyPlan &plan)
{
    std::vector<std::string> names;
    for (const StudyModel &model : plan.models)
        names.push_back(model.model);
    return names;
}

} // namespace

/// What a study is asked for -> a plan that can be run.
class TestStudyCheck : public QObject {
    Q_OBJECT

private slots:
    void takesTheSequentialModelAsBaseline()
    {
        const auto plan = completed(
            planWith(StudyKind::compare, {"cpp.threads", "cpp.sequential", "cpp.tbb"}), kCores);
        QVERIFY(plan);
        QCOMPARE(plan->baseline, 1);
        QCOMPARE(plan->repeat, kUsualRepeat);
        QCOMPARE(plan->workers, (std::vector{2}));
        QCOMPARE(plan->sizes, (std::vector<std::int64_t>{24'000'000}));
    }

    void putsABaselineInFrontWhereNoneIsNamed()
    {
        StudyPlan asked = planWith(StudyKind::scale, {"python.threads", "python.threads"});
        asked.models[0].python = asked.models[1].python = "/usr/bin/python3";
        const auto plan = completed(asked, kCores);
        QVERIFY(plan);
        QCOMPARE(namesOf(*plan), (std::vector<std::string>{"python.sequential", "python.threads"}));
        QCOMPARE(plan->models[0].python, std::string("/usr/bin/python3"));
        QCOMPARE(plan->baseline, 0);
        QCOMPARE(plan->workers, (std::vector{1, 2, 3, 4}));
    }

    void countsBreakEvenFromItsFirstModel()
    {
        const auto plan =
            completed(planWith(StudyKind::breakEven, {"cpp.threads", "cpp.sequential"}), kCores);
        QVERIFY(plan);
        QCOMPARE(plan->baseline, 0);
        QCOMPARE(plan->sizes.size(), std::size_t{7});
        QCOMPARE(plan->sizes.front(), std::int64_t{24'000});
        QCOMPARE(plan->sizes.back(), std::int64_t{2'400'000});
    }

    void thinsOutManyWorkers()
    {
        const auto plan = completed(planWith(StudyKind::scale, {"cpp.threads"}), 12);
        QVERIFY(plan);
        QCOMPARE(plan->workers, (std::vector{1, 2, 3, 4, 6, 8, 12, 16, 24}));
    }

    void runsASequentialModelOnceForAllWorkers()
    {
        StudyPlan asked = planWith(StudyKind::scale, {"cpp.sequential", "cpp.threads"});
        asked.workers = {2, 1};
        asked.sizes = {1'000};
        const auto plan = completed(asked, kCores);
        QVERIFY(plan);
        const std::vector<StudyCell> cells{{0, 1, 1'000}, {1, 1, 1'000}, {1, 2, 1'000}};
        QCOMPARE(cellsOf(*plan), cells);
    }

    void givesEachModelTheOptionsItHas()
    {
        StudyPlan asked = planWith(StudyKind::compare, {"cpp.threads-gil", "cpp.threads"});
        asked.options = {{"switch-interval", "9"}, {"split", "even"}};
        asked.sizes = {1'000};
        const auto plan = completed(asked, kCores);
        QVERIFY(plan);
        const auto gil = specOf(*plan, {1, 2, 1'000});
        const auto threads = specOf(*plan, {2, 2, 1'000});
        QVERIFY(gil && threads);
        QCOMPARE(gil->options.at("switch-interval"), std::string("9"));
        QVERIFY(!threads->options.contains("switch-interval"));
        QCOMPARE(threads->options.at("split"), std::string("even"));
    }

    void refusesWhatCannotAnswerTheQuestion()
    {
        using enum StudyKind;
        QVERIFY(errorOf(planWith(compare, {})).contains("no model given"));
        QVERIFY(errorOf(planWith(compare, {"cpp.thread"})).contains("no such model"));
        QVERIFY(errorOf(planWith(compare, {"cpp.sequential"})).contains("nothing to compare"));
        QVERIFY(errorOf(planWith(breakEven, {"cpp.threads"})).contains("between two models"));
        QVERIFY(errorOf(planWith(scale, {"cpp.sequential"})).contains("always one worker"));

        StudyPlan plan = planWith(compare, {"cpp.threads"});
        plan.workers = {1, 2};
        QVERIFY(errorOf(plan).contains("one number of workers"));
        plan.workers = {0};
        QVERIFY(errorOf(plan).contains("no such number of workers"));
        plan = planWith(compare, {"cpp.threads"});
        plan.sizes = {1, 2};
        QVERIFY(errorOf(plan).contains("one size"));
        plan.sizes = {2'000'000'000};
        QVERIFY(errorOf(plan).contains("no such size"));
        plan = planWith(compare, {"cpp.threads"});
        plan.options = {{"start-method", "fork"}};
        QVERIFY(errorOf(plan).contains("none of the models has this option"));
        plan.options = {{"split", "odd"}};
        QVERIFY(errorOf(plan).contains("no such value"));
        plan = planWith(scale, {"cpp.threads"});
        plan.workers = {2};
        QVERIFY(errorOf(plan).contains("several numbers of workers"));
        plan = planWith(compare, {"cpp.threads"});
        plan.repeat = -1;
        QVERIFY(errorOf(plan).contains("no such number of rounds"));
        plan.workload = "prime";
        QVERIFY(errorOf(plan).contains("no such workload"));
    }

    void readsListsAndRanges()
    {
        using Numbers = std::vector<std::int64_t>;
        QCOMPARE(numbersOf("4").value(), (Numbers{4}));
        QCOMPARE(numbersOf("1..4").value(), (Numbers{1, 2, 3, 4}));
        QCOMPARE(numbersOf("8,1..2,2").value(), (Numbers{1, 2, 8}));
        for (const char *wrong :
             {"", ",", "0", "-1", "4..1", "1..", "..2", "1...2", "a", "1,", "1..1000000000", "1 2"})
            QVERIFY2(!numbersOf(wrong), wrong);
    }

    void spreadsSizesByFactor()
    {
        using Numbers = std::vector<std::int64_t>;
        QCOMPARE(sizesOf("10..1000", 3).value(), (Numbers{10, 100, 1'000}));
        QCOMPARE(sizesOf("1..3", 7).value(), (Numbers{1, 2, 3}));
        QCOMPARE(sizesOf("5,7", 7).value(), (Numbers{5, 7}));
        QVERIFY(!sizesOf("9..3", 7));
    }
};

QTEST_GUILESS_MAIN(TestStudyCheck)
#include "tst_study_check.moc"
