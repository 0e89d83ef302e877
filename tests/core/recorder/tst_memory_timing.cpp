// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/memory_timing.h"
#include "units.h"

#include <QTest>

using namespace corelane;

namespace {

constexpr std::int64_t kMiB = 1 << 20;

} // namespace

class TestMemoryTiming : public QObject {
    Q_OBJECT

private slots:
    void readsOnceASecondFromTheFirstTenthOn()
    {
        MemoryTiming timing;
        QVERIFY(!timing.isDue(1'000 * kMs, kMiB));
        timing.begin(0);
        QVERIFY(!timing.isDue(99 * kMs, 100 * kMiB));
        QVERIFY(timing.isDue(100 * kMs, kMiB));
        timing.done(100 * kMs, kMs / 10, kMiB);
        QVERIFY(!timing.isDue(1'099 * kMs, kMiB));
        QVERIFY(timing.isDue(1'100 * kMs, kMiB));
    }

    void growthIsReadHoweverExpensiveTheReadingBeforeWas()
    {
        MemoryTiming timing;
        timing.begin(0);
        timing.done(100 * kMs, 5 * kMs, 120 * kMiB);
        QVERIFY(timing.next_ns() >= 2'000 * kMs);
        QVERIFY(!timing.isDue(400 * kMs, 180 * kMiB));
        QVERIFY(timing.isDue(400 * kMs, 190 * kMiB));
        QVERIFY(!timing.isDue(300 * kMs, 190 * kMiB)); // but not above 2 % of a core
        timing.done(400 * kMs, 5 * kMs, 190 * kMiB);
        QVERIFY(!timing.isDue(1'000 * kMs, 190 * kMiB)); // it has been seen
    }

    void whatHasStoppedGrowingIsReadOnceMore()
    {
        MemoryTiming timing;
        timing.begin(0);
        timing.done(100 * kMs, kMs / 10, 160 * kMiB); // in the middle of its growth
        timing.treeRead(160 * kMiB);
        timing.treeRead(200 * kMiB);
        QVERIFY(!timing.isDue(200 * kMs, 200 * kMiB)); // it may go on
        timing.treeRead(200 * kMiB);
        QVERIFY(timing.isDue(250 * kMs, 200 * kMiB));
        timing.done(250 * kMs, kMs / 10, 200 * kMiB);
        timing.treeRead(209 * kMiB);
        timing.treeRead(209 * kMiB);
        QVERIFY(!timing.isDue(400 * kMs, 209 * kMiB)); // too little to ask again
    }

    void whatHasGrownByMuchAndStoppedIsNotPutOff()
    {
        MemoryTiming timing;
        timing.begin(0);
        timing.treeRead(200 * kMiB);
        timing.treeRead(200 * kMiB);
        QVERIFY(!timing.isDue(99 * kMs, 200 * kMiB)); // but by how a run begins
        timing.done(100 * kMs, 20 * kMs, 120 * kMiB); // expensive, in the middle of its growth
        timing.treeRead(150 * kMiB);
        timing.treeRead(220 * kMiB);
        QVERIFY(!timing.isDue(200 * kMs, 220 * kMiB));
        timing.treeRead(220 * kMiB);
        QVERIFY(timing.isDue(250 * kMs, 220 * kMiB));
        timing.done(250 * kMs, 20 * kMs, 220 * kMiB);
        QVERIFY(!timing.isDue(300 * kMs, 220 * kMiB));
    }

    void whatGrowsSteadilyIsReadWithoutTakingACore()
    {
        MemoryTiming timing;
        timing.begin(0);
        std::int64_t cost_ns = 0;
        std::int64_t most_bytes = 0;
        for (std::int64_t now_ns = 100 * kMs; now_ns <= 10'000 * kMs; now_ns += 50 * kMs) {
            const std::int64_t resident_bytes = now_ns / kMs * kMiB / 10; // 1 GiB at the end
            if (!timing.isDue(now_ns, resident_bytes))
                continue;
            const std::int64_t this_ns = resident_bytes / kMiB * 11'000; // 11 ms for 1 GiB
            cost_ns += this_ns;
            most_bytes = resident_bytes;
            timing.done(now_ns, this_ns, resident_bytes);
        }
        QVERIFY(cost_ns < 10'000 * kMs / 100);
        QVERIFY(most_bytes > 700 * kMiB);
    }
};

QTEST_GUILESS_MAIN(TestMemoryTiming)
#include "tst_memory_timing.moc"
