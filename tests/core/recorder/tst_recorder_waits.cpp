// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/words.h"
#include "recorder_process.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace corelane;

Q_DECLARE_METATYPE(void (RecorderProcess::*)())

namespace {

/// What `waits_for` calls the one that waits.
const ThreadLife *subjectOf(const RunRecord &run)
{
    const auto found = std::find_if(run.threads.begin(), run.threads.end(),
                                    [](const ThreadLife &life) { return life.name == "subject"; });
    return found == run.threads.end() ? nullptr : &*found;
}

/// What it was seen in for the longest time: "lock mutex". Each reading holds until the next, as
/// they are left out while nothing changes.
std::string usualWait(const RunRecord &run, int thread)
{
    std::map<std::string, std::int64_t> times_ns;
    std::string wait;
    std::int64_t since_ns = 0;
    const auto count = [&](std::int64_t until_ns) {
        if (!wait.empty())
            times_ns[wait] += until_ns - since_ns;
        since_ns = until_ns;
    };
    for (const ThreadReading &reading : run.threadReadings) {
        if (reading.thread != thread)
            continue;
        count(reading.time_ns);
        wait = std::string(word(reading.wait)) + " " + std::string(word(reading.detail));
    }
    count(*run.reaped_ns);
    const auto longest =
        std::max_element(times_ns.begin(), times_ns.end(), [](const auto &one, const auto &other) {
            return one.second < other.second;
        });
    return longest == times_ns.end() ? std::string() : longest->first;
}

/// A program of i386 that sleeps 0.5 s and ends: a header, one segment, and the calls nanosleep
/// (162, in x86-64 `sync`) and exit.
QByteArray sleeperOfI386()
{
    const auto word = [](std::uint32_t value) {
        return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
    };
    constexpr std::uint32_t kBegin = 0x08048000;
    constexpr std::uint32_t kHeaders = 52 + 32;
    constexpr std::uint32_t kTime = kHeaders + 32; // where the time stands
    const QByteArray code = QByteArray::fromHex("b8a2000000"
                                                "bb") +
                            word(kBegin + kTime) +
                            QByteArray::fromHex("31c9cd80"
                                                "b801000000"
                                                "31dbcd80");
    const QByteArray header = QByteArray::fromHex("7f454c46010101000000000000000000"
                                                  "0200030001000000") +
                              word(kBegin + kHeaders) + word(52) + word(0) + word(0) +
                              QByteArray::fromHex("34002000010000000000"
                                                  "0000");
    const std::uint32_t size = kTime + 8;
    const QByteArray segment = word(1) + word(0) + word(kBegin) + word(kBegin) + word(size) +
                               word(size) + word(7) + word(0x1000);
    return (header + segment + code).leftJustified(kTime, '\0') + word(0) + word(500'000'000);
}

} // namespace

