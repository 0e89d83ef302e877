// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/retention.h"

#include <QTest>

using namespace corelane;

namespace {

constexpr std::int64_t kDay_s = 86'400;
constexpr std::int64_t kNow_s = 1'000 * kDay_s;

using Names = std::vector<std::string>;

/// Of 100 bytes each, one a day: "a" is the oldest, 4 days old.
std::vector<KeptFile> files()
{
    std::vector<KeptFile> made;
    for (int i = 0; i < 4; ++i)
        made.push_back({.name = std::string(1, static_cast<char>('a' + i)),
                        .modified_s = kNow_s - (4 - i) * kDay_s,
                        .size_bytes = 100});
    return made;
}

} // namespace

class TestRetention : public QObject {
    Q_OBJECT

private slots:
    void oldFilesGo();
    void theOldestGoUntilTheRestFits();
    void pinnedFilesCountAndStay();
    void zeroIsNoLimit();
};

void TestRetention::oldFilesGo()
{
    QCOMPARE(expiredFiles(files(), {.days = 2, .bytes = 0}, kNow_s), (Names{"a", "b"}));
    QCOMPARE(expiredFiles(files(), {.days = 4, .bytes = 0}, kNow_s), Names{});
}

void TestRetention::theOldestGoUntilTheRestFits()
{
    QCOMPARE(expiredFiles(files(), {.days = 0, .bytes = 250}, kNow_s), (Names{"a", "b"}));
    QCOMPARE(expiredFiles(files(), {.days = 0, .bytes = 400}, kNow_s), Names{});
    // What went for its age makes room.
    QCOMPARE(expiredFiles(files(), {.days = 3, .bytes = 300}, kNow_s), Names{"a"});
}

void TestRetention::pinnedFilesCountAndStay()
{
    std::vector<KeptFile> some = files();
    some[0].isPinned = true;
    QCOMPARE(expiredFiles(some, {.days = 2, .bytes = 0}, kNow_s), Names{"b"});
    QCOMPARE(expiredFiles(some, {.days = 0, .bytes = 200}, kNow_s), (Names{"b", "c"}));
    for (KeptFile &file : some)
        file.isPinned = true;
    QCOMPARE(expiredFiles(some, {.days = 1, .bytes = 1}, kNow_s), Names{});
}

void TestRetention::zeroIsNoLimit()
{
    QCOMPARE(expiredFiles(files(), {.days = 0, .bytes = 0}, kNow_s), Names{});
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
