// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder_process.h"

#include "record/recording_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>

using namespace corelane;

namespace {

QString firstReading(const Recorded &recorded)
{
    const std::size_t at = recorded.text.find("\ncpu ");
    return QString::fromStdString(recorded.text.substr(0, at));
}

/// Runs a shell command before the recorder takes the place of the shell, with rights of root.
std::vector<std::string> asRootAfter(const std::string &command)
{
    return {"unshare", "--mount", "sh", "-c", command + " && exec \"$@\"", "sh"};
}

/// Puts the recorder under limits of prlimit(1) as an ordinary user.
std::vector<std::string> withLimit(const std::string &limit)
{
    std::vector<std::string> words;
    if (geteuid() == 0) // whom RLIMIT_NPROC does not hold
        words = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
    words.insert(words.end(), {"prlimit", limit});
    return words;
}

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY2(!isAnythingLeft(), "processes were left behind"); }

    void recordsARunFromBeginningToEnd()
    {
        const Recorded recorded = recordCommand(
            {"--describe", "spec model command", "--describe", "argument true"}, {"true"});
        QCOMPARE(QString::fromStdString(recorded.error), QString());
        QVERIFY(WIFEXITED(recorded.waitStatus) && WEXITSTATUS(recorded.waitStatus) == 0);
        QVERIFY(recorded.hasEnded(Outcome::done));
        QVERIFY(recorded.text.starts_with(
            "corelane-recording 1\nspec model command\nargument true\nmachine cpu "));
        const RunRecord &record = recorded.record;
        QVERIFY(record.machine.logicalCores > 0);
        QVERIFY(record.release_ns && record.reaped_ns && *record.reaped_ns > *record.release_ns);
        QVERIFY(record.exitStatus == (ExitStatus{ExitStatus::Kind::status, 0}));
        QVERIFY(record.childUsage && record.treeUsage && record.measuring);
        QVERIFY(record.end->time_ns > *record.reaped_ns);
        QVERIFY(record.unknownLines.empty());
        QVERIFY(record.warnings.empty());
        QVERIFY(!record.treeReadings.empty());
        QVERIFY(!record.coreReadings.empty());
        // The ground of all later readings comes first.
        QVERIFY(record.coreReadings.front().time_ns <= *record.release_ns);
        QVERIFY(!firstReading(recorded).contains("start "));
    }

    void writesToStdoutUnlessToldOtherwise()
    {
        QProcess recorder;
        recorder.start(CORELANE_BIN_DIR "/corelane-recorder", {"--", "echo", "hello"});
        QVERIFY(recorder.waitForFinished());
        RecordingReader reader;
        QVERIFY(static_cast<bool>(reader.feed(recorder.readAllStandardOutput().toStdString())));
        QCOMPARE(reader.records().size(), 1u);
        QVERIFY(reader.records()[0].end.has_value());
        QCOMPARE(reader.records()[0].output.at(0).text, "hello");
    }

    void tellsHowARunFailed_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("reason");
        const int status = static_cast<int>(ExitStatus::Kind::status);
        const int signal = static_cast<int>(ExitStatus::Kind::signal);
        QTest::newRow("exit status")
            << QStringList{"sh", "-c", "exit 3"} << status << 3 << "exit status 3";
        QTest::newRow("last words") << QStringList{"sh", "-c", "echo no luck >&2; exit 3"} << status
                                    << 3 << "exit status 3: no luck";
        QTest::newRow("crash") << QStringList{QString::fromStdString(client("crash"))} << signal
                               << SIGSEGV << "ended by signal 11 (SIGSEGV: Segmentation fault)";
        QTest::newRow("killed") << QStringList{"sh", "-c", "kill -9 $$"} << signal << SIGKILL
                                << "ended by signal 9 (SIGKILL: Killed)";
        QTest::newRow("no such program") << QStringList{"nosuch"} << status << 127
                                         << "cannot start 'nosuch': No such file or directory";
        QTest::newRow("no program") << QStringList{"/etc/passwd"} << status << 126
                                    << "cannot start '/etc/passwd': Permission denied";
    }
    void tellsHowARunFailed()
    {
        QFETCH(QStringList, command);
        QFETCH(int, kind);
        QFETCH(int, value);
        QFETCH(QString, reason);
        std::vector<std::string> words;
        for (const QString &word : command)
            words.push_back(word.toStdString());
        const Recorded recorded = recordCommand({}, words);
        QVERIFY2(recorded.hasEnded(Outcome::failed, reason.toStdString()), recorded.text.c_str());
        QVERIFY(recorded.record.exitStatus ==
                (ExitStatus{static_cast<ExitStatus::Kind>(kind), value}));
        QCOMPARE(WEXITSTATUS(recorded.waitStatus), 0); // the recording is complete
    }

    void worksInTheFolderItIsGiven()
    {
        QTemporaryDir folder;
        const std::string path = QFileInfo(folder.path()).canonicalFilePath().toStdString();
        const Recorded recorded = recordCommand({"--folder", path}, {"sh", "-c", "pwd -P"});
        QVERIFY2(recorded.hasEnded(Outcome::done), recorded.text.c_str());
        QCOMPARE(recorded.record.output.at(0).text, path);
    }

    void folderThatCannotBeEnteredIsAFailedRun()
    {
        const Recorded recorded = recordCommand({"--folder", "/no/such"}, {"true"});
        QVERIFY2(recorded.hasEnded(Outcome::failed, "cannot work in the folder: /no/such; No such "
                                                    "file or directory"),
                 recorded.text.c_str());
        QVERIFY(!recorded.record.release_ns);
    }

    void refusedProcessIsAFailedRun()
    {
        const Recorded recorded =
            RecorderProcess({"--", "true"}, withLimit("--nproc=1:1")).finish();
        if (recorded.text.empty())
            QSKIP("the recorder cannot be started under a limit here");
        QVERIFY2(recorded.record.end, recorded.text.c_str());
        QCOMPARE(recorded.record.end->outcome, Outcome::failed);
        QVERIFY2(recorded.record.end->reason.starts_with(
                     "cannot create a process: Resource temporarily unavailable; "),
                 recorded.record.end->reason.c_str());
        QVERIFY(!recorded.record.release_ns);
    }

    void stampsAndAnswerArrive()
    {
        const Recorded recorded =
            recordCommand({"--need-answer", "--expect", "42"}, {client("stamper"), "1000", "42"});
        QVERIFY2(recorded.hasEnded(Outcome::done), recorded.text.c_str());
        QCOMPARE(recorded.record.answer.value_or(""), "42");
        QVERIFY(recorded.record.answerMatches());
        const std::vector<Stamp> &stamps = recorded.record.stamps;
        QCOMPARE(stamps.size(), 1000u);
        QVERIFY((stamps.back() == Stamp{.time_ns = 1'999,
                                        .ring = 1,
                                        .kind = StampKind::chunkBegin,
                                        .thread = 7,
                                        .a = 999}));
        QCOMPARE(recorded.record.droppedStamps, 0);
    }

    void stampsThatFindTheRingFullAreCounted()
    {
        const Recorded recorded = recordCommand({"--rings", "2"}, {client("stamper"), "200000"});
        const auto arrived = static_cast<std::int64_t>(recorded.record.stamps.size());
        QVERIFY(recorded.record.droppedStamps > 0);
        QCOMPARE(arrived + recorded.record.droppedStamps, 200'000);
    }

    void wrongAndMissingAnswersAreFailures()
    {
        const Recorded wrong = recordCommand({"--expect", "42"}, {client("stamper"), "0", "41"});
        QVERIFY(wrong.hasEnded(Outcome::failed, "wrong answer: 41, expected 42"));
        const Recorded missing = recordCommand({"--need-answer"}, {"true"});
        QVERIFY(missing.hasEnded(Outcome::failed, "the workload ended without an answer"));
        const Recorded nobodyAsked = recordCommand({}, {"true"});
        QVERIFY(nobodyAsked.hasEnded(Outcome::done));
    }

    void capturesOutput()
    {
        const Recorded recorded =
            recordCommand({}, {"sh", "-c", "cat; echo one; echo two >&2; printf 'a\\\\b'"});
        const std::vector<OutputLine> &output = recorded.record.output;
        QCOMPARE(output.size(), 3u); // and stdin was empty
        QVERIFY(
            std::count(output.begin(), output.end(), OutputLine{OutputLine::Stream::out, "one"}));
        QVERIFY(
            std::count(output.begin(), output.end(), OutputLine{OutputLine::Stream::err, "two"}));
        QVERIFY(
            std::count(output.begin(), output.end(), OutputLine{OutputLine::Stream::out, "a\\b"}));
        QVERIFY(recorded.output.empty());
    }

    void keepsTheBeginningOfMuchOutputAndTheLastWords()
    {
        const Recorded recorded = recordCommand({}, {client("big_output"), "20"});
        QVERIFY(recorded.hasEnded(Outcome::failed, "exit status 1: last words"));
        QVERIFY(recorded.hasWarning("output-cut"));
        QCOMPARE(recorded.record.output.size(), 1024u);
    }

    void survivesGarbage()
    {
        const Recorded recorded = recordCommand({}, {client("garbage")});
        QCOMPARE(QString::fromStdString(recorded.error), QString());
        QVERIFY2(recorded.hasEnded(Outcome::failed, "exit status 1: \uFFFD\uFFFD"),
                 recorded.record.end->reason.c_str());
        QVERIFY(recorded.hasWarning("output-cut"));
        QVERIFY(QString::fromStdString(recorded.text).toUtf8().toStdString() == recorded.text);
    }

    void aCommandThatClosesItsDescriptorsIsMeasuredAllTheSame()
    {
        const Recorded recorded = recordCommand({}, {client("close_all"), "0.1"});
        QVERIFY(recorded.hasEnded(Outcome::done));
        QVERIFY(recorded.record.childUsage->cpu_ns() > 90'000'000);
    }

    void inheritedStdioIsTheRecordersOwn()
    {
        const Recorded recorded =
            recordCommand({"--inherit-stdio"}, {"sh", "-c", "echo out; echo err >&2; exit 4"});
        QCOMPARE(recorded.output, "out\nerr\n");
        QVERIFY(recorded.record.output.empty());
        QVERIFY(recorded.hasEnded(Outcome::failed, "exit status 4"));
    }

    void theCommandFindsSignalsAndLimitsAsTheRecorderDid()
    {
        const std::vector<std::string> command{
            "sh", "-c", "grep -E '^Sig(Blk|Ign)' /proc/self/status; ulimit -n"};
        QProcess plain;
        plain.start("sh", {"-c", QString::fromStdString(command[2])});
        QVERIFY(plain.waitForFinished());
        const Recorded recorded = recordCommand({}, command);
        QString lines;
        for (const OutputLine &line : recorded.record.output)
            lines += QString::fromStdString(line.text) + "\n";
        const QString expected = QString::fromUtf8(plain.readAllStandardOutput());
        QCOMPARE(lines, expected);
    }

    void theCommandHasNoneOfTheRecordersDescriptors()
    {
        const Recorded recorded = // 3 and 4 are control and recording
            recordCommand({}, {"sh", "-c", "test ! -e /proc/$$/fd/3 && test ! -e /proc/$$/fd/4"});
        QVERIFY2(recorded.hasEnded(Outcome::done), recorded.text.c_str());
    }

    void theFileGrowsWithTheStreamAndHoldsTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("run.corelane");
        RecorderProcess recorder({"--output", path.toStdString(), "--", client("sleeper"), "0.5"});
        QVERIFY(recorder.waitFor("\ntree "));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("corelane-recording 1\n"));
        const Recorded recorded = recorder.finish();
        file.seek(0);
        QCOMPARE(file.readAll().toStdString(), recorded.text);
        // Another run is appended.
        recordCommand({"--output", path.toStdString()}, {"true"});
        const auto records = readRecordingFile(path.toStdString());
        QVERIFY(static_cast<bool>(records));
        QCOMPARE(records->size(), 2u);
    }

    void fullDiskCutsTheFileAndNotTheRun()
    {
        const Recorded recorded = recordCommand({"--output", "/dev/full"}, {"true"});
        QVERIFY(recorded.hasEnded(Outcome::done));
        QVERIFY(recorded.hasWarning("recording-cut"));
        QVERIFY(recorded.text.find("No space left on device") != std::string::npos);
    }

    void aFileThatReachesItsLimitLosesItsLastLineOnly()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("run.corelane").toStdString();
        // The limit holds for the event area too, so that must be small and the recording large.
        RecorderProcess recorder(
            {"--rings", "1", "--describe", "option a " + std::string(90'000, 'x'), "--describe",
             "option b " + std::string(90'000, 'y'), "--output", path, "--", "true"},
            {"prlimit", "--fsize=110000:110000"});
        const Recorded recorded = recorder.finish();
        QVERIFY2(recorded.hasEnded(Outcome::done), recorded.output.c_str());
        QVERIFY(recorded.hasWarning("recording-cut"));
        QCOMPARE(QFile(QString::fromStdString(path)).size(), 110'000);
        const auto records = readRecordingFile(path);
        QVERIFY(static_cast<bool>(records));
        QCOMPARE(records->front().spec.options.size(), 1u);
    }

    void aSlowReaderGetsEverythingAndHoldsNothingUp()
    {
        RecorderProcess recorder({"--", "sh", "-c", client("stamper") + " 2000; sleep 0.2"});
        QTest::qWait(1'000); // the stamps alone are more than a pipe holds
        const Recorded recorded = recorder.finish();
        QVERIFY(recorded.hasEnded(Outcome::done));
        QCOMPARE(recorded.record.stamps.size(), 2000u);
        QVERIFY(recorded.record.end->time_ns - *recorded.record.release_ns < 500'000'000);
    }

    void goesOnWithoutCoreReadings()
    {
        const Recorded recorded = RecorderProcess({"--", client("spin"), "0.2"},
                                                  asRootAfter("mount --bind /dev/null /proc/stat"))
                                      .finish();
        if (recorded.text.empty())
            QSKIP("/proc/stat cannot be hidden here (needs root)");
        QVERIFY(recorded.hasEnded(Outcome::done));
        QVERIFY(recorded.hasWarning("no-core-readings"));
        QVERIFY(recorded.record.coreReadings.empty());
        QVERIFY(recorded.cpuOfCores_ns() > 100'000'000);
    }

    void beginsNothingThatItCannotRecord_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::newRow("output") << QStringList{"--output", "/nosuch/run"} << 3
                                << "cannot write the recording: /nosuch/run: No such file";
        QTest::newRow("recording") << QStringList{"--recording-fd", "77"} << 3
                                   << "the descriptor for the recording is not open: 77";
        QTest::newRow("control") << QStringList{"--control-fd", "77"} << 3
                                 << "the descriptor for control is not open: 77";
        QTest::newRow("usage") << QStringList{"--nosuch"} << 2 << "no such option: --nosuch";
    }
    void beginsNothingThatItCannotRecord()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QFETCH(QString, message);
        const QTemporaryDir folder;
        const QString trace = folder.filePath("trace");
        QProcess recorder;
        recorder.start(CORELANE_BIN_DIR "/corelane-recorder",
                       options + QStringList{"--", "touch", trace});
        QVERIFY(recorder.waitForFinished());
        QCOMPARE(recorder.exitCode(), status);
        const QString error = QString::fromUtf8(recorder.readAllStandardError());
        QVERIFY2(error.startsWith("corelane-recorder: " + message), qPrintable(error));
        QCOMPARE(error.count('\n'), 1);
        QVERIFY(!QFile::exists(trace));
    }

    void refusesToAppendToACutLine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("cut.corelane"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("corelane-recording 1\nspec wor");
        file.close();
        const Recorded recorded =
            recordCommand({"--output", file.fileName().toStdString()}, {"true"});
        QCOMPARE(WEXITSTATUS(recorded.waitStatus), 3);
        QVERIFY(recorded.output.find("ends in the middle of a line") != std::string::npos);
    }

    void worksWithoutStandardDescriptors_data()
    {
        QTest::addColumn<QString>("closing");
        for (const char *closing :
             {"<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-"})
            QTest::newRow(closing) << closing;
    }
    void worksWithoutStandardDescriptors()
    {
        QFETCH(QString, closing);
        const Recorded recorded =
            RecorderProcess({"--", "sh", "-c", "cat; echo fine; echo well >&2"},
                            {"sh", "-c", "exec \"$@\" " + closing.toStdString(), "sh"})
                .finish();
        QVERIFY(recorded.hasEnded(Outcome::done));
        QVERIFY(recorded.text.find("output stdout fine\n") != std::string::npos);
        QVERIFY(recorded.text.find("output stderr well\n") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
