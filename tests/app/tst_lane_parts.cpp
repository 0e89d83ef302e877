// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lane_columns.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace corelane;

namespace {

LaneColumns partColumns(const std::vector<LaneMark> &marks, int columns, TimeRange range)
{
    const LaneIndex index(std::make_shared<const std::vector<LaneRow>>(
        std::vector<LaneRow>{{verbatim("thread 1"), 1, marks}}));
    LaneColumns result(columns);
    addLane(result, index, 0, range, 1, 0);
    return result;
}

/// Runs and waits by turns, some of them for a lock, and a stretch that is known in sum only.
std::vector<LaneMark> manyMarks()
{
    std::vector<LaneMark> marks;
    for (std::int64_t now = 0; now < 400'000; now += 151) {
        marks.push_back({now, now + 90, 1, State::running, 0, 1});
        const State wait = now % 7 ? State::gilWait : State::lockWait;
        marks.push_back({now + 90, now + 151, 1, wait, -1, 1});
    }
    marks.push_back({marks.back().end_ns, 500'000, 0.25F, State::running, 0, 2});
    return marks;
}

} // namespace

class TestLaneParts : public QObject {
    Q_OBJECT

private slots:
    void partsAreWhatTheirMarksAre_data();
    void partsAreWhatTheirMarksAre();
};

void TestLaneParts::partsAreWhatTheirMarksAre_data()
{
    QTest::addColumn<qint64>("begin_ns");
    QTest::addColumn<qint64>("end_ns");
    QTest::newRow("all") << 0LL << 500'000LL;
    QTest::newRow("from the middle of a part") << 133'333LL << 377'777LL;
    QTest::newRow("beyond both ends") << -70'000LL << 900'000LL;
}

/// Marks that are many to a column are added up by parts; the columns are the same.
void TestLaneParts::partsAreWhatTheirMarksAre()
{
    QFETCH(qint64, begin_ns);
    QFETCH(qint64, end_ns);
    constexpr int kColumns = 7;
    const TimeRange range(begin_ns, end_ns);
    const std::vector<LaneMark> marks = manyMarks();
    const LaneColumns together = partColumns(marks, kColumns, range);
    std::map<std::pair<Fill, int>, double> wanted;
    for (const LaneMark &mark : marks) {
        const LaneColumns alone = partColumns({mark}, kColumns, range);
        for (int column = 0; column < kColumns; ++column) {
            const Fill fill = fillOf(mark, 1, 0);
            wanted[{fill, column}] += alone.share(fill, column);
        }
    }
    for (const auto &[where, share] : wanted)
        QVERIFY(std::abs(together.share(where.first, where.second) - share) < 1e-3);
    QVERIFY(together.share(fillOf(marks.front(), 1, 0), 3) > 0.2);
}

QTEST_GUILESS_MAIN(TestLaneParts)
#include "tst_lane_parts.moc"
