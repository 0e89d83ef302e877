// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/spec_check.h"
#include "core_share.h"
#include "launch/active_run.h"
#include "launch/interpreter.h"
#include "system/process_tree.h"
#include "system/program.h"
#include "waited_run.h"
#include "written_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace corelane;

namespace {

/// Of the only run that is under way: the child of the guard, which is the only child.
pid_t recorderOf(pid_t launcher)
{
    const std::vector<int> guards = childrenOf(launcher);
    const std::vector<int> recorders = guards.size() == 1 ? childrenOf(guards[0]) : guards;
    return recorders.size() == 1 ? recorders[0] : 0;
}

} // namespace

/// Whole runs, as the window and the command line make them.
class TestActiveRun : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void runsEveryModelToTheRightAnswer_data();
    void runsEveryModelToTheRightAnswer();
    void recordGrowsWhileItRuns();
    void givesItsRecordAwayAtTheEnd();
    void cancelEndsTheWholeTree();
    void destroyingARunEndsItAndKeepsItsRecording();
    void killedRecorderLeavesNothingAndSaysSo();
    void nothingIsLeftByAKilledRecorderAndItsGuard();
    void childrenThatAreNoneOfTheRunsAreLeftAlone();
    void cancelAfterTheEndIsNoEndOfThisProcess();
    void brokenStreamEndsTheRunWhateverTheRecorderStillWrites();
    void recorderThatHangsIsEndedWithAllItHasStarted();
    void recordingThatCannotBeAddedToIsRefusedBeforeAnythingRuns();
    void onlyAWholeRecordingAtItsPlaceIsKept_data();
    void onlyAWholeRecordingAtItsPlaceIsKept();
    void missingRecorderIsAnError();
    void timeoutFails();

private:
    RunRequest request(const std::string &model, const std::string &workload, std::int64_t size);
    RunRequest command(const QStringList &words);

    Installation m_installation;
    QTemporaryDir m_folder;
};

void TestActiveRun::initTestCase()
{
    const auto installation = installationIn(CORELANE_BIN_DIR);
    QVERIFY2(installation, installation ? "" : installation.error().text().c_str());
    m_installation = *installation;
    prctl(PR_SET_CHILD_SUBREAPER, 1); // what a run leaves behind comes here
}

void TestActiveRun::cleanup()
{
    QVERIFY2(childrenOf(getpid()).empty(), "a test left a process behind");
}

RunRequest TestActiveRun::request(const std::string &model, const std::string &workload,
                                  std::int64_t size)
{
    RunRequest request{
        .spec = *completed({.workload = workload, .model = model, .workers = 3, .size = size}, 2),
        .runtime = nativeRuntime()};
    if (model.starts_with("python"))
        request.runtime = probeInterpreter("/usr/bin/python3").value().runtime;
    return request;
}

RunRequest TestActiveRun::command(const QStringList &words)
{
    RunRequest request{.spec = {.model = "command"}, .runtime = commandRuntime()};
    for (const QString &word : words)
        request.spec.command.push_back(word.toStdString());
    return request;
}

void TestActiveRun::runsEveryModelToTheRightAnswer_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"cpp.sequential", "cpp.threads", "cpp.threads-gil", "cpp.processes",
                              "python.sequential", "python.threads", "python.processes"})
        QTest::newRow(model) << model;
}

