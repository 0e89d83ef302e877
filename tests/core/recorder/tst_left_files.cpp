// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/left_files.h"
#include "recorder_process.h"
#include "system/process_tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/sysmacros.h>
#include <sys/wait.h>

#include <csignal>
#include <functional>

using namespace corelane;

namespace {

/// Prints the names of a semaphore and of shared memory that it alone has, and that a pool of its
/// is at work.
constexpr const char *kPool = R"(
import multiprocessing, sys, time
from multiprocessing import shared_memory

def nothing():
    pass

def work(_):
    time.sleep(60)

if __name__ == "__main__":
    context = multiprocessing.get_context(sys.argv[1])
    lock = context.Lock()
    memory = shared_memory.SharedMemory(create=True, size=4096)
    with context.Pool(2) as pool:
        pool.apply(nothing)
        print("sem." + (lock._semlock.name or "/gone")[1:], flush=True)
        print(memory.name, flush=True)
        print("at work", flush=True)
        pool.map(work, range(2))
)";

/// It leaves shared memory behind and ends by itself, which its tracker, that ends first, cannot
/// prevent.
constexpr const char *kForgetful = R"(
import os, signal
from multiprocessing import resource_tracker, shared_memory

memory = shared_memory.SharedMemory(create=True, size=4096)
print(memory.name, flush=True)
os.kill(resource_tracker._resource_tracker._pid, signal.SIGKILL)
os._exit(0)
)";

/// Shared memory of a name that Python has not made up.
constexpr const char *kOwnName = R"(
import mmap, os, sys, time

file = os.open("/dev/shm/" + sys.argv[1], os.O_CREAT | os.O_RDWR, 0o600)
os.ftruncate(file, 4096)
memory = mmap.mmap(file, 4096)
print("at work", flush=True)
time.sleep(60)
)";

QString sharedPath(const QString &name)
{
    return "/dev/shm/" + name;
}

/// The lines that the command has printed so far.
QStringList printed(const RecorderProcess &recorder)
{
    QStringList lines;
    const QString text = QString::fromStdString(recorder.text());
    for (const QString &line : text.split('\n')) {
        const QString start = "output stdout ";
        if (line.startsWith(start))
            lines << line.mid(start.size());
    }
    return lines;
}

int mainPid(const RecorderProcess &recorder)
{
    const QString text = QString::fromStdString(recorder.text());
    return text.section("\nstart ", 1).section(' ', 1, 1).toInt();
}

/// Ends the resource tracker among the processes below this one; whether there was one.
bool killTracker()
{
    for (const int pid : descendantsOf(getpid())) {
        QFile words(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (words.open(QIODevice::ReadOnly) && words.readAll().contains("resource_tracker"))
            return kill(pid, SIGKILL) == 0;
    }
    return false;
}

} // namespace

