// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/study_chart.h"
#include "report/chart_table.h"
#include "units.h"

#include <QtTest>

#include <deque>

using namespace corelane;

namespace {

/// A done run of C++ on a machine with 8 cores.
RunRecord runOf(const std::string &model, int workers, std::int64_t real_ms, std::int64_t size)
{
    RunRecord run;
    run.spec = {.workload = "primes", .model = model, .workers = workers, .size = size};
    run.runtime = {"C++", "GCC 12", "", Gil::none};
    run.machine = {.logicalCores = 8, .effectiveCores = 8};
    run.release_ns = 0;
    run.reaped_ns = real_ms * kMs;
    run.treeUsage = Usage{.user_ns = real_ms * kMs * workers};
    run.end = End{.time_ns = real_ms * kMs};
    return run;
}

/// Holds the runs that a study points to.
struct Study {
    std::deque<RunRecord> runs;
    StudyResult of(StudyKind kind) const
    {
        std::vector<const RunRecord *> pointers;
        for (const RunRecord &run : runs)
            pointers.push_back(&run);
        return studyOf(planFrom(kind, pointers), pointers);
    }
    void add(const std::string &model, int workers, std::int64_t real_ms, std::int64_t size = 1'000)
    {
        for (const std::int64_t more : {0, 1, 2, 3, 4, 5})
            runs.push_back(runOf(model, workers, real_ms + more, size));
    }
};

Study scaling()
{
    Study study;
    study.add("cpp.sequential", 1, 8'000);
    for (const int workers : {1, 2, 4, 8})
        study.add("cpp.threads", workers, 2'000 + 6'000 / workers);
    return study;
}

const Curve *curveOf(const Chart &chart, Curve::Kind kind)
{
    const auto &curves = std::get<Curves>(chart.body).curves;
    const auto found = std::find_if(curves.begin(), curves.end(),
                                    [kind](const Curve &curve) { return curve.kind == kind; });
    return found == curves.end() ? nullptr : &*found;
}

} // namespace

class TestStudyChart : public QObject {
    Q_OBJECT

private slots:
    void drawsEveryRunOfACompare()
    {
        const Study study = scaling();
        const Chart chart = compareChart(study.of(StudyKind::compare));
        const auto &groups = std::get<BarGroups>(chart.body).groups;
        QCOMPARE(groups.size(), std::size_t{5});
        QCOMPARE(rendered(groups.back().title), std::string("C++ threads ×8"));
        QVERIFY(groups.back().emphasised && !groups.front().emphasised);
        QCOMPARE(groups.back().bars.front().dots.size(), std::size_t{6});
        QCOMPARE(groups.back().bars.front().interval->first, 2.75);
        QVERIFY(listed(groups.front().note).ends_with("baseline"));
        QVERIFY(listed(groups.back().note).find("speedup 2.9") != std::string::npos);
    }

    void drawsSpeedupWithItsLaws()
    {
        const Study study = scaling();
        const Chart chart = scalingChart(study.of(StudyKind::scale));
        const auto &body = std::get<Curves>(chart.body);
        const Curve *measured = curveOf(chart, Curve::Kind::measured);
        QVERIFY(measured);
        QCOMPARE(measured->points.size(), std::size_t{4});
        QCOMPARE(measured->points.back().x, 8.0);
        QVERIFY(std::abs(measured->points.back().y - 8'000.0 / 2'750) < 0.01);
        QVERIFY(measured->points.back().interval);

        const Curve *fitted = curveOf(chart, Curve::Kind::fitted);
        QVERIFY(fitted);
        QCOMPARE(fitted->points.front().x, 1.0);
        QCOMPARE(fitted->points.back().x, 8.0);
        const Curve *beyond = curveOf(chart, Curve::Kind::extrapolated);
        QVERIFY(beyond);
        QCOMPARE(beyond->points.front().x, 8.0);
        QCOMPARE(beyond->points.back().x, body.x.end);
        QCOMPARE(rendered(beyond->title), std::string("Amdahl"));
        QCOMPARE(rendered(body.marks.front().label), std::string("8 effective cores"));
        QVERIFY(std::any_of(chart.notes.begin(), chart.notes.end(), [](const ChartNote &note) {
            return rendered(note.text).starts_with("Dashed: extrapolated");
        }));
        QVERIFY(!curveOf(chart, Curve::Kind::predicted));
    }

