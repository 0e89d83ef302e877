// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/retention.h"

#include <QTest>

using namespace corelane;

namespace {

constexpr std::int64_t kDay_s = 86'400;
constexpr std::int64_t kNow_s = 21'000 * kDay_s; // in 2027

using Names = std::vector<std::string>;

/// Of 100 bytes each, one a day, the last one yesterday: "a" is the oldest.
std::vector<KeptFile> files(int count = 4)
{
    std::vector<KeptFile> made;
    for (int i = 0; i < count; ++i)
        made.push_back({.name = std::string(1, static_cast<char>('a' + i)),
                        .begun_s = kNow_s - (count - i) * kDay_s,
                        .size_bytes = 100});
    return made;
}

constexpr int kMany = kNeverTooOld + 4;
constexpr RetentionLimits kTwoDays{.days = 2, .bytes = 0};

} // namespace

class TestRetention : public QObject {
    Q_OBJECT

private slots:
    void oldFilesGo();
    void theNewestAreNeverTooOld();
    void aClockThatIsWrongNowMakesNothingOld();
    void aClockThatWasWrongMakesNothingOld();
    void theOldestGoUntilTheRestFits();
    void pinnedFilesCountAndStay();
    void zeroIsNoLimit();
};

void TestRetention::oldFilesGo()
{
    // The newest is one day old, and age counts from that: of 24, "d" is 20 days older.
    QCOMPARE(expiredFiles(files(kMany), {.days = 21, .bytes = 0}, kNow_s), (Names{"a", "b"}));
    QCOMPARE(expiredFiles(files(kMany), {.days = 23, .bytes = 0}, kNow_s), Names{});
}

void TestRetention::theNewestAreNeverTooOld()
{
    QCOMPARE(expiredFiles(files(kMany), kTwoDays, kNow_s), (Names{"a", "b", "c", "d"}));
    QCOMPARE(expiredFiles(files(kNeverTooOld), kTwoDays, kNow_s), Names{});
}

void TestRetention::aClockThatIsWrongNowMakesNothingOld()
{
    constexpr RetentionLimits kMonth{.days = 30, .bytes = 0};
    QCOMPARE(expiredFiles(files(kMany), kMonth, kNow_s + 10'000 * kDay_s), Names{});
    QCOMPARE(expiredFiles(files(kMany), kMonth, 0), Names{});
    QCOMPARE(expiredFiles(files(kMany), kMonth, kNow_s - 5'000 * kDay_s), Names{});
}

void TestRetention::aClockThatWasWrongMakesNothingOld()
{
    std::vector<KeptFile> some = files(kMany);
    some[0].begun_s = 60;                      // on a board that knows no time
    some[1].begun_s = kNow_s + 9'000 * kDay_s; // by a battery that was empty
    QCOMPARE(expiredFiles(some, kTwoDays, kNow_s), (Names{"c", "d", "e", "f"}));
    // Where room has to be made, they go last.
    QCOMPARE(expiredFiles(some, {.days = 0, .bytes = 2'100}, kNow_s), (Names{"c", "d", "e"}));
}

void TestRetention::theOldestGoUntilTheRestFits()
{
    QCOMPARE(expiredFiles(files(), {.days = 0, .bytes = 250}, kNow_s), (Names{"a", "b"}));
    QCOMPARE(expiredFiles(files(), {.days = 0, .bytes = 400}, kNow_s), Names{});
    // What went for its age makes room.
    QCOMPARE(expiredFiles(files(kMany), {.days = 22, .bytes = 2'300}, kNow_s), Names{"a"});
    QCOMPARE(expiredFiles(files(), {.days = 0, .bytes = 1}, kNow_s), (Names{"a", "b", "c"}));
}

void TestRetention::pinnedFilesCountAndStay()
{
    std::vector<KeptFile> some = files();
    some[0].isPinned = true;
    QCOMPARE(expiredFiles(some, {.days = 0, .bytes = 200}, kNow_s), (Names{"b", "c"}));
    std::vector<KeptFile> many = files(kMany);
    many[0].isPinned = true;
    QCOMPARE(expiredFiles(many, kTwoDays, kNow_s), (Names{"b", "c", "d"}));
    for (KeptFile &file : some)
        file.isPinned = true;
    QCOMPARE(expiredFiles(some, {.days = 1, .bytes = 1}, kNow_s), Names{});
}

void TestRetention::zeroIsNoLimit()
{
    QCOMPARE(expiredFiles(files(kMany), {.days = 0, .bytes = 0}, kNow_s), Names{});
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
