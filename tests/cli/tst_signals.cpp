// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

/// Signals that come to the built program, and those that it hands on.
class TestSignals : public QObject {
    Q_OBJECT

private slots:
    void anInterruptAfterTheRecorderHasEndedLosesNoReport_data();
    void anInterruptAfterTheRecorderHasEndedLosesNoReport();
    void aCommandFindsSignalsAsTheyWere_data();
    void aCommandFindsSignalsAsTheyWere();
    void aSignalThatIsIgnoredLetsARunGoOn_data();
    void aSignalThatIsIgnoredLetsARunGoOn();

private:
    QTemporaryDir m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether the process has children, all of which have ended.
bool hasEndedChildrenAlone(qint64 pid)
{
    const QString proc = QStringLiteral("/proc/%1/").arg(pid);
    const QByteArray children = contentOf(proc + QStringLiteral("task/%1/children").arg(pid));
    bool areEnded = !children.trimmed().isEmpty();
    for (const QByteArray &child : children.trimmed().split(' '))
        areEnded = areEnded && contentOf("/proc/" + child + "/stat").contains(") Z ");
    return areEnded;
}

} // namespace

void TestSignals::anInterruptAfterTheRecorderHasEndedLosesNoReport_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList sleep{"-m", "cpp.threads", "-w", "sleep", "-s", "800", "-n", "2"};
    QTest::newRow("run") << QStringList{"run"} + sleep;
    QTest::newRow("first of several") << QStringList{"run", "--repeat", "3"} + sleep;
}

void TestSignals::anInterruptAfterTheRecorderHasEndedLosesNoReport()
{
    QFETCH(QStringList, arguments);
    const QString file = m_folder.filePath(QString(QTest::currentDataTag()) + ".corelane");
    QProcess process;
    startCli(process, arguments + QStringList{"--format", "csv", "--save", file});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(file), 20'000);
    const auto pid = static_cast<pid_t>(process.processId());
    kill(pid, SIGSTOP);
    QTRY_VERIFY(hasEndedChildrenAlone(pid));
    kill(pid, SIGINT);
    kill(pid, SIGCONT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const QByteArray report = process.readAllStandardOutput();
    QVERIFY2(report.count('\n') == 2 && report.contains(",done,"), report);
}

void TestSignals::aCommandFindsSignalsAsTheyWere_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("usual") << "true";
    QTest::newRow("broken pipes ignored") << "trap '' PIPE";
    QTest::newRow("in the background") << "trap '' INT QUIT";
    QTest::newRow("nohup") << "trap '' HUP";
}

void TestSignals::aCommandFindsSignalsAsTheyWere()
{
    QFETCH(QString, before);
    // In /proc's order; bits 31 and 32 are the C library's own two signals, which its posix_spawn()
    // ignores in any child.
    const QStringList look{"sed", "-nE", "s/^Sig(Blk|Ign|Cgt):.*(........)$/\\1 \\2/p",
                           "/proc/self/status"};
    const auto found = [&](const QStringList &words) {
        QProcess process;
        process.setProcessEnvironment(cliEnvironment());
        process.start("/bin/sh", QStringList{"-c", before + "; exec \"$@\"", "sh"} + words);
        QList<quint32> sets;
        if (process.waitForFinished()) {
            for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n'))
                sets << (line.mid(4).toUInt(nullptr, 16) & 0x7fffffff);
        }
        return sets;
    };
    const QList<quint32> plain = found(look);
    QCOMPARE(plain.size(), 3);
    QCOMPARE(found(QStringList{CORELANE_BIN_DIR "/corelane", "time", "--"} + look), plain);
}

void TestSignals::aSignalThatIsIgnoredLetsARunGoOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("HUP") << SIGHUP; // nohup
    QTest::newRow("INT") << SIGINT; // a job in the background
    QTest::newRow("TERM") << SIGTERM;
}

void TestSignals::aSignalThatIsIgnoredLetsARunGoOn()
{
    QFETCH(int, signal);
    const QString name = QTest::currentDataTag();
    const QString file = m_folder.filePath(name + ".corelane");
    QProcess process;
    process.setProcessEnvironment(cliEnvironment());
    process.start("/bin/sh",
                  {"-c", "trap '' " + name + "; exec \"$@\"", "sh", CORELANE_BIN_DIR "/corelane",
                   "run", "-m", "cpp.threads", "-w", "sleep", "-s", "1200", "--save", file});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(file), 20'000);
    kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSignals)
#include "tst_signals.moc"
