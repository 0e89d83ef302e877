// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "record/recording_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <filesystem>
#include <unistd.h>

/// A command finds what it would find without Corelane, and whoever it leaves running as well.
class TestUntouched : public QObject {
    Q_OBJECT

private slots:
    void cleanupTestCase();
    void aCommandFindsItsSurroundingsAsTheyWere_data();
    void aCommandFindsItsSurroundingsAsTheyWere();
    void aPipeThatTheCommandClosesIsClosed();
    void variablesOfOpenMpAreNoMatterOfCorelane_data();
    void variablesOfOpenMpAreNoMatterOfCorelane();
    void argumentsMayBeAsManyAsTheSystemTakes();
    void aContainedCommandHasItsInputOutputAndStatus();
    void whatIsLeftRunningIsEndedLeftOrWaitedFor_data();
    void whatIsLeftRunningIsEndedLeftOrWaitedFor();

private:
    QTemporaryDir m_folder;
};

namespace {

const QString kCorelane = QStringLiteral(CORELANE_BIN_DIR "/corelane");
const QString kClients = QStringLiteral(CORELANE_CLIENTS_DIR "/");

/// Fields of /proc/self/status that differ from one process to the next.
bool isOfOneProcess(const QByteArray &line)
{
    static const QRegularExpression own(
        "^status (Pid|Tgid|Ngid|PPid|NS\\w+|Vm\\w+|Rss\\w+|Hugetlb\\w+|SigQ|\\w+_ctxt_switches|"
        "Threads):");
    return own.match(QString::fromLatin1(line)).hasMatch();
}

QList<QByteArray> surroundingsIn(const QString &path)
{
    QFile file(path);
    QList<QByteArray> lines;
    if (file.open(QIODevice::ReadOnly))
        lines = file.readAll().split('\n');
    lines.removeIf(isOfOneProcess);
    return lines;
}

bool namesEventArea(const QByteArray &line)
{
    return line.startsWith("variable CORELANE_EVENT_AREA=");
}

bool isLiving(int pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

/// Once plain and twice under Corelane, by one shell. $look, $out and $corelane are the client, its
/// file and the program.
constexpr const char *kThrice = R"(
"$look" "$out" "$@"
mv "$out" "$out.plain"
"$corelane" time -q -o "$out.report" -- "$look" "$out" "$@"
mv "$out" "$out.measured"
"$corelane" time -q -o "$out.report" --no-stamps -- "$look" "$out" "$@"
)";

} // namespace

void TestUntouched::cleanupTestCase()
{
    std::filesystem::remove_all(m_folder.path().toStdString()); // with names that are no text
}

void TestUntouched::aCommandFindsItsSurroundingsAsTheyWere_data()
{
    QTest::addColumn<QStringList>("wrapper");
    QTest::addColumn<QString>("before");
    const auto row = [](const char *name, const QStringList &wrapper, const QString &before = {}) {
        QTest::newRow(name) << wrapper << before;
    };
    row("usual", {});
    row("nohup", {"nohup"});
    row("a job in the background", {}, "trap '' INT QUIT");
    row("ignored and blocked signals",
        {"env", "--ignore-signal=TERM,CHLD,PIPE,USR1", "--block-signal=INT,CHLD,WINCH"});
    row("taskset", {"taskset", "-c", "0"});
    row("OpenMP", {"env", "OMP_PROC_BIND=true", "OMP_PLACES=cores", "OMP_DISPLAY_ENV=true",
                   "OMP_NUM_THREADS=abc"});
    row("OpenMP's older way", {"env", "GOMP_CPU_AFFINITY=0"});
    row("OpenMP and taskset", {"taskset", "-c", "0", "env", "OMP_PROC_BIND=spread"});
    row("a library that binds", {"env", "LD_PRELOAD=" + kClients + "bind_corelane.so"});
    row("setsid", {"setsid", "-w"});
    row("a terminal of its own", {"python3", "-c", "import pty, sys; pty.spawn(sys.argv[1:])"});
    row("closed descriptors", {}, "exec 0<&- 1>&- 2>&-");
    row("more descriptors", {}, "exec 3</dev/null 4</dev/zero 5>>\"$out.5\" 9<&0");
    row("no UTF-8", {},
        "bytes=$(printf 'caf\\351 \\200\\377'); mkdir -p \"$out.$bytes\"; cd \"$out.$bytes\"; "
        "export OWN=\"$bytes\"; set -- \"$bytes\" '' \"$(printf '\\355\\262\\200')\"");
    row("limits, umask, priority", {"nice", "-n", "5"},
        "ulimit -n 64; ulimit -c 0; ulimit -s 4096; umask 027");
}

