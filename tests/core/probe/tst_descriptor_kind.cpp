// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/descriptor_kind.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <map>
#include <string>
#include <vector>

using namespace corelane;

class TestDescriptorKind : public QObject {
    Q_OBJECT

private slots:
    void tellsDescriptorsApart()
    {
        using Kind = DescriptorKind;
        const std::map<std::string, Kind> links{{"pipe:[123]", Kind::pipe},
                                                {"socket:[123]", Kind::socket},
                                                {"anon_inode:[eventfd]", Kind::pipe},
                                                {"anon_inode:[eventpoll]", Kind::several},
                                                {"anon_inode:inotify", Kind::several},
                                                {"anon_inode:[timerfd]", Kind::timer},
                                                {"anon_inode:[signalfd]", Kind::signal},
                                                {"anon_inode:[pidfd]", Kind::process},
                                                {"/dev/pts/3", Kind::terminal},
                                                {"/dev/null", Kind::unknown},
                                                {"/tmp/a b (deleted)", Kind::file},
                                                {"net:[4026531840]", Kind::unknown},
                                                {"", Kind::unknown}};
        for (const auto &[link, kind] : links)
            QVERIFY2(descriptorKindOfLink(link) == kind, link.c_str());
    }

    void findsWhatDescriptorsLeadTo()
    {
        using Kind = DescriptorKind;
        int ends[2], sockets[2];
        QVERIFY(pipe(ends) == 0);
        QVERIFY(socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) == 0);
        const int ofNetwork = socket(AF_INET, SOCK_STREAM, 0);
        const int timer = timerfd_create(CLOCK_MONOTONIC, 0);
        const int several = epoll_create1(0);
        QTemporaryDir folder;
        const QByteArray path = folder.filePath("fifo").toLocal8Bit();
        QVERIFY(mkfifo(path.constData(), 0600) == 0);
        const int fifo = open(path.constData(), O_RDWR);
        const int file = open(folder.filePath("file").toLocal8Bit(), O_RDWR | O_CREAT, 0600);
        const int nothing = open("/dev/null", O_RDONLY);
        const std::map<int, Kind> expected{
            {ends[0], Kind::pipe}, {sockets[0], Kind::unixSocket}, {ofNetwork, Kind::socket},
            {timer, Kind::timer},  {several, Kind::several},       {fifo, Kind::pipe},
            {file, Kind::file},    {nothing, Kind::unknown},       {4711, Kind::unknown}};
        for (const auto &[descriptor, kind] : expected) {
            QVERIFY2(descriptorKind(getpid(), descriptor, true) == kind,
                     qPrintable(QString::number(static_cast<int>(kind))));
        }
        QVERIFY(descriptorKind(-1, 0, true) == Kind::unknown);
        for (const int descriptor : {ends[0], ends[1], sockets[0], sockets[1], ofNetwork, timer,
                                     several, fifo, file, nothing})
            close(descriptor);
    }

    void readsWhatDescriptorsAre()
    {
        QVERIFY(watchedDescriptors("pos:\t0\nflags:\t02\ntfd:        5 events:       19 data: 5 \n"
                                   "tfd:       17 events:        1 data: 0\n") ==
                (std::vector<int>{5, 17}));
        QVERIFY(inodeOfLink("socket:[4711]") == 4711);
        for (const char *other : {"", "socket:[]", "socket:4711", "/a:[12", "anon_inode:[eventfd]"})
            QVERIFY2(!inodeOfLink(other), other);
        QVERIFY(eventNumber("pos:\t0\neventfd-count:                3\neventfd-id: 12\n") == 12);
        QVERIFY(isNonBlocking("pos:\t0\nflags:\t02004002\n"));
        QVERIFY(!isNonBlocking("pos:\t0\nflags:\t02000002\n") && !isNonBlocking(""));
        QVERIFY(!eventNumber("pos:\t0\neventfd-count:                3\n"));
    }

    void ofSeveralKindsOneIsWaitedFor()
    {
        using Kind = DescriptorKind;
        using Kinds = std::vector<Kind>;
        QVERIFY(kindOfAny(Kinds{}) == Kind::wakeUp);
        QVERIFY(kindOfAny(Kinds{Kind::timer, Kind::wakeUp}) == Kind::timer);
        QVERIFY(kindOfAny(Kinds{Kind::signal, Kind::timer, Kind::signal}) == Kind::timer);
        QVERIFY(kindOfAny(Kinds{Kind::wakeUp, Kind::signal}) == Kind::signal);
        QVERIFY(kindOfAny(Kinds{Kind::timer, Kind::process, Kind::wakeUp}) == Kind::process);
        for (const Kind outside : {Kind::unknown, Kind::pipe, Kind::unixSocket, Kind::socket,
                                   Kind::file, Kind::terminal, Kind::several})
            QVERIFY(kindOfAny(Kinds{Kind::process, outside}) == Kind::several);
    }
};

QTEST_GUILESS_MAIN(TestDescriptorKind)
#include "tst_descriptor_kind.moc"
