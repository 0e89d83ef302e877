// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proc_stat.h"
#include "probe/process_stat.h"
#include "system/clock.h"

#include <QTest>

#include <sys/wait.h>

#include <csignal>

using namespace corelane;

namespace {

constexpr std::int64_t kTick_ns = 10'000'000;

} // namespace

class TestProc : public QObject {
    Q_OBJECT

private slots:
    void readsEachCpuRowOfProcStat()
    {
        const auto readings = parseProcStat("cpu  9 9 9 9 9 9 9 9 9 9\n"
                                            "cpu0 10 1 20 100 5 2 3 4 6 7\n"
                                            "cpu7 1 0 0 50 0 0 0 0 0 0\n"
                                            "intr 12 cpu9 1 2 3\n"
                                            "ctxt 99\n",
                                            77, kTick_ns);
        QCOMPARE(readings.size(), 2u);
        const CoreReading expected{.time_ns = 77,
                                   .core = 0,
                                   .user_ns = 11 * kTick_ns,
                                   .system_ns = 25 * kTick_ns,
                                   .idle_ns = 100 * kTick_ns,
                                   .iowait_ns = 5 * kTick_ns,
                                   .steal_ns = 4 * kTick_ns};
        QVERIFY(readings[0] == expected);
        QCOMPARE(readings[1].core, 7); // numbers may have gaps
    }

    void takesMissingColumnsAsZeroAndNoRowsAsNothing()
    {
        const auto old = parseProcStat("cpu3 1 2 3 4\n", 0, kTick_ns);
        QCOMPARE(old.size(), 1u);
        QCOMPARE(old[0].idle_ns, 4 * kTick_ns);
        QCOMPARE(old[0].steal_ns, 0);
        QVERIFY(parseProcStat("", 0, kTick_ns).empty());
        QVERIFY(parseProcStat("garbage\n", 0, kTick_ns).empty());
    }

    void readsThisMachinesCores()
    {
        ProcStatReader reader;
        const auto first = reader.read(1);
        const auto second = reader.read(2);
        QVERIFY(!first.empty());
        QCOMPARE(first.size(), second.size());
        QVERIFY(first[0].idle_ns + first[0].user_ns > 0);
        QVERIFY(second[0].user_ns >= first[0].user_ns);
    }

    void readsProcessStatBehindAnOddName()
    {
        const auto stat = parseProcessStat(
            "4711 (a) b (c)) S 12 4711 1 0 -1 4194560 99 0 6 0 150 25 1000 50 20 0 3 0 555 1000 "
            "200 18446744073709551615 18446744073709551615 18446744073709551615 "
            "18446744073709551615 0 0 0 0 0 0 0 0 0 17 5 0 0 0 0 0\n",
            kTick_ns);
        QVERIFY(stat.has_value());
        const ProcessStat expected{.name = "a) b (c)",
                                   .state = 'S',
                                   .parent = 12,
                                   .minorFaults = 99,
                                   .majorFaults = 6,
                                   .user_ns = 150 * kTick_ns,
                                   .sys_ns = 25 * kTick_ns,
                                   .reapedUser_ns = 1000 * kTick_ns,
                                   .reapedSys_ns = 50 * kTick_ns,
                                   .threads = 3,
                                   .resident_bytes = 200 * sysconf(_SC_PAGESIZE),
                                   .processor = 5};
        QVERIFY(*stat == expected);
        QVERIFY(stat->isLiving());
    }

    void refusesWhatIsNoProcessStat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no name") << QByteArray("12 13 14");
        QTest::newRow("cut behind the name") << QByteArray("12 (a)");
        QTest::newRow("cut") << QByteArray("12 (a) S 1 2 3");
        QTest::newRow("not a number") << QByteArray("12 (a) S one 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7");
    }
    void refusesWhatIsNoProcessStat()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseProcessStat({text.data(), static_cast<std::size_t>(text.size())}, kTick_ns));
    }

    void readsSchedStat()
    {
        const auto stat = parseSchedStat("88752 63333 2\n");
        QVERIFY(stat.has_value());
        QCOMPARE(stat->onCpu_ns, 88752);
        QCOMPARE(stat->runQueue_ns, 63333);
        QVERIFY(!parseSchedStat(""));
        QVERIFY(!parseSchedStat("12"));
    }

    void aKeptFileTellsOfItsTasksEnd()
    {
        const pid_t child = fork();
        if (child == 0) {
            pause();
            _exit(0);
        }
        const ProcFile file("/proc/" + std::to_string(child) + "/stat");
        std::string buffer;
        const auto text = file.read(buffer);
        QVERIFY(text && parseProcessStat(*text, kTick_ns)->parent == getpid());
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QVERIFY(!file.read(buffer));
    }

    void writesTheWallClockWithItsOffset()
    {
        qputenv("TZ", "UTC-05:30"); // POSIX sign: east of Greenwich
        tzset();
        const QString text = QString::fromStdString(wallClockText());
        QVERIFY2(text.endsWith("+05:30"), qPrintable(text));
        QVERIFY(QDateTime::fromString(text, Qt::ISODate).isValid());
    }
};

QTEST_GUILESS_MAIN(TestProc)
#include "tst_proc.moc"
