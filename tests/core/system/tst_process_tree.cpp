// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/file_descriptor.h"
#include "system/process_tree.h"

#include <QtTest>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace corelane;

namespace {

constexpr const char *kMissing = "CORELANE_NO_PROC_FILE"; ///< heeded by clients/no_proc_file

/// A child of this process that sleeps until it is killed, and has a child that does the same.
class Family {
public:
    Family()
    {
        int ends[2];
        if (pipe(ends) != 0)
            return;
        parent = fork();
        if (parent == 0) {
            const pid_t grandchild = fork();
            if (grandchild != 0 && write(ends[1], &grandchild, sizeof grandchild) < 0)
                _exit(1);
            pause();
        }
        const FileDescriptor reading(ends[0]);
        const FileDescriptor writing(ends[1]);
        isReady = read(ends[0], &child, sizeof child) == sizeof child;
    }
    ~Family()
    {
        kill(child, SIGKILL);
        kill(parent, SIGKILL);
        waitpid(parent, nullptr, 0);
    }

    pid_t parent = 0;
    pid_t child = 0;
    bool isReady = false;
};

bool holdsOnce(const std::vector<int> &pids, int pid)
{
    return std::count(pids.begin(), pids.end(), pid) == 1;
}

} // namespace

class TestProcessTree : public QObject {
    Q_OBJECT

private slots:
    void readsChildren();
    void knowsWhetherTheKernelListsChildren();
    void findsChildrenAndAllDescendants();
    void findsThemAllTheSameWhereTheKernelListsNone();
};

void TestProcessTree::readsChildren()
{
    QCOMPARE(parseChildren("12 345 6 "), (std::vector<int>{12, 345, 6}));
    QCOMPARE(parseChildren(""), std::vector<int>{});
}

void TestProcessTree::knowsWhetherTheKernelListsChildren()
{
    QCOMPARE(listsChildren(),
             QFile::exists("/proc/thread-self/children") && !qEnvironmentVariableIsSet(kMissing));
}

void TestProcessTree::findsChildrenAndAllDescendants()
{
    const Family family;
    QVERIFY(family.isReady);
    const std::vector<int> children = childrenOf(getpid());
    QVERIFY(holdsOnce(children, family.parent));
    QVERIFY(!holdsOnce(children, family.child));
    const std::vector<int> descendants = descendantsOf(getpid());
    QVERIFY(holdsOnce(descendants, family.parent));
    QVERIFY(holdsOnce(descendants, family.child));
}

void TestProcessTree::findsThemAllTheSameWhereTheKernelListsNone()
{
    QProcess self; // this program anew, with such a kernel's /proc
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", CORELANE_CLIENTS_DIR "/no_proc_file.so");
    environment.insert(kMissing, "children");
    environment.insert("ASAN_OPTIONS", "verify_asan_link_order=0");
    self.setProcessEnvironment(environment);
    self.setProcessChannelMode(QProcess::ForwardedChannels);
    self.start(QCoreApplication::arguments().constFirst(), // by its name among other tests
               {"knowsWhetherTheKernelListsChildren", "findsChildrenAndAllDescendants"});
    QVERIFY(self.waitForFinished());
    QCOMPARE(self.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestProcessTree)
#include "tst_process_tree.moc"
