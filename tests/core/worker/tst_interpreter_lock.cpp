// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/interpreter_lock.h"

#include <QtTest>

using namespace corelane;
using namespace std::chrono_literals;

class TestInterpreterLock : public QObject {
    Q_OBJECT

private slots:
    void letsOneThreadRunAtATime();
    void handsOverAtTheCheckpointOfABusyHolder();
    void keepsTheLockWhenNobodyAsks();
    void runsOthersWhileReleased();
    void isHeldAgainWhenWhatBlocksThrows();
};

void TestInterpreterLock::letsOneThreadRunAtATime()
{
    InterpreterLock lock(1ms);
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    std::int64_t steps = 0; // guarded by the lock alone: the thread sanitizer looks at it
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const std::lock_guard running(lock);
                for (int step = 0; step < 2'000; ++step) {
                    most = std::max(most.load(), ++inside);
                    ++steps;
                    std::this_thread::yield(); // an invitation to whoever believes to hold it too
                    --inside;
                    lock.checkpoint();
                    if (step % 100 == 0)
                        lock.released([] { std::this_thread::sleep_for(1ms); });
                }
            });
        }
    }
    QCOMPARE(steps, 8'000);
    QCOMPARE(most.load(), 1);
}

void TestInterpreterLock::handsOverAtTheCheckpointOfABusyHolder()
{
    InterpreterLock lock(1ms);
    std::atomic<bool> otherRan = false;
    std::jthread other;
    {
        const std::lock_guard running(lock);
        other = std::jthread([&] {
            const std::lock_guard otherRunning(lock);
            otherRan = true;
        });
        const QDeadlineTimer hang(30s);
        while (!otherRan && !hang.hasExpired())
            lock.checkpoint();
    }
    QVERIFY(otherRan);
}

void TestInterpreterLock::keepsTheLockWhenNobodyAsks()
{
    InterpreterLock lock(1ms);
    const std::lock_guard running(lock);
    for (int i = 0; i < 1'000'000; ++i)
        lock.checkpoint(); // would wait for ever if it released
}

void TestInterpreterLock::runsOthersWhileReleased()
{
    InterpreterLock lock(1h); // nobody gets it by asking
    std::atomic<bool> otherRan = false;
    const std::lock_guard running(lock);
    lock.released([&] {
        std::jthread([&] {
            const std::lock_guard otherRunning(lock);
            otherRan = true;
        }).join();
    });
    QVERIFY(otherRan);
}

void TestInterpreterLock::isHeldAgainWhenWhatBlocksThrows()
{
    InterpreterLock lock(1h); // nobody gets it by asking
    std::atomic<bool> otherRan = false;
    std::jthread other;
    {
        const std::lock_guard running(lock);
        try {
            lock.released([] { throw std::runtime_error("the file is too short"); });
            QFAIL("what blocks did not throw");
        } catch (const std::runtime_error &) {
        }
        other = std::jthread([&] {
            const std::lock_guard otherRunning(lock);
            otherRan = true;
        });
        QTest::qWait(100);
        QVERIFY(!otherRan);
    }
    other.join();
    QVERIFY(otherRan);
}

QTEST_GUILESS_MAIN(TestInterpreterLock)
#include "tst_interpreter_lock.moc"
