// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/waiting.h"

#include <QTest>

#include <sys/syscall.h>

#include <cstring>
#include <map>
#include <string>
#include <vector>

using namespace corelane;

namespace {

std::string callText(long number, const char *first = "0x7f00", const char *second = "0x2")
{
    return std::to_string(number) + " " + first + " " + second + " 0x3 0x4 0x5 0x6 0x7ffe 0x7f11\n";
}

/// Of those that are waited for together, or of what an epoll of that number watches.
DescriptorKind watchedKind(int descriptor)
{
    using Kind = DescriptorKind;
    const std::map<int, Kind> kinds{
        {8, Kind::timer}, {9, Kind::wakeUp}, {10, Kind::process}, {11, Kind::signal}};
    const auto kind = kinds.find(descriptor);
    return kind == kinds.end() ? Kind::several : kind->second;
}

/// Memory at multiples of 0x1000 with one thing each, and descriptors 3 to 8. The number 4 lies at
/// the beginning of the first.
ProcessQuestions questions()
{
    using Words = std::vector<std::uint32_t>;
    static const std::map<std::uint64_t, Words> kMemory{
        {0x1000, {4}},                                      // a descriptor
        {0x2000, {0, 0, 2, 0, 4711, 1, 0}},                 // a mutex at 8: state, count, owner
        {0x3000, {4, 8, 2, 0, 0, 0, 1}},                    // a condition variable: one waits
        {0x4000, {1, 0, 2, 0, 0, 0, 0}},                    // Rust's, behind counters of references
        {0x6000, {10, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, // the same, read-locked
        {0x5000, {1, 0, 3, 3, 0, 0, 4711, 0, 0, 0, 0, 0, 0}}, // glibc's rwlock
        {0x8000, {9, 1, 9, 1, 0xffffffff, 1, 4, 1}},          // entries of poll: two alike, none, 4
        {0x9000, {1u << 9}},                                  // a set of descriptors
        {0xa000, {1u << 9 | 1u << 4}},
        {0x7000, {0xffffffff, 7, 0x80000002, 7, 0x80000000, 7}}, // Rust's: state, times told
    };
    return {.readMemory =
                [](std::uint64_t address, void *to, std::size_t size) {
                    const auto found = kMemory.find(address & ~std::uint64_t{0xfff});
                    if (found == kMemory.end())
                        return false;
                    Words words = found->second;
                    words.resize(0x1000 / sizeof(words[0]) + 16); // whatever it is asked for
                    std::memcpy(to, words.data() + (address & 0xfff) / 4, size);
                    return true;
                },
            .descriptorKind =
                [](int descriptor) {
                    using Kind = DescriptorKind;
                    const std::map<int, Kind> kinds{{3, Kind::file},     {4, Kind::pipe},
                                                    {5, Kind::socket},   {6, Kind::unixSocket},
                                                    {7, Kind::terminal}, {8, Kind::timer}};
                    const auto kind = kinds.find(descriptor);
                    return kind == kinds.end() ? Kind::unknown : kind->second;
                },
            .kindOfAny =
                [](std::span<const int> descriptors) {
                    std::vector<DescriptorKind> kinds;
                    for (const int descriptor : descriptors)
                        kinds.push_back(watchedKind(descriptor));
                    return kindOfAny(kinds);
                },
            .kindOfWatched = [](int epoll) { return watchedKind(epoll); }};
}

} // namespace

class TestWaiting : public QObject {
    Q_OBJECT

private slots:
    void readsSystemCalls()
    {
        using Call = SystemCall;
        QVERIFY(parseSystemCall("running\n") == (Call{.kind = Call::Kind::none}));
        QVERIFY(parseSystemCall("-1 0x7ffd 0x7f11\n") == (Call{.kind = Call::Kind::elsewhere,
                                                               .stackPointer = 0x7ffd,
                                                               .instructionPointer = 0x7f11}));
        QVERIFY(parseSystemCall(callText(202, "0x5581a0")) ==
                (Call{.kind = Call::Kind::inCall,
                      .number = 202,
                      .arguments = {0x5581a0, 2, 3, 4, 5, 6},
                      .stackPointer = 0x7ffe,
                      .instructionPointer = 0x7f11}));
        for (const char *other :
             {"", "\n", "202", "202 5581a0", "futex 0x1", "202 0xzz", "202 0x1 0x2 0x3", "-1"})
            QVERIFY2(parseSystemCall(other) == Call{}, other);
    }

    void tellsWaitsApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("letter");
        QTest::addColumn<int>("wait");
        QTest::addColumn<int>("detail");
        const auto row = [](const char *name, const std::string &text, char letter, Wait wait,
                            WaitDetail detail = WaitDetail::none) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << letter
                                << static_cast<int>(wait) << static_cast<int>(detail);
        };
        using Detail = WaitDetail;
        row("running", "running", 'R', Wait::none);
        row("a page fault", "-1 0x1 0x2", 'D', Wait::other, Detail::pageFault);
        row("no such file", "", 'S', Wait::unknown);
        row("stopped in a sleep", callText(SYS_clock_nanosleep), 'T', Wait::other, Detail::stopped);
        row("stopped outside of a call", "-1 0x1 0x2", 'T', Wait::other, Detail::stopped);
        row("traced", callText(SYS_read), 't', Wait::other, Detail::traced);
        row("ended", "-1 0x0 0x0", 'Z', Wait::other);
        row("any futex", callText(SYS_futex), 'S', Wait::lock, Detail::condition);
        row("several futexes", callText(449), 'S', Wait::lock, Detail::condition);
        row("sleep", callText(SYS_clock_nanosleep), 'S', Wait::sleep);
        row("a signal", callText(SYS_rt_sigtimedwait), 'S', Wait::other, Detail::signal);
        row("a child", callText(SYS_wait4), 'S', Wait::child);
        row("clone", callText(SYS_clone, "0x1200011"), 'S', Wait::other);
        row("a clone that is a vfork", callText(SYS_clone, "0x4111"), 'D', Wait::child,
            Detail::vfork);
        row("clone3", callText(435), 'D', Wait::child, Detail::vfork);
        row("a file", callText(SYS_read, "0x3"), 'D', Wait::io, Detail::file);
        row("a pipe", callText(SYS_write, "0x4"), 'S', Wait::io, Detail::pipe);
        row("a socket", callText(SYS_recvfrom, "0x5"), 'S', Wait::io, Detail::socket);
        row("a Unix socket", callText(SYS_accept4, "0x6"), 'S', Wait::io, Detail::pipe);
        row("a terminal", callText(SYS_read, "0x7"), 'S', Wait::io, Detail::terminal);
        row("a timer", callText(SYS_read, "0x8"), 'S', Wait::sleep);
        row("a descriptor that is gone", callText(SYS_read, "0x9"), 'S', Wait::io);
        row("the same, uninterruptibly", callText(SYS_read, "0x9"), 'D', Wait::io, Detail::disk);
        row("epoll", callText(SYS_epoll_pwait), 'S', Wait::io, Detail::poll);
        row("epoll_pwait2", callText(441), 'S', Wait::io, Detail::poll);
        row("io_uring", callText(426), 'S', Wait::io, Detail::poll);
        row("poll of several", callText(SYS_ppoll), 'S', Wait::io, Detail::poll);
        row("poll of one", callText(SYS_ppoll, "0x1000", "0x1"), 'S', Wait::io, Detail::pipe);
        row("poll of none", callText(SYS_ppoll, "0x0", "0x0"), 'S', Wait::sleep);
        row("select of none", callText(SYS_pselect6, "0x0"), 'S', Wait::sleep);
        row("select", callText(SYS_pselect6, "0x4"), 'S', Wait::io, Detail::poll);
        row("flock", callText(SYS_flock, "0x3"), 'S', Wait::lock, Detail::fileLock);
        row("a lock of fcntl", callText(SYS_fcntl, "0x3", "0x7"), 'S', Wait::lock,
            Detail::fileLock);
        row("an open file's lock", callText(SYS_fcntl, "0x3", "0x26"), 'S', Wait::lock,
            Detail::fileLock);
        row("another fcntl", callText(SYS_fcntl, "0x3", "0x6"), 'S', Wait::other);
        row("semop", callText(SYS_semop), 'S', Wait::lock, Detail::semaphore);
        row("semtimedop", callText(SYS_semtimedop), 'S', Wait::lock, Detail::semaphore);
        row("msgrcv", callText(SYS_msgrcv), 'S', Wait::lock, Detail::message);
        row("mq_timedreceive", callText(SYS_mq_timedreceive), 'S', Wait::lock, Detail::message);
        row("munmap", callText(SYS_munmap), 'D', Wait::other, Detail::pageFault);
        row("sync", callText(SYS_sync), 'D', Wait::io, Detail::disk);
        row("open", callText(SYS_openat), 'D', Wait::io, Detail::disk);
        row("yielding", callText(SYS_sched_yield), 'S', Wait::other);
    }
    void tellsWaitsApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, letter);
        QFETCH(int, wait);
        QFETCH(int, detail);
        const Waiting found =
            waitingOf({.call = parseSystemCall(text.toStdString()), .letter = letter}, questions());
        QCOMPARE(static_cast<int>(found.wait), wait);
        QCOMPARE(static_cast<int>(found.detail), detail);
    }

    void waitsForNoInputWhereNoneCanCome_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("wait");
        QTest::addColumn<int>("detail");
        const auto row = [](const char *name, long number, const char *arguments, Waiting waiting) {
            QTest::newRow(name) << QByteArray::number(static_cast<qint64>(number)) + ' ' +
                                       arguments + " 0x7ffe 0x7f11"
                                << static_cast<int>(waiting.wait)
                                << static_cast<int>(waiting.detail);
        };
        constexpr Waiting kTime{Wait::sleep, WaitDetail::wakeUp};
        constexpr Waiting kOther{Wait::lock, WaitDetail::condition};
        constexpr Waiting kAny{Wait::io, WaitDetail::poll};
        constexpr Waiting kSignal{Wait::other, WaitDetail::signal};
        row("epoll, 500 ms", SYS_epoll_pwait, "0x9 0x1 0x1 0x1f4 0x0 0x8", kTime);
        row("epoll, -1", SYS_epoll_pwait, "0x9 0x1 0x1 0xffffffff 0x0 0x8", kOther);
        row("epoll, -1 in 64 bits", SYS_epoll_pwait, "0x9 0x1 0x1 0xffffffffffffffff 0x0 0x8",
            kOther);
        row("epoll_pwait2, a time", 441, "0x9 0x1 0x1 0x7ffd00 0x0 0x8", kTime);
        row("epoll_pwait2, none", 441, "0x9 0x1 0x1 0x0 0x0 0x8", kOther);
        row("epoll of sockets, 500 ms", SYS_epoll_pwait, "0x5 0x1 0x1 0x1f4 0x0 0x8", kAny);
        row("epoll of timers, -1", SYS_epoll_pwait, "0x8 0x1 0x1 0xffffffff 0x0 0x8", kTime);
        row("epoll of a process, 500 ms", SYS_epoll_pwait, "0xa 0x1 0x1 0x1f4 0x0 0x8",
            {Wait::child});
        row("epoll of signals, -1", SYS_epoll_pwait, "0xb 0x1 0x1 0xffffffff 0x0 0x8", kSignal);
        row("epoll of signals, 500 ms", SYS_epoll_pwait, "0xb 0x1 0x1 0x1f4 0x0 0x8", kTime);
        row("poll, a time", SYS_ppoll, "0x8000 0x3 0x7ffd00 0x0 0x8 0x0", kTime);
        row("poll, none", SYS_ppoll, "0x8000 0x3 0x0 0x0 0x8 0x0", kOther);
        row("poll, with a pipe", SYS_ppoll, "0x8000 0x4 0x7ffd00 0x0 0x8 0x0", kAny);
        row("poll of many", SYS_ppoll, "0x8000 0x9 0x7ffd00 0x0 0x8 0x0", kAny);
        row("select, a time", SYS_pselect6, "0xa 0x9000 0x0 0x0 0x7ffd00 0x0", kTime);
        row("select, none", SYS_pselect6, "0xa 0x9000 0x0 0x0 0x0 0x0", kOther);
        row("select, to write", SYS_pselect6, "0xa 0x0 0x9000 0x0 0x7ffd00 0x0", kTime);
        row("select, with a pipe", SYS_pselect6, "0xa 0xa000 0x0 0x0 0x7ffd00 0x0", kAny);
        row("select, a pipe beyond", SYS_pselect6, "0x4 0xa000 0x0 0x0 0x7ffd00 0x0", kTime);
    }
    void waitsForNoInputWhereNoneCanCome()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, wait);
        QFETCH(int, detail);
        const ThreadState thread{.call = parseSystemCall(text.toStdString()), .letter = 'S'};
        QVERIFY(isWaitForAny(thread));
        const Waiting found = waitingOf(thread, questions());
        QCOMPARE(static_cast<int>(found.wait), wait);
        QCOMPARE(static_cast<int>(found.detail), detail);
    }

    void aSignalOfItsOwnTimerIsTime()
    {
        ProcessQuestions ask = questions();
        const ThreadState thread{.call = parseSystemCall(callText(SYS_rt_sigtimedwait)),
                                 .letter = 'S'};
        QVERIFY(waitingOf(thread, ask) == (Waiting{Wait::other, WaitDetail::signal}));
        ask.hasTimers = [] { return true; };
        QVERIFY(waitingOf(thread, ask) == Waiting{Wait::sleep});
    }

