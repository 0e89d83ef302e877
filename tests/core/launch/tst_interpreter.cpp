// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/interpreter.h"
#include "written_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <thread>

using namespace corelane;

class TestInterpreter : public QObject {
    Q_OBJECT

private slots:
    void findsPython3OnThePath();
    void pathIsTheInterpretersOwn();
    void tellsWhatCanBeImported();
    void importsNothingFromTheCurrentFolder();
    void readsTheAnswer_data();
    void readsTheAnswer();
    void readsAllFacts();
    void refusesBadPrograms_data();
    void refusesBadPrograms();
    void aHangingInterpreterIsEndedWithAllItStarted();
    void isStoppedInMidProbe();
    void knowsTheFreeThreadedBuild();
    void knowsSubinterpreters();

private:
    QString script(const QString &body);
    QTemporaryDir m_folder;
};

namespace {

/// A free-threaded 3.13 yields its core some 2,000 times while it starts, which takes seconds where
/// others want it.
constexpr std::chrono::minutes kLong(1);

} // namespace

QString TestInterpreter::script(const QString &body)
{
    return writeProgram(m_folder.filePath(QString("python-%1").arg(qHash(body))), body.toUtf8());
}

void TestInterpreter::findsPython3OnThePath()
{
    const auto facts = probeInterpreter("python3");
    QVERIFY2(facts, facts ? "" : facts.error().text().c_str());
    QVERIFY(facts->runtime.path.starts_with("/"));
    QVERIFY(facts->runtime.version.starts_with("3."));
    QVERIFY(!facts->identity.empty());
    QVERIFY(!facts->folders.empty());
}

void TestInterpreter::pathIsTheInterpretersOwn()
{
    const auto direct = probeInterpreter("/usr/bin/python3");
    const auto wrapped = probeInterpreter(script("exec /usr/bin/python3 \"$@\"").toStdString());
    QVERIFY(direct && wrapped);
    QCOMPARE(wrapped->runtime.path, direct->runtime.path);
    QCOMPARE(wrapped->identity, direct->identity);
}

void TestInterpreter::tellsWhatCanBeImported()
{
    QDir(m_folder.path()).mkpath("modules/joblib");
    QDir(m_folder.path()).mkpath("modules/mpi4py");
    for (const char *file : {"modules/joblib/__init__.py", "modules/mpi4py/__init__.py"}) {
        QFile module(m_folder.filePath(file));
        QVERIFY(module.open(QIODevice::WriteOnly));
        module.write("raise SystemExit('imported')\n");
    }
    const QString program =
        script("PYTHONPATH=" + m_folder.filePath("modules") + " exec /usr/bin/python3 \"$@\"");
    const auto facts = probeInterpreter(program.toStdString());
    QVERIFY2(facts, facts ? "" : facts.error().text().c_str());
    for (const char *module : {"joblib", "mpi4py"})
        QVERIFY(std::count(facts->modules.begin(), facts->modules.end(), module) == 1);
    QVERIFY(std::count(facts->folders.begin(), facts->folders.end(),
                       m_folder.filePath("modules").toStdString()) == 1);
}

void TestInterpreter::importsNothingFromTheCurrentFolder()
{
    QFile trap(m_folder.filePath("json.py"));
    QVERIFY(trap.open(QIODevice::WriteOnly));
    trap.write("raise SystemExit(7)\n");
    trap.close();
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_folder.path());
    const auto facts = probeInterpreter("/usr/bin/python3");
    QDir::setCurrent(before);
    QVERIFY2(facts, facts ? "" : facts.error().text().c_str());
}

void TestInterpreter::readsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("problem");
    const auto answer = [](const char *version, const char *more = "") {
        return QByteArray("corelane-probe {\"implementation\": \"cpython\", \"version\": \"") +
               version + "\", \"executable\": \"/p\"" + more + "}\n";
    };
    const QString unknown = "not a Python interpreter";
    QTest::newRow("CPython") << answer("3.11.2") << "";
    QTest::newRow("the oldest") << answer("3.8.0") << "";
    QTest::newRow("4.0") << answer("4.0.0") << "";
    QTest::newRow("behind a banner") << "Welcome!\n\n" + answer("3.12.1") + "bye\n"
                                     << "";
    QTest::newRow("odd types") << answer("3.9.1", ", \"modules\": [1, {}], \"folders\": 7") << "";
    QTest::newRow("too old") << answer("3.7.17") << "3.7.17 is too old";
    QTest::newRow("Python 2") << answer("2.7.18") << "2.7.18 is too old";
    QTest::newRow("garbage") << QByteArray("\xff\x00\x01", 3) << unknown;
    QTest::newRow("nothing") << QByteArray() << unknown;
    QTest::newRow("cut") << answer("3.11.2").left(60) << unknown;
    QTest::newRow("a list") << QByteArray("corelane-probe [1, 2]\n") << unknown;
    QTest::newRow("no version") << answer("new") << unknown;
    QTest::newRow("no path") << answer("3.11.2", ", \"executable\": null") << unknown;
}

