// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/command_words.h"

#include <QtTest>

using namespace corelane;

class TestCommandWords : public QObject {
    Q_OBJECT

private slots:
    void cutsALineIntoWords_data();
    void cutsALineIntoWords();
    void aQuotedWordIsOneWord();
    void refusesWhatOnlyAShellUnderstands_data();
    void refusesWhatOnlyAShellUnderstands();
};

void TestCommandWords::cutsALineIntoWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("blanks") << "  make  -j4 " << QStringList{"make", "-j4"};
    QTest::newRow("single quotes") << "sh -c 'a | b; $c'" << QStringList{"sh", "-c", "a | b; $c"};
    QTest::newRow("double quotes") << R"(a "b \" \\ \n")" << QStringList{"a", R"(b " \ \n)"};
    QTest::newRow("joined") << "a'b c'\"d e\"f" << QStringList{"ab cd ef"};
    QTest::newRow("empty word") << "a '' b" << QStringList{"a", "", "b"};
    QTest::newRow("backslash") << R"(a\ b \$x)" << QStringList{"a b", "$x"};
    QTest::newRow("test") << "[ -e a ]" << QStringList{"[", "-e", "a", "]"};
    QTest::newRow("tilde within") << "a b~c" << QStringList{"a", "b~c"};
    QTest::newRow("nothing") << " " << QStringList{};
}

void TestCommandWords::cutsALineIntoWords()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const auto cut = commandWords(line.toStdString());
    QVERIFY2(cut, cut ? "" : cut.error().text().c_str());
    QStringList found;
    for (const std::string &word : *cut)
        found << QString::fromStdString(word);
    QCOMPARE(found, words);
}

void TestCommandWords::aQuotedWordIsOneWord()
{
    for (const char *word : {"", "plain", "a b", "it's", "~", "$x", "*", "a|b", "\\", "\"", "\n"}) {
        const auto cut = commandWords(quotedWord(word));
        QVERIFY2(cut, word);
        QCOMPARE(*cut, std::vector<std::string>{word});
    }
}

void TestCommandWords::refusesWhatOnlyAShellUnderstands_data()
{
    QTest::addColumn<QString>("problem");
    QTest::newRow("a | b") << "only a shell understands this: |";
    QTest::newRow("a \"$HOME\"") << "only a shell understands this: $";
    QTest::newRow("ls *.c") << "only a shell understands this: *";
    QTest::newRow("ls a[bc]") << "only a shell understands this: [";
    QTest::newRow("a ~/b") << "only a shell understands this: ~";
    QTest::newRow("a 'b") << "a quote is left open: '";
    QTest::newRow("a \"b") << "a quote is left open: \"";
    QTest::newRow("a \\") << "a backslash stands at the end";
}

void TestCommandWords::refusesWhatOnlyAShellUnderstands()
{
    QFETCH(QString, problem);
    const auto cut = commandWords(QTest::currentDataTag());
    QVERIFY(!cut);
    QVERIFY2(cut.error().text().starts_with(problem.toStdString()), cut.error().text().c_str());
}

QTEST_GUILESS_MAIN(TestCommandWords)
#include "tst_command_words.moc"