#ifdef __x86_64__
    void knowsCallsOf32BitPrograms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("wait");
        QTest::addColumn<int>("detail");
        const auto row = [](const char *name, const std::string &text, Wait wait,
                            WaitDetail detail = WaitDetail::none) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(wait)
                                << static_cast<int>(detail);
        };
        using Detail = WaitDetail;
        row("read", callText(3, "0x4"), Wait::io, Detail::pipe);
        row("nanosleep", callText(162), Wait::sleep);
        row("clock_nanosleep_time64", callText(407), Wait::sleep);
        row("futex_time64", callText(422), Wait::lock, Detail::condition);
        row("fcntl64 with 64-bit lock", callText(221, "0x3", "0xe"), Wait::lock, Detail::fileLock);
        row("semop", callText(117, "0x1"), Wait::lock, Detail::semaphore);
        row("msgrcv", callText(117, "0xc"), Wait::lock, Detail::message);
        row("shmat", callText(117, "0x15"), Wait::other);
        row("socketcall", callText(102, "0xa", "0x1000"), Wait::io, Detail::pipe);
        row("waitpid", callText(7), Wait::child);
        row("vfork", callText(190), Wait::child, Detail::vfork);
    }
    void knowsCallsOf32BitPrograms()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, wait);
        QFETCH(int, detail);
        const Waiting found = waitingOf(
            {.call = parseSystemCall(text.toStdString()), .abi = CallAbi::i386, .letter = 'S'},
            questions());
        QCOMPARE(static_cast<int>(found.wait), wait);
        QCOMPARE(static_cast<int>(found.detail), detail);
    }
