// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/text.h"

#include <QtTest>

using namespace corelane;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void escapingIsUndoneByUnescaping();
    void escapedTextHasNoLineEnd();
    void readsCpuLists();
    void refusesWhatIsNoCpuList();
    void writesCpuListsAsTheKernelDoes();
    void groupsThousands();
    void writesMemoryInBinaryUnits();
    void countsColumnsNotBytes();
    void writesSecondsWithAPoint();
    void takesWordsAndLeavesTheRest();
    void versionsCompareByTheirNumbers();
};

void TestText::escapingIsUndoneByUnescaping()
{
    const std::string nasty("a\\nb\n\r\\\\ \0end", 13);
    QCOMPARE(unescaped(escaped(nasty)), nasty);
}

void TestText::escapedTextHasNoLineEnd()
{
    QCOMPARE(escaped("one\ntwo\rthree\\"), std::string("one\\ntwo\\rthree\\\\"));
}

void TestText::readsCpuLists()
{
    QCOMPARE(toCpuList("0-3,8").value(), (std::vector<int>{0, 1, 2, 3, 8}));
    QCOMPARE(toCpuList("5").value(), std::vector<int>{5});
}

void TestText::refusesWhatIsNoCpuList()
{
    for (const char *text : {"", "a", "3-1", "1-", "-1", "0-99999999", "1,,2x"})
        QVERIFY2(!toCpuList(text), text);
}

void TestText::writesCpuListsAsTheKernelDoes()
{
    QCOMPARE(cpuListText({0, 1, 2, 3, 8}), std::string("0-3,8"));
    QCOMPARE(cpuListText({}), std::string());
}

void TestText::groupsThousands()
{
    QCOMPARE(grouped(0), std::string("0"));
    QCOMPARE(grouped(999), std::string("999"));
    QCOMPARE(grouped(1'500'000), std::string("1,500,000"));
    QCOMPARE(grouped(-1'000), std::string("-1,000"));
    QCOMPARE(durationText(89'400'000'000), std::string("89 s"));
    QCOMPARE(durationText(200'000'000'000), std::string("3 min 20 s"));
}

void TestText::writesMemoryInBinaryUnits()
{
    constexpr std::int64_t kMiB = 1'024 * 1'024;
    QCOMPARE(memoryText(0), std::string("0.0 MiB"));
    QCOMPARE(memoryText(kMiB * 34 / 10), std::string("3.4 MiB"));
    QCOMPARE(memoryText(38 * kMiB), std::string("38 MiB"));
    QCOMPARE(memoryText(1'280 * kMiB), std::string("1.25 GiB"));
}

void TestText::countsColumnsNotBytes()
{
    QCOMPARE(columnsOf("4 × 1.2 s"), std::size_t{9});
    QCOMPARE(columnsOf(""), std::size_t{0});
}

void TestText::writesSecondsWithAPoint()
{
    QCOMPARE(seconds(5'983'000'000, 3), std::string("5.983"));
    QCOMPARE(decimal(0.999, 2), std::string("1.00"));
}

void TestText::versionsCompareByTheirNumbers()
{
    QCOMPARE(versionNumbers("3.13.0"), (std::vector{3, 13, 0}));
    QCOMPARE(versionNumbers("3.new"), (std::vector{3, 0}));
    QVERIFY(versionNumbers("").empty());
    QVERIFY(versionNumbers("3.9.18") < versionNumbers("3.10"));
    QVERIFY(versionNumbers("3.14.0") >= (std::vector{3, 14}));
}

void TestText::takesWordsAndLeavesTheRest()
{
    std::string_view rest = "output stdout  two blanks";
    QCOMPARE(takeWord(rest), std::string_view("output"));
    QCOMPARE(takeWord(rest), std::string_view("stdout"));
    QCOMPARE(rest, std::string_view(" two blanks"));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
