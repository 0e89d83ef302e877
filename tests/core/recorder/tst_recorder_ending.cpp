// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_share.h"
#include "recorder_process.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>

using namespace corelane;

namespace {

/// The promise is 2 s from the stop, to the end of the recorder.
constexpr double kWithin_s = 2.5;

bool hasEndedInTime(const Recorded &recorded, double begin_s = 0)
{
    return recorded.lasted_s < begin_s + kWithin_s ||
           (recorded.lasted_s - begin_s) * shareOfACore() < kWithin_s;
}

enum class Way { control, controlClosed, recordingClosed, terminate, hangUp, interrupt };

void stop(RecorderProcess &recorder, Way way)
{
    switch (way) {
    case Way::control:
        return recorder.stopByControl();
    case Way::controlClosed:
        return recorder.stopByClosingControl();
    case Way::recordingClosed:
        return recorder.stopByClosingRecording();
    case Way::terminate:
        return recorder.stopBySignal(SIGTERM);
    case Way::hangUp:
        return recorder.stopBySignal(SIGHUP);
    case Way::interrupt:
        return recorder.stopBySignal(SIGINT);
    }
}

} // namespace

Q_DECLARE_METATYPE(Way)

class TestRecorderEnding : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY2(!isAnythingLeft(), "processes were left behind"); }

    void endsTheWholeTreeWhicheverWayItIsStopped_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("reason");
        const QString gone = "the window or terminal that started it is gone";
        QTest::newRow("cancelled") << Way::control << "cancelled";
        QTest::newRow("SIGTERM") << Way::terminate << "cancelled";
        QTest::newRow("SIGINT") << Way::interrupt << "cancelled";
        QTest::newRow("window gone") << Way::controlClosed << gone;
        QTest::newRow("reader gone") << Way::recordingClosed << gone;
        QTest::newRow("terminal gone") << Way::hangUp << gone;
    }
    void endsTheWholeTreeWhicheverWayItIsStopped()
    {
        QFETCH(Way, way);
        QFETCH(QString, reason);
        RecorderProcess recorder({"--", client("hang")}); // ignores SIGTERM, as does its child
        QVERIFY(recorder.waitFor("\ntree "));
        stop(recorder, way);
        const Recorded recorded = recorder.finish();
        QVERIFY2(!isAnythingLeft(), "part of the tree was left behind");
        QVERIFY2(hasEndedInTime(recorded), qPrintable(QString::number(recorded.lasted_s)));
        if (way != Way::recordingClosed) {
            QVERIFY2(recorded.hasEnded(Outcome::cancelled, reason.toStdString()),
                     recorded.text.c_str());
            QVERIFY(!recorded.hasWarning("left-behind"));
        }
    }

    void aCommandThatHeedsSigtermIsNotKilled()
    {
        RecorderProcess recorder(
            {"--", "sh", "-c",
             "trap 'echo tidied; exit 7' TERM; echo ready; while :; do sleep 0.05; done"});
        QVERIFY(recorder.waitFor("ready"));
        recorder.stopByControl();
        const Recorded recorded = recorder.finish();
        QVERIFY(recorded.hasEnded(Outcome::cancelled, "cancelled"));
        QVERIFY(recorded.record.exitStatus == (ExitStatus{ExitStatus::Kind::status, 7}));
        QVERIFY(recorded.text.find("output stdout tidied\n") != std::string::npos);
    }

    /// The recorder finds the wish when it begins, and a main process that has ended at once.
    void whoeverAsksBeforeTheReleaseIsNotLate()
    {
        for (int round = 0; round < 5; ++round) {
            RecorderProcess recorder({"--", "/no/such/program"},
                                     {"sh", "-c", "sleep 0.2; exec \"$@\"", "sh"});
            recorder.stopByControl();
            const Recorded recorded = recorder.finish();
            QVERIFY2(recorded.hasEnded(Outcome::cancelled, "cancelled"), recorded.text.c_str());
        }
    }

    void endsARunThatTakesTooLong()
    {
        const Recorded recorded = recordCommand({"--timeout", "0.3"}, {client("hang")});
        QVERIFY(recorded.hasEnded(Outcome::failed, "timed out after 0.3 s"));
        QVERIFY(*recorded.record.reaped_ns - *recorded.record.release_ns >= 300'000'000);
        QVERIFY(hasEndedInTime(recorded, 0.3));
    }

    void endsDaemonsThatTheMainProcessLeavesBehind()
    {
        const Recorded recorded = recordCommand({}, {client("daemonise")});
        QVERIFY(recorded.hasEnded(Outcome::done));
        const std::vector<int> pids = printedPids(recorded.record);
        QCOMPARE(pids.size(), 1u);
        QVERIFY(!isLiving(pids.front()));
        QVERIFY(recorded.warningText("ended-processes")
                    .contains("left 1 process running, which was ended after it: daemonise;"));
        QVERIFY(recorded.record.left.empty());
        QVERIFY(hasEndedInTime(recorded));
        // Its grace is no part of the run's time.
        QVERIFY(*recorded.record.reaped_ns < recorded.record.end->time_ns - 400'000'000);
    }

    void endsDaemonsOnCancel()
    {
        RecorderProcess recorder({"--", "sh", "-c", client("daemonise") + "; sleep 60"});
        QVERIFY(recorder.waitFor("output stdout "));
        recorder.stopByControl();
        const Recorded recorded = recorder.finish();
        QVERIFY(recorded.hasEnded(Outcome::cancelled, "cancelled"));
        QVERIFY(!isLiving(printedPids(recorded.record).at(0)));
        QVERIFY(hasEndedInTime(recorded));
    }

    void stragglersThatEndByThemselvesAreNotKilled()
    {
        const Recorded recorded =
            recordCommand({}, {"sh", "-c", "(sleep 0.2; echo late) & exit 0"});
        QVERIFY(recorded.hasEnded(Outcome::done));
        QCOMPARE(recorded.record.output.at(0).text, "late");
        QVERIFY(!recorded.hasWarning("ended-processes"));
    }

    void ignoredSignalsAskForNoEnd_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void ignoredSignalsAskForNoEnd()
    {
        QFETCH(int, signal);
        RecorderProcess recorder({"--", "sh", "-c", "echo ready; sleep 0.5; echo whole"},
                                 {"env", "--ignore-signal=TERM,HUP,INT"});
        QVERIFY(recorder.waitFor("ready"));
        recorder.stopBySignal(signal);
        const Recorded recorded = recorder.finish();
        QVERIFY2(recorded.hasEnded(Outcome::done), recorded.text.c_str());
        QCOMPARE(recorded.record.output.back().text, "whole");
    }

    void theRunEndsWithAKilledGuardAlsoWhereSignalsAreIgnored()
    {
        RecorderProcess recorder({"--", client("hang")}, {"env", "--ignore-signal=TERM,HUP,INT"});
        QVERIFY(recorder.waitFor("\ntree "));
        recorder.stopBySignal(SIGKILL);
        QVERIFY(recorder.finish().hasEnded(Outcome::cancelled,
                                           "the window or terminal that started it is gone"));
        isAnythingLeft(); // the recorder itself, which has ended or is about to
    }

    void endsATreeThatForksAllTheTime()
    {
        RecorderProcess recorder({"--", client("fork_chain"), "10", "20"});
        QVERIFY(recorder.waitFor("\ntree "));
        QTest::qWait(200);
        recorder.stopByControl();
        const Recorded recorded = recorder.finish();
        QVERIFY2(!isAnythingLeft(), "a chain went on");
        QVERIFY(recorded.hasEnded(Outcome::cancelled, "cancelled"));
#ifndef __SANITIZE_THREAD__ // with which a recorder may take longer than it tries; its guard ends
                            // the rest
        QVERIFY(!recorded.hasWarning("left-behind"));
        QVERIFY(hasEndedInTime(recorded));
#endif
    }

    void endsTheTreeWhereTheKernelListsNoChildren()
    {
        RecorderProcess recorder({"--", client("forker"), "5", "60"}, withoutProcFile("children"));
        // A reading of the tree: its processes, behind CPU times in whole steps of the clock. Of
        // threads a sanitizer has more.
        QVERIFY(recorder.waitFor("0 6 "));
        recorder.stopByControl();
        const Recorded recorded = recorder.finish();
        QVERIFY2(!isAnythingLeft(), "part of the tree was left behind");
        QVERIFY(recorded.hasEnded(Outcome::cancelled, "cancelled"));
        QVERIFY(!recorded.hasWarning("left-behind"));
    }

    void endsManyProcessesAtOnce()
    {
        RecorderProcess recorder({"--", client("forker"), "200", "60"});
        QVERIFY(recorder.waitFor("\ntree "));
        QTest::qWait(200);
        recorder.stopByClosingControl();
        const Recorded recorded = recorder.finish();
        for (const int pid : printedPids(recorded.record))
            QVERIFY(!isLiving(pid));
        QVERIFY(hasEndedInTime(recorded));
    }

    void theMainProcessGoesWithAKilledRecorder()
    {
        RecorderProcess recorder({"--", client("sleeper"), "60"});
        QVERIFY(recorder.waitFor("\ntree "));
        const QString text = QString::fromStdString(recorder.text());
        const int pid = text.section("\nstart ", 1).section(' ', 1, 1).toInt();
        QVERIFY(isLiving(pid));
        recorder.killRecorder();
        const Recorded recorded = recorder.finish();
        QVERIFY(!recorded.record.end); // the recording is cut, and says so by that
        QVERIFY(WIFSIGNALED(recorded.waitStatus) && WTERMSIG(recorded.waitStatus) == SIGKILL);
        QVERIFY(!isLiving(pid));
    }

    void theWholeTreeGoesWithAKilledRecorder()
    {
        RecorderProcess recorder({"--", "sh", "-c", client("daemonise") + "; sleep 60"});
        QVERIFY(recorder.waitFor("output stdout "));
        recorder.killRecorder();
        recorder.finish();
        QVERIFY2(!isAnythingLeft(), "part of the tree was left behind");
    }

    void theRunEndsWithAKilledGuard()
    {
        RecorderProcess recorder({"--", client("hang")});
        QVERIFY(recorder.waitFor("\ntree "));
        recorder.stopBySignal(SIGKILL); // what was started is the guard
        const Recorded recorded = recorder.finish();
        QVERIFY(recorded.hasEnded(Outcome::cancelled,
                                  "the window or terminal that started it is gone"));
        isAnythingLeft(); // the recorder itself, which has ended or is about to
    }

    void ctrlCIsTheCommandsWhereTheTerminalIsShared_data()
    {
        QTest::addColumn<QString>("leftRunning");
        QTest::newRow("usual") << "end";
        QTest::newRow("others are waited for") << "wait";
    }
    void ctrlCIsTheCommandsWhereTheTerminalIsShared()
    {
        QFETCH(QString, leftRunning);
        RecorderProcess recorder({"--left-running", leftRunning.toStdString(), "--inherit-stdio",
                                  "--", client("sleeper"), "60"});
        QVERIFY(recorder.waitFor("\ntree "));
        recorder.interruptGroup();
        const Recorded recorded = recorder.finish();
        QVERIFY2(recorded.hasEnded(Outcome::cancelled, "interrupted"),
                 recorded.record.end ? recorded.record.end->reason.c_str() : "no end");
        QVERIFY(recorded.record.exitStatus == (ExitStatus{ExitStatus::Kind::signal, SIGINT}));
    }

    void aCommandThatOutlivesCtrlCIsMeasuredToItsEnd()
    {
        RecorderProcess recorder({"--inherit-stdio", "--", "sh", "-c",
                                  "trap '' INT; echo ready; sleep 0.5; echo whole"});
        QVERIFY(recorder.waitFor("\ntree "));
        recorder.interruptGroup();
        const Recorded recorded = recorder.finish();
        QVERIFY(recorded.hasEnded(Outcome::done));
        QVERIFY(QString::fromStdString(recorded.output).endsWith("whole\n"));
    }
};

QTEST_GUILESS_MAIN(TestRecorderEnding)
#include "tst_recorder_ending.moc"