#endif

    void tells32BitProgramsByTheirAuxiliaryVector()
    {
        QVERIFY(mayBe32Bit(parseSystemCall("3 0x1 0x2 0x3 0x4 0x5 0x6 0xffd2 0xf7f1\n")));
        QVERIFY(!mayBe32Bit(parseSystemCall("0 0x1 0x2 0x3 0x4 0x5 0x6 0x7ffd00000000 0x4011\n")));
        const std::uint32_t of32[]{32, 0xf7fc5000};
        const std::uint64_t of64[]{33, 0x7ffd12345000};
        QVERIFY(isAuxiliaryVectorOf32Bit({reinterpret_cast<const char *>(of32), sizeof of32}));
        QVERIFY(!isAuxiliaryVectorOf32Bit({reinterpret_cast<const char *>(of64), 8}));
        QVERIFY(!isAuxiliaryVectorOf32Bit("short"));
        const std::string own = readSmallFile("/proc/self/auxv").value_or("");
        QCOMPARE(isAuxiliaryVectorOf32Bit(own), sizeof(void *) == 4);
    }

    void tellsFutexesApart_data()
    {
        QTest::addColumn<quint64>("operation");
        QTest::addColumn<quint64>("expected");
        QTest::addColumn<quint64>("address");
        QTest::addColumn<int>("detail");
        const auto row = [](const char *name, quint64 operation, quint64 expected, quint64 address,
                            WaitDetail detail) {
            QTest::newRow(name) << operation << expected << address << static_cast<int>(detail);
        };
        constexpr quint64 kNowhere = 0x90000; // memory that cannot be read
        row("a mutex", 0x80, 2, kNowhere, WaitDetail::mutex);
        row("a timed mutex with an owner", 0x89, 2, 0x2008, WaitDetail::mutex);
        row("the same by the wall clock", 0x189, 2, 0x2008, WaitDetail::mutex);
        row("the same of a condition variable", 0x89, 2, 0x3008, WaitDetail::condition);
        row("that by the wall clock", 0x189, 2, 0x3008, WaitDetail::condition);
        row("the same of no one", 0x89, 2, 0x4008, WaitDetail::mutex);
        row("the same of unreadable memory", 0x89, 2, kNowhere, WaitDetail::condition);
        row("a mutex with inheritance", 0x86, 0, kNowhere, WaitDetail::mutex);
        row("a robust mutex", 0x0, 0x80000000 + 4711, kNowhere, WaitDetail::mutex);
        row("the second round of a barrier of two", 0x80, 2, kNowhere + 4, WaitDetail::condition);
        row("a barrier's fourth round", 0x80, 4, kNowhere, WaitDetail::condition);
        row("a condition or a semaphore", 0x189, 0, kNowhere, WaitDetail::condition);
        row("the same with a timeout", 0x89, 0, kNowhere, WaitDetail::condition);
        row("an rwlock's phase", 0x189, 3, 0x5008, WaitDetail::rwlock);
        row("an rwlock's writers", 0x189, 3, 0x500c, WaitDetail::rwlock);
        row("a writer that waits for readers", 0x189, 3, 0x6008, WaitDetail::rwlock);
        row("a condition that looks like it", 0x189, 3, 0x3008, WaitDetail::condition);
        row("Rust's readers, one writes", 0x89, 0x7fffffff, kNowhere, WaitDetail::rwlock);
        row("the same behind a writer that waits", 0x89, 0xc0000001, kNowhere, WaitDetail::rwlock);
        row("Rust's writer, one writes", 0x89, 7, 0x7004, WaitDetail::rwlock);
        row("the same, two read", 0x89, 7, 0x700c, WaitDetail::rwlock);
        row("Rust's condition behind nobody's lock", 0x89, 7, 0x7014, WaitDetail::condition);
        row("Rust's parked thread", 0x89, 0xffffffff, kNowhere, WaitDetail::condition);
        row("a latch", 0x0, 2, kNowhere, WaitDetail::condition);
        row("a future", 0x0, 0x80000000, kNowhere, WaitDetail::condition);
        row("a join", 0x109, 4711, kNowhere, WaitDetail::join);
        row("a semaphore between processes", 0x109, 0, kNowhere, WaitDetail::condition);
        row("an rwlock between processes", 0x109, 3, kNowhere, WaitDetail::condition);
        row("an unknown operation", 0x7f, 2, kNowhere, WaitDetail::condition);
    }
    void tellsFutexesApart()
    {
        QFETCH(quint64, operation);
        QFETCH(quint64, expected);
        QFETCH(quint64, address);
        QFETCH(int, detail);
        const SystemCall call{.kind = SystemCall::Kind::inCall,
                              .number = SYS_futex,
                              .arguments = {address, operation, expected, 0, 0, 0}};
        QCOMPARE(static_cast<int>(futexDetail(call, CallAbi::native, questions().readMemory)),
                 detail);
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
