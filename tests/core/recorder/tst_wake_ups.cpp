// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/wake_ups.h"

#include "probe/unix_peer.h"

#include <QTest>

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

using namespace corelane;

namespace {

using Kind = DescriptorKind;

/// A child that has all that is open now.
class Child {
public:
    Child() : m_pid(fork())
    {
        if (m_pid == 0)
            for (;;)
                pause();
    }
    ~Child()
    {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    int pid() const { return m_pid; }

private:
    int m_pid;
};

void watch(int epoll, int descriptor)
{
    epoll_event event{.events = EPOLLIN, .data = {}};
    QVERIFY(epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0);
}

} // namespace

class TestWakeUps : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) == 0);
        QVERIFY(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_sockets) == 0);
        m_event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        m_timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
        m_epoll = epoll_create1(EPOLL_CLOEXEC);
    }
    void cleanup()
    {
        for (const int descriptor :
             {m_pipe[0], m_pipe[1], m_sockets[0], m_sockets[1], m_event, m_timer, m_epoll})
            close(descriptor);
    }

    void aPairOfSocketsKnowsItsPeer()
    {
        const auto inode = [](int descriptor) {
            return inodeOfLink(descriptorLink(getpid(), descriptor)).value_or(0);
        };
        QVERIFY(peerOfUnixSocket(inode(m_sockets[0])) == inode(m_sockets[1]));
        QVERIFY(!peerOfUnixSocket(inode(m_pipe[0])));
        const int alone = socket(AF_UNIX, SOCK_STREAM, 0);
        QVERIFY(!peerOfUnixSocket(inode(alone)));
        close(alone);
    }

    void whatNobodyElseHasIsItsOwn()
    {
        const int pid = getpid();
        WakeUps wakeUps;
        wakeUps.add(pid);
        QVERIFY(wakeUps.ofAny(pid, {}) == Kind::wakeUp);
        const std::vector<int> own{m_pipe[0], m_sockets[1], m_event};
        QVERIFY(wakeUps.ofAny(pid, own) == Kind::wakeUp);
        QVERIFY(wakeUps.ofAny(pid, std::vector{m_pipe[0], m_timer}) == Kind::timer);
        QVERIFY(wakeUps.ofAny(pid, std::vector{m_pipe[0], m_epoll}) == Kind::several);
        QVERIFY(wakeUps.ofAny(pid, std::vector<int>(9, m_event)) == Kind::several);
        const int network = socket(AF_INET, SOCK_STREAM, 0);
        QVERIFY(wakeUps.ofAny(pid, std::vector{m_pipe[0], network}) == Kind::several);
        close(network);
    }

    void whatAChildHasTooComesFromOutside()
    {
        const int pid = getpid();
        WakeUps wakeUps;
        wakeUps.add(pid);
        const std::vector<int> all{m_pipe[0], m_sockets[1], m_event};
        QVERIFY(wakeUps.ofAny(pid, all) == Kind::wakeUp);
        {
            const Child child;
            wakeUps.add(child.pid());
            for (const int each : all)
                QVERIFY(wakeUps.ofAny(pid, std::vector{each}) == Kind::several);
            QVERIFY(wakeUps.ofAny(pid, std::vector{m_timer}) == Kind::timer);
            wakeUps.forget(child.pid());
        }
        QVERIFY(wakeUps.ofAny(pid, all) == Kind::wakeUp);
        const Child notYetKnown;
        QVERIFY(wakeUps.ofAny(pid, std::vector{m_event}) == Kind::several);
    }

    void whatCannotBeWrittenToByItselfComesFromOutside()
    {
        WakeUps wakeUps;
        wakeUps.add(getpid());
        close(m_pipe[1]);
        close(m_sockets[0]);
        QVERIFY(wakeUps.ofAny(getpid(), std::vector{m_pipe[0]}) == Kind::several);
        QVERIFY(wakeUps.ofAny(getpid(), std::vector{m_sockets[1]}) == Kind::several);
        m_pipe[1] = m_sockets[0] = -1;
    }

    void whoMayWaitInReadingIsNoEventLoop()
    {
        WakeUps wakeUps;
        wakeUps.add(getpid());
        for (const int each : {m_pipe[0], m_sockets[0], m_event}) {
            QVERIFY(fcntl(each, F_SETFL, 0) == 0);
            QVERIFY(wakeUps.ofAny(getpid(), std::vector{each}) == Kind::several);
        }
    }

    void anEpollIsWhatItWatches()
    {
        WakeUps wakeUps;
        wakeUps.add(getpid());
        const auto kind = [&] { return wakeUps.ofWatched(getpid(), m_epoll); };
        QVERIFY(kind() == Kind::wakeUp); // nothing
        watch(m_epoll, m_sockets[0]);
        QVERIFY(kind() == Kind::wakeUp);
        QVERIFY(kind() == Kind::wakeUp);
        watch(m_epoll, m_timer);
        QVERIFY(kind() == Kind::timer);
        const int network = socket(AF_INET, SOCK_STREAM, 0);
        watch(m_epoll, network);
        QVERIFY(kind() == Kind::several);
        close(network); // and is no longer watched
        QVERIFY(kind() == Kind::timer);
        QVERIFY(wakeUps.ofWatched(getpid(), m_timer) == Kind::several);
        QVERIFY(wakeUps.ofWatched(-1, 0) == Kind::several);
    }

private:
    int m_pipe[2]{};
    int m_sockets[2]{};
    int m_event = -1;
    int m_timer = -1;
    int m_epoll = -1;
};

QTEST_GUILESS_MAIN(TestWakeUps)
#include "tst_wake_ups.moc"
