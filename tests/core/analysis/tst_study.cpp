// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/study.h"
#include "analysis/studies/study_headline.h"
#include "run_literals.h"

#include <QtTest>

#include <deque>

using namespace corelane;

namespace {

/// Runs of a study, as they are kept.
class Recorded {
public:
    explicit Recorded(StudyKind kind) : m_kind(kind) {}

    void add(const std::string &model, int workers, std::vector<std::int64_t> reals_ms,
             std::int64_t size = 1'000)
    {
        for (const std::int64_t real_ms : reals_ms) {
            RunRecord run = runOf(model, workers, real_ms);
            run.spec.size = size;
            run.treeUsage = Usage{.user_ns = real_ms * kMs};
            run.answer = "168";
            m_runs.push_back(std::move(run));
        }
    }
    RunRecord &back() { return m_runs.back(); }

    std::vector<const RunRecord *> runs() const
    {
        std::vector<const RunRecord *> pointers;
        for (const RunRecord &run : m_runs)
            pointers.push_back(&run);
        return pointers;
    }
    StudyResult result() const { return studyOf(planFrom(m_kind, runs()), runs()); }

private:
    StudyKind m_kind;
    std::deque<RunRecord> m_runs;
};

bool warns(const StudyResult &study, const std::string &id)
{
    return std::any_of(study.warnings.begin(), study.warnings.end(),
                       [&id](const Sentence &doubt) { return topicOf(doubt) == id; });
}

QString what(const StudyResult &study)
{
    return QString::fromStdString(rendered(studyHeadline(study).what));
}

const std::vector<std::int64_t> kSlow{4'000, 4'010, 4'020, 4'030, 4'040, 4'050};
const std::vector<std::int64_t> kQuick{2'000, 2'010, 2'020, 2'030, 2'040, 2'050};

} // namespace

/// Runs -> what a study says.
class TestStudy : public QObject {
    Q_OBJECT

private slots:
    void bringsRunsOfAKindTogether()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.threads", 2, kQuick);
        runs.add("cpp.sequential", 1, kSlow);
        const StudyResult study = runs.result();
        QCOMPARE(study.rows.size(), std::size_t{2});
        QCOMPARE(study.rows[0].title, std::string("C++ threads ×2"));
        QCOMPARE(study.rows[0].real_s.median, 2.025);
        QCOMPARE(study.rows[0].real_s.n, 6);
        QCOMPARE(study.baseline, std::optional<std::size_t>(1));
        QVERIFY(std::abs(study.rows[0].speedup->ratio - 4.025 / 2.025) < 1e-12);
        QVERIFY(std::abs(study.rows[0].efficiency->ratio - 4.025 / 4.05) < 1e-12);
        QVERIFY(std::abs(study.rows[0].coresBusy - 1) < 1e-12);
    }

