// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/spec_check.h"
#include "launch/active_run.h"
#include "launch/interpreter.h"
#include "launch/orphans.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <poll.h>

using namespace corelane;

/// Whole runs, as the window and the command line make them.
class TestActiveRun : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void runsEveryModelToTheRightAnswer_data();
    void runsEveryModelToTheRightAnswer();
    void recordGrowsWhileItRuns();
    void cancelEndsTheWholeTree();
    void destroyingARunEndsItAndKeepsItsRecording();
    void killedRecorderLeavesNothingAndSaysSo();
    void unwritableRecordingIsRefusedBeforeAnythingRuns();
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
}

void TestActiveRun::cleanup()
{
    QVERIFY2(ownChildren().empty(), "a test left a process behind");
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
    QVERIFY((*active)->wait());
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

void TestActiveRun::cancelEndsTheWholeTree()
{
    auto active = ActiveRun::start(request("python.processes", "sleep", 600'000), m_installation);
    QVERIFY(active);
    while ((*active)->record().stamps.size() < 5)
        QVERIFY((*active)->takeAvailable());
    QElapsedTimer timer;
    timer.start();
    (*active)->cancel();
    QVERIFY((*active)->wait());
    QVERIFY(timer.elapsed() < 2'000);
    QCOMPARE((*active)->record().end->outcome, Outcome::cancelled);
}

void TestActiveRun::destroyingARunEndsItAndKeepsItsRecording()
{
    RunRequest kept = request("cpp.processes", "sleep", 600'000);
    kept.saveTo = m_folder.filePath("kept.corelane").toStdString();
    {
        auto active = ActiveRun::start(kept, m_installation);
        QVERIFY(active);
        while ((*active)->record().stamps.empty())
            QVERIFY((*active)->takeAvailable());
    }
    const auto records = readRecordingFile(kept.saveTo);
    QVERIFY2(records, records ? "" : records.error().text().c_str());
    QCOMPARE(records->front().end->outcome, Outcome::cancelled);
    QVERIFY(!records->front().stamps.empty());
}

void TestActiveRun::killedRecorderLeavesNothingAndSaysSo()
{
    RunRequest kept = request("cpp.processes", "sleep", 600'000);
    kept.saveTo = m_folder.filePath("killed.corelane").toStdString();
    auto active = ActiveRun::start(kept, m_installation);
    QVERIFY(active);
    while ((*active)->record().stamps.empty())
        QVERIFY((*active)->takeAvailable());
    const auto children = ownChildren();
    QCOMPARE(children.size(), std::size_t{1});
    kill(*children.begin(), SIGKILL);
    QElapsedTimer timer;
    timer.start();
    QVERIFY((*active)->wait());
    QVERIFY(timer.elapsed() < 2'000);
    QVERIFY(ownChildren().empty());
    const RunRecord &run = (*active)->record();
    QCOMPARE(run.end->outcome, Outcome::failed);
    QVERIFY2(run.end->reason.find("recorder was ended by signal 9") != std::string::npos,
             run.end->reason.c_str());
    const auto records = readRecordingFile(kept.saveTo);
    QVERIFY2(records, records ? "" : records.error().text().c_str());
    QCOMPARE(records->front().end->reason, run.end->reason);
}

void TestActiveRun::unwritableRecordingIsRefusedBeforeAnythingRuns()
{
    RunRequest kept = command({"/usr/bin/touch", m_folder.filePath("ran")});
    kept.saveTo = "/no/such/folder/x.corelane";
    auto active = ActiveRun::start(kept, m_installation);
    QVERIFY(active);
    const Status waited = (*active)->wait();
    QVERIFY(!waited);
    QVERIFY2(waited.error().on.find(kept.saveTo) != std::string::npos,
             waited.error().text().c_str());
    QVERIFY(!QFile::exists(m_folder.filePath("ran")));
}

void TestActiveRun::missingRecorderIsAnError()
{
    Installation broken = m_installation;
    broken.recorder = "/no/such/recorder";
    const auto active = ActiveRun::start(command({"/bin/true"}), broken);
    QVERIFY(!active);
    QCOMPARE(active.error().on, broken.recorder);
}

void TestActiveRun::timeoutFails()
{
    RunRequest limited = command({"/bin/sleep", "1000"});
    limited.timeout = std::chrono::milliseconds(300);
    auto active = ActiveRun::start(limited, m_installation);
    QVERIFY(active);
    QVERIFY((*active)->wait());
    QCOMPARE((*active)->record().end->outcome, Outcome::failed);
    QVERIFY((*active)->record().end->reason.find("timed out") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestActiveRun)
#include "tst_active_run.moc"
