// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace corelane;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where what is left running goes on printing, as the recording says it.
QString outputFolder(const Recorded &recorded)
{
    return recorded.warningText("left-running").section(" goes on in ", 1).section(',', 0, 0);
}

bool removeOutput(const Recorded &recorded)
{
    const QString folder = outputFolder(recorded);
    return !folder.isEmpty() && QDir(folder).removeRecursively();
}

} // namespace

/// What becomes of the processes that a command leaves running: ended, left alone, waited for.
class TestRecorderLeft : public QObject {
    Q_OBJECT

private slots:
    /// What a killed recorder leaves of files goes with the test.
    void initTestCase() { qputenv("TMPDIR", m_folder.path().toUtf8()); }
    void cleanup() { QVERIFY2(!isAnythingLeft(), "processes were left behind"); }

    void tellsHowManyItHasEnded()
    {
        const Recorded recorded =
            recordCommand({}, {"sh", "-c", "sleep 60 & (sleep 60; true) & sleep 60 &"});
        QVERIFY(recorded.hasEnded(Outcome::done));
        QVERIFY2(
            recorded.warningText("ended-processes")
                .contains("left 4 processes running, which were ended after it: sh, sleep ×3;"),
            qPrintable(recorded.warningText("ended-processes")));
    }

    void leavesADaemonRunningWhereThatIsAskedFor()
    {
        const Recorded recorded = recordCommand({"--left-running", "leave"}, {client("daemonise")});
        QVERIFY(recorded.hasEnded(Outcome::done));
        const std::vector<int> pids = printedPids(recorded.record);
        QCOMPARE(pids.size(), 1u);
        QVERIFY(isLiving(pids.front()));
        QCOMPARE(recorded.record.left, (std::vector<LeftProcess>{{pids.front(), "daemonise"}}));
        const std::string line = "\nleft " + std::to_string(pids.front()) + " daemonise\n";
        QVERIFY(recorded.text.find(line) < recorded.text.find("\nend "));
        QVERIFY(recorded.warningText("left-running").startsWith("1 process was left running"));
        QVERIFY(!recorded.hasWarning("ended-processes"));
        QVERIFY(removeOutput(recorded));
        QVERIFY(isAnythingLeft()); // and is ended by this
    }

    void whatIsLeftRunningGoesOnPrinting()
    {
        const Recorded recorded = recordCommand(
            {"--left-running", "leave"},
            {"sh", "-c", "(read wait < \"$0\"; echo late; exec sleep 60) & echo soon", fifo()});
        QCOMPARE(recorded.record.output.at(0).text, "soon");
        QVERIFY(!recorded.record.left.empty());
        QFile gate(QString::fromStdString(fifo()));
        QVERIFY(gate.open(QIODevice::WriteOnly) && gate.write("go\n") == 3 && gate.flush());
        const QString printed = outputFolder(recorded) + "/stdout";
        QTRY_COMPARE(contentOf(printed), QByteArray("soon\nlate\n"));
        QVERIFY(removeOutput(recorded));
        QVERIFY(isAnythingLeft());
    }

    void filesOfTheOutputGoWhereNothingIsLeftRunning()
    {
        const Recorded recorded = recordCommand(
            {"--left-running", "leave"}, {"sh", "-c", "readlink /proc/self/fd/1; echo bad >&2"});
        QVERIFY(recorded.hasEnded(Outcome::done));
        QCOMPARE(recorded.record.output.size(), 2u);
        QVERIFY(!recorded.hasWarning("left-running"));
        QVERIFY(!QFile::exists(QString::fromStdString(recorded.record.output.at(0).text)));
    }

