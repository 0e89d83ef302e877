// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_client.h"
#include "system/process_tree.h"
#include "system/program.h"
#include "system/signals.h"
#include "system/stand_in.h"
#include "written_file.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace corelane;

namespace {

constexpr int kFirst = 3;  ///< as the recorder's recording: a pipe that the test reads
constexpr int kSecond = 4; ///< as the recorder's control: a pipe that the test writes

} // namespace

/// The program corelane-host before a command, as launch starts it before the recorder.
class TestHost : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void exitsAsTheCommandDoes_data();
    void exitsAsTheCommandDoes();
    void diesOfTheCommandsSignal_data();
    void diesOfTheCommandsSignal();
    void aProgramThatIsMissingIsNamed();
    void wrongUsageIsToldBeforeAnythingRuns();
    void servesWhileTheCommandRuns();
    void addsNothingThatWasNotAskedFor();
    void theCommandHasTheInheritedDescriptorsAlone();
    void endsOfItsPipesAreTheCommandsAlone();
    void signalsArePassedOn_data();
    void signalsArePassedOn();
    void theCommandsSignalsAreAsTheyWereFound();
    void aKilledHostLeavesNothing();
    void tellsTheRecorderOfTheFile();
    void aFileThatCannotBeMadeIsToldBeforeAnythingRuns();
    void aStopEndsThePreparationAndIsLeftForTheRecorder();

private:
    /// The host and what it is to start.
    void start(const QStringList &options, const QStringList &command);
    void launch(const QStringList &words);
    void startShell(const QStringList &options, const QString &script);
    /// A program that takes a recorder's arguments.
    QString recorderScript(const QString &text);
    /// What has been written to the descriptor until its end.
    static QByteArray readAll(FileDescriptor &descriptor);
    static QByteArray readLine(FileDescriptor &descriptor);
    int waitStatus() { return waitStatus(m_host); }
    /// Of a child that ends by itself; -1 when it has not done so for long.
    static int waitStatus(pid_t child);

    QTemporaryDir m_folder;
    FileDescriptor m_out, m_err, m_first, m_second;
    pid_t m_host = -1;
};

void TestHost::initTestCase()
{
    prctl(PR_SET_CHILD_SUBREAPER, 1); // what the host leaves behind comes here
    QVERIFY(m_folder.isValid());
}

void TestHost::cleanup()
{
    const bool isAnythingLeft = !childrenOf(getpid()).empty();
    endChildren(std::chrono::seconds(5));
    QVERIFY2(!isAnythingLeft, "a test left a process behind");
}

void TestHost::start(const QStringList &options, const QStringList &command)
{
    launch(QStringList(CORELANE_BIN_DIR "/corelane-host") + options + QStringList("--") + command);
}

void TestHost::launch(const QStringList &words)
{
    Result<Pipe> out = makePipe();
    Result<Pipe> err = makePipe();
    Result<Pipe> first = makePipe();
    Result<Pipe> second = makePipe();
    QVERIFY(out && err && first && second);
    Command line{.environment = {{"XDG_CACHE_HOME", m_folder.path().toStdString()}}};
    for (const QString &word : words)
        line.arguments.push_back(word.toStdString());
    const auto spawned = spawn(line, {.descriptors = {{0, -1},
                                                      {1, out->writeEnd.get()},
                                                      {2, err->writeEnd.get()},
                                                      {kFirst, first->writeEnd.get()},
                                                      {kSecond, second->readEnd.get()}},
                                      .ownGroup = true});
    QVERIFY(spawned);
    m_host = *spawned;
    m_out = std::move(out->readEnd);
    m_err = std::move(err->readEnd);
    m_first = std::move(first->readEnd);
    m_second = std::move(second->writeEnd);
}

void TestHost::startShell(const QStringList &options, const QString &script)
{
    start(options, {"/bin/sh", "-c", script});
}

QString TestHost::recorderScript(const QString &text)
{
    return writeProgram(m_folder.filePath("recorder"), text.toUtf8());
}

QByteArray TestHost::readAll(FileDescriptor &descriptor)
{
    QByteArray text;
    char block[4096];
    for (ssize_t count = 0; (count = read(descriptor.get(), block, sizeof block)) > 0;)
        text.append(block, count);
    return text;
}

QByteArray TestHost::readLine(FileDescriptor &descriptor)
{
    QByteArray text;
    for (char each = 0; read(descriptor.get(), &each, 1) == 1 && each != '\n';)
        text.append(each);
    return text;
}

int TestHost::waitStatus(pid_t child)
{
    constexpr int kHung_ms = 20'000;
    int status = -1;
    QElapsedTimer timer;
    for (timer.start(); waitpid(child, &status, WNOHANG) == 0; QTest::qSleep(1)) {
        if (timer.hasExpired(kHung_ms)) {
            qWarning("the host or its command does not end: it is ended now");
            endChildren(std::chrono::seconds(5));
            return -1;
        }
    }
    return status;
}