/// What killed programs leave of files is removed, and nothing else is.
class TestLeftFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir("temporary"));
        qputenv("TMPDIR", temporary().toUtf8());
    }
    void cleanup()
    {
        QVERIFY2(!isAnythingLeft(), "processes were left behind");
        QCOMPARE(QDir(temporary()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void knowsTheNamesThatPythonMakesUp_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPythons");
        QTest::newRow("semaphore") << "sem.mp-x_ppm20a" << true;
        QTest::newRow("shared memory") << "psm_910acf6c" << true;
        QTest::newRow("somebody's semaphore") << "sem.mine" << false;
        QTest::newRow("a longer name") << "psm_910acf6c1" << false;
        QTest::newRow("a chosen name") << "psm_Database" << false;
        QTest::newRow("somebody's memory") << "database" << false;
    }
    void knowsTheNamesThatPythonMakesUp()
    {
        QFETCH(QString, name);
        QFETCH(bool, isPythons);
        QCOMPARE(isPythonsShared(name.toStdString()), isPythons);
    }

    void knowsTheSocketsThatPythonMakes()
    {
        QVERIFY(isPythonsListener("/tmp/pymp-abcdefgh/listener-0123_567"));
        QVERIFY(!isPythonsListener("/tmp/abcdefgh/listener-0123_567"));
        QVERIFY(!isPythonsListener("/tmp/pymp-abcdefgh/0123_567"));
        QVERIFY(!isPythonsListener("pymp-abcdefgh/listener-0123_567"));
        QVERIFY(!isPythonsListener("/listener-0123_567"));
    }

    void findsWhatIsMapped()
    {
        const std::vector<LeftFiles::FileId> found = sharedIn(
            "7f1000-7f2000 rw-s 00000000 00:1b 9154                       /dev/shm/psm_910acf6c\n"
            "7f2000-7f3000 r--p 00000000 fe:00 21644            /usr/lib/dev/shm/_posixshmem.so\n"
            "7f3000-7f4000 rw-p 00000000 00:00 0 \n"
            "7f4000-7f5000 rw-s 00000000 00:1b 9153        /dev/shm/sem.1R4kzv (deleted)");
        QCOMPARE(found, (std::vector<LeftFiles::FileId>{{makedev(0, 0x1b), 9154},
                                                        {makedev(0, 0x1b), 9153}}));
        QVERIFY(sharedIn("/dev/shm/\n 1 2 3 /dev/shm/x\n1 2 3 x:y z /dev/shm/a b").empty());
    }

    void findsThePathsOfSockets()
    {
        const auto found = pathsIn(
            "Num       RefCount Protocol Flags    Type St Inode Path\n"
            "0000000000000000: 00000002 00000000 00010000 0001 01  8641 /tmp/pymp-a/listener-b\n"
            "0000000000000000: 00000003 00000000 00000000 0001 03 25023\n"
            "0000000000000000: 00000002 00000000 00010000 0001 01 88 @abstract\n");
        QCOMPARE(found, (std::vector<std::pair<std::uint64_t, std::string>>{
                            {8641, "/tmp/pymp-a/listener-b"}}));
    }

    void nothingOfAKilledPoolStays_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("killed");
        for (const char *method : {"fork", "spawn", "forkserver"}) {
            for (const char *killed : {"main", "recorder", "guard", "cancelled", "no tracker"})
                QTest::addRow("%s, %s", method, killed) << method << killed;
        }
    }
    void nothingOfAKilledPoolStays()
    {
        QFETCH(QString, method);
        QFETCH(QString, killed);
        RecorderProcess recorder({"--", "python3", script("pool.py", kPool), method.toStdString()});
        QVERIFY(recorder.waitFor("\noutput stdout at work"));
        const QStringList names = printed(recorder).mid(0, 2);
        QVERIFY(QFile::exists(sharedPath(names[1])));
        QCOMPARE(QFile::exists(sharedPath(names[0])), method != "fork");
        const std::map<QString, std::function<void()>> ways{
            {"main", [&] { kill(mainPid(recorder), SIGKILL); }},
            {"recorder", [&] { recorder.killRecorder(); }},
            {"guard", [&] { recorder.stopBySignal(SIGKILL); }},
            {"cancelled", [&] { recorder.stopByControl(); }},
            {"no tracker",
             [&] {
                 QVERIFY(killTracker());
                 recorder.killRecorder();
             }},
        };
        ways.at(killed)();
        const Recorded recorded = recorder.finish();
        if (killed == "guard") // what was started is the guard: the recorder may be about to end
            isAnythingLeft();
        for (const QString &name : names)
            QVERIFY2(!QFile::exists(sharedPath(name)), qPrintable(name));
        if (killed == "main") // and not what Python's tracker has to say of it
            QVERIFY2(recorded.hasEnded(Outcome::failed, "ended by signal 9 (SIGKILL: Killed)"),
                     recorded.record.end ? recorded.record.end->reason.c_str() : "no end");
    }

    void whatAnotherProcessHasOpenStays()
    {
        RecorderProcess recorder({"--", "python3", script("pool.py", kPool), "fork"});
        QVERIFY(recorder.waitFor("\noutput stdout at work"));
        QFile memory(sharedPath(printed(recorder).at(1)));
        QVERIFY(memory.open(QIODevice::ReadOnly));
        QVERIFY(killTracker()); // which would not ask
        recorder.killRecorder();
        recorder.finish();
        QVERIFY(memory.exists());
        QVERIFY(memory.remove());
    }

    void whatSomebodyHasNamedStays()
    {
        const QString name = QStringLiteral("corelane-test-%1").arg(getpid());
        RecorderProcess recorder(
            {"--", "python3", script("own_name.py", kOwnName), name.toStdString()});
        QVERIFY(recorder.waitFor("\noutput stdout at work"));
        recorder.killRecorder();
        recorder.finish();
        QVERIFY(QFile::remove(sharedPath(name)));
    }

    void whatAProgramLeavesThatEndsByItselfStays()
    {
        const Recorded recorded = recordCommand({}, {"python3", script("leave.py", kForgetful)});
        QVERIFY(recorded.hasEnded(Outcome::done));
        QVERIFY(
            QFile::remove(sharedPath(QString::fromStdString(recorded.record.output.at(0).text))));
    }

    void saysWhatItHasRemoved()
    {
        RecorderProcess recorder({"--", "python3", script("pool.py", kPool), "spawn"});
        QVERIFY(recorder.waitFor("\noutput stdout at work"));
        const QStringList names = printed(recorder).mid(0, 2);
        QVERIFY(killTracker());
        recorder.stopByControl();
        const QString warning = recorder.finish().warningText("removed-files");
        for (const QString &name : names)
            QVERIFY2(warning.contains(sharedPath(name)), qPrintable(warning));
    }

private:
    QString temporary() const { return m_folder.filePath("temporary"); }

    std::string script(const QString &name, const char *text) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLeftFiles)
#include "tst_left_files.moc"
