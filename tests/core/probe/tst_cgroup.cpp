// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/cgroup.h"

#include <QTest>

using namespace corelane;

namespace {

constexpr std::string_view kHybridMounts =
    "31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755\n"
    "32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw shared:9 - cgroup cgroup rw,cpu,cpuacct\n"
    "41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw\n";

} // namespace

class TestCgroup : public QObject {
    Q_OBJECT

private slots:
    void readsMembershipOfBothVersions()
    {
        const auto groups = parseControlGroups("4:cpu,cpuacct:/batch\n"
                                               "1:name=systemd:/\n"
                                               "0::/user.slice/a:b\n"
                                               "broken\n");
        const std::vector<ControlGroup> expected{
            {{"cpu", "cpuacct"}, "/batch"}, {{"name=systemd"}, "/"}, {{}, "/user.slice/a:b"}};
        QVERIFY(groups == expected);
    }

    void readsMountsWithOptionalFieldsAndBlanks()
    {
        const auto mounts = parseControlGroupMounts(
            std::string(kHybridMounts) +
            "50 31 0:40 /box /mnt/my\\040groups rw - cgroup cgroup rw,freezer\n");
        QCOMPARE(mounts.size(), 3u);
        QVERIFY((mounts[0] == ControlGroupMount{
                                  1, {"rw", "cpu", "cpuacct"}, "/", "/sys/fs/cgroup/cpu,cpuacct"}));
        QVERIFY((mounts[1] == ControlGroupMount{2, {}, "/", "/sys/fs/cgroup/unified"}));
        QCOMPARE(mounts[2].root, "/box");
        QCOMPARE(mounts[2].folder, "/mnt/my groups");
    }

    void looksForAQuotaFromItsOwnGroupUpToTheRoot()
    {
        const auto folders =
            quotaFolders(parseControlGroups("4:cpu,cpuacct:/batch/job\n5:memory:/m\n0::/\n"),
                         parseControlGroupMounts(kHybridMounts));
        const std::vector<QuotaFolders> expected{
            {1,
             {"/sys/fs/cgroup/cpu,cpuacct/batch/job", "/sys/fs/cgroup/cpu,cpuacct/batch",
              "/sys/fs/cgroup/cpu,cpuacct"}},
            {2, {"/sys/fs/cgroup/unified"}}};
        QVERIFY(folders == expected);
    }

    void understandsWhatAContainerSeesOfItsGroup_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("first");
        QTest::newRow("whole hierarchy") << "/"
                                         << "/docker/x"
                                         << "/cg/docker/x";
        QTest::newRow("own group mounted") << "/docker/x"
                                           << "/docker/x"
                                           << "/cg";
        QTest::newRow("below the mounted one") << "/docker/x"
                                               << "/docker/x/y"
                                               << "/cg/y";
        QTest::newRow("outside of the mounted one") << "/docker/x"
                                                    << "/docker/xy"
                                                    << "/cg";
        QTest::newRow("outside of the namespace") << "/"
                                                  << "/../../host"
                                                  << "/cg";
    }
    void understandsWhatAContainerSeesOfItsGroup()
    {
        QFETCH(QString, root);
        QFETCH(QString, path);
        QFETCH(QString, first);
        const auto folders =
            quotaFolders({{{}, path.toStdString()}}, {{2, {}, root.toStdString(), "/cg"}});
        QCOMPARE(folders.size(), 1u);
        QCOMPARE(folders[0].folders.front(), first.toStdString());
        QCOMPARE(folders[0].folders.back(), "/cg");
    }

    void readsQuotasOfBothVersions()
    {
        QCOMPARE(parseCpuMax("150000 100000\n").value_or(-1), 1.5);
        QVERIFY(!parseCpuMax("max 100000\n"));
        QVERIFY(!parseCpuMax(""));
        QCOMPARE(parseCfsQuota("50000\n", "100000\n").value_or(-1), 0.5);
        QVERIFY(!parseCfsQuota("-1\n", "100000\n"));
        QVERIFY(!parseCfsQuota("50000\n", "0\n"));
    }

    void readsForHowLongAGroupWasThrottled()
    {
        QCOMPARE(parseThrottled_ns("usage_usec 5\nnr_periods 9\nnr_throttled 2\n"
                                   "throttled_usec 743000\n"),
                 std::optional<std::int64_t>(743'000'000));
        QCOMPARE(parseThrottled_ns("nr_periods 9\nnr_throttled 2\nthrottled_time 743000001\n"),
                 std::optional<std::int64_t>(743'000'001));
        QVERIFY(!parseThrottled_ns("usage_usec 5\n"));
        QVERIFY(!ThrottleReader({}).read_ns());
    }
};

QTEST_GUILESS_MAIN(TestCgroup)
#include "tst_cgroup.moc"
