// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace corelane;

class TestInterpreter : public QObject {
    Q_OBJECT

private slots:
    void findsPython3OnThePath();
    void pathIsTheInterpretersOwn();
    void readsTheAnswer_data();
    void readsTheAnswer();
    void refusesBadPrograms_data();
    void refusesBadPrograms();
    void aHangingInterpreterIsEndedWithAllItStarted();
    void knowsTheFreeThreadedBuild();

private:
    QString script(const QString &body);
    QTemporaryDir m_folder;
};

QString TestInterpreter::script(const QString &body)
{
    const QString path = m_folder.filePath(QString("python-%1").arg(qHash(body)));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body.toUtf8() + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void TestInterpreter::findsPython3OnThePath()
{
    const auto runtime = probeInterpreter("python3");
    QVERIFY2(runtime, runtime ? "" : runtime.error().text().c_str());
    QVERIFY(runtime->path.starts_with("/"));
    QVERIFY(runtime->version.starts_with("3."));
}

void TestInterpreter::pathIsTheInterpretersOwn()
{
    const auto direct = probeInterpreter("/usr/bin/python3");
    const auto wrapped = probeInterpreter(script("exec /usr/bin/python3 \"$@\"").toStdString());
    QVERIFY(direct && wrapped);
    QCOMPARE(wrapped->path, direct->path);
}

void TestInterpreter::readsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("problem");
    QTest::newRow("CPython") << QByteArray(
                                    "corelane-probe\ncpython\n3.11.2\non\n/usr/bin/python3\n")
                             << "";
    QTest::newRow("the oldest") << QByteArray("corelane-probe\ncpython\n3.8.0\non\n/p\n") << "";
    QTest::newRow("4.0") << QByteArray("corelane-probe\ncpython\n4.0.0\non\n/p\n") << "";
    QTest::newRow("too old") << QByteArray("corelane-probe\ncpython\n3.7.17\non\n/p\n")
                             << "3.7.17 is too old";
    QTest::newRow("Python 2") << QByteArray("corelane-probe\ncpython\n2.7.18\non\n/p\n")
                              << "2.7.18 is too old";
    QTest::newRow("garbage") << QByteArray("\xff\x00\x01", 3) << "not a Python interpreter";
    QTest::newRow("nothing") << QByteArray() << "not a Python interpreter";
    QTest::newRow("cut") << QByteArray("corelane-probe\ncpython\n3.11.2\non\n")
                         << "not a Python interpreter";
    QTest::newRow("no version") << QByteArray("corelane-probe\ncpython\nnew\non\n/p\n")
                                << "not a Python interpreter";
}

void TestInterpreter::readsTheAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, problem);
    const auto runtime = runtimeFromProbe(answer.toStdString(), "prog");
    QCOMPARE(bool(runtime), problem.isEmpty());
    if (!runtime) {
        QVERIFY2(runtime.error().what.find(problem.toStdString()) != std::string::npos,
                 runtime.error().what.c_str());
        QCOMPARE(runtime.error().on, std::string("prog"));
        QVERIFY(runtime.error().advice.find("3.8") != std::string::npos);
    }
}

void TestInterpreter::refusesBadPrograms_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("problem");
    QTest::newRow("not there") << "/no/such/python"
                               << "no such interpreter";
    QTest::newRow("not on PATH") << "no-such-python"
                                 << "no such interpreter";
    QTest::newRow("a folder") << "/tmp"
                              << "no such interpreter";
    QTest::newRow("another program") << "/bin/true"
                                     << "not a Python interpreter";
    QTest::newRow("fails") << script("exit 3") << "status 3";
    QTest::newRow("crashes") << script("kill -SEGV $$") << "signal 11";
    QTest::newRow("garbage without end") << script("cat /dev/zero") << "";
}

void TestInterpreter::refusesBadPrograms()
{
    QFETCH(QString, program);
    QFETCH(QString, problem);
    const auto runtime = probeInterpreter(program.toStdString());
    QVERIFY(!runtime);
    QVERIFY2(runtime.error().what.find(problem.toStdString()) != std::string::npos,
             runtime.error().what.c_str());
    QCOMPARE(runtime.error().on, program.toStdString());
    QVERIFY(!runtime.error().advice.empty());
}

void TestInterpreter::aHangingInterpreterIsEndedWithAllItStarted()
{
    const QString pidFile = m_folder.filePath("pid");
    const QString program = script("sleep 1000 & echo $! > " + pidFile + "; wait");
    const auto runtime = probeInterpreter(program.toStdString(), std::chrono::milliseconds(400));
    QVERIFY(!runtime);
    QVERIFY(runtime.error().what.find("did not answer") != std::string::npos);
    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString stat = QString("/proc/%1/stat").arg(file.readAll().trimmed().toInt());
    const auto isGone = [&stat] {
        QFile process(stat);
        return !process.open(QIODevice::ReadOnly) || process.readAll().contains(") Z ");
    };
    QTRY_VERIFY(isGone());
}

void TestInterpreter::knowsTheFreeThreadedBuild()
{
    const QString python = "/opt/more-pythons/bin/python3.13t";
    if (!QFile::exists(python))
        QSKIP("no free-threaded Python on this machine");
    const auto runtime = probeInterpreter(python.toStdString());
    QVERIFY(runtime);
    QCOMPARE(runtime->gil, Gil::off);
}

QTEST_GUILESS_MAIN(TestInterpreter)
#include "tst_interpreter.moc"
