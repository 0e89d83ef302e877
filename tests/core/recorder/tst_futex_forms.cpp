// SPDX-License-Identifier: GPL-3.0-or-later
// The table of what is seen of threads that wait for each other, with this system's C library and
// this Python: it is printed. What a form does not tell must be a `condition`; a fine kind that is
// wrong fails.
#include "recorder/thread_look.h"
#include "system/proc_file.h"

#include "record/words.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <sys/syscall.h>

#include <map>

using namespace corelane;

namespace {

/// The look at a thread, and the beginning of its call's text.
struct Seen {
    Waiting waiting;
    QString form;
};

Seen lookAt(int process, int thread, GilAddresses &gils)
{
    const std::string folder =
        "/proc/" + std::to_string(process) + "/task/" + std::to_string(thread);
    ThreadLook look(process, folder);
    std::string buffer;
    WakeUps wakeUps;
    look.readCall(buffer);
    const auto words =
        QString::fromStdString(readSmallFile(folder + "/syscall").value_or("")).split(' ');
    return {look.waiting('S', gils, wakeUps),
            words.mid(0, 1).join(' ') + ' ' + words.mid(2, 2).join(' ')};
}

Seen lookAt(int process, int thread)
{
    GilAddresses gils;
    return lookAt(process, thread, gils);
}

/// The number that follows a name in a line of the program's; waits until it has come to wait.
int waiterOf(QProcess &program, const QByteArray &name)
{
    if (!program.canReadLine() && !program.waitForReadyRead())
        return 0;
    const QByteArray line = program.readLine();
    const int thread = line.startsWith(name + ' ') ? line.mid(name.size() + 1).toInt() : 0;
    const QString file = QString("/proc/%1/task/%2/syscall").arg(program.processId()).arg(thread);
    const std::string call = std::to_string(SYS_futex) + ' ';
    const auto isWaiting = [&] {
        return readSmallFile(file.toStdString()).value_or("").starts_with(call);
    };
    return QTest::qWaitFor(isWaiting, 5'000) ? thread : 0;
}

/// Prints a row; whether it is right, or tells no more than another thread.
bool isNotWrong(const std::string &name, const Seen &seen, WaitDetail right)
{
    qInfo("%-16s %-24s %s %s", name.c_str(), qPrintable(seen.form),
          std::string(word(seen.waiting.wait)).c_str(),
          std::string(word(seen.waiting.detail)).c_str());
    return seen.waiting.wait == Wait::lock &&
           (seen.waiting.detail == right || seen.waiting.detail == WaitDetail::condition);
}

WaitDetail rightOf(const std::string &name)
{
    const std::map<std::string, WaitDetail> fine{{"mutex", WaitDetail::mutex},
                                                 {"mutex of C", WaitDetail::mutex},
                                                 {"timed mutex", WaitDetail::mutex},
                                                 {"mutex, until", WaitDetail::mutex},
                                                 {"recursive", WaitDetail::mutex},
                                                 {"robust", WaitDetail::mutex},
                                                 {"shared, reads", WaitDetail::rwlock},
                                                 {"shared, writes", WaitDetail::rwlock},
                                                 {"writes, is read", WaitDetail::rwlock},
                                                 {"rwlock, reads", WaitDetail::rwlock},
                                                 {"rwlock, timed", WaitDetail::rwlock},
                                                 {"join", WaitDetail::join},
                                                 {"join of C", WaitDetail::join}};
    const auto found = fine.find(name);
    return found == fine.end() ? WaitDetail::condition : found->second;
}

const char *const kPython = R"(
import os, queue, threading, time
lock, held = threading.Lock(), threading.Lock()
held.acquire()
condition, event, jobs = threading.Condition(), threading.Event(), queue.Queue()
semaphore, barrier = threading.Semaphore(0), threading.Barrier(2)
sleeper = threading.Thread(target=event.wait, daemon=True)
sleeper.start()
def wait():
    with condition:
        condition.wait()
ways = dict(lock=held.acquire, timed_lock=lambda: held.acquire(timeout=3600), condition=wait,
            event=event.wait, queue=jobs.get, semaphore=semaphore.acquire, barrier=barrier.wait,
            join=sleeper.join)
def run(name, way):
    os.write(1, f"{name} {threading.get_native_id()}\n".encode())
    way()
for name, way in ways.items():
    threading.Thread(target=run, args=(name, way), daemon=True).start()
time.sleep(0.3)
print("ready", flush=True)
input()
)";

} // namespace

class TestFutexForms : public QObject {
    Q_OBJECT

private slots:
    void noFormIsTakenForAnother()
    {
        QProcess child;
        child.start(CORELANE_CLIENTS_DIR "/futexes", {});
        QVERIFY(child.waitForStarted() && child.waitForReadyRead());
        const auto process = static_cast<int>(child.processId());
        std::map<std::string, Seen> seen;
        const QDir tasks(QString("/proc/%1/task").arg(process));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const std::string name =
                readSmallFile(tasks.filePath(task).toStdString() + "/comm").value_or("");
            seen[name.substr(0, name.find('\n'))] = lookAt(process, task.toInt());
        }
        seen.erase("futexes"); // the first
        seen.erase("joined");
        QVERIFY(seen.size() >= 24);
        for (const auto &[name, one] : seen)
            QVERIFY2(isNotWrong(name, one, rightOf(name)), name.c_str());
        // What the arguments alone tell is told with every C library of GNU.
        for (const char *name : {"mutex", "recursive", "join"}) {
            if (seen[name].waiting.detail != rightOf(name))
                qWarning("%s is not told here", name);
        }
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }

    void allOfPythonsIsACondition_data()
    {
        QTest::addColumn<QString>("python");
        QTest::newRow("python3") << "python3";
        QTest::newRow("3.14") << "/opt/more-pythons/bin/python3.14";
        QTest::newRow("free-threaded") << "/opt/more-pythons/bin/python3.13t";
    }
    void allOfPythonsIsACondition()
    {
        QFETCH(QString, python);
        if (python.startsWith('/') && !QFile::exists(python))
            QSKIP("this interpreter is not here");
        QProcess child;
        child.start(python, {"-c", kPython});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        while (!output.contains("ready") && child.waitForReadyRead())
            output += child.readAll();
        int rows = 0;
        for (const QByteArray &line : output.split('\n')) {
            const auto words = line.split(' ');
            if (words.size() != 2)
                continue;
            const Seen seen = lookAt(static_cast<int>(child.processId()), words[1].toInt());
            QVERIFY2(isNotWrong(words[0].toStdString(), seen, WaitDetail::condition),
                     words[0].constData());
            ++rows;
        }
        QCOMPARE(rows, 8);
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }

    void findsTheGilOfOldPythons_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("before 3.2") << "old_python2";
        QTest::newRow("3.2 to 3.6") << "old_python3";
    }
    void findsTheGilOfOldPythons()
    {
        QFETCH(QString, program);
        QProcess child;
        child.start(CORELANE_CLIENTS_DIR "/" + program, {});
        QVERIFY(child.waitForStarted());
        const int process = static_cast<int>(child.processId());
        GilAddresses gils; // which are asked before there is one, too
        const int other = waiterOf(child, "lock");
        QVERIFY(other > 0);
        QVERIFY(lookAt(process, other, gils).waiting.wait == Wait::lock);
        child.write("\n");
        const int gil = waiterOf(child, "gil");
        QVERIFY(gil > 0);
        QVERIFY(lookAt(process, gil, gils).waiting.wait == Wait::gil);
        QVERIFY(lookAt(process, other, gils).waiting.wait == Wait::lock);
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestFutexForms)
#include "tst_futex_forms.moc"
