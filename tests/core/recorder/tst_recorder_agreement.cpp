// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder_process.h"

#include "probe/affinity.h"
#include "probe/cgroup.h"
#include "units.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace corelane;

/// What wait4, readings and switch records tell of the same run, where one of them is blind.
class TestRecorderAgreement : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY2(!isAnythingLeft(), "processes were left behind"); }

    void readsTheTreeWhenTheMainProcessIsReaped();
    void countsWhatNobodyWaitedFor_data();
    void countsWhatNobodyWaitedFor();
    void aProgramWithAnotherUsersRightsIsSampled_data();
    void aProgramWithAnotherUsersRightsIsSampled();
    void tellsOfAProgramThatBindsItself();
    void tellsTheQuotaOfTheGroupThatTheRunMovedTo();
    void readsMemoryThatGrowsBetweenTwoReadings();
    void namesWhoHasTheCoreThatTheRunWaitsFor();
    void namesNobodyWhereNothingWaits();
};

namespace {

constexpr unsigned kNobody = 65534;

const std::vector<std::string> kSampled{"--lanes", "sampled"};

std::int64_t cpuOf(const TreeReading &reading)
{
    return reading.user_ns + reading.sys_ns;
}

/// A copy of a program that runs with the rights of that user.
std::string setUserIdCopy(const QTemporaryDir &folder, const std::string &program, unsigned user)
{
    const std::string path = folder.path().toStdString() + "/with-rights";
    std::filesystem::copy_file(program, path);
    if (chmod(folder.path().toStdString().c_str(), 0755) != 0 ||
        chown(path.c_str(), user, user) != 0 || chmod(path.c_str(), 04755) != 0)
        return {};
    return path;
}

/// A control group with a tenth of a core, which no other load takes first; removed at the end.
class TenthOfACore {
public:
    TenthOfACore()
    {
        for (const ControlGroupMount &mount : readControlGroupMounts()) {
            const std::string folder = mount.folder + "/corelane-test-" + std::to_string(getpid());
            const bool isFirst = mount.version == 1;
            if (isFirst && std::find(mount.controllers.begin(), mount.controllers.end(), "cpu") ==
                               mount.controllers.end())
                continue;
            if (mkdir(folder.c_str(), 0755) != 0)
                continue;
            const bool isWritten = isFirst ? write(folder + "/cpu.cfs_quota_us", "10000")
                                           : write(folder + "/cpu.max", "10000 100000");
            if (isWritten) {
                m_folder = folder;
                return;
            }
            rmdir(folder.c_str());
        }
    }
    ~TenthOfACore()
    {
        if (!m_folder.empty())
            rmdir(m_folder.c_str());
    }

    const std::string &folder() const { return m_folder; }

private:
    static bool write(const std::string &path, const std::string &text)
    {
        if (access(path.c_str(), W_OK) != 0)
            return false;
        std::ofstream file(path);
        file << text << std::flush;
        return file.good();
    }

    std::string m_folder; ///< empty: none can be made here
};

} // namespace

void TestRecorderAgreement::readsTheTreeWhenTheMainProcessIsReaped()
{
    const RunRecord run = recordCommand({}, {"sh", "-c", client("spin") + " 5 & sleep 0.2"}).record;
    const auto atExit = std::find_if(
        run.treeReadings.begin(), run.treeReadings.end(),
        [&run](const TreeReading &reading) { return reading.time_ns >= *run.reaped_ns; });
    QVERIFY(atExit != run.treeReadings.end());
    QVERIFY(atExit->processes >= 1);
    const std::int64_t real_ns = *run.reaped_ns - *run.release_ns;
    QVERIFY(atExit->time_ns - *run.reaped_ns < real_ns / 4);
    QVERIFY(cpuOf(*atExit) <= real_ns + real_ns / 4); // never more than one thread computes
    QVERIFY(cpuOf(run.treeReadings.back()) > cpuOf(*atExit));
}

void TestRecorderAgreement::countsWhatNobodyWaitedFor_data()
{
    QTest::addColumn<bool>("isSampled");
    QTest::newRow("by the switch records") << false;
    QTest::newRow("by the readings") << true;
}

