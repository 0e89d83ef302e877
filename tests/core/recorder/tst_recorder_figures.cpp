// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder_process.h"

#include "system/clock.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>

#include <cmath>
#include <functional>

using namespace corelane;

namespace {

struct Twin {
    double real_s = 0;
    double cpu_s = 0;
};

/// The same command as a shell would run and time it.
Twin timePlainly(std::vector<std::string> command)
{
    std::vector<char *> words;
    for (std::string &word : command)
        words.push_back(word.data());
    words.push_back(nullptr);
    const std::int64_t begin_ns = monotonic_ns();
    const pid_t pid = fork();
    if (pid == 0) {
        execvp(words[0], words.data());
        _exit(127);
    }
    rusage usage{};
    wait4(pid, nullptr, 0, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return {static_cast<double>(monotonic_ns() - begin_ns) * 1e-9,
            seconds(usage.ru_utime) + seconds(usage.ru_stime)};
}

double seconds(std::int64_t time_ns)
{
    return static_cast<double>(time_ns) * 1e-9;
}

double real_s(const Recorded &recorded)
{
    return seconds(*recorded.record.reaped_ns - *recorded.record.release_ns);
}

bool areClose(double a, double b, double ratio)
{
    return std::abs(a - b) <= ratio * std::max(a, b);
}

} // namespace

class TestRecorderFigures : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY2(!isAnythingLeft(), "processes were left behind"); }

    void realLiesWithinTheTimeTheRecorderRan()
    {
        const Recorded recorded = recordCommand({}, {client("sleeper"), "0.3"});
        QVERIFY(real_s(recorded) >= 0.3);
        QVERIFY(real_s(recorded) < recorded.lasted_s);
        QVERIFY(recorded.record.childUsage->cpu_ns() < 100'000'000);
    }

    void agreesWithTimeOnTheSameCommand()
    {
        const std::vector<std::string> command{client("spin"), "0.3"};
        // Whatever else runs here only ever adds time, so the quickest of several is compared.
        Twin plain{.real_s = 1e9, .cpu_s = 1e9};
        Twin measured = plain;
        for (int pair = 0; pair < 7; ++pair) {
            const Twin twin = timePlainly(command);
            plain = {std::min(plain.real_s, twin.real_s), std::min(plain.cpu_s, twin.cpu_s)};
            const Recorded recorded = recordCommand({}, command);
            const double cpu_s = seconds(recorded.record.childUsage->cpu_ns());
            measured = {std::min(measured.real_s, real_s(recorded)),
                        std::min(measured.cpu_s, cpu_s)};
        }
        QVERIFY2(areClose(measured.cpu_s, plain.cpu_s, 0.03),
                 qPrintable(QString::number(measured.cpu_s / plain.cpu_s)));
        QVERIFY2(areClose(measured.real_s, plain.real_s, 0.30),
                 qPrintable(QString::number(measured.real_s / plain.real_s)));
    }

    void coresAddUpToTheTree()
    {
        const Recorded recorded = recordCommand({}, {client("spin"), "1", "2"});
        const double tree = seconds(recorded.record.treeUsage->cpu_ns());
        QVERIFY(areClose(tree, 2, 0.1));
        QVERIFY2(areClose(seconds(recorded.cpuOfCores_ns()), tree, 0.05),
                 qPrintable(QString::number(seconds(recorded.cpuOfCores_ns()))));
        const TreeReading &last = recorded.record.treeReadings.back();
        QCOMPARE(last.user_ns + last.sys_ns, recorded.record.treeUsage->cpu_ns());
        QVERIFY(!recorded.hasWarning("time-misses-descendants"));
    }

    void coresAddUpToTheTreeOfShortLivedProcesses()
    {
        // Each lives for less than the time between two readings.
        const Recorded recorded = recordCommand(
            {},
            {"sh", "-c", "for i in 1 2 3 4 5 6 7 8 9 10; do " + client("spin") + " 0.03; done"});
        const double tree = seconds(recorded.record.treeUsage->cpu_ns());
        QVERIFY(tree > 0.3);
        QVERIFY2(areClose(seconds(recorded.cpuOfCores_ns()), tree, 0.10),
                 qPrintable(QString::number(seconds(recorded.cpuOfCores_ns()))));
    }

    void readingsNeverShrink()
    {
        const Recorded recorded = recordCommand({}, {client("forker"), "6", "0.1"});
        std::int64_t before_ns = 0;
        for (const TreeReading &reading : recorded.record.treeReadings) {
            QVERIFY(reading.user_ns + reading.sys_ns >= before_ns);
            before_ns = reading.user_ns + reading.sys_ns;
        }
        std::map<int, std::int64_t> cores;
        for (const RunCoreReading &reading : recorded.record.runCoreReadings) {
            QVERIFY(reading.cpu_ns >= cores[reading.core]);
            cores[reading.core] = reading.cpu_ns;
        }
    }

    void countsProcessesAndThreads()
    {
        const Recorded threads = recordCommand({}, {client("spin"), "0.3", "5"});
        const Recorded processes = recordCommand({}, {client("forker"), "4", "0.2"});
        int mostThreads = 0;
        int mostProcesses = 0;
        for (const TreeReading &reading : threads.record.treeReadings)
            mostThreads = std::max(mostThreads, reading.threads);
        for (const TreeReading &reading : processes.record.treeReadings)
            mostProcesses = std::max(mostProcesses, reading.processes);
        QCOMPARE(mostThreads, 5);
        QCOMPARE(mostProcesses, 5);
    }

    void theTreeKnowsOfProcessesThatTimeMisses()
    {
        const Recorded recorded = recordCommand({}, {client("forker"), "4", "0.2"});
        const double child = seconds(recorded.record.childUsage->cpu_ns());
        const double tree = seconds(recorded.record.treeUsage->cpu_ns());
        QVERIFY(areClose(child, 0.4, 0.15)); // two of four were waited for
        QVERIFY(areClose(tree, 0.8, 0.15));
        QVERIFY(recorded.hasWarning("time-misses-descendants"));
    }

    void coreReadingsCoverTheRun()
    {
        const Recorded recorded = recordCommand({}, {client("spin"), "1"});
        std::int64_t busy_ns = 0;
        std::map<int, CoreReading> first;
        for (const CoreReading &reading : recorded.record.coreReadings) {
            const auto [before, isFirst] = first.emplace(reading.core, reading);
            if (reading.time_ns == recorded.record.coreReadings.back().time_ns)
                busy_ns += reading.user_ns + reading.system_ns - before->second.user_ns -
                           before->second.system_ns;
        }
        QVERIFY2(seconds(busy_ns) > 0.85, qPrintable(QString::number(seconds(busy_ns))));
    }

    void measuringIsCountedApartAndSmall()
    {
        const Recorded recorded = recordCommand({}, {client("spin"), "1", "2"});
        const double measuring = seconds(recorded.record.measuring->cpu_ns());
        QVERIFY(measuring > 0);
        QVERIFY2(measuring < 0.05 * real_s(recorded), qPrintable(QString::number(measuring)));
    }

    void readingsComeAboutTwentyTimesASecond()
    {
        const Recorded recorded = recordCommand({}, {client("sleeper"), "1"});
        const auto count = recorded.record.treeReadings.size();
        QVERIFY2(count >= 10 && count <= 23, qPrintable(QString::number(count)));
    }
};

QTEST_GUILESS_MAIN(TestRecorderFigures)
#include "tst_recorder_figures.moc"
