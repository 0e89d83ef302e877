// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/recording_file.h"
#include "launch/study_continuation.h"

#include "catalog/machine_here.h"
#include "written_file.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <set>

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

    void namesTheVeryCommandsThatAreLeft()
    {
        const Installation installation{.worker = "/bin/corelane worker"};
        KeptStudy study = kept();
        study.runs.clear();
        study.plan.kind = StudyKind::scale;
        study.plan.workers = {2, 3};
        study.plan.repeat = 1;
        StudyRun left = plannedStudy(study).value();
        const std::vector<std::string> lines = commandsLeft(left, installation);
        QCOMPARE(lines.size(), std::size_t{3});
        std::set<std::string> made;
        while (left.stepsLeft() > 0) { // what is shown is what is run
            const RunRequest next = left.next();
            std::string words;
            for (const auto &word :
                 workloadCommand(next.spec, next.runtime, installation).arguments)
                words += (words.empty() ? "'" + word + "'" : " " + word);
            QVERIFY2(std::find(lines.begin(), lines.end(), words) != lines.end(), words.c_str());
            made.insert(words);
            left.take(std::make_shared<const RunRecord>(RunRecord{
                .spec = next.spec, .runtime = next.runtime, .study = next.study, .end = End{}}));
        }
        QCOMPARE(made.size(), lines.size());
        QVERIFY(commandsLeft(left, installation).empty());
    }

    void showsWhatACommandWouldHide()
    {
        KeptStudy study = kept();
        study.runs.clear();
        study.plan.models = {{"python.sequential", "/tmp/py\x1b[8m'\n;3"},
                             {"python.threads", "/tmp/\u202Epy"}};
        const auto lines = commandsLeft(plannedStudy(study).value(), {.driverFolder = "/driver"});
        QCOMPARE(lines.size(), std::size_t{2});
        QVERIFY2(lines[0].starts_with("'/tmp/py\\u001b[8m'\\''\\n;3' /driver/corelane_run.py --w"),
                 lines[0].c_str());
        QVERIFY2(lines[1].starts_with("'/tmp/\\u202epy' /driver/"), lines[1].c_str());
    }

    void asksNoInterpreterWhatIsLeft()
    {
        const QTemporaryDir folder;
        const QString proof = folder.filePath("ran");
        const QString program = writeProgram(folder.filePath("python3"), "touch " + proof.toUtf8());
        KeptStudy study = kept();
        study.runs.clear();
        study.plan.models = {{"python.sequential", program.toStdString()},
                             {"python.threads", program.toStdString()}};
        QVERIFY(!commandsLeft(plannedStudy(study).value(), {}).empty());
        QVERIFY(!QFile::exists(proof));
        QVERIFY(errorOf(study).contains(program));
        QVERIFY(QFile::exists(proof));
    }

    void refusesAnInterpreterThatNamesAnother()
    {
        const QTemporaryDir folder;
        const QString program =
            writeProgram(folder.filePath("python3"), "exec /usr/bin/env python3 \"$@\"");
        KeptStudy study = kept();
        study.runs.clear();
        study.plan.models = {{"python.sequential", program.toStdString()},
                             {"python.threads", program.toStdString()}};
        QVERIFY2(errorOf(study, true).contains("says that it is another"),
                 qPrintable(errorOf(study, true)));
    }

    void refusesAPlanThatIsNotWhole()
    {
        KeptStudy study = kept();
        study.plan.workers.clear();
        QVERIFY(!plannedStudy(study));
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
