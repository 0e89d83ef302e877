// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder_process.h"
#include "system/proc_file.h"
#include "units.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <map>
#include <string>

using namespace corelane;

namespace {

std::vector<std::string> refusingPerf()
{
    return {client("refuse_perf")};
}

std::vector<std::string> asOrdinaryUser()
{
    if (geteuid() != 0)
        return {};
    return {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
}

Recorded recordWith(std::vector<std::string> wrapper, std::vector<std::string> options,
                    const std::vector<std::string> &command)
{
    options.emplace_back("--");
    options.insert(options.end(), command.begin(), command.end());
    return RecorderProcess(std::move(options), std::move(wrapper)).finish();
}

/// Whether the kernel lets this user read switches at all.
bool hasSwitches()
{
    return recordCommand({}, {"true"}).record.tier == Tier::exact;
}

std::int64_t onCpuOf(const RunRecord &run, int thread)
{
    std::int64_t sum_ns = 0;
    for (const OnCpu &onCpu : run.onCpu)
        sum_ns += onCpu.thread == thread ? onCpu.end_ns - onCpu.begin_ns : 0;
    return sum_ns;
}

std::int64_t onCpuOf(const RunRecord &run)
{
    std::int64_t sum_ns = 0;
    for (const OnCpu &onCpu : run.onCpu)
        sum_ns += onCpu.end_ns - onCpu.begin_ns;
    return sum_ns;
}

const ThreadLife *named(const RunRecord &run, const std::string &name)
{
    const auto found = std::find_if(run.threads.begin(), run.threads.end(),
                                    [&](const ThreadLife &life) { return life.name == name; });
    return found == run.threads.end() ? nullptr : &*found;
}

/// What a thread was seen waiting for, most of its time: each reading holds until the next, as they
/// are left out while nothing changes.
Wait usualCoarseWait(const RunRecord &run, int thread)
{
    std::map<Wait, std::int64_t> times_ns;
    const ThreadReading *before = nullptr;
    for (const ThreadReading &reading : run.threadReadings) {
        if (reading.thread != thread)
            continue;
        if (before)
            times_ns[before->wait] += reading.time_ns - before->time_ns;
        before = &reading;
    }
    if (!before)
        return Wait::unknown;
    times_ns[before->wait] += *run.reaped_ns - before->time_ns;
    return std::max_element(
               times_ns.begin(), times_ns.end(),
               [](const auto &one, const auto &other) { return one.second < other.second; })
        ->first;
}

/// The stretches of one core never overlap, and neither do those of one thread.
bool areDisjoint(const RunRecord &run)
{
    std::map<int, std::int64_t> coreUntil, threadUntil;
    for (const OnCpu &onCpu : run.onCpu) {
        if (onCpu.begin_ns > onCpu.end_ns || onCpu.begin_ns < coreUntil[onCpu.core] ||
            onCpu.begin_ns < threadUntil[onCpu.thread])
            return false;
        coreUntil[onCpu.core] = threadUntil[onCpu.thread] = onCpu.end_ns;
    }
    return true;
}

} // namespace

class TestRecorderLanes : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY2(!isAnythingLeft(), "processes were left behind"); }

    void recordsEveryStretchOnACore()
    {
        if (!hasSwitches())
            QSKIP("the kernel refuses its record of context switches");
        const Recorded recorded = recordCommand({}, {client("spin"), "0.3", "2"});
        const RunRecord &run = recorded.record;
        QVERIFY2(recorded.hasEnded(Outcome::done), recorded.text.c_str());
        QVERIFY(run.tier == Tier::exact);
        QVERIFY(run.lostStretches.empty());
        QVERIFY(areDisjoint(run));
        const double measured = static_cast<double>(onCpuOf(run));
        const double accounted = static_cast<double>(run.treeUsage->cpu_ns());
        QVERIFY2(std::abs(measured / accounted - 1) < 0.02,
                 qPrintable(QString("%1 of %2").arg(measured).arg(accounted)));
        for (const OnCpu &onCpu : run.onCpu)
            QVERIFY(onCpu.begin_ns >= *run.release_ns && onCpu.end_ns <= run.end->time_ns);
    }

    void knowsEveryThreadsBirthNameAndDeath()
    {
        if (!hasSwitches())
            QSKIP("the kernel refuses its record of context switches");
        const RunRecord run = recordCommand({}, {client("waits")}).record;
        QVERIFY(run.threads.size() >= 5); // a sanitizer may have threads of its own
        QCOMPARE(run.threads[0].thread, run.pid);
        QCOMPARE(run.threads[0].name, "waits");
        QCOMPARE(run.threads[0].born_ns, *run.release_ns);
        for (const char *name : {"lock", "io", "sleep", "spin"}) {
            const ThreadLife *life = named(run, name);
            QVERIFY2(life && life->process == run.pid, name);
            QVERIFY2(life->died_ns && *life->died_ns > life->born_ns, name);
        }
        QVERIFY(onCpuOf(run, named(run, "spin")->thread) > 300 * kMs);
        QVERIFY(onCpuOf(run, named(run, "sleep")->thread) < 50 * kMs);
    }

    void tellsWaitsApart_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("exact, where it can be had") << QStringList{};
        QTest::newRow("sampled") << QStringList{"--lanes", "sampled"};
    }
    void tellsWaitsApart()
    {
        QFETCH(QStringList, options);
        std::vector<std::string> words;
        for (const QString &word : options)
            words.push_back(word.toStdString());
        const RunRecord run = recordCommand(words, {client("waits")}).record;
        if (!wasLookedAtOften(run))
            QSKIP("the machine was too busy for looks at half a second");
        const std::map<std::string, Wait> expected{
            {"lock", Wait::lock}, {"io", Wait::io}, {"sleep", Wait::sleep}, {"spin", Wait::none}};
        for (const auto &[name, wait] : expected) {
            const ThreadLife *life = named(run, name);
            QVERIFY2(life, name.c_str());
            QVERIFY2(usualCoarseWait(run, life->thread) == wait, name.c_str());
        }
    }

    void samplesWhereItIsToldTo()
    {
        const RunRecord run =
            recordCommand({"--lanes", "sampled"}, {client("spin"), "0.3", "2"}).record;
        QVERIFY(run.tier == Tier::sampled);
        QVERIFY(!run.tierReason.empty());
        QVERIFY(run.onCpu.empty());
        QVERIFY(run.threads.size() >= 2);
        std::map<int, std::int64_t> cpu_ns;
        for (const ThreadReading &reading : run.threadReadings) {
            QVERIFY(reading.cpu_ns >= cpu_ns[reading.thread]);
            cpu_ns[reading.thread] = reading.cpu_ns;
        }
        QVERIFY(!cpu_ns.empty());
    }

    void samplesWhereTheKernelRefusesSwitches()
    {
        const Recorded recorded = recordWith(refusingPerf(), {}, {client("spin"), "0.2", "1"});
        const RunRecord &run = recorded.record;
        QVERIFY2(recorded.hasEnded(Outcome::done), recorded.text.c_str());
        QVERIFY(run.tier == Tier::sampled);
        const QString reason = QString::fromStdString(run.tierReason);
        QVERIFY2(reason.startsWith("the kernel refuses its record of context switches: "
                                   "Permission denied; "),
                 qPrintable(reason));
        // Where the level would allow it, changing it is no advice.
        const auto level = readSmallFile("/proc/sys/kernel/perf_event_paranoid");
        const bool isAllowed = level && std::stoi(*level) <= 2;
        QCOMPARE(reason.contains("sudo sysctl"), !isAllowed);
        QCOMPARE(reason.contains("seccomp"), isAllowed);
        QVERIFY(!run.threadReadings.empty());
    }

    void anOrdinaryUserGetsAsMuchAsTheKernelAllows()
    {
        if (geteuid() != 0)
            QSKIP("every other test is this one, too");
        const Recorded recorded = recordWith(asOrdinaryUser(), {}, {"sleep", "0.3"});
        const RunRecord &run = recorded.record;
        QVERIFY2(recorded.hasEnded(Outcome::done), recorded.text.c_str());
        QVERIFY(run.tier == Tier::exact ? run.tierReason.empty() && !run.onCpu.empty()
                                        : !run.tierReason.empty() && run.onCpu.empty());
        QVERIFY(usualCoarseWait(run, run.pid) == Wait::sleep);
        QVERIFY(!run.memoryReadings.empty());
    }

    void saysThatWaitsAreNotKnownWithoutTheSyscallFile()
    {
        const RunRecord run = recordWith(withoutProcFile("syscall"), {}, {"sleep", "0.3"}).record;
        QVERIFY(!run.threadReadings.empty());
        for (const ThreadReading &reading : run.threadReadings)
            QVERIFY(reading.wait == Wait::unknown);
    }

    void seesPythonWaitForItsLock_data()
    {
        QTest::addColumn<QString>("python");
        QTest::addColumn<bool>("hasGil");
        QTest::newRow("python3") << "python3" << true;
        QTest::newRow("3.14") << "/opt/more-pythons/bin/python3.14" << true;
        QTest::newRow("free-threaded") << "/opt/more-pythons/bin/python3.13t" << false;
    }
    void seesPythonWaitForItsLock()
    {
        QFETCH(QString, python);
        QFETCH(bool, hasGil);
        if (python.startsWith('/') && !QFile::exists(python))
            QSKIP("this interpreter is not here");
        const char *program = "import threading, time\n"
                              "def work():\n"
                              "    end = time.monotonic() + 1\n"
                              "    while time.monotonic() < end: pass\n"
                              "for _ in range(4): threading.Thread(target=work).start()\n";
        const RunRecord run = recordCommand({}, {python.toStdString(), "-c", program}).record;
        const auto waitsForGil =
            std::count_if(run.threadReadings.begin(), run.threadReadings.end(),
                          [](const ThreadReading &reading) { return reading.wait == Wait::gil; });
        if (hasGil)
            QVERIFY2(waitsForGil > 0, qPrintable(QString::number(waitsForGil)));
        else
            QCOMPARE(waitsForGil, 0);
    }

    void seesTheLockThatAProgramNames()
    {
        const RunRecord run =
            recordCommand({"--rings", "4"},
                          {CORELANE_BIN_DIR "/corelane-worker", "--workload", "primes", "--model",
                           "cpp.threads-gil", "--workers", "3", "--size", "6000000"})
                .record;
        const auto &stamps = run.stamps;
        QVERIFY(std::any_of(stamps.begin(), stamps.end(), [](const Stamp &stamp) {
            return stamp.kind == StampKind::gil && stamp.ring == 0 && stamp.a != 0 && stamp.b > 0;
        }));
        const auto waitsForGil =
            std::count_if(run.threadReadings.begin(), run.threadReadings.end(),
                          [](const ThreadReading &reading) { return reading.wait == Wait::gil; });
        QVERIFY2(waitsForGil > 0, qPrintable(QString::number(waitsForGil)));
    }

    void followsForkedChildrenAndTheirPrograms()
    {
        if (!hasSwitches())
            QSKIP("the kernel refuses its record of context switches");
        const std::string spin = client("spin");
        const RunRecord run =
            recordCommand({}, {"sh", "-c", spin + " 0.2 1 & " + spin + " 0.2 1 & wait"}).record;
        QVERIFY(run.threads.size() >= 3);
        QVERIFY(std::count_if(run.threads.begin(), run.threads.end(), [](const ThreadLife &life) {
                    return life.name == "spin" && life.thread == life.process;
                }) >= 2); // a leak checker has processes of its own
        for (const ThreadLife &life : run.threads)
            QVERIFY2(onCpuOf(run, life.thread) > 0, life.name.c_str());
    }

    void readsTheMemoryOfTheWholeTree()
    {
        const char *program = "import time; block = bytearray(64 << 20); time.sleep(1.2)";
        const RunRecord run = recordCommand({}, {"python3", "-c", program}).record;
        QVERIFY(!run.memoryReadings.empty());
        QVERIFY(run.memoryReadings.back().pss_bytes > 64 << 20);
        QVERIFY(run.memoryReadings.back().pss_bytes < 256 << 20);
    }

    /// The resident sets stay as they are. On a busy machine it is looked less often, as looks cost
    /// more there: then what was copied stands for longer.
    void noticesSharedPagesThatAreCopied()
    {
        const std::string program = "import os, sys, time\n"
                                    "block = bytearray(b'x') * (64 << 20)\n"
                                    "child = os.fork()\n"
                                    "if child == 0:\n"
                                    "    time.sleep(1.3)\n"
                                    "    for page in range(0, len(block), 4096): block[page] = 1\n"
                                    "    time.sleep(float(sys.argv[1]))\n"
                                    "    os._exit(0)\n"
                                    "os.waitpid(child, 0)\n";
        const auto isNoticed = [](const RunRecord &run) {
            return run.memoryReadings.back().pss_bytes > 128 << 20;
        };
        RunRecord run;
        for (const char *pause_s : {"1.7", "8"}) {
            run = recordCommand({}, {"python3", "-c", program, pause_s}).record;
            QVERIFY(!run.memoryReadings.empty());
            if (isNoticed(run))
                break;
        }
        const auto shared =
            std::find_if(run.memoryReadings.begin(), run.memoryReadings.end(),
                         [](const MemoryReading &each) { return each.pss_bytes > 64 << 20; });
        QVERIFY(shared != run.memoryReadings.end());
        QVERIFY(shared->pss_bytes < 96 << 20);
        QVERIFY(isNoticed(run));
    }
};

QTEST_GUILESS_MAIN(TestRecorderLanes)
#include "tst_recorder_lanes.moc"
