// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/recording_file.h"
#include "launch/study_continuation.h"

#include "catalog/machine_here.h"
#include "written_file.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace corelane;

namespace {

/// A study of two models on this machine, with its first run.
KeptStudy kept()
{
    const StudyPlan asked{.workload = "primes",
                          .models = {{"cpp.sequential", ""}, {"cpp.threads", ""}},
                          .workers = {2},
                          .sizes = {1'000},
                          .baseline = 0,
                          .repeat = 2};
    const Machine here = machineHere();
    const StudyPlan plan = completed(asked, here.effectiveCores).value();
    StudyRun study =
        StudyRun::of(plan, {nativeRuntime(), nativeRuntime()}, "/kept.corelane").value();
    const RunRequest request = study.next();
    const RunRecord run{.spec = request.spec,
                        .runtime = request.runtime,
                        .study = request.study,
                        .machine = here,
                        .release_ns = 0,
                        .reaped_ns = 1,
                        .end = End{}};
    return {
        .plan = plan, .runs = {std::make_shared<const RunRecord>(run)}, .file = "/kept.corelane"};
}

RunRecord &changed(KeptStudy &study)
{
    const auto run = std::make_shared<RunRecord>(*study.runs.front());
    study.runs.front() = run;
    return *run;
}

QString errorOf(const KeptStudy &study, bool isForced = false)
{
    InterpreterCache noCache{std::string()};
    const auto continued = continuedStudy(study, machineHere(), noCache, isForced);
    return continued ? QString() : QString::fromStdString(continued.error().text());
}

} // namespace

/// Going on with a study that was kept, and where what is run is kept.
class TestStudyContinuation : public QObject {
    Q_OBJECT

private slots:
    void goesOnWithWhatIsLeft()
    {
        InterpreterCache noCache{std::string()};
        const auto continued = continuedStudy(kept(), machineHere(), noCache, false);
        QVERIFY(continued);
        QCOMPARE(continued->stepsInAll(), std::size_t{2 + 2 * 2});
        QCOMPARE(continued->stepsLeft(), continued->stepsInAll() - 1);
        QCOMPARE(continued->file(), std::string("/kept.corelane"));
    }

    void refusesWhatWasBegunElsewhere()
    {
        KeptStudy study = kept();
        changed(study).machine.kernel = "Linux 0.1";
        QVERIFY2(errorOf(study).contains("another machine"), qPrintable(errorOf(study)));
        QCOMPARE(errorOf(study, true), QString());
    }

    void refusesARuntimeThatHasChanged()
    {
        KeptStudy study = kept();
        changed(study).runtime.version = "0.1";
        QVERIFY2(errorOf(study).contains("another version"), qPrintable(errorOf(study)));
        QCOMPARE(errorOf(study, true), QString());
    }

    void refusesAPlanThatIsNotWhole()
    {
        KeptStudy study = kept();
        study.plan.workers.clear();
        QVERIFY2(errorOf(study, true).contains("not whole"), qPrintable(errorOf(study, true)));
    }

    void refusesAnInterpreterThatIsGone()
    {
        KeptStudy study = kept();
        study.plan.models.push_back({"python.threads", "/nowhere/python3"});
        QVERIFY2(errorOf(study).contains("/nowhere/python3"), qPrintable(errorOf(study)));
    }
};

QTEST_GUILESS_MAIN(TestStudyContinuation)
#include "tst_study_continuation.moc"
