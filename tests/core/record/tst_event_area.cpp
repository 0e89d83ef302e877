// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/event_area.h"

#include <QtTest>

#include <algorithm>
#include <cstring>
#include <thread>

using namespace corelane;

class TestEventArea : public QObject {
    Q_OBJECT

private slots:
    void init();
    void hasTheLayoutOfTheFormat();
    void stampsArriveInTheirOrder();
    void drainsOnlyWhatIsNew();
    void fullRingDropsAndCounts();
    void ringIsUsedAgainAfterDraining();
    void ignoresARecordThatIsStillOnItsWay();
    void survivesAnOverwrittenArea();
    void answerIsThereOncePublished();
    void longAnswerIsCut();
    void oneWriterAndOneReaderAtTheSameTime();

private:
    static constexpr std::uint32_t kRings = 3;
    std::vector<std::uint64_t> m_words;
    void *memory() { return m_words.data(); }
    std::byte *bytes() { return reinterpret_cast<std::byte *>(m_words.data()); }
};

namespace {

Stamp chunk(std::int64_t number, int ring = 1)
{
    return {.time_ns = 1'000 + number,
            .ring = ring,
            .kind = StampKind::chunkBegin,
            .thread = 42,
            .cpu_ns = 7,
            .a = number,
            .b = -number};
}

} // namespace

void TestEventArea::init()
{
    m_words.assign(eventAreaSize(kRings) / 8, 0);
    formatEventArea(memory(), kRings);
}

void TestEventArea::hasTheLayoutOfTheFormat()
{
    // FORMAT.md §2, byte by byte: other languages write by that page.
    writeStamp(memory(), chunk(5, 2));
    const auto u32At = [this](std::size_t offset) {
        std::uint32_t value = 0;
        std::memcpy(&value, bytes() + offset, sizeof value);
        return value;
    };
    const auto i64At = [this](std::size_t offset) {
        std::int64_t value = 0;
        std::memcpy(&value, bytes() + offset, sizeof value);
        return value;
    };
    QCOMPARE(std::memcmp(bytes(), "CORELANE", 8), 0);
    QCOMPARE(u32At(8), 1u);
    QCOMPARE(u32At(12), 4096u);
    QCOMPARE(u32At(16), kRings);
    QCOMPARE(u32At(20), 2048u);
    QCOMPARE(u32At(24), 64u + 48u * 2048u);
    const std::size_t ring = 4096 + 2 * (64 + 48 * 2048);
    QCOMPARE(i64At(ring), 1);
    QCOMPARE(i64At(ring + 64), 1'005);
    QCOMPARE(i64At(ring + 64 + 8), 7);
    QCOMPARE(i64At(ring + 64 + 16), 5);
    QCOMPARE(i64At(ring + 64 + 24), -5);
    QCOMPARE(i64At(ring + 64 + 32), 42);
    QCOMPARE(u32At(ring + 64 + 40), 3u);
    QCOMPARE(u32At(ring + 64 + 44), 1u);
    QVERIFY(isEventArea(memory(), eventAreaSize(kRings)));
    QVERIFY(!isEventArea(memory(), eventAreaSize(kRings) - 1));
}

void TestEventArea::stampsArriveInTheirOrder()
{
    EventAreaReader reader(memory(), kRings);
    writeStamp(memory(), chunk(0));
    writeStamp(memory(), chunk(1));
    writeStamp(memory(), chunk(9, 2));
    std::vector<Stamp> stamps;
    reader.drain(stamps);
    QCOMPARE(stamps.size(), std::size_t{3});
    QVERIFY(stamps[0] == chunk(0));
    QVERIFY(stamps[1] == chunk(1));
    QVERIFY(stamps[2] == chunk(9, 2));
}

void TestEventArea::drainsOnlyWhatIsNew()
{
    EventAreaReader reader(memory(), kRings);
    std::vector<Stamp> stamps;
    writeStamp(memory(), chunk(0));
    reader.drain(stamps);
    reader.drain(stamps);
    QCOMPARE(stamps.size(), std::size_t{1});
}

void TestEventArea::fullRingDropsAndCounts()
{
    EventAreaReader reader(memory(), kRings);
    for (int i = 0; i < int{kRingCapacity} + 5; ++i)
        writeStamp(memory(), chunk(i));
    std::vector<Stamp> stamps;
    reader.drain(stamps);
    QCOMPARE(stamps.size(), std::size_t{kRingCapacity});
    QCOMPARE(stamps.back().a, std::int64_t{kRingCapacity} - 1);
    QCOMPARE(reader.dropped(), 5);
}

void TestEventArea::ringIsUsedAgainAfterDraining()
{
    EventAreaReader reader(memory(), kRings);
    std::vector<Stamp> stamps;
    for (int i = 0; i < 3 * int{kRingCapacity}; ++i) {
        writeStamp(memory(), chunk(i));
        if (i % 1'000 == 0)
            reader.drain(stamps);
    }
    reader.drain(stamps);
    QCOMPARE(stamps.size(), std::size_t{3 * kRingCapacity});
    QVERIFY(std::is_sorted(stamps.begin(), stamps.end(),
                           [](const Stamp &x, const Stamp &y) { return x.a < y.a; }));
    QCOMPARE(reader.dropped(), 0);
}

void TestEventArea::ignoresARecordThatIsStillOnItsWay()
{
    EventAreaReader reader(memory(), kRings);
    std::vector<Stamp> stamps;
    writeStamp(memory(), chunk(0));
    const std::size_t sequence = kEventAreaHeaderSize + kRingSize + 64 + 44;
    std::memset(bytes() + sequence, 0, 4);
    reader.drain(stamps);
    QVERIFY(stamps.empty());
    const std::uint32_t arrived = 1;
    std::memcpy(bytes() + sequence, &arrived, 4);
    reader.drain(stamps);
    QCOMPARE(stamps.size(), std::size_t{1});
}

void TestEventArea::survivesAnOverwrittenArea()
{
    EventAreaReader reader(memory(), kRings);
    std::memset(memory(), 0xff, eventAreaSize(kRings));
    std::vector<Stamp> stamps;
    reader.drain(stamps);
    QVERIFY(stamps.empty());
    QVERIFY(!reader.answer());
    QVERIFY(!isEventArea(memory(), eventAreaSize(kRings)));
}

void TestEventArea::answerIsThereOncePublished()
{
    const EventAreaReader reader(memory(), kRings);
    QVERIFY(!reader.answer());
    writeAnswer(memory(), "148933");
    QCOMPARE(reader.answer().value(), std::string("148933"));
}

void TestEventArea::longAnswerIsCut()
{
    const EventAreaReader reader(memory(), kRings);
    writeAnswer(memory(), std::string(5'000, 'x'));
    QCOMPARE(reader.answer().value().size(), kAnswerCapacity);
}

void TestEventArea::oneWriterAndOneReaderAtTheSameTime()
{
    constexpr int kStamps = 200'000;
    EventAreaReader reader(memory(), kRings);
    std::thread writer([this] {
        for (int i = 0; i < kStamps; ++i)
            writeStamp(memory(), chunk(i));
    });
    std::vector<Stamp> stamps;
    while (std::int64_t(stamps.size()) + reader.dropped() < kStamps)
        reader.drain(stamps);
    writer.join();
    std::int64_t previous = -1;
    for (const Stamp &stamp : stamps) {
        QVERIFY(stamp.a > previous);
        QCOMPARE(stamp.b, -stamp.a);
        previous = stamp.a;
    }
}

QTEST_GUILESS_MAIN(TestEventArea)
#include "tst_event_area.moc"