void TestRecorderAgreement::countsWhatNobodyWaitedFor()
{
    QFETCH(bool, isSampled);
    const Recorded recorded = recordCommand(isSampled ? kSampled : std::vector<std::string>{},
                                            {client("unwaited"), "2", "0.5"});
    const RunRecord &run = recorded.record;
    QVERIFY(run.childUsage->cpu_ns() < 200 * kMs);
    const std::int64_t tree_ns = run.treeUsage->cpu_ns();
    QVERIFY2(tree_ns > (run.tier == Tier::exact ? 950 : 600) * kMs,
             qPrintable(QString::number(tree_ns / kMs)));
    QVERIFY2(tree_ns < 1'200 * kMs, qPrintable(QString::number(tree_ns / kMs)));
    QVERIFY(recorded.hasWarning("not-waited-for"));
    QVERIFY(recorded.hasWarning("time-misses-descendants"));
}

void TestRecorderAgreement::aProgramWithAnotherUsersRightsIsSampled_data()
{
    QTest::addColumn<bool>("isOfRoot");
    QTest::newRow("root runs another user's") << false;
    QTest::newRow("another user runs root's") << true;
}

void TestRecorderAgreement::aProgramWithAnotherUsersRightsIsSampled()
{
    QFETCH(bool, isOfRoot);
    if (geteuid() != 0)
        QSKIP("only root can give a program another user's rights");
    const QTemporaryDir folder;
    const std::string path = setUserIdCopy(folder, client("spin"), isOfRoot ? 0 : kNobody);
    QVERIFY(!path.empty());
    std::vector<std::string> wrapper;
    if (isOfRoot)
        wrapper = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
    const Recorded recorded =
        RecorderProcess({"--", "sh", "-c", client("spin") + " 0.1; " + path + " 0.5 2; true"},
                        wrapper)
            .finish();
    const RunRecord &run = recorded.record;
    if (run.tier != Tier::exact)
        QSKIP("the kernel refuses its record of context switches");
    QVERIFY(recorded.hasEnded(Outcome::done));
    QCOMPARE(run.sampledProcesses.size(), std::size_t{1});
    const SampledProcess &sampled = run.sampledProcesses.front();
    const auto threads =
        std::count_if(run.threads.begin(), run.threads.end(), [&sampled](const ThreadLife &life) {
            return life.process == sampled.process && life.born_ns >= sampled.time_ns;
        });
    QCOMPARE(threads, 2); // which no fork record told of
    QVERIFY(std::none_of(run.onCpu.begin(), run.onCpu.end(), [&sampled](const OnCpu &stretch) {
        return stretch.thread == sampled.process && stretch.begin_ns > sampled.time_ns;
    }));
    QVERIFY(recorded.hasWarning("switches-missing"));
    QVERIFY(run.treeUsage->cpu_ns() > 1'000 * kMs);
}

void TestRecorderAgreement::tellsOfAProgramThatBindsItself()
{
    const RunRecord run = recordCommand({}, {client("bound"), "0.4", "0.3"}).record;
    if (run.machine.affinity.size() < 2)
        QSKIP("there is one CPU only");
    QCOMPARE(run.affinityReadings.size(), std::size_t{2}); // of both threads, once each
    for (const AffinityReading &reading : run.affinityReadings)
        QCOMPARE(reading.cpus, std::vector<int>{run.machine.affinity.front()});
    QVERIFY(recordCommand({}, {client("spin"), "0.2", "2"}).record.affinityReadings.empty());
}

void TestRecorderAgreement::tellsTheQuotaOfTheGroupThatTheRunMovedTo()
{
    const TenthOfACore group;
    if (group.folder().empty())
        QSKIP("no control group with a quota can be made here");
    const RunRecord run = recordCommand({}, {"sh", "-c",
                                             "echo $$ > " + group.folder() + "/cgroup.procs && " +
                                                 client("spin") + " 0.15"})
                              .record;
    QVERIFY(!run.machine.quotaCores);
    QCOMPARE(run.quotaReadings.size(), std::size_t{1});
    QCOMPARE(run.quotaReadings.front().cores, 0.1);
    QVERIFY(!run.throttleReadings.empty());
    QVERIFY(run.throttleReadings.back().throttled_ns > 100 * kMs); // of more than 1 s
}

/// What stands still for some readings of the tree is read, however busy the machine is. Where the
/// recorder got no core to read the tree three times meanwhile, nothing was promised.
void TestRecorderAgreement::readsMemoryThatGrowsBetweenTwoReadings()
{
    const char *program = "import time\ntime.sleep(0.3)\nblock = bytearray(192 << 20)\n"
                          "grown = time.monotonic_ns()\ntime.sleep(0.5)\n"
                          "print(grown, time.monotonic_ns())\ndel block\ntime.sleep(0.5)";
    constexpr int kAttempts = 20;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const RunRecord run = recordCommand({}, {"python3", "-c", program}).record;
        QCOMPARE(run.output.size(), std::size_t{1});
        const QStringList moments = QString::fromStdString(run.output.front().text).split(' ');
        QCOMPARE(moments.size(), 2);
        const auto looks = std::count_if(run.treeReadings.begin(), run.treeReadings.end(),
                                         [&moments](const TreeReading &look) {
                                             return look.time_ns > moments[0].toLongLong() &&
                                                    look.time_ns < moments[1].toLongLong();
                                         });
        if (looks < 3)
            continue;
        const auto most =
            std::max_element(run.memoryReadings.begin(), run.memoryReadings.end(),
                             [](const MemoryReading &one, const MemoryReading &other) {
                                 return one.pss_bytes < other.pss_bytes;
                             });
        QVERIFY(most != run.memoryReadings.end());
        QVERIFY(most->pss_bytes > (192 << 20) / 5 * 4); // of the last quarter nothing is promised
        return;
    }
    QFAIL("the recorder never got a core");
}

void TestRecorderAgreement::namesWhoHasTheCoreThatTheRunWaitsFor()
{
    const auto mask = readCpuMask(0);
    QVERIFY(mask);
    const QString core = QString::number(cpusIn(*mask).front());
    QProcess other;
    other.start("taskset", {"-c", core, QString::fromStdString(client("spin")), "60"});
    QVERIFY(other.waitForStarted());
    const RunRecord run =
        recordCommand({}, {"taskset", "-c", core.toStdString(), client("spin"), "0.4"}).record;
    other.kill();
    other.waitForFinished();
    const auto named = std::find_if(
        run.otherReadings.begin(), run.otherReadings.end(), [&other](const OtherReading &reading) {
            return reading.process == static_cast<int>(other.processId()) || reading.name == "spin";
        });
    QVERIFY(named != run.otherReadings.end());
    QVERIFY(named->process != run.pid);
    QVERIFY(named->cpu_ns > (*run.reaped_ns - *run.release_ns) / 10);
}

void TestRecorderAgreement::namesNobodyWhereNothingWaits()
{
    const RunRecord run = recordCommand({}, {client("sleeper"), "1.2"}).record;
    QVERIFY(run.otherReadings.empty());
}

QTEST_GUILESS_MAIN(TestRecorderAgreement)
#include "tst_recorder_agreement.moc"