    void countsNoWarmUpAndNoFailure()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.threads", 2, kQuick);
        runs.add("cpp.threads", 2, {9'000});
        runs.back().study = StudyPlace{};
        runs.add("cpp.threads", 2, {9'000});
        runs.back().end->outcome = Outcome::failed;
        const StudyResult study = runs.result();
        QCOMPARE(study.rows.front().real_s.n, 6);
        QVERIFY(warns(study, "failed-runs"));
    }

    void keepsTheTwoPythonsApart()
    {
        Recorded runs(StudyKind::compare);
        runs.add("python.threads", 2, {1'000});
        runs.add("python.threads", 2, {500});
        runs.back().runtime.version = "3.13.0";
        QCOMPARE(runs.result().rows.size(), std::size_t{2});
    }

    void saysWhoIsBest()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.sequential", 1, kSlow);
        runs.add("cpp.threads", 2, kQuick);
        QVERIFY2(what(runs.result()).startsWith("C++ threads ×2 is best: 2.025 s"),
                 qPrintable(what(runs.result())));
        QCOMPARE(rendered(studyHeadline(runs.result()).why),
                 std::string("C++ threads ×2 is 1.99 (1.97–2.01) times as fast as C++ sequential. "
                             "The difference to all others is more than noise."));
    }

    void saysThatNoiseHidesADifference()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.sequential", 1, kSlow);
        runs.add("cpp.threads", 2, kQuick);
        runs.add("cpp.tbb", 2, {2'005, 2'015, 2'025, 2'035, 2'045, 2'055});
        const StudyResult study = runs.result();
        QCOMPARE(bestRows(study), (std::vector<std::size_t>{1, 2}));
        QVERIFY(what(study).startsWith("C++ threads ×2 and C++ tbb ×2 are best"));
        QVERIFY(rendered(studyHeadline(study).why)
                    .ends_with("The difference between the two is within the noise."));
    }

    void findsTheSerialPart()
    {
        Recorded runs(StudyKind::scale);
        runs.add("cpp.sequential", 1, {4'000, 4'004});
        for (const int workers : {1, 2, 4, 8}) {
            const auto real_ms = static_cast<std::int64_t>(4'000 * (0.25 + 0.75 / workers));
            runs.add("cpp.threads", workers, {real_ms, real_ms + 2});
        }
        std::vector<RunRecord> onEight;
        for (const RunRecord *run : runs.runs()) {
            onEight.push_back(*run);
            onEight.back().machine.effectiveCores = 8;
        }
        std::vector<const RunRecord *> pointers;
        for (const RunRecord &run : onEight)
            pointers.push_back(&run);
        const StudyResult study = studyOf(planFrom(StudyKind::scale, pointers), pointers);
        QCOMPARE(study.fits.size(), std::size_t{2});
        QVERIFY(study.fits[0].law == ScalingLaw::amdahl && study.fits[0].fit);
        const Estimate serial = study.fits[0].fit->parameters.front().estimate;
        QVERIFY(serial.low <= 0.25 && serial.high >= 0.25 && serial.high - serial.low < 0.02);
    }

    void lettingWorkersWaitTakesNoCore()
    {
        Recorded runs(StudyKind::scale);
        for (const int workers : {1, 2, 4})
            runs.add("cpp.threads", workers, {4'000 / workers});
        StudyResult computing = runs.result();
        QCOMPARE(parallelismOf(computing, computing.rows[2]), 2.0);
        for (StudyRow &row : computing.rows)
            row.coresBusy = 0.02;
        QCOMPARE(parallelismOf(computing, computing.rows[2]), 4.0);
    }

    void findsWhereItBreaksEven()
    {
        Recorded runs(StudyKind::breakEven);
        for (const std::int64_t size : {100, 1'000, 10'000}) {
            runs.add("cpp.sequential", 1, {size, size + 1, size + 2, size, size, size + 1}, size);
            const std::int64_t parallel = 500 + size / 2;
            runs.add("cpp.processes", 2,
                     {parallel, parallel + 1, parallel + 2, parallel, parallel, parallel}, size);
        }
        const StudyResult study = runs.result();
        QVERIFY(study.breakEven && study.breakEven->breakEven);
        QVERIFY(std::abs(study.breakEven->breakEven->size - 1'000) < 30);
        QVERIFY2(what(study).startsWith("C++ processes ×2 pays from size"),
                 qPrintable(what(study)));
    }

    void warnsOfAnswersThatDiffer()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.sequential", 1, kSlow);
        runs.add("cpp.threads", 2, kQuick);
        QVERIFY(!warns(runs.result(), "answers-differ"));
        runs.back().answer = "169";
        QVERIFY(warns(runs.result(), "answers-differ"));
    }

    void warnsOfWideSpreadAndOfFewRuns()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.sequential", 1, kSlow);
        QVERIFY(!warns(runs.result(), "spread-too-wide"));
        QVERIFY(!warns(runs.result(), "too-few-runs"));
        runs.add("cpp.threads", 2, {1'000, 2'000, 3'000});
        QVERIFY(warns(runs.result(), "spread-too-wide"));
        QVERIFY(warns(runs.result(), "too-few-runs"));
    }

    void warnsOfABusyMachine()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.sequential", 1, {1'000});
        for (const int core : {0, 1}) {
            runs.back().coreReadings.push_back({.time_ns = moment(0), .core = core});
            runs.back().coreReadings.push_back(
                {.time_ns = moment(1'000), .core = core, .user_ns = 1'000 * kMs});
        }
        runs.back().treeReadings.push_back({.time_ns = moment(1'000), .user_ns = 1'000 * kMs});
        QVERIFY(warns(runs.result(), "busy-machine"));
    }

    void readsThePlanFromItsRecordings()
    {
        Recorded runs(StudyKind::scale);
        runs.add("cpp.threads", 2, {1'000});
        QVERIFY(QString::fromStdString(planOf(runs.runs()).error().text()).contains("no study"));
        const StudyPlan plan{.kind = StudyKind::scale, .repeat = 3, .seed = 42};
        runs.back().study = StudyPlace{.plan = plan, .round = 1};
        QCOMPARE(planOf(runs.runs()).value(), plan);
        runs.add("cpp.threads", 2, {1'000});
        runs.back().study = StudyPlace{.plan = {.kind = StudyKind::scale, .repeat = 9}};
        QVERIFY(
            QString::fromStdString(planOf(runs.runs()).error().text()).contains("several studies"));
    }

    void warnsOfBatteryAndHeat()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.sequential", 1, kSlow);
        QVERIFY(!warns(runs.result(), "on-battery") && !warns(runs.result(), "too-hot"));
        runs.back().warnings = {{"on-battery", ""}, {"too-hot", ""}};
        QVERIFY(warns(runs.result(), "on-battery") && warns(runs.result(), "too-hot"));
    }

    void tellsWhatSpins()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.openmp", 2, kSlow);
        runs.add("cpp.threads", 2, kSlow);
        QVERIFY(!warns(runs.result(), "spinning"));
        runs.add("cpp.tbb", 2, kSlow);
        runs.back().treeUsage->user_ns *= 2; // the median of its rows is as it was
        QVERIFY(!warns(runs.result(), "spinning"));
        Recorded spinning(StudyKind::compare);
        spinning.add("cpp.threads", 2, kSlow);
        for (int run = 0; run < 6; ++run) {
            spinning.add("cpp.openmp", 2, {4'000});
            spinning.back().treeUsage->user_ns *= 2;
        }
        QVERIFY(warns(spinning.result(), "spinning"));
        Recorded paid(StudyKind::compare); // more CPU time, but it was faster for it
        paid.add("cpp.sequential", 1, kSlow);
        paid.add("cpp.processes", 2, {2'000});
        paid.back().treeUsage->user_ns *= 4;
        QVERIFY(!warns(paid.result(), "spinning"));
    }

    void refusesToCompareWhatIsNotAlike()
    {
        Recorded runs(StudyKind::compare);
        runs.add("cpp.sequential", 1, kSlow);
        runs.add("cpp.threads", 2, kQuick);
        QVERIFY(checkComparable(StudyKind::compare, runs.runs()));
        runs.add("cpp.threads", 2, {100}, 2'000);
        const auto errorOf = [&runs](StudyKind kind) {
            const Status checked = checkComparable(kind, runs.runs());
            return checked ? QString("none") : QString::fromStdString(checked.error().text());
        };
        QVERIFY(errorOf(StudyKind::compare).contains("size: 1,000 and 2,000"));
        QVERIFY(errorOf(StudyKind::compare).contains("--force"));
        QCOMPARE(errorOf(StudyKind::breakEven), QString("none"));
        runs.back().machine.cpu = "another";
        QVERIFY(errorOf(StudyKind::breakEven).contains("machine"));
        runs.back().spec.workload = "sleep";
        QVERIFY(errorOf(StudyKind::breakEven).contains("workload: primes and sleep"));
        QVERIFY(!checkComparable(StudyKind::compare, {}));
    }
};

QTEST_GUILESS_MAIN(TestStudy)
#include "tst_study.moc"
