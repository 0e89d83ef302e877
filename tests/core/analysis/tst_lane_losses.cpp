// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_threads.h"

#include <QtTest>

#include <algorithm>

using namespace corelane;

/// Where records of switches were lost, lanes are unknown.
class TestLaneLosses : public QObject {
    Q_OBJECT

private slots:
    void lossesOfManyLanesBecomeFewer();
};

/// Each may cut each lane: beyond measure, those that are nearest to each other are taken as one.
void TestLaneLosses::lossesOfManyLanesBecomeFewer()
{
    std::vector<LostStretch> lost;
    for (std::int64_t i = 0; i < 3'000; ++i) // wide gaps in front of each thousand, equal ones else
        lost.push_back({.begin_ns = 10 * i + 1'000 * (i / 1'000), .end_ns = 0});
    for (LostStretch &each : lost)
        each.end_ns = each.begin_ns + 4;
    const LostSpans all = mergedLosses(lost);
    QCOMPARE(all.size(), std::size_t{3'000});
    QVERIFY(lossesFor(1, lost) == all);
    const LostSpans fewer = lossesFor(std::size_t{1} << 17, lost);
    QCOMPARE(fewer.size(), std::size_t{4});
    QCOMPARE(fewer.front().first, all.front().first);
    QCOMPARE(fewer.back().second, all.back().second);
    for (const std::int64_t begin_ns : {all[1'000].first, all[2'000].first})
        QVERIFY(std::any_of(fewer.begin(), fewer.end(),
                            [&](const auto &span) { return span.first == begin_ns; }));
    QCOMPARE(lossesFor(std::size_t{1} << 40, lost).size(), std::size_t{1});
    QVERIFY(std::all_of(all.begin(), all.end(), [&](const auto &span) {
        return std::any_of(fewer.begin(), fewer.end(), [&](const auto &wide) {
            return wide.first <= span.first && span.second <= wide.second;
        });
    }));
}

QTEST_APPLESS_MAIN(TestLaneLosses)
#include "tst_lane_losses.moc"