void TestInterpreter::readsTheAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, problem);
    const auto facts = factsFromProbe(answer.toStdString(), "prog");
    QCOMPARE(bool(facts), problem.isEmpty());
    if (!facts) {
        QVERIFY2(rendered(facts.error().what).find(problem.toStdString()) != std::string::npos,
                 rendered(facts.error().what).c_str());
        QCOMPARE(rendered(facts.error().on), std::string("prog"));
        QVERIFY(rendered(facts.error().advice).find("3.8") != std::string::npos);
    }
}

void TestInterpreter::readsAllFacts()
{
    const auto facts = factsFromProbe(
        R"(corelane-probe {"implementation": "pypy", "version": "3.14.0", "executable": "/p/q",
)"
        R"("gil": "off"})",
        "prog");
    QVERIFY(!facts); // one line, or nothing
    const std::string answer =
        R"(corelane-probe {"implementation": "pypy", "version": "3.14.0", "executable": "/p/q", )"
        R"("gil": "off", "free_threaded_build": true, "interpreters": true, )"
        R"("modules": ["numpy", "dask"], "identity": "/p q", "folders": ["/p/lib"]})";
    const auto all = factsFromProbe(answer, "prog");
    QVERIFY(all);
    const InterpreterFacts expected{
        .runtime = {.name = "PyPy", .version = "3.14.0", .path = "/p/q", .gil = Gil::off},
        .freeThreadedBuild = true,
        .hasInterpreters = true,
        .modules = {"numpy", "dask"},
        .identity = "/p q",
        .folders = {"/p/lib"},
        .answer = answer};
    QCOMPARE(*all, expected);
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
    QTest::newRow("garbage without end") << script("cat /dev/zero") << "not a Python interpreter";
}

void TestInterpreter::refusesBadPrograms()
{
    QFETCH(QString, program);
    QFETCH(QString, problem);
    const auto runtime = probeInterpreter(program.toStdString());
    QVERIFY(!runtime);
    QVERIFY2(rendered(runtime.error().what).find(problem.toStdString()) != std::string::npos,
             rendered(runtime.error().what).c_str());
    QCOMPARE(rendered(runtime.error().on), program.toStdString());
    QVERIFY(!rendered(runtime.error().advice).empty());
}

void TestInterpreter::aHangingInterpreterIsEndedWithAllItStarted()
{
    const QString pidFile = m_folder.filePath("pid");
    const QString program = script("sleep 1000 & echo $! > " + pidFile + "; wait");
    const auto runtime = probeInterpreter(program.toStdString(), std::chrono::milliseconds(400));
    QVERIFY(!runtime);
    QVERIFY(rendered(runtime.error().what).find("did not answer") != std::string::npos);
    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString stat = QString("/proc/%1/stat").arg(file.readAll().trimmed().toInt());
    const auto isGone = [&stat] {
        QFile process(stat);
        return !process.open(QIODevice::ReadOnly) || process.readAll().contains(") Z ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isGone(), 60'000);
}

void TestInterpreter::isStoppedInMidProbe()
{
    std::stop_source stop;
    const QString program = script("sleep 1000");
    QElapsedTimer timer;
    timer.start();
    std::jthread stopper([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stop.request_stop();
    });
    const auto runtime =
        probeInterpreter(program.toStdString(), std::chrono::minutes(5), stop.get_token());
    QVERIFY(!runtime);
    QVERIFY(rendered(runtime.error().what).find("not asked to the end") != std::string::npos);
    QVERIFY(timer.elapsed() < std::chrono::milliseconds(std::chrono::minutes(5)).count());
}

void TestInterpreter::knowsTheFreeThreadedBuild()
{
    const QString python = "/opt/more-pythons/bin/python3.13t";
    if (!QFile::exists(python))
        QSKIP("no free-threaded Python on this machine");
    const auto free = probeInterpreter(python.toStdString(), kLong);
    QVERIFY2(free, free ? "" : free.error().text().c_str());
    QCOMPARE(free->runtime.gil, Gil::off);
    QVERIFY(free->freeThreadedBuild);
    QVERIFY(!free->hasInterpreters);
    const auto locked =
        probeInterpreter(script("PYTHON_GIL=1 exec " + python + " \"$@\"").toStdString(), kLong);
    QVERIFY2(locked, locked ? "" : locked.error().text().c_str());
    QCOMPARE(locked->runtime.gil, Gil::on);
    QVERIFY(locked->freeThreadedBuild);
}

void TestInterpreter::knowsSubinterpreters()
{
    const QString python = "/opt/more-pythons/bin/python3.14";
    if (!QFile::exists(python))
        QSKIP("no Python 3.14 on this machine");
    const auto facts = probeInterpreter(python.toStdString());
    QVERIFY(facts);
    QVERIFY(facts->hasInterpreters);
    QVERIFY(!facts->freeThreadedBuild);
}

QTEST_GUILESS_MAIN(TestInterpreter)
#include "tst_interpreter.moc"