    void drawsWhatWasPredictedFirst()
    {
        const Study study = scaling();
        const Chart chart = scalingChart(study.of(StudyKind::scale), {{1, 1}, {8, 30}});
        const Curve *predicted = curveOf(chart, Curve::Kind::predicted);
        QVERIFY(predicted);
        QCOMPARE(predicted->points.back().y, 30.0);
        QVERIFY(std::get<Curves>(chart.body).y.end >= 30); // whole, however far off
        QVERIFY(std::get<Curves>(chart.body).x.end <= 12); // two thirds of it were measured
        QVERIFY(std::any_of(chart.notes.begin(), chart.notes.end(), [](const ChartNote &note) {
            return note.emphasised &&
                   rendered(note.text).find("×8: you expected speedup 30.00, "
                                            "measured was 2.9") != std::string::npos;
        }));
    }

    void marksTheRealThatWasPredicted()
    {
        const Study study = scaling();
        const StudyResult result = study.of(StudyKind::compare);
        const Chart chart = compareChart(result, {{{"cpp.threads", {}}, 20.5}});
        const auto &body = std::get<BarGroups>(chart.body);
        QVERIFY(!body.groups.front().bars.front().predicted); // nothing was, of the sequential one
        QCOMPARE(body.groups.back().bars.front().predicted, std::optional(20.5));
        QVERIFY(listed(body.groups.back().note).ends_with("predicted 20.50 s"));
        QVERIFY(body.end >= 20.5); // whole, however far off
        const std::string csv = chartCsv(chart);
        QVERIFY(csv.starts_with("group,part,seconds,low,high,predicted\n"));
        QVERIFY(csv.find(",20.500000\n") != std::string::npos);
        QVERIFY(chartCsv(compareChart(result)).starts_with("group,part,seconds,low,high\n"));
    }

    void marksWhereItPays()
    {
        Study study;
        for (const std::int64_t size : {100, 1'000, 10'000}) {
            study.add("cpp.sequential", 1, size, size);
            study.add("cpp.processes", 2, 500 + size / 2, size);
        }
        const Chart chart = breakEvenChart(study.of(StudyKind::breakEven));
        const auto &body = std::get<Curves>(chart.body);
        QVERIFY(body.x.isLogarithmic && body.y.isLogarithmic);
        QCOMPARE(body.marks.size(), std::size_t{1});
        QVERIFY(body.marks.front().x > 900 && body.marks.front().x < 1'100);
        QVERIFY(body.marks.front().interval);
        QVERIFY(chart.notes.front().emphasised);
        const Chart predicted = breakEvenChart(study.of(StudyKind::breakEven), 300);
        QCOMPARE(rendered(std::get<Curves>(predicted.body).marks.front().label),
                 std::string("predicted"));
        QCOMPARE(std::get<Curves>(predicted.body).marks.front().x, 300.0);
        const Chart far = breakEvenChart(study.of(StudyKind::breakEven), 5e6);
        QCOMPARE(std::get<Curves>(far.body).x.end, 5e6); // whole, however far off
    }

    void hasAnEmptyTextBeforeTheFirstRun()
    {
        const Study none;
        for (const StudyKind kind : {StudyKind::compare, StudyKind::scale, StudyKind::breakEven}) {
            for (const Chart &chart : studyCharts(none.of(kind)))
                QVERIFY(!chart.emptyText.empty());
        }
    }

    void givesTheSameFiguresAsCsv()
    {
        const Study study = scaling();
        const std::string csv = chartCsv(efficiencyChart(study.of(StudyKind::scale)));
        QVERIFY(csv.starts_with("curve,kind,workers,efficiency,low,high\n"));
        QVERIFY(csv.find("C++ threads,measured,8.000000,0.36") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestStudyChart)
#include "tst_study_chart.moc"