void TestUntouched::aCommandFindsItsSurroundingsAsTheyWere()
{
    QFETCH(QStringList, wrapper);
    QFETCH(QString, before);
    const QString out =
        m_folder.filePath(QString(QTest::currentDataTag()).remove('\'').remove(' '));
    QProcessEnvironment environment = cliEnvironment();
    environment.insert("look", kClients + "surroundings");
    environment.insert("out", out);
    environment.insert("corelane", kCorelane);
    QProcess process;
    process.setProcessEnvironment(environment);
    const QStringList words =
        wrapper + QStringList{"/bin/sh", "-c", before + kThrice, "sh", "one argument"};
    process.start(words.front(), words.mid(1));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardError(), QByteArray()); // the reports have files of their own

    const QList<QByteArray> plain = surroundingsIn(out + ".plain");
    QVERIFY(plain.size() > 50);
    QList<QByteArray> measured = surroundingsIn(out + ".measured");
    QCOMPARE(measured.removeIf(namesEventArea), 1);
    QCOMPARE(measured, plain);
    QCOMPARE(surroundingsIn(out), plain);
}

void TestUntouched::aPipeThatTheCommandClosesIsClosed()
{
    QProcess process;
    process.setProcessEnvironment(cliEnvironment());
    process.setWorkingDirectory(m_folder.path());
    // Whoever reads it is at its end before the command is, which waits for that, 10 s at most.
    process.start("/bin/sh",
                  {"-c",
                   "mkfifo pipe; { cat pipe; touch ended; } & "
                   "exec \"$0\" time -q -o report -- sh -c 'exec 7>&-; for i in $(seq 200); do "
                   "if [ -e ended ]; then exit 0; fi; sleep 0.05; done; exit 1' 7>pipe",
                   kCorelane});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestUntouched::variablesOfOpenMpAreNoMatterOfCorelane_data()
{
    QTest::addColumn<QString>("model");
    // Qt's own libraries bring OpenMP's along; Python's subprocesses are the driver's.
    for (const char *model : {"cpp.threads", "cpp.qtconcurrent", "python.processes"})
        QTest::newRow(model) << model;
}

void TestUntouched::variablesOfOpenMpAreNoMatterOfCorelane()
{
    QFETCH(QString, model);
    const QString file = m_folder.filePath(model + ".corelane");
    const auto recorded = [&](const QProcessEnvironment &environment) {
        QFile::remove(file);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(kCorelane, {"run", "-m", model, "-n", "2", "-s", "50000", "--save", file});
        process.waitForFinished(60'000);
        const auto runs = corelane::readRecordingFile(file.toStdString());
        return std::pair(process.readAllStandardError(),
                         runs ? runs->front() : corelane::RunRecord());
    };
    const auto [nothing, plain] = recorded(cliEnvironment());
    QProcessEnvironment environment = cliEnvironment();
    environment.insert("OMP_PROC_BIND", "true");
    environment.insert("OMP_DISPLAY_ENV", "true");
    const auto [error, bound] = recorded(environment);
    QCOMPARE(error, QByteArray());
    QVERIFY(bound.isDone());
    QCOMPARE(bound.machine.affinity, plain.machine.affinity);
    QVERIFY2(bound.output.empty(), bound.output.empty() ? "" : bound.output[0].text.c_str());
}

/// Four fifths of what the kernel takes, where each passed twice would be too many.
void TestUntouched::argumentsMayBeAsManyAsTheSystemTakes()
{
    const QStringList words(100, QString(static_cast<int>(sysconf(_SC_ARG_MAX) / 125), 'x'));
    QProcess process;
    process.start(kCorelane, QStringList{"time", "-q", "--save", m_folder.filePath("many.corelane"),
                                         "--", "sh", "-c", "echo $# ${#100}", "sh"} +
                                 words);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardOutput(),
             "100 " + QByteArray::number(words.front().size()) + "\n");
    QCOMPARE(process.exitCode(), 0);
}

void TestUntouched::aContainedCommandHasItsInputOutputAndStatus()
{
    const QString file = m_folder.filePath("contained.corelane");
    const CliResult run = runCli(
        {"time", "-q", "--contain", "--save", file, "--", "sh", "-c", "cat; echo $$ >&2; exit 5"},
        "read\n");
    if (run.err.contains("not available"))
        QSKIP(run.err);
    QCOMPARE(run.exitCode, 5);
    QCOMPARE(run.out, "read\n");
    QVERIFY2(run.err.startsWith("2\n") && run.err.contains("the run was contained"), run.err);
    const auto recorded = corelane::readRecordingFile(file.toStdString());
    QVERIFY(recorded && recorded->size() == 1);
    QVERIFY(!recorded->front().contained.empty());
    const CliResult both = runCli({"time", "--contain", "--leave-running", "--", "true"});
    QCOMPARE(both.exitCode, 2);
    QVERIFY2(both.err.contains("--contain or --leave-running"), both.err);
    const CliResult model = runCli({"run", "-q", "--contain", "-w", "primes", "-m", "cpp.threads",
                                    "-n", "2", "-s", "20000", "--baseline", "--save", file});
    QCOMPARE(model.exitCode, 0);
    QVERIFY2(model.out.contains("the run was contained"), model.out);
}

void TestUntouched::whatIsLeftRunningIsEndedLeftOrWaitedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("lives");
    QTest::addColumn<QString>("warning");
    QTest::newRow("ended") << QStringList{} << false << "ended-processes";
    QTest::newRow("left") << QStringList{"--leave-running"} << true << "left-running";
    QTest::newRow("waited for") << QStringList{"--wait", "--timeout", "1"} << false << QString();
}

