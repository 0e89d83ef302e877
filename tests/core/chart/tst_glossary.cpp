// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/glossary.h"

#include <QTest>

#include <set>

using namespace corelane;

class TestGlossary : public QObject {
    Q_OBJECT

private slots:
    void everyRoleHasAnEntry();
    void eachEntryIsOneSentenceAndNoOthers();
    void findsTheTermsOfAText_data();
    void findsTheTermsOfAText();
};

void TestGlossary::everyRoleHasAnEntry()
{
    for (std::size_t i = 0; i < kRoles; ++i) {
        const Role role = Role::at(i);
        QCOMPARE(entryOf(role).term.text, title(role).text);
        QVERIFY(!entryOf(role).meaning.text.empty());
        if (role.isState())
            QCOMPARE(entryOf(role).id, word(role.state()));
    }
}

void TestGlossary::eachEntryIsOneSentenceAndNoOthers()
{
    std::set<std::string_view> ids;
    std::set<std::string_view> terms;
    for (const GlossaryEntry &entry : glossary()) {
        QVERIFY2(ids.insert(entry.id).second, entry.id.data());
        QVERIFY2(terms.insert(entry.term.text).second, entry.id.data());
        const std::string_view meaning = entry.meaning.text;
        QVERIFY2(meaning.ends_with('.') && meaning.find(". ") == std::string_view::npos,
                 entry.id.data());
        QVERIFY2(meaning.size() <= 110, entry.id.data());
    }
}

void TestGlossary::findsTheTermsOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("headline") << "0.91 s real, 0.89 s CPU — 0.98 of 2 cores busy"
                              << QStringList{"real", "cpu", "cores-busy"};
    QTest::newRow("the longer one") << "GIL wait" << QStringList{"gil_wait"};
    QTest::newRow("alone, too") << "GIL wait, then the GIL" << QStringList{"gil_wait", "gil"};
    QTest::newRow("in a plural, capitals")
        << "Workers waited for the GIL" << QStringList{"worker", "gil"};
    QTest::newRow("not within words") << "really superuser systems" << QStringList{};
    QTest::newRow("each once") << "speedup, speedup" << QStringList{"speedup"};
    QTest::newRow("nothing") << "" << QStringList{};
}

void TestGlossary::findsTheTermsOfAText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QStringList found;
    for (const GlossaryEntry *entry : termsIn(text.toStdString()))
        found << QString::fromUtf8(entry->id.data(), static_cast<qsizetype>(entry->id.size()));
    QCOMPARE(found, ids);
}

QTEST_APPLESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
