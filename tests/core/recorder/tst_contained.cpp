// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder_process.h"

#include "system/process_tree.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace corelane;

/// A run in a PID namespace of its own.
class TestContained : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QVERIFY2(!isAnythingLeft(), "processes were left behind"); }
    void isMeasuredFromOutside();
    void orphansCountAsOthersDo();
    void stampsBearTheNumbersOutside_data();
    void stampsBearTheNumbersOutside();
    void endsWithBothOfThoseWhoWouldEndIt();
    void whatWouldGoOnIsEnded();
    void worksForAnOrdinaryUser();
    void saysWhereItIsNotAvailable();
};

namespace {

/// As an ordinary user, whatever the test runs as.
std::vector<std::string> asOrdinaryUser()
{
    if (geteuid() != 0)
        return {};
    return {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
}

std::string outputOf(const RunRecord &run)
{
    std::string text;
    for (const OutputLine &line : run.output)
        text += line.text + "\n";
    return text;
}

/// Its number within. A sanitizer may give the keeper a thread of its own, which takes a number,
/// too.
bool isFirstAfterKeeper(const QString &number)
{
    return number == "2" || number == "3";
}

bool hasThreadNamed(const RunRecord &run, const std::string &name)
{
    return std::any_of(run.threads.begin(), run.threads.end(),
                       [&](const ThreadLife &each) { return each.name == name; });
}

} // namespace

void TestContained::initTestCase()
{
    const Recorded tried = recordCommand({"--contain"}, {"true"});
    if (tried.output.find("not available") != std::string::npos)
        QSKIP(tried.output.c_str());
}

void TestContained::isMeasuredFromOutside()
{
    const Recorded recorded =
        recordCommand({"--contain"}, {"sh", "-c", "echo $$ $PPID; sleep 0.3 & wait; exit 3"});
    const RunRecord &run = recorded.record;
    QVERIFY(recorded.hasEnded(Outcome::failed, "exit status 3"));
    QVERIFY(run.contained == (geteuid() == 0 ? "pid" : "user pid"));
    QVERIFY(recorded.hasWarning("contained"));
    const QStringList numbers = QString::fromStdString(outputOf(run)).trimmed().split(' ');
    QCOMPARE(numbers.size(), 2);
    QVERIFY(isFirstAfterKeeper(numbers[0]));
    QVERIFY(run.pid > numbers[0].toInt());
    QCOMPARE(numbers[1], QString("0")); // its parent is outside
    QVERIFY(hasThreadNamed(run, "sleep"));
    QVERIFY(!hasThreadNamed(run, "corelane-keeper"));
    for (const ThreadLife &thread : run.threads)
        QVERIFY(thread.thread >= run.pid);
    const auto most = std::max_element(
        run.treeReadings.begin(), run.treeReadings.end(),
        [](const auto &one, const auto &other) { return one.processes < other.processes; });
    QVERIFY(most != run.treeReadings.end());
    QCOMPARE(most->processes, 2);
    const Recorded usual = recordCommand({}, {"sh", "-c", "echo $PPID"});
    QVERIFY(usual.record.contained.empty() && !usual.hasWarning("contained"));
    QVERIFY(outputOf(usual.record) != "0\n");
}

/// Whose parent has gone before them, and who are waited for by the keeper.
void TestContained::orphansCountAsOthersDo()
{
    const Recorded recorded = recordCommand({"--contain", "--left-running", "wait"},
                                            {"sh", "-c", "(" + client("spin") + " 0.3 &); exit 0"});
    const RunRecord &run = recorded.record;
    QVERIFY(recorded.hasEnded(Outcome::done));
    QVERIFY(run.treeUsage && run.childUsage);
    QVERIFY2(run.treeUsage->cpu_ns() > run.childUsage->cpu_ns() + 250'000'000,
             qPrintable(QString::number(run.treeUsage->cpu_ns())));
    QVERIFY2(run.treeUsage->cpu_ns() < run.childUsage->cpu_ns() + 600'000'000, // not twice
             qPrintable(QString::number(run.treeUsage->cpu_ns())));
    QVERIFY(hasThreadNamed(run, "spin"));
    for (const Warning &warning : run.warnings)
        QVERIFY2(warning.id == "contained" || warning.id == "time-misses-descendants",
                 warning.text.c_str());
}

void TestContained::stampsBearTheNumbersOutside_data()
{
    QTest::addColumn<QStringList>("program");
    QTest::addColumn<QString>("model");
    const QStringList worker{CORELANE_BIN_DIR "/corelane-worker"};
    const QStringList driver{"python3", CORELANE_SOURCE_DIR "/resources/python/corelane_run.py"};
    QTest::newRow("threads") << worker << "cpp.threads";
    QTest::newRow("processes") << worker << "cpp.processes";
    QTest::newRow("Python's threads") << driver << "python.threads";
    QTest::newRow("Python's processes") << driver << "python.processes";
}

void TestContained::stampsBearTheNumbersOutside()
{
    QFETCH(QStringList, program);
    QFETCH(QString, model);
    std::vector<std::string> command;
    for (const QString &word : program + QStringList{"--workload", "primes", "--model", model,
                                                     "--workers", "2", "--size", "200000"})
        command.push_back(word.toStdString());
    const Recorded recorded = recordCommand({"--contain", "--need-answer"}, command);
    QVERIFY(recorded.hasEnded(Outcome::done));
    std::set<std::int64_t> threads;
    for (const ThreadLife &thread : recorded.record.threads)
        threads.insert(thread.thread);
    int begun = 0;
    for (const Stamp &stamp : recorded.record.stamps) {
        QVERIFY(threads.contains(stamp.thread));
        if (stamp.kind != StampKind::workerBegin)
            continue;
        ++begun;
        QVERIFY(threads.contains(stamp.a)); // its process
    }
    QCOMPARE(begun, 2);
}

/// The case that nobody else can mend: a command without a trace of its recorder, in a session of
/// its own, while recorder and guard are killed at once.
void TestContained::endsWithBothOfThoseWhoWouldEndIt()
{
    RecorderProcess recorder({"--contain", "--stamps", "off", "--", "sh", "-c",
                              client("daemonise") + "; setsid sleep 61 & exec sleep 60"});
    QVERIFY(recorder.waitFor("\nstart "));
    QTest::qWait(200); // for the daemon
    const std::vector<int> tree = descendantsOf(getpid());
    QVERIFY(tree.size() >= 5); // guard, recorder, keeper, main and one or more behind it
    const int guard = tree.front();
    const std::vector<int> below = childrenOf(guard);
    QCOMPARE(below.size(), std::size_t{1});
    kill(guard, SIGSTOP); // neither sees the other's end first
    kill(below.front(), SIGKILL);
    kill(guard, SIGKILL);
    const auto isGone = [&tree] {
        while (waitpid(-1, nullptr, WNOHANG) > 0) { // as whoever inherits orphans does
        }
        return std::none_of(tree.begin(), tree.end(), isLiving);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isGone(), 2000);
}

void TestContained::whatWouldGoOnIsEnded()
{
    const Recorded recorded = recordCommand({"--contain"}, {"sh", "-c", client("daemonise")});
    QVERIFY(recorded.hasEnded(Outcome::done));
    QVERIFY(recorded.hasWarning("ended-processes"));
    QVERIFY2(!recorded.warningText("ended-processes").contains("keeper"),
             qPrintable(recorded.warningText("ended-processes")));
    const Recorded refused =
        recordCommand({"--contain", "--left-running", "leave"}, {"sh", "-c", "true"});
    QCOMPARE(WEXITSTATUS(refused.waitStatus), 2);
}

void TestContained::worksForAnOrdinaryUser()
{
    const Recorded recorded =
        RecorderProcess({"--contain", "--", "sh", "-c", "id -u; echo $$"}, asOrdinaryUser())
            .finish();
    if (recorded.output.find("not available") != std::string::npos)
        QSKIP(recorded.output.c_str());
    QVERIFY(recorded.hasEnded(Outcome::done));
    QCOMPARE(recorded.record.contained, std::string("user pid"));
    const std::string user = std::to_string(geteuid() == 0 ? 65534 : geteuid());
    const QStringList lines =
        QString::fromStdString(outputOf(recorded.record)).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].toStdString(), user);
    QVERIFY(isFirstAfterKeeper(lines[1]));
    QVERIFY(recorded.warningText("contained").contains("sudo"));
}

/// The limit is that of the user namespace alone in which it is written.
void TestContained::saysWhereItIsNotAvailable()
{
    const Recorded recorded =
        RecorderProcess({"--contain", "--", "true"},
                        {"unshare", "--user", "--map-root-user", "sh", "-c",
                         "echo 0 >/proc/sys/user/max_pid_namespaces && exec \"$@\"", "sh"})
            .finish();
    if (recorded.output.starts_with("unshare:"))
        QSKIP(recorded.output.c_str());
    QVERIFY2(recorded.output.find("not available: a run cannot be contained here: a PID "
                                  "namespace: No space left on device") != std::string::npos,
             recorded.output.c_str());
    QVERIFY(recorded.text.empty());
}

QTEST_GUILESS_MAIN(TestContained)
#include "tst_contained.moc"
