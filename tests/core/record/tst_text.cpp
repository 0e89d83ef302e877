// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/cpu_list.h"
#include "record/text.h"
#include "record/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

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
    void takesIntegersAsWords_data();
    void takesIntegersAsWords();
    void versionsCompareByTheirNumbers();
    void whatWouldNotShowIsWrittenOut_data();
    void whatWouldNotShowIsWrittenOut();
    void noByteCommandsATerminal();
    void jsonSaysTheSameWithEscapes();
};

void TestText::whatWouldNotShowIsWrittenOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &shown) {
        QTest::newRow(name) << bytes << shown;
    };
    row("a plain text", "a) R 1 (b <b>&amp; %s\\", "a) R 1 (b <b>&amp; %s\\");
    row("writing of the world", "größe 線程 سلام ‍", "größe 線程 سلام ‍");
    row("a colour", "\x1b[31mred", "\\u001b[31mred");
    row("lines and tabs", "a\nb\r\tc", "a\\nb\\r\\tc");
    row("nothing", QByteArray("\0x", 2), "\\u0000x");
    row("delete", "a\x7f", "a\\u007f");
    row("a control of eight bits", "\xc2\x9b[2J", "\\u009b[2J");
    row("the other direction",
        "a\xe2\x80\xae"
        "b",
        "a\\u202eb");
    row("an isolate", "\xe2\x81\xa6", "\\u2066");
    row("no width",
        "a\xe2\x80\x8b"
        "b\xef\xbb\xbf",
        "a\\u200bb\\ufeff");
    row("a tag", "\xf3\xa0\x81\x81", "\\udb40\\udc41");
    row("no character", "\xef\xbf\xbe", "\\ufffe");
    row("no UTF-8", "caf\xe9.txt", "caf\\xe9.txt");
    row("a surrogate", "\xed\xa0\x80", "\\xed\\xa0\\x80");
    row("cut short", "\xf0\x9f\x98", "\\xf0\\x9f\\x98");
}

void TestText::whatWouldNotShowIsWrittenOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(visible(bytes.toStdString())), shown);
    QCOMPARE(visible(shown.toStdString()), shown.toStdString());
}

void TestText::noByteCommandsATerminal()
{
    std::string all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; };
    const std::string shown = visible(all);
    QVERIFY(std::none_of(shown.begin(), shown.end(), isControl));
    QVERIFY(QString::fromStdString(shown).toStdString() == shown); // is UTF-8
    const std::string kept = visible(all, LineEnds::kept);
    QCOMPARE(std::count_if(kept.begin(), kept.end(), isControl), 2); // \n and \t
}

void TestText::jsonSaysTheSameWithEscapes()
{
    const QString text = QStringLiteral("\u202e\u200b\u007f\u0085 \n\t\\ \U000e0041 ä");
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson();
    const QByteArray shown = QByteArray::fromStdString(visible(json.toStdString(), LineEnds::kept));
    QVERIFY(shown.contains("\\u202e\\u200b\\u007f\\u0085"));
    QCOMPARE(QJsonDocument::fromJson(shown).array().at(0).toString(), text);
}

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
    QCOMPARE(toCpuList("8,0-3,2-4,3").value(), (std::vector<int>{0, 1, 2, 3, 4, 8}));
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

void TestText::takesIntegersAsWords_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "0",
                             "-0",
                             "7",
                             "007",
                             "-",
                             "--1",
                             "-1",
                             "+1",
                             "1-",
                             "12a",
                             "a12",
                             "1 2",
                             "1\t2",
                             " 1 2",
                             "1  2",
                             "-5 6",
                             "2147483647",
                             "2147483648",
                             "-2147483648",
                             "-2147483649",
                             "4294967295",
                             "4294967296",
                             "999999999999999999",
                             "-999999999999999999",
                             "000000000000000000001",
                             "9223372036854775807",
                             "9223372036854775808",
                             "-9223372036854775808",
                             "-9223372036854775809",
                             "18446744073709551615",
                             "18446744073709551616",
                             "123456789012345678 9",
                             "1234567890123456789 1"})
        QTest::newRow(text) << QByteArray(text);
}

template <class Integer>
void compareTakers(const QByteArray &text)
{
    std::string_view words(text.data(), std::size_t(text.size()));
    std::string_view numbers = words;
    const auto expected = toInteger<Integer>(takeWord(words));
    QVERIFY(takeInteger<Integer>(numbers) == expected);
    QCOMPARE(numbers, words);
}

void TestText::takesIntegersAsWords()
{
    QFETCH(QByteArray, text);
    compareTakers<std::int64_t>(text);
    compareTakers<int>(text);
    compareTakers<std::uint32_t>(text);
    compareTakers<std::uint64_t>(text);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