class TestRecorderWaits : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY2(!isAnythingLeft(), "processes were left behind"); }

    void tellsWhatIsWaitedFor_data()
    {
        QTest::addColumn<QString>("wait");
        constexpr const char *kOther = "lock condition";
        constexpr const char *kTime = "sleep wake-up";
        const std::map<const char *, const char *> expected{{"pipe", "io pipe"},
                                                            {"unix-socket", "io pipe"},
                                                            {"socket", "io socket"},
                                                            {"poll-one", "io pipe"},
                                                            {"poll-none", "sleep "},
                                                            {"select-none", "sleep "},
                                                            {"poll-own", kTime},
                                                            {"poll-own-unlimited", kOther},
                                                            {"select-own", kTime},
                                                            {"select-own-unlimited", kOther},
                                                            {"epoll", kTime},
                                                            {"epoll-new", kTime},
                                                            {"epoll-own", kTime},
                                                            {"epoll-own-unlimited", kOther},
                                                            {"epoll-shared", "io poll"},
                                                            {"epoll-process", "child "},
                                                            {"epoll-timer", kTime},
                                                            {"timer-signal", "sleep "},
                                                            {"flock", "lock file-lock"},
                                                            {"fcntl-lock", "lock file-lock"},
                                                            {"semaphore", "lock semaphore"},
                                                            {"message", "lock message"},
                                                            {"posix-message", "lock message"},
                                                            {"signal", "other signal"},
                                                            {"vfork", "child vfork"},
                                                            {"child", "child "},
                                                            {"stopped", "other stopped"},
                                                            {"restarted", "sleep "},
                                                            {"traced", "other traced"},
                                                            {"dead-leader", "sleep "}};
        for (const auto &[kind, wait] : expected)
            QTest::newRow(kind) << QString(wait);
    }
    void tellsWhatIsWaitedFor()
    {
        QFETCH(QString, wait);
        const std::string subjects = client("waits_for");
        const std::string kind = QTest::currentDataTag();
        RecorderProcess exact({"--", subjects, kind});
        RecorderProcess sampled({"--lanes", "sampled", "--", subjects, kind}); // meanwhile
        for (RecorderProcess *recorder : {&exact, &sampled}) {
            const RunRecord run = recorder->finish().record;
            const char *lanes = recorder == &exact ? "exact" : "sampled";
            const ThreadLife *subject = subjectOf(run);
            QVERIFY2(subject, lanes);
            if (!wasLookedAtOften(run))
                QSKIP("the machine was too busy for looks at most of a second");
            QCOMPARE(QString::fromStdString(usualWait(run, subject->thread)), wait);
        }
    }

    void anEventLoopOfPythonLetsTimePass()
    {
        const std::string python = QStandardPaths::findExecutable("python3").toStdString();
        if (python.empty())
            QSKIP("there is no Python here");
        for (const char *lanes : {"auto", "sampled"}) {
            RecorderProcess recorder({"--lanes", lanes, "--", python, "-c",
                                      "import asyncio; asyncio.run(asyncio.sleep(1))"});
            const RunRecord run = recorder.finish().record;
            QVERIFY(!run.threads.empty());
            QCOMPARE(usualWait(run, run.threads.front().thread), std::string("sleep wake-up"));
        }
    }

    void tellsThatItWasStoppedWithTheRest_data()
    {
        using Stop = void (RecorderProcess::*)();
        QTest::addColumn<QString>("program");
        QTest::addColumn<Stop>("stop");
        QTest::addColumn<bool>("isStopped");
        constexpr Stop kGroup = &RecorderProcess::stopGroup;
        constexpr Stop kRecorder = &RecorderProcess::stopRecorder;
        QTest::newRow("Ctrl+Z and fg") << "sleeper" << kGroup << true;
        QTest::newRow("Ctrl+Z and fg, computing") << "spin" << kGroup << true;
        QTest::newRow("fg alone") << "sleeper" << Stop() << false;
        QTest::newRow("went on sleeping") << "sleeper" << kRecorder << false;
        QTest::newRow("went on computing") << "spin" << kRecorder << false;
    }
    void tellsThatItWasStoppedWithTheRest()
    {
        QFETCH(QString, program);
        using Stop = void (RecorderProcess::*)();
        QFETCH(Stop, stop);
        QFETCH(bool, isStopped);
        for (const char *lanes : {"auto", "sampled"}) {
            RecorderProcess recorder(
                {"--lanes", lanes, "--inherit-stdio", "--", client(program.toStdString()), "1"});
            QVERIFY(recorder.waitFor("\ntree "));
            if (stop) {
                (recorder.*stop)();
                QTest::qWait(400);
            }
            recorder.continueGroup();
            const Recorded recorded = recorder.finish();
            QVERIFY2(recorded.hasEnded(Outcome::done), recorded.error.c_str());
            const std::vector<ThreadReading> &readings = recorded.record.threadReadings;
            QCOMPARE(std::any_of(readings.begin(), readings.end(),
                                 [](const ThreadReading &reading) {
                                     return reading.detail == WaitDetail::stopped;
                                 }),
                     isStopped);
        }
    }

    void countsThePagesThatWereWaitedFor_data()
    {
        QTest::addColumn<QString>("lanes");
        for (const char *lanes : {"auto", "sampled"})
            QTest::newRow(lanes) << QString(lanes);
    }
    void countsThePagesThatWereWaitedFor()
    {
        QFETCH(QString, lanes);
        QTemporaryDir folder;
        const RunRecord run =
            recordCommand({"--lanes", lanes.toStdString()},
                          {client("page_faults"), folder.filePath("file").toStdString()})
                .record;
        QCOMPARE(run.output.size(), std::size_t{1});
        const std::int64_t waited = std::stoll(run.output.front().text);
        if (waited == 0)
            QSKIP("the temporary folder is in memory");
        QVERIFY(!run.faultReadings.empty());
        std::int64_t before = 0;
        for (const FaultReading &reading : run.faultReadings) {
            QCOMPARE(reading.thread, run.pid);
            QVERIFY(reading.major > before);
            before = reading.major;
        }
        QCOMPARE(before, waited);
    }

    void anExecInAThreadEndsTheOthers()
    {
        const RunRecord run = recordCommand({}, {client("waits_for"), "exec"}).record;
        if (run.tier != Tier::exact)
            QSKIP("the kernel refuses its record of context switches");
        const std::int64_t end_ns = *run.reaped_ns;
        std::vector<const ThreadLife *> living;
        for (const ThreadLife &life : run.threads) {
            QVERIFY2(life.died_ns, life.name.c_str());
            if (*life.died_ns > end_ns - 100'000'000)
                living.push_back(&life);
        }
        QCOMPARE(living.size(), std::size_t{1}); // the program, in a life of its own
        QCOMPARE(living[0]->thread, run.pid);
        QCOMPARE(living[0]->name, "sleep");
        const auto ofMain =
            std::count_if(run.threads.begin(), run.threads.end(),
                          [&](const ThreadLife &life) { return life.thread == run.pid; });
        QCOMPARE(ofMain, 2);
        // The kernel takes a thread for gone a moment before it leaves its core for the last time,
        // and on a busy machine that moment is as long as others run.
        const std::int64_t born_ns = living[0]->born_ns;
        std::int64_t after_ns = 0;
        for (const OnCpu &stretch : run.onCpu) {
            if (stretch.thread != run.pid)
                after_ns +=
                    std::max<std::int64_t>(0, stretch.end_ns - std::max(stretch.begin_ns, born_ns));
        }
        QVERIFY2(after_ns < 1'000'000, std::to_string(after_ns).c_str());
    }

    void aDeadLeadersProcessLives()
    {
        const RunRecord run =
            recordCommand({"--lanes", "sampled"}, {client("waits_for"), "dead-leader"}).record;
        const bool isCounted = std::any_of(
            run.treeReadings.begin(), run.treeReadings.end(), [&](const TreeReading &reading) {
                return reading.time_ns > *run.release_ns + 300'000'000 && reading.processes == 1;
            });
        QVERIFY(isCounted);
        const auto first =
            std::find_if(run.threads.begin(), run.threads.end(),
                         [&](const ThreadLife &life) { return life.thread == run.pid; });
        QVERIFY(first->died_ns && *first->died_ns < *run.reaped_ns - 200'000'000);
    }

#ifdef __x86_64__
    void a32BitProgramsCallsAreItsOwn()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("sleeper"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sleeperOfI386());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        const Recorded recorded = recordCommand({}, {file.fileName().toStdString()});
        if (!recorded.hasEnded(Outcome::done))
            QSKIP("the kernel runs no programs of i386");
        QCOMPARE(QString::fromStdString(usualWait(recorded.record, recorded.record.pid)),
                 QString("sleep "));
    }
#endif
};

QTEST_GUILESS_MAIN(TestRecorderWaits)
#include "tst_recorder_waits.moc"
