// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/clock.h"

#include <QtTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

using namespace corelane;

class TestClock : public QObject {
    Q_OBJECT

private slots:
    void aProcesssClockIsItsCpuTime();
    void aProcessThatIsNotThereHasNone();
};

namespace {

/// A child that has computed, sleeps and waits for its end.
pid_t computed(std::int64_t cpu_ns)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    while (threadCpu_ns() < cpu_ns) {
    }
    raise(SIGSTOP);
    _exit(0);
}

std::int64_t usedBy(const rusage &usage)
{
    const auto ns = [](const timeval &time) {
        return std::int64_t{time.tv_sec} * 1'000'000'000 + std::int64_t{time.tv_usec} * 1'000;
    };
    return ns(usage.ru_utime) + ns(usage.ru_stime);
}

} // namespace

void TestClock::aProcesssClockIsItsCpuTime()
{
    constexpr std::int64_t kWork_ns = 30'000'000;
    const pid_t child = computed(kWork_ns);
    QVERIFY(child > 0);
    int status = 0;
    QCOMPARE(waitpid(child, &status, WUNTRACED), child);
    const auto used_ns = processCpu_ns(child);
    kill(child, SIGKILL);
    rusage usage{};
    QCOMPARE(wait4(child, &status, 0, &usage), child);
    QVERIFY(used_ns);
    QVERIFY(*used_ns >= kWork_ns);
    QVERIFY(*used_ns <= usedBy(usage) + 2'000); // two figures in whole µs
}

void TestClock::aProcessThatIsNotThereHasNone()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    QVERIFY(!processCpu_ns(child));
    QVERIFY(!processCpu_ns(0));
    QVERIFY(!processCpu_ns(-1));
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
