// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_session.h"

#include "launch/installation.h"
#include "launch/interpreter.h"

#include <QSignalSpy>
#include <QTest>

using namespace corelane;

class TestRunSession : public QObject {
    Q_OBJECT

private slots:
    void givesTheRecordAwayAtTheEnd();
    void closingInMidRunKeepsWhatHadArrived();
};

namespace {

const RunRequest kShortRun{.spec = {.model = "command", .command = {"/bin/sleep", "0.5"}},
                           .runtime = commandRuntime()};

} // namespace

void TestRunSession::givesTheRecordAwayAtTheEnd()
{
    RunSession session;
    QSignalSpy grew(&session, &RunSession::runGrew);
    QSignalSpy finished(&session, &RunSession::runFinished);
    std::shared_ptr<const RunRecord> record;
    connect(&session, &RunSession::runFinished, this, [&](const auto &given) { record = given; });
    QVERIFY(session.start(kShortRun, *installationIn(CORELANE_BIN_DIR)));
    QTRY_VERIFY(session.record()->release_ns);
    const std::shared_ptr<const RunRecord> growing = session.record();
    QVERIFY(!growing->threads.empty());
    QVERIFY(grew.wait());
    QVERIFY(finished.wait());
    QVERIFY(record->end && !record->threads.empty());
    QVERIFY2(growing->threads.empty(), "the record was copied");
}

void TestRunSession::closingInMidRunKeepsWhatHadArrived()
{
    RunSession session;
    std::shared_ptr<const RunRecord> record;
    connect(&session, &RunSession::runFinished, this, [&](const auto &given) { record = given; });
    QVERIFY(session.start(kShortRun, *installationIn(CORELANE_BIN_DIR)));
    QTRY_VERIFY(session.record()->release_ns);
    session.abandon();
    QVERIFY(record && !record->threads.empty() && !record->end);
    QVERIFY(!session.isRunning());
}

QTEST_GUILESS_MAIN(TestRunSession)
#include "tst_run_session.moc"
