// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/memory.h"
#include "probe/python_runtime.h"
#include "system/proc_file.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

#include <string>
#include <vector>

using namespace corelane;

/// What a process has mapped, where an interpreter's GIL is in it, and how much memory that is.
class TestProcessMemory : public QObject {
    Q_OBJECT

private slots:
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
            QVERIFY(gil->range.end - gil->range.first > 1000);
            const std::string maps =
                readSmallFile("/proc/" + std::to_string(pid) + "/maps").value_or("");
            bool isMapped = false;
            for (const QByteArray &line : QByteArray::fromStdString(maps).split('\n')) {
                const auto ends = line.left(line.indexOf(' ')).split('-');
                isMapped = isMapped || (ends.size() == 2 && line.contains(" rw") &&
                                        ends[0].toULongLong(nullptr, 16) <= gil->range.first &&
                                        gil->range.first < ends[1].toULongLong(nullptr, 16));
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

QTEST_GUILESS_MAIN(TestProcessMemory)
#include "tst_process_memory.moc"