    void muchOutputTakesLittleOfTheDisk()
    {
        constexpr qint64 kPrinted = 20'000'000;
        const Recorded recorded =
            recordCommand({"--left-running", "leave"},
                          {"sh", "-c", "yes line | head -c 20000000; echo last; sleep 60 &"});
        QVERIFY(recorded.warningText("left-running").contains("zeros stand"));
        QFile printed(outputFolder(recorded) + "/stdout");
        struct stat status {};
        QCOMPARE(stat(qPrintable(printed.fileName()), &status), 0);
        QVERIFY(status.st_size > kPrinted);
        QVERIFY2(status.st_blocks * 512 < kPrinted / 4,
                 qPrintable(QString::number(status.st_blocks)));
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.read(10'000).startsWith("line\nline\n"));
        QVERIFY(printed.seek(printed.size() - 10) && printed.readAll() == "line\nlast\n");
        QVERIFY(removeOutput(recorded));
        QVERIFY(isAnythingLeft());
    }

    void aStopEndsAlsoWhatWouldBeLeftRunning()
    {
        RecorderProcess recorder({"--left-running", "leave", "--inherit-stdio", "--", "sh", "-c",
                                  client("daemonise") + "; sleep 60"});
        QVERIFY(recorder.waitFor("\ntree "));
        QTest::qWait(200);
        recorder.stopByControl();
        const Recorded recorded = recorder.finish();
        QVERIFY(recorded.hasEnded(Outcome::cancelled, "cancelled"));
        QVERIFY(recorded.record.left.empty());
        QVERIFY(!isLiving(QString::fromStdString(recorded.output).toInt()));
    }

    void nothingIsLeftRunningByAKilledRecorder()
    {
        RecorderProcess recorder(
            {"--left-running", "leave", "--", "sh", "-c", client("daemonise") + "; sleep 60"});
        QVERIFY(recorder.waitFor("output stdout "));
        recorder.killRecorder();
        QVERIFY(!recorder.finish().record.end);
        QVERIFY2(!isAnythingLeft(), "part of the tree was left behind");
        QCOMPARE(QDir(m_folder.path()).entryList({"corelane-*"}), QStringList());
    }

    void waitsForWhatIsLeftRunning()
    {
        const Recorded recorded =
            recordCommand({"--left-running", "wait"}, {"sh", "-c", "(sleep 1; echo late) &"});
        QVERIFY(recorded.hasEnded(Outcome::done));
        QCOMPARE(recorded.record.output.at(0).text, "late");
        QVERIFY(recorded.record.warnings.empty());
        // Not a part of `real`, which is the main process's as in `time`.
        QVERIFY(*recorded.record.reaped_ns < recorded.record.end->time_ns - 800'000'000);
    }

    void waitingIsEnded_data()
    {
        QTest::addColumn<bool>("interrupt");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::newRow("cancelled") << false << int(Outcome::cancelled) << "cancelled";
        QTest::newRow("Ctrl+C") << true << int(Outcome::cancelled) << "cancelled";
    }
    void waitingIsEnded()
    {
        QFETCH(bool, interrupt);
        QFETCH(int, outcome);
        QFETCH(QString, reason);
        RecorderProcess recorder(
            {"--left-running", "wait", "--inherit-stdio", "--", client("daemonise")});
        QVERIFY(recorder.waitFor("\ngone ")); // the main process or the one that it waits for
        QTest::qWait(800);                    // longer than the usual grace
        if (interrupt)
            recorder.interruptGroup();
        else
            recorder.stopByControl();
        const Recorded recorded = recorder.finish();
        QVERIFY2(recorded.hasEnded(Outcome(outcome), reason.toStdString()), recorded.text.c_str());
        QVERIFY(recorded.record.exitStatus == (ExitStatus{ExitStatus::Kind::status, 0}));
        QVERIFY(!recorded.hasWarning("ended-processes"));
        QVERIFY(!isLiving(QString::fromStdString(recorded.output).toInt()));
    }

    void waitingTakesAsLongAsItMay()
    {
        const Recorded recorded =
            recordCommand({"--left-running", "wait", "--timeout", "1"}, {client("daemonise")});
        QVERIFY(recorded.hasEnded(Outcome::failed, "timed out after 1 s"));
        QVERIFY(!isLiving(printedPids(recorded.record).at(0)));
    }

private:
    /// A named pipe, made when it is first asked for.
    std::string fifo()
    {
        const std::string path = m_folder.filePath("gate").toStdString();
        mkfifo(path.c_str(), 0600);
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRecorderLeft)
#include "tst_recorder_left.moc"