void TestActiveRun::runsEveryModelToTheRightAnswer()
{
    QFETCH(QString, model);
    auto active = ActiveRun::start(request(model.toStdString(), "primes", 20'000), m_installation);
    QVERIFY(active);
    QVERIFY(waitFor(**active));
    const RunRecord &run = (*active)->record();
    QVERIFY2(run.end->outcome == Outcome::done, run.end->reason.c_str());
    QCOMPARE(run.answer.value(), std::string("2262"));
    QCOMPARE(run.spec.model, model.toStdString());
    QCOMPARE(run.droppedStamps, 0);
    const auto chunks = std::count_if(run.stamps.begin(), run.stamps.end(), [](const Stamp &stamp) {
        return stamp.kind == StampKind::chunkEnd;
    });
    QCOMPARE(chunks, model.endsWith("sequential") ? 64 : 192);
    QVERIFY(run.treeUsage->cpu_ns() >= run.childUsage->cpu_ns());
    QVERIFY(*run.real_ns() > 0);
}

void TestActiveRun::recordGrowsWhileItRuns()
{
    auto active = ActiveRun::start(request("cpp.threads", "sleep", 1'500), m_installation);
    QVERIFY(active);
    std::size_t grown = 0;
    std::size_t previous = 0;
    while (!(*active)->isOver()) {
        pollfd waiting{.fd = (*active)->descriptor(), .events = POLLIN, .revents = 0};
        QVERIFY(poll(&waiting, 1, 5'000) > 0);
        QVERIFY((*active)->takeAvailable());
        grown += (*active)->record().stamps.size() > previous;
        previous = (*active)->record().stamps.size();
    }
    QVERIFY2(grown > 4, qPrintable(QString::number(grown)));
    QCOMPARE((*active)->record().end->outcome, Outcome::done);
}

void TestActiveRun::givesItsRecordAwayAtTheEnd()
{
    auto active = ActiveRun::start(request("cpp.threads", "primes", 20'000), m_installation);
    QVERIFY(active);
    QVERIFY(waitFor(**active));
    const RunRecord whole = (*active)->record();
    const Stamp *stamps = (*active)->record().stamps.data();
    const RunRecord taken = (*active)->takeRecord();
    QCOMPARE(taken, whole);
    QCOMPARE(taken.stamps.data(), stamps); // not a copy of them
    QCOMPARE((*active)->record(), RunRecord());
}

void TestActiveRun::cancelEndsTheWholeTree()
{
    auto active = ActiveRun::start(request("python.processes", "sleep", 600'000), m_installation);
    QVERIFY(active);
    while ((*active)->record().stamps.size() < 5)
        QVERIFY((*active)->takeAvailable());
    QElapsedTimer timer;
    timer.start();
    (*active)->cancel();
    QVERIFY(waitFor(**active));
    QVERIFY(static_cast<double>(timer.elapsed()) * shareOfACore() < 2'000);
    QCOMPARE((*active)->record().end->outcome, Outcome::cancelled);
}

void TestActiveRun::destroyingARunEndsItAndKeepsItsRecording()
{
    RunRequest kept = request("cpp.processes", "sleep", 600'000);
    const std::string file = m_folder.filePath("kept.corelane").toStdString();
    kept.keptIn = *RecordingFile::open(file);
    {
        auto active = ActiveRun::start(kept, m_installation);
        QVERIFY(active);
        while ((*active)->record().stamps.empty())
            QVERIFY((*active)->takeAvailable());
    }
    const auto records = readRecordingFile(file);
    QVERIFY2(records, records ? "" : records.error().text().c_str());
    QCOMPARE(records->front().end->outcome, Outcome::cancelled);
    QVERIFY(!records->front().stamps.empty());
}

void TestActiveRun::killedRecorderLeavesNothingAndSaysSo()
{
    RunRequest kept = request("cpp.processes", "sleep", 600'000);
    const std::string file = m_folder.filePath("killed.corelane").toStdString();
    kept.keptIn = *RecordingFile::open(file);
    auto active = ActiveRun::start(kept, m_installation);
    QVERIFY(active);
    while ((*active)->record().stamps.empty())
        QVERIFY((*active)->takeAvailable());
    kill(recorderOf(getpid()), SIGKILL);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(waitFor(**active));
    QVERIFY(static_cast<double>(timer.elapsed()) * shareOfACore() < 2'000);
    QVERIFY(childrenOf(getpid()).empty());
    const RunRecord &run = (*active)->record();
    QCOMPARE(run.end->outcome, Outcome::failed);
    QVERIFY2(run.end->reason.find("recorder was ended by signal 9") != std::string::npos,
             run.end->reason.c_str());
    const auto records = readRecordingFile(file);
    QVERIFY2(records, records ? "" : records.error().text().c_str());
    QCOMPARE(records->front().end->reason, run.end->reason);
}

void TestActiveRun::nothingIsLeftByAKilledRecorderAndItsGuard()
{
    auto active = ActiveRun::start(
        command({"/bin/sh", "-c", "setsid sleep 600 & echo begun; sleep 600"}), m_installation);
    QVERIFY(active);
    while ((*active)->record().output.empty())
        QVERIFY((*active)->takeAvailable());
    const pid_t recorder = recorderOf(getpid());
    const pid_t guard = childrenOf(getpid()).at(0);
    kill(guard, SIGSTOP); // neither sees the other's end
    kill(recorder, SIGKILL);
    kill(guard, SIGKILL);
    QVERIFY(waitFor(**active));
    QCOMPARE((*active)->record().end->outcome, Outcome::failed);
    QTRY_VERIFY(waitpid(-1, nullptr, WNOHANG) < 0); // all that came to us have been killed
}

void TestActiveRun::childrenThatAreNoneOfTheRunsAreLeftAlone()
{
    prctl(PR_SET_CHILD_SUBREAPER, 0);
    auto active = ActiveRun::start(request("cpp.processes", "sleep", 600'000), m_installation);
    QVERIFY(active);
    int isSubreaper = -1;
    prctl(PR_GET_CHILD_SUBREAPER, &isSubreaper);
    QCOMPARE(isSubreaper, 0); // or what others start and leave would be left to us, as zombies
    while ((*active)->record().stamps.empty())
        QVERIFY((*active)->takeAvailable());
    const pid_t recorder = recorderOf(getpid());
    const auto other = spawn({.arguments = {"sleep", "600"}, .environment = {}}, {});
    QVERIFY(other);
    kill(recorder, SIGKILL);
    QVERIFY(waitFor(**active));
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    QCOMPARE(childrenOf(getpid()), std::vector<int>{*other});
    QCOMPARE(waitpid(*other, nullptr, WNOHANG), 0);
    kill(*other, SIGKILL);
    waitpid(*other, nullptr, 0);
}

void TestActiveRun::cancelAfterTheEndIsNoEndOfThisProcess()
{
    auto active = ActiveRun::start(command({"/bin/true"}), m_installation);
    QVERIFY(active);
    const pid_t recorder = childrenOf(getpid()).at(0);
    siginfo_t ended{};
    QCOMPARE(waitid(P_PID, static_cast<id_t>(recorder), &ended, WEXITED | WNOWAIT), 0);
    (*active)->cancel(); // it has ended, and nobody has seen it yet
    QVERIFY(waitFor(**active));
    QCOMPARE((*active)->record().end->outcome, Outcome::done);
}

void TestActiveRun::brokenStreamEndsTheRunWhateverTheRecorderStillWrites()
{
    // More than a pipe holds: it would wait for a reader for ever.
    Installation broken = m_installation;
    broken.recorder = writeProgram(m_folder.filePath("broken-recorder"),
                                   "echo no recording >&3; head -c 10000000 /dev/zero >&3")
                          .toStdString();
    auto active = ActiveRun::start(command({"/bin/true"}), broken);
    QVERIFY(active);
    QVERIFY(!waitFor(**active));
    QVERIFY((*active)->isOver());
}

void TestActiveRun::recorderThatHangsIsEndedWithAllItHasStarted()
{
    auto active = ActiveRun::start(request("cpp.processes", "sleep", 600'000), m_installation);
    QVERIFY(active);
    while ((*active)->record().stamps.empty())
        QVERIFY((*active)->takeAvailable());
    kill(recorderOf(getpid()), SIGSTOP);
    active->reset();
    while (waitpid(-1, nullptr, WNOHANG) > 0) { // those that came to us have been killed
    }
    QTRY_VERIFY(waitpid(-1, nullptr, WNOHANG) < 0);
}

void TestActiveRun::recordingThatCannotBeAddedToIsRefusedBeforeAnythingRuns()
{
    const QString cut = m_folder.filePath("cut.corelane");
    QVERIFY(writeFile(cut, "corelane-recording 1\nspec wor"));
    RunRequest kept = command({"/usr/bin/touch", m_folder.filePath("ran")});
    kept.keptIn = *RecordingFile::open(cut.toStdString());
    const auto active = ActiveRun::start(kept, m_installation);
    QVERIFY(!active);
    QCOMPARE(rendered(active.error().on), cut.toStdString() + " ends in the middle of a line");
    QVERIFY(!QFile::exists(m_folder.filePath("ran")));
}

void TestActiveRun::onlyAWholeRecordingAtItsPlaceIsKept_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("deleted") << "rm"
                             << "it was deleted meanwhile";
    QTest::newRow("moved") << "mv"
                           << "it was moved or replaced meanwhile";
    QTest::newRow("cut") << "truncate"
                         << "bytes of it were not written";
}

void TestActiveRun::onlyAWholeRecordingAtItsPlaceIsKept()
{
    QFETCH(QString, what);
    QFETCH(QString, why);
    const QTemporaryDir folder;
    const QString file = folder.filePath("run.corelane");
    // The command does it, and so at a moment at which the recording has begun.
    const QString script =
        what == "truncate" ? "until [ -s " + file + " ]; do sleep 0.01; done; truncate -s 0 " + file
        : what == "mv"     ? "mv " + file + " " + folder.filePath("other")
        : what == "rm"     ? "rm " + file
                           : QString("true");
    RunRequest kept = command({"/bin/sh", "-c", script + "; sleep 0.1"});
    kept.keptIn = *RecordingFile::open(file.toStdString());
    auto active = ActiveRun::start(kept, m_installation);
    QVERIFY(active && waitFor(**active));
    QCOMPARE((*active)->record().end->outcome, Outcome::done);
    const Status status = (*active)->keep();
    QCOMPARE(static_cast<bool>(status), why.isEmpty());
    if (!status)
        QVERIFY2(QString::fromStdString(rendered(status.error().on)).endsWith(why) &&
                     rendered(status.error().on).starts_with(file.toStdString()),
                 status.error().text().c_str());
}

void TestActiveRun::missingRecorderIsAnError()
{
    Installation broken = m_installation;
    broken.recorder = "/no/such/recorder";
    const auto active = ActiveRun::start(command({"/bin/true"}), broken);
    QVERIFY(!active);
    QCOMPARE(rendered(active.error().on), broken.recorder);
}

void TestActiveRun::timeoutFails()
{
    RunRequest limited = command({"/bin/sleep", "1000"});
    limited.timeout = std::chrono::milliseconds(300);
    auto active = ActiveRun::start(limited, m_installation);
    QVERIFY(active);
    QVERIFY(waitFor(**active));
    QCOMPARE((*active)->record().end->outcome, Outcome::failed);
    QVERIFY((*active)->record().end->reason.find("timed out") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestActiveRun)
#include "tst_active_run.moc"