void TestHost::exitsAsTheCommandDoes_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0, 1, 3, 255})
        QTest::addRow("%d", status) << status;
}

void TestHost::exitsAsTheCommandDoes()
{
    QFETCH(int, status);
    startShell({}, "exit " + QString::number(status));
    const int ended = waitStatus();
    QVERIFY(WIFEXITED(ended));
    QCOMPARE(WEXITSTATUS(ended), status);
}

void TestHost::diesOfTheCommandsSignal_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {SIGTERM, SIGKILL, SIGSEGV, SIGHUP})
        QTest::addRow("%d", number) << number;
}

void TestHost::diesOfTheCommandsSignal()
{
    QFETCH(int, number);
    startShell({"--latency-ms", "1"}, "kill -" + QString::number(number) + " $$");
    const int ended = waitStatus();
    QVERIFY(WIFSIGNALED(ended));
    QCOMPARE(WTERMSIG(ended), number);
}

void TestHost::aProgramThatIsMissingIsNamed()
{
    start({}, {"/no/such/recorder"});
    const QByteArray said = readAll(m_err);
    QCOMPARE(WEXITSTATUS(waitStatus()), 3);
    QCOMPARE(said, QByteArray("corelane-host: cannot start the program: /no/such/recorder; No such "
                              "file or directory\n"));
}

void TestHost::wrongUsageIsToldBeforeAnythingRuns()
{
    startShell({"--latency-ms", "soon"}, "echo ran");
    QCOMPARE(readAll(m_out), QByteArray());
    const QByteArray said = readAll(m_err);
    QCOMPARE(WEXITSTATUS(waitStatus()), 2);
    QCOMPARE(said, QByteArray("corelane-host: not a value of --latency-ms: soon\n"));
}

void TestHost::servesWhileTheCommandRuns()
{
    startShell({"--latency-ms", "1", "--body-bytes", "3"}, "echo $CORELANE_SERVER; read x <&4");
    const QByteArray address = readLine(m_out);
    QVERIFY2(QRegularExpression("^127\\.0\\.0\\.1:[0-9]+$").match(address).hasMatch(),
             address.constData());
    HttpClient client(address.toStdString());
    QCOMPARE(client.get("/7"), (HttpAnswer{200, "7\n."}));
    m_second.close();
    QVERIFY(WIFEXITED(waitStatus()));
    QCOMPARE(client.get("/8").status, 0);
}

void TestHost::addsNothingThatWasNotAskedFor()
{
    const QString words = "env | grep CORELANE; echo $#";
    launch({"/bin/sh", "-c", words}); // a test's surroundings may have set some
    const QByteArray withoutHost = readAll(m_out);
    QVERIFY2(withoutHost.endsWith("0\n"), withoutHost.constData());
    waitStatus();
    startShell({}, words);
    QCOMPARE(readAll(m_out), withoutHost);
    waitStatus();
}

void TestHost::theCommandHasTheInheritedDescriptorsAlone()
{
    const QStringList command{"/bin/sh", "-c", "cd /proc/$$/fd; echo *"};
    launch(command); // a test's surroundings may have left some open
    const QByteArray withoutHost = readAll(m_out);
    QVERIFY2(withoutHost.startsWith("0 1 "), withoutHost.constData());
    waitStatus();
    start({"--latency-ms", "1"}, command);
    const QByteArray withHost = readAll(m_out);
    waitStatus();
    QCOMPARE(withHost, withoutHost);
}

void TestHost::endsOfItsPipesAreTheCommandsAlone()
{
    startShell({"--latency-ms", "1"}, "exec 3>&-; read x; exec sleep 1000");
    constexpr int kHung_ms = 20'000;
    pollfd first{.fd = m_first.get(), .events = POLLIN, .revents = 0};
    QCOMPARE(poll(&first, 1, kHung_ms), 1);
    QCOMPARE(readAll(m_first), QByteArray());
    kill(m_host, SIGTERM);
    QVERIFY(WIFSIGNALED(waitStatus()));
}

void TestHost::signalsArePassedOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    QTest::newRow("TERM") << "TERM" << SIGTERM;
    QTest::newRow("INT") << "INT" << SIGINT;
    QTest::newRow("HUP") << "HUP" << SIGHUP;
    QTest::newRow("QUIT") << "QUIT" << SIGQUIT;
}