void TestUntouched::whatIsLeftRunningIsEndedLeftOrWaitedFor()
{
    QFETCH(QStringList, options);
    QFETCH(bool, lives);
    QFETCH(QString, warning);
    const QString report = m_folder.filePath("left.json");
    const QString printed = m_folder.filePath("left.pid"); // a pipe would stay open with the daemon
    const CliResult result =
        runCli(QStringList{"time", "--format", "json", "-o", report} + options +
               QStringList{"--", "/bin/sh", "-c", "exec \"$0\" > \"$1\"", kClients + "daemonise",
                           printed});
    QCOMPARE(result.exitCode, 0);
    QFile pidFile(printed);
    QVERIFY(pidFile.open(QIODevice::ReadOnly));
    const int pid = pidFile.readAll().trimmed().toInt();
    QVERIFY(pid > 0);
    const bool lived = isLiving(pid);
    if (lived)
        kill(pid, SIGKILL);
    QCOMPARE(lived, lives);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject run = QJsonDocument::fromJson(file.readAll()).object();
    QStringList warnings;
    for (const auto &each : run["warnings"].toArray())
        warnings << each.toObject()["id"].toString();
    QCOMPARE(warnings.contains(warning), !warning.isEmpty());
    QCOMPARE(warnings.size(), warning.isEmpty() ? 0 : 1);
    const QJsonArray left{QJsonObject{{"pid", pid}, {"name", "daemonise"}}};
    QCOMPARE(run["left"].toArray(), lives ? left : QJsonArray());
}

QTEST_GUILESS_MAIN(TestUntouched)
#include "tst_untouched.moc"
