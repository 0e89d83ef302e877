// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/memory.h"
#include "probe/python_runtime.h"
#include "probe/waiting.h"
#include "system/proc_file.h"

#include <QProcess>
#include <QTest>

#include <sys/syscall.h>
#include <unistd.h>

using namespace corelane;

namespace {

std::string callText(long number, const char *argument = "0x7f00")
{
    return std::to_string(number) + " " + argument + " 0x2 0x3 0x4 0x5 0x6 0x7ffe 0x7f11\n";
}

} // namespace

class TestWaiting : public QObject {
    Q_OBJECT

private slots:
    void readsSystemCalls()
    {
        using Call = SystemCall;
        QVERIFY(parseSystemCall("running\n") == (Call{.kind = Call::Kind::none}));
        QVERIFY(parseSystemCall("-1 0x7ffd 0x7f11\n") == (Call{.kind = Call::Kind::elsewhere}));
        QVERIFY(parseSystemCall(callText(202, "0x5581a0")) ==
                (Call{.kind = Call::Kind::inCall, .number = 202, .firstArgument = 0x5581a0}));
        for (const char *other : {"", "\n", "202", "202 5581a0", "futex 0x1", "202 0xzz"})
            QVERIFY2(parseSystemCall(other) == Call{}, other);
    }

    void tellsWaitsApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("wait");
        const auto row = [](const char *name, const std::string &text, Wait wait) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(wait);
        };
        row("running", "running", Wait::none);
        row("a page fault", "-1 0x1 0x2", Wait::other);
        row("no such file", "", Wait::unknown);
        row("a lock", callText(SYS_futex), Wait::lock);
        row("sleep", callText(SYS_clock_nanosleep), Wait::sleep);
        row("a child", callText(SYS_wait4), Wait::child);
        row("a file", callText(SYS_read), Wait::io);
        row("sockets", callText(SYS_epoll_pwait), Wait::io);
        row("yielding", callText(SYS_sched_yield), Wait::other);
    }
    void tellsWaitsApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, wait);
        QCOMPARE(static_cast<int>(waitIn(parseSystemCall(text.toStdString()))), wait);
    }

    void findsMappedFiles()
    {
        const auto files =
            parseMaps("7f0000001000-7f0000002000 r--p 00001000 08:01 99       /usr/lib/libx.so\n"
                      "7f0000002000-7f0000003000 r-xp 00002000 08:01 99       /usr/lib/libx.so\n"
                      "7f0000004000-7f0000005000 rw-p 00000000 00:00 0 \n"
                      "7f0000006000-7f0000007000 r-xp 00000000 08:01 7        /opt/a b/python3\n"
                      "7ffd00000000-7ffd00001000 rw-p 00000000 00:00 0        [stack]\n");
        const std::vector<MappedFile> expected{{"/usr/lib/libx.so", 0x7f0000000000},
                                               {"/opt/a b/python3", 0x7f0000006000}};
        QVERIFY(files == expected);
    }

    void findsTheGilOfAnInterpreter_data()
    {
        QTest::addColumn<QString>("python");
        QTest::addColumn<bool>("hasGil");
        QTest::newRow("python3") << "python3" << true;
        QTest::newRow("3.14") << "/opt/more-pythons/bin/python3.14" << true;
        QTest::newRow("free-threaded") << "/opt/more-pythons/bin/python3.13t" << false;
    }
    void findsTheGilOfAnInterpreter()
    {
        QFETCH(QString, python);
        QFETCH(bool, hasGil);
        if (python.startsWith('/') && !QFile::exists(python))
            QSKIP("this interpreter is not here");
        QProcess child;
        child.start(python,
                    {"-c", "import os, sys; print(os.getpid(), flush=True); sys.stdin.read()"});
        QVERIFY(child.waitForStarted() && child.waitForReadyRead());
        const int pid = child.readLine().trimmed().toInt();
        const auto gil = PythonRuntimes().gilOf(pid);
        QCOMPARE(gil.has_value(), hasGil);
        if (gil) {
            // It is memory of that process, and as large as _PyRuntime is.
            QVERIFY(gil->end - gil->first > 1000);
            const std::string maps =
                readSmallFile("/proc/" + std::to_string(pid) + "/maps").value_or("");
            bool isMapped = false;
            for (const QByteArray &line : QByteArray::fromStdString(maps).split('\n')) {
                const auto ends = line.left(line.indexOf(' ')).split('-');
                isMapped = isMapped || (ends.size() == 2 && line.contains(" rw") &&
                                        ends[0].toULongLong(nullptr, 16) <= gil->first &&
                                        gil->first < ends[1].toULongLong(nullptr, 16));
            }
            QVERIFY(isMapped);
        }
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }

    void whatIsNoPythonHasNoGil()
    {
        QVERIFY(!PythonRuntimes().gilOf(getpid()).has_value());
        QVERIFY(!PythonRuntimes().gilOf(-1).has_value());
        QVERIFY(!readRuntimeSymbol("/etc/passwd").has_value());
        QVERIFY(!readRuntimeSymbol("/nowhere").has_value());
        QVERIFY(!readRuntimeSymbol("/proc/self/exe").has_value());
    }

    void readsProportionalSetSizes()
    {
        QCOMPARE(parsePss("5564-7ffc ---p 0 00:00 0 [rollup]\nRss:  1636 kB\nPss:   278 kB\n"
                          "Pss_Dirty:  112 kB\n"),
                 std::optional<std::int64_t>(278 * 1024));
        QVERIFY(!parsePss("").has_value());
        QVERIFY(!parsePss("Rss: 12 kB\n").has_value());
        QVERIFY(readPss(getpid()).value_or(0) > 100'000);
        QVERIFY(!readPss(-1).has_value());
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
