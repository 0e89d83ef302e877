// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/file_descriptor.h"

#include <QtTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace corelane;

class TestDescriptors : public QObject {
    Q_OBJECT

private slots:
    void closesWithItsOwner();
    void pipesCloseOnExec();
    void tellsWhenNoDescriptorIsFree();
    void aReaderThatHasGoneIsNoSignal_data();
    void aReaderThatHasGoneIsNoSignal();
    void leavesASignalThatWasPendingBefore();
    void readsToTheEnd();
};

namespace {

bool isOpen(int descriptor)
{
    return fcntl(descriptor, F_GETFD) >= 0;
}

int s_signals = 0;

} // namespace

void TestDescriptors::closesWithItsOwner()
{
    const int number = dup(STDERR_FILENO);
    {
        FileDescriptor one(number);
        const FileDescriptor other(std::move(one));
        QVERIFY(!one);
        QVERIFY(isOpen(number));
    }
    QVERIFY(!isOpen(number));
}

void TestDescriptors::pipesCloseOnExec()
{
    const auto pipe = makePipe();
    QVERIFY(pipe);
    for (const int end : {pipe->readEnd.get(), pipe->writeEnd.get()})
        QCOMPARE(fcntl(end, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
}

void TestDescriptors::tellsWhenNoDescriptorIsFree()
{
    rlimit before{};
    getrlimit(RLIMIT_NOFILE, &before);
    const rlimit few{3, before.rlim_max};
    setrlimit(RLIMIT_NOFILE, &few);
    const auto pipe = makePipe();
    const auto duplicate = duplicateOf(STDERR_FILENO, 0);
    setrlimit(RLIMIT_NOFILE, &before);
    QVERIFY(!pipe);
    QVERIFY(!duplicate);
    QCOMPARE(duplicate.error().text(), std::string("cannot hand over descriptor 2: Too many open "
                                                   "files; close other programs"));
}

void TestDescriptors::aReaderThatHasGoneIsNoSignal_data()
{
    QTest::addColumn<bool>("isSocket");
    QTest::newRow("pipe") << false;
    QTest::newRow("socket") << true;
}

void TestDescriptors::aReaderThatHasGoneIsNoSignal()
{
    QFETCH(bool, isSocket);
    int ends[2];
    QCOMPARE(isSocket ? socketpair(AF_UNIX, SOCK_STREAM, 0, ends) : pipe(ends), 0);
    FileDescriptor readEnd(ends[0]);
    const FileDescriptor writeEnd(ends[1]);
    QCOMPARE(writeWithoutSignal(writeEnd.get(), "read"), ssize_t{4});
    readEnd.close();
    s_signals = 0;
    std::signal(SIGPIPE, [](int) { ++s_signals; });
    const ssize_t count = writeWithoutSignal(writeEnd.get(), "lost");
    const int error = errno;
    QCOMPARE(s_signals, 0);
    [[maybe_unused]] const ssize_t usual = write(writeEnd.get(), "lost", 4);
    std::signal(SIGPIPE, SIG_DFL);
    QCOMPARE(count, ssize_t{-1});
    QCOMPARE(error, EPIPE);
    QCOMPARE(s_signals, 1); // the disposition is as it was, and nothing is blocked
}

void TestDescriptors::leavesASignalThatWasPendingBefore()
{
    auto pipe = makePipe();
    pipe->readEnd.close();
    sigset_t brokenPipe;
    sigemptyset(&brokenPipe);
    sigaddset(&brokenPipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &brokenPipe, nullptr);
    pthread_kill(pthread_self(), SIGPIPE);
    QCOMPARE(writeWithoutSignal(pipe->writeEnd.get(), "lost"), ssize_t{-1});
    const timespec none{};
    QCOMPARE(sigtimedwait(&brokenPipe, nullptr, &none), SIGPIPE);
    pthread_sigmask(SIG_UNBLOCK, &brokenPipe, nullptr);
}

void TestDescriptors::readsToTheEnd()
{
    auto pipe = makePipe();
    const std::string text(10'000, 'x');
    QCOMPARE(writeWithoutSignal(pipe->writeEnd.get(), text), ssize_t{10'000});
    pipe->writeEnd.close();
    QCOMPARE(readToEnd(pipe->readEnd.get()), text);
}

QTEST_GUILESS_MAIN(TestDescriptors)
#include "tst_descriptors.moc"
