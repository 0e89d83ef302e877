// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/on_cpu_list.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace corelane;

namespace {

using Left = OnCpu::Left;
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

/// Two threads that take turns.
OnCpu turn(std::int64_t i)
{
    return {1'000 * i, 1'000 * i + 900, int(i % 2), 70 + int(i % 2), Left::blocked};
}

std::vector<OnCpu> turns(std::int64_t count)
{
    std::vector<OnCpu> stretches;
    for (std::int64_t i = 0; i < count; ++i)
        stretches.push_back(turn(i));
    return stretches;
}

bool holds(const OnCpuList &list, const std::vector<OnCpu> &stretches)
{
    return list.size() == stretches.size() &&
           std::equal(list.begin(), list.end(), stretches.begin());
}

} // namespace

class TestOnCpuList : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatWasPutIn_data();
    void givesBackWhatWasPutIn();
    void anyNumbersSurvive();
    void moreThreadsThanTheTableHolds();
    void changesOne();
    void goesBothWays();
    void isEqualHoweverItIsKept();
};

void TestOnCpuList::givesBackWhatWasPutIn_data()
{
    QTest::addColumn<int>("at"); // which one of the turns is an odd one
    QTest::addColumn<qint64>("begin_ns");
    QTest::addColumn<qint64>("end_ns");
    const auto row = [](const char *name, int at, qint64 begin_ns, qint64 end_ns) {
        QTest::newRow(name) << at << begin_ns << end_ns;
    };
    row("as long as 32 bits tell", 300, 1'000, 1'000 + 0xffff'ffffLL);
    row("and longer", 300, 1'000, 1'000 + 0x1'0000'0000LL);
    row("two seconds before the block", 300, -2'147'300'000, -2'147'200'000);
    row("and more", 300, -2'247'300'000, -2'247'200'000);
    row("no length", 256, 5, 5);
    row("ends before it begins", 511, 5, 4);
    row("the whole of time", 0, kLeast, kMost);
    row("backwards", 999, kMost, kLeast);
    row("at the beginning of time", 256, kLeast, kLeast);
    row("at its end", 255, kMost, kMost);
}

void TestOnCpuList::givesBackWhatWasPutIn()
{
    QFETCH(int, at);
    QFETCH(qint64, begin_ns);
    QFETCH(qint64, end_ns);
    std::vector<OnCpu> stretches = turns(1'000);
    stretches[std::size_t(at)].begin_ns = begin_ns;
    stretches[std::size_t(at)].end_ns = end_ns;
    const OnCpuList list(stretches);
    QVERIFY(holds(list, stretches));
    QVERIFY(list[std::size_t(at)] == stretches[std::size_t(at)]);
    QVERIFY(list.front() == stretches.front() && list.back() == stretches.back());
}

void TestOnCpuList::anyNumbersSurvive()
{
    std::mt19937_64 random(11);
    const auto any = [&random](std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random);
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<OnCpu> stretches;
        OnCpuList list;
        const std::int64_t around_ns = any(0, 3) ? any(kLeast / 2, kMost / 2) : 0;
        const std::int64_t wide_ns = any(0, 1) ? 1'000'000 : 3'000'000'000;
        for (std::int64_t i = any(0, 900); i > 0; --i) {
            const bool isWild = any(0, 400) == 0;
            const std::int64_t end_ns = isWild ? any(kLeast, kMost) : around_ns + any(0, wide_ns);
            const std::int64_t begin_ns = isWild ? any(kLeast, kMost) : end_ns - any(-1, 90'000);
            const int thread = any(0, 200) ? int(any(1, 5)) : int(any(INT_MIN, INT_MAX));
            stretches.push_back(
                {begin_ns, end_ns, int(any(-1, 70)), thread, static_cast<Left>(any(0, 4))});
            list.push_back(stretches.back());
            if (any(0, 20) == 0) {
                const auto place = std::size_t(any(0, std::int64_t(stretches.size()) - 1));
                stretches[place] = stretches.back();
                list.set(place, stretches.back());
            }
        }
        QVERIFY(holds(list, stretches));
    }
}

void TestOnCpuList::moreThreadsThanTheTableHolds()
{
    std::vector<OnCpu> stretches = turns(70'000);
    for (std::size_t i = 0; i < stretches.size(); ++i)
        stretches[i].thread = int(i);
    QVERIFY(holds(OnCpuList(stretches), stretches));
}

void TestOnCpuList::changesOne()
{
    std::vector<OnCpu> stretches = turns(600);
    OnCpuList list(stretches);
    for (const std::int64_t end_ns : {std::int64_t{5}, kMost}) {
        for (const std::size_t place : {0U, 255U, 256U, 599U}) {
            stretches[place] = {4, end_ns, 9, 99, Left::lost};
            list.set(place, stretches[place]);
            QVERIFY(holds(list, stretches));
        }
    }
}

void TestOnCpuList::goesBothWays()
{
    const OnCpuList list(turns(600));
    std::vector<OnCpu> backwards = turns(600);
    std::reverse(backwards.begin(), backwards.end());
    QVERIFY(std::equal(list.rbegin(), list.rend(), backwards.begin()));
    QVERIFY((*(list.begin() + 300) == turn(300)));
    QCOMPARE(list.rbegin()->end_ns, turn(599).end_ns);
    QCOMPARE(list.end() - list.begin(), std::ptrdiff_t{600});
    const auto after = std::partition_point(
        list.begin(), list.end(), [](const OnCpu &each) { return each.end_ns < 400'000; });
    QVERIFY(*after == turn(400));
}

void TestOnCpuList::isEqualHoweverItIsKept()
{
    OnCpuList list(turns(300));
    const OnCpuList packed = list;
    OnCpu far = turn(7);
    far.end_ns = kMost;
    list.set(7, far);
    QVERIFY(list != packed);
    list.set(7, turn(7)); // in a block that is no longer packed
    QVERIFY(list == packed);
    list.push_back(turn(300));
    QVERIFY(list != packed);
    list.clear();
    QVERIFY(list.empty() && list == OnCpuList());
}

QTEST_GUILESS_MAIN(TestOnCpuList)
#include "tst_on_cpu_list.moc"