void TestHost::signalsArePassedOn()
{
    QFETCH(QString, name);
    QFETCH(int, number);
    startShell({"--latency-ms", "1"},
               "trap 'exit 9' " + name + "; echo ready; while :; do sleep 0.02; done");
    QCOMPARE(readLine(m_out), QByteArray("ready"));
    kill(m_host, number);
    const int ended = waitStatus();
    QVERIFY(WIFEXITED(ended));
    QCOMPARE(WEXITSTATUS(ended), 9);
    endChildren(std::chrono::seconds(5)); // the shell's last sleep
}

void TestHost::theCommandsSignalsAreAsTheyWereFound()
{
    // launch starts the host with all at their defaults. From signal 32 on they are glibc's own.
    constexpr quint64 kStandard = 0x7fffffff;
    const QString recorder = recorderScript("grep -E 'Sig(Blk|Ign)' /proc/self/status");
    start({"--latency-ms", "1", "--file-mib", "1"}, {recorder});
    const QByteArrayList words = readAll(m_out).simplified().split(' ');
    waitStatus();
    QCOMPARE(words.value(0), QByteArray("SigBlk:"));
    QCOMPARE(words.value(1).toULongLong(nullptr, 16) & kStandard, quint64{0});
    QCOMPARE(words.value(2), QByteArray("SigIgn:"));
    QCOMPARE(words.value(3).toULongLong(nullptr, 16) & kStandard, quint64{0});
}

void TestHost::aKilledHostLeavesNothing()
{
    startShell({"--latency-ms", "1"}, "echo ready; exec sleep 1000");
    QCOMPARE(readLine(m_out), QByteArray("ready"));
    kill(m_host, SIGKILL);
    QCOMPARE(WTERMSIG(waitStatus()), SIGKILL);
    const auto orphans = childrenOf(getpid()); // the command, which is ours now
    QCOMPARE(orphans.size(), std::size_t{1});
    const int status = waitStatus(*orphans.begin());
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), parentGoneSignal());
}

void TestHost::tellsTheRecorderOfTheFile()
{
    const QString recorder =
        recorderScript("for word in \"$CORELANE_FILE\" \"$@\"; do echo \"$word\"; done");
    start({"--file-mib", "2", "--cache", "keep"}, {recorder, "--rings", "3", "--", "work"});
    const QByteArrayList said = readAll(m_out).split('\n');
    QCOMPARE(WEXITSTATUS(waitStatus()), 0);
    QCOMPARE(said.value(0), QFile::encodeName(m_folder.filePath("corelane/large-file")));
    QCOMPARE(said.value(1), QByteArray("--describe"));
    QVERIFY2(QRegularExpression("^warning page-cache [0-9]+ of 2 MiB of the file were in the page "
                                "cache when the run began$")
                 .match(said.value(2))
                 .hasMatch(),
             said.value(2).constData());
    QCOMPARE(said.mid(3), (QByteArrayList{"--rings", "3", "--", "work", ""}));
}

void TestHost::aFileThatCannotBeMadeIsToldBeforeAnythingRuns()
{
    const QString place = m_folder.filePath("corelane");
    QVERIFY(QDir(place).removeRecursively());
    QVERIFY(QFile(place).open(QIODevice::WriteOnly)); // where the folder should be
    startShell({"--file-mib", "2"}, "echo ran");
    const QByteArray ran = readAll(m_out);
    const QByteArray said = readAll(m_err);
    QFile::remove(place);
    QCOMPARE(WEXITSTATUS(waitStatus()), 3);
    QCOMPARE(ran, QByteArray());
    QVERIFY2(said.startsWith("corelane-host: cannot make the file of 2 MiB: " +
                             QFile::encodeName(place)),
             said.constData());
}

void TestHost::aStopEndsThePreparationAndIsLeftForTheRecorder()
{
    Result<Pipe> control = makePipe();
    QVERIFY(control);
    QCOMPARE(write(control->writeEnd.get(), "c", 1), 1);
    Result<Pipe> out = makePipe();
    QVERIFY(out);
    const Command line{
        .arguments = {CORELANE_BIN_DIR "/corelane-host", "--control-fd", "4", "--file-mib", "64",
                      "--", "/bin/sh", "-c", "echo \"<$CORELANE_FILE>\"; head -c 1 <&4"},
        .environment = {{"XDG_CACHE_HOME", m_folder.filePath("stopped").toStdString()}}};
    const auto spawned =
        spawn(line, {.descriptors = {{1, out->writeEnd.get()}, {kSecond, control->readEnd.get()}}});
    QVERIFY(spawned);
    m_host = *spawned;
    out->writeEnd.close();
    QCOMPARE(readAll(out->readEnd), QByteArray("<>\nc"));
    QCOMPARE(WEXITSTATUS(waitStatus()), 0);
    QCOMPARE(QFileInfo(m_folder.filePath("stopped/corelane/large-file")).size(), 0);
}

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
