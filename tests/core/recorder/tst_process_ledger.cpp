// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/process_ledger.h"
#include "recorder/tree_total.h"
#include "units.h"

#include <QTest>

using namespace corelane;

namespace {

/// A process with its own CPU time and that of children it waited for, in milliseconds of user and
/// of system time.
ProcessStat stat(int parent, std::int64_t user_ms, std::int64_t waitedUser_ms = 0,
                 std::int64_t sys_ms = 0)
{
    return {.state = 'R',
            .parent = parent,
            .user_ns = user_ms * kMs,
            .sys_ns = sys_ms * kMs,
            .reapedUser_ns = waitedUser_ms * kMs};
}

constexpr int kRecorder = 1;
constexpr int kMain = 10;
constexpr int kChild = 11;
constexpr int kGrandchild = 12;

/// That has seen the main process, which the recorder started, and a child of it.
ProcessLedger withChild(const ProcessStat &child)
{
    ProcessLedger ledger;
    ledger.seen(kMain, stat(kRecorder, 0));
    ledger.seen(kChild, child);
    ledger.settle();
    return ledger;
}

/// A look at which the child is not there any more, and the main process has not waited for it.
void loseChild(ProcessLedger &ledger)
{
    ledger.seen(kMain, stat(kRecorder, 0));
    ledger.gone(kChild);
}

} // namespace

class TestProcessLedger : public QObject {
    Q_OBJECT

private slots:
    void whatAParentWaitedForIsNotLost()
    {
        ProcessLedger ledger = withChild(stat(kMain, 400));
        loseChild(ledger); // in the middle of a look, after its parent was read
        QCOMPARE(ledger.settle().sum_ns(), 0);
        ledger.seen(kMain, stat(kRecorder, 0, 410));
        QCOMPARE(ledger.settle().sum_ns(), 0);
    }

    void whatNobodyWaitedForIsLost()
    {
        ProcessLedger ledger = withChild(stat(kMain, 300, 0, 100));
        loseChild(ledger);
        ledger.settle();
        for (int again = 0; again < 2; ++again) { // once and for all
            ledger.seen(kMain, stat(kRecorder, 500));
            QVERIFY(ledger.settle() == (CpuTime{300 * kMs, 100 * kMs}));
        }
    }

    void aParentThatEndsWithItsChildrenIsJudgedByWhatTheRecorderReaped_data()
    {
        QTest::addColumn<int>("reaped_ms");
        QTest::addColumn<int>("lost_ms");
        QTest::newRow("it had waited") << 420 << 0;
        QTest::newRow("it had not") << 15 << 390;
    }
    void aParentThatEndsWithItsChildrenIsJudgedByWhatTheRecorderReaped()
    {
        QFETCH(int, reaped_ms);
        QFETCH(int, lost_ms);
        ProcessLedger ledger;
        ledger.seen(kMain, stat(kRecorder, 10));
        ledger.seen(kChild, stat(kMain, 395));
        ledger.settle();
        ledger.reaped(kMain, reaped_ms * kMs);
        ledger.gone(kMain); // in whatever order
        ledger.gone(kChild);
        QCOMPARE(ledger.settle().sum_ns(), lost_ms * kMs);
    }

    /// The keeper of a contained run, or a shell that ends once its child has.
    void aParentThatEndsNextIsNotJudgedByItsLastLook()
    {
        ProcessLedger ledger = withChild(stat(kMain, 400));
        loseChild(ledger); // in the middle of a look, after its parent was read
        ledger.settle();
        QCOMPARE(ledger.settle().sum_ns(), 0); // it is there no more, and nobody told
        ledger.reaped(kMain, 410 * kMs);
        ledger.gone(kMain);
        QCOMPARE(ledger.settle().sum_ns(), 0);
    }

    void orphansAreTheRecordersOwn()
    {
        ProcessLedger ledger = withChild(stat(kMain, 400));
        ledger.seen(kMain, stat(kRecorder, 0));
        ledger.reaped(kChild, 405 * kMs);
        ledger.gone(kChild);
        ledger.settle();
        ledger.seen(kMain, stat(kRecorder, 0));
        QCOMPARE(ledger.settle().sum_ns(), 0);
    }

    void childrenOfAChildAreInWhatItsParentWaitedFor()
    {
        ProcessLedger ledger = withChild(stat(kMain, 100, 50));
        ledger.seen(kMain, stat(kRecorder, 0));
        ledger.seen(kChild, stat(kMain, 100, 50));
        ledger.seen(kGrandchild, stat(kChild, 200));
        ledger.settle();
        loseChild(ledger);
        ledger.gone(kGrandchild);
        ledger.settle();
        ledger.seen(kMain, stat(kRecorder, 0, 350));
        QCOMPARE(ledger.settle().sum_ns(), 0);
    }

    void ticksAreNoLoss()
    {
        ProcessLedger ledger = withChild(stat(kMain, 20));
        loseChild(ledger);
        ledger.settle();
        ledger.seen(kMain, stat(kRecorder, 0));
        QCOMPARE(ledger.settle().sum_ns(), 0);
    }

    void theTreeHasTheLargerOfWhatIsKnown_data()
    {
        QTest::addColumn<int>("readings_ms");
        QTest::addColumn<int>("switches_ms");
        QTest::addColumn<int>("steal_ms");
        QTest::addColumn<int>("tree_ms");
        QTest::addColumn<QString>("source");
        QTest::newRow("all was waited for") << 0 << 990 << 0 << 1'000 << "";
        QTest::newRow("sampled") << 700 << -1 << 0 << 1'700 << "readings";
        QTest::newRow("the switches know more") << 700 << 1'800 << 0 << 1'800 << "switch records";
        QTest::newRow("the readings know more") << 700 << 1'650 << 0 << 1'700 << "readings";
        QTest::newRow("stolen time is nobody's") << 0 << 1'200 << 200 << 1'000 << "";
    }
    void theTreeHasTheLargerOfWhatIsKnown()
    {
        QFETCH(int, readings_ms);
        QFETCH(int, switches_ms);
        QFETCH(int, steal_ms);
        QFETCH(int, tree_ms);
        QFETCH(QString, source);
        TreeSources sources{.waited = {.user_ns = 900 * kMs, .sys_ns = 60 * kMs},
                            .living = {40 * kMs, 0},
                            .notWaitedFor = {readings_ms * kMs, 0},
                            .onCpu_ns = {},
                            .steal_ns = steal_ms * kMs};
        if (switches_ms >= 0)
            sources.onCpu_ns = switches_ms * kMs;
        const TreeTotal total = treeTotal(sources);
        QCOMPARE(total.usage.cpu_ns(), tree_ms * kMs);
        QCOMPARE(total.warning.has_value(), !source.isEmpty());
        if (total.warning) {
            QCOMPARE(total.warning->id, "not-waited-for");
            QVERIFY(QString::fromStdString(total.warning->text).contains(source));
        }
    }
};

QTEST_GUILESS_MAIN(TestProcessLedger)
#include "tst_process_ledger.moc"
