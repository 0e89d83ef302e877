// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/cgroup.h"
#include "probe/machine.h"

#include <QDir>
#include <QTest>

#include <sched.h>
#include <sys/stat.h>

#include <fstream>
#include <set>

using namespace corelane;

namespace {

/// A control group below this process' own in version 1, with half a core; gone with its owner.
class HalfACore {
public:
    HalfACore()
    {
        if (mkdir(m_folder.c_str(), 0755) != 0)
            return;
        std::ofstream(m_folder + "/cpu.cfs_quota_us") << 50'000;
        isThere = static_cast<bool>(std::ofstream(m_folder + "/tasks") << getpid() << std::flush);
    }
    ~HalfACore()
    {
        std::ofstream("/sys/fs/cgroup/cpu/tasks") << getpid() << std::flush;
        rmdir(m_folder.c_str());
    }

    bool isThere = false;

private:
    std::string m_folder = "/sys/fs/cgroup/cpu/corelane-test-" + std::to_string(getpid());
};

} // namespace

class TestMachine : public QObject {
    Q_OBJECT

private slots:
    void readsTheCpusName_data()
    {
        QTest::addColumn<QByteArray>("cpuinfo");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("x86") << QByteArray("processor\t: 0\nmodel\t\t: 17\n"
                                           "model name\t: AMD EPYC 9 \n\nprocessor\t: 1\n")
                             << QByteArray("AMD EPYC 9");
        QTest::newRow("power") << QByteArray("processor\t: 0\ncpu\t\t: POWER9, altivec\n")
                               << QByteArray("POWER9, altivec");
        QTest::newRow("arm, only the board is named")
            << QByteArray("processor\t: 0\nCPU part\t: 0xd08\n\nHardware\t: BCM2835\n")
            << QByteArray("BCM2835");
        QTest::newRow("nothing") << QByteArray("processor\t: 0\n") << QByteArray();
    }
    void readsTheCpusName()
    {
        QFETCH(QByteArray, cpuinfo);
        QFETCH(QByteArray, name);
        QCOMPARE(parseCpuModel(cpuinfo.toStdString()), name.toStdString());
    }

    void effectiveCoresAreTheSmallerOfAffinityAndQuota()
    {
        Machine machine;
        machine.logicalCores = 8;
        QCOMPARE(effectiveCores(machine), 8.0); // affinity not known
        machine.affinity = {0, 1, 5};
        QCOMPARE(effectiveCores(machine), 3.0);
        machine.quotaCores = 1.5;
        QCOMPARE(effectiveCores(machine), 1.5);
        machine.quotaCores = 6;
        QCOMPARE(effectiveCores(machine), 3.0);
    }

    void knowsThisMachine()
    {
        const Machine machine = readMachine();
        QVERIFY(machine.kernel.starts_with("Linux "));
        QVERIFY(machine.logicalCores >= 1);
        QVERIFY(!machine.affinity.empty());
        QVERIFY(machine.effectiveCores > 0);
        if (!QFile::exists("/sys/devices/system/cpu/cpu0/topology"))
            QSKIP("the kernel's topology is not to be seen here");
        QCOMPARE(machine.topology.size(), static_cast<std::size_t>(machine.logicalCores));
        std::set<int> cores;
        for (const CoreTopology &core : machine.topology)
            cores.insert(core.core);
        for (const int cpu : machine.affinity)
            QVERIFY(cores.contains(cpu));
    }

    void followsTheAffinityMask()
    {
        cpu_set_t before;
        QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
        const int cpu = readMachine().affinity.back();
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(static_cast<std::size_t>(cpu), &one);
        QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
        const Machine machine = readMachine();
        QCOMPARE(sched_setaffinity(0, sizeof before, &before), 0);
        QCOMPARE(machine.affinity, std::vector<int>{cpu});
        QCOMPARE(machine.effectiveCores,
                 machine.quotaCores ? std::min(1.0, *machine.quotaCores) : 1);
    }

    void seesTheQuotaOfItsControlGroup()
    {
        const HalfACore group;
        if (!group.isThere)
            QSKIP("no control group can be made here (version 1, at /sys/fs/cgroup/cpu)");
        const Machine machine = readMachine();
        QCOMPARE(machine.quotaCores.value_or(-1), 0.5);
        QCOMPARE(machine.effectiveCores, 0.5);
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
