// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/result.h"
#include "record/sentence.h"
#include "templates.h"

#include <QtTest>

#include <deque>
#include <limits>

using namespace corelane;

/// Sentences with named arguments, and all templates that core has.
class TestSentence : public QObject {
    Q_OBJECT

private slots:
    void countsInTheRightForm_data();
    void countsInTheRightForm();
    void figuresAreWrittenByTheirUnit_data();
    void figuresAreWrittenByTheirUnit();
    void intervalsAndListsAreWritten();
    void factsAreListedAndTermsHaveTheirOwnTranslation();
    void othersWordsAreSaidAsTheyAre();
    void whatHasBeenToldIsLeftOut();
    void languageIsHandedIn();
    void errorIsSaidInAnyLanguage();
    void noErrorIsMadeOfABareText();
    void idsAreUnique();
    void everyTemplateIsWhole_data();
    void everyTemplateIsWhole();
    void everyTemplateKeepsItsArgumentsInAnotherLanguage_data();
    void everyTemplateKeepsItsArgumentsInAnotherLanguage();
};

namespace {

Sentence waited(double workers)
{
    return sentence(
        CORELANE_TR_N("test", "{workers} worker[|s] waited {share} of [its|their] time."),
        arg<"workers">(Count(workers)), arg<"share">(Figure::percent(0.57)));
}

template <class What, class Advice>
constexpr bool makesAnError = requires(What what, Advice advice)
{
    Error{what, "run.corelane", advice};
};
static_assert(makesAnError<Sentence, Sentence>);
static_assert(makesAnError<Term, Term>);
static_assert(!makesAnError<const char *, Sentence> && !makesAnError<Sentence, const char *>);
static_assert(!makesAnError<std::string, Sentence> && !makesAnError<Sentence, std::string>);
static_assert(!makesAnError<std::string_view, Sentence>);

/// Stays as long as the program.
std::string_view kept(const QString &text)
{
    static std::deque<std::string> texts;
    return texts.emplace_back(text.toStdString());
}

/// Each named argument with a value of its own.
Sentence filled(const Template &from)
{
    Sentence sentence{.id = kept(from.id), .text = kept(from.text)};
    for (const QString &name : argumentsOf(from.text))
        sentence.arguments.push_back({name.toStdString(), "<" + name.toStdString() + ">"});
    if (from.isCounted)
        sentence.arguments.push_back({"the count", Count(4)});
    return sentence;
}

/// "Foreign", the arguments the other way round.
Language foreign()
{
    Language language = english();
    language.templateOf = [](const Sentence &sentence, std::int64_t) {
        QStringList names =
            argumentsOf(QString::fromUtf8(sentence.text.data(), qsizetype(sentence.text.size())));
        std::reverse(names.begin(), names.end());
        QString text = "Foreign";
        for (const QString &name : names)
            text += " {" + name + "}";
        return text.toStdString();
    };
    return language;
}

void templateRows()
{
    QTest::addColumn<Template>("form");
    for (const Template &each : allTemplates())
        QTest::newRow(qPrintable(each.id)) << each;
}

} // namespace

void TestSentence::countsInTheRightForm_data()
{
    QTest::addColumn<double>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << 1.0 << "1 worker waited 57 % of its time.";
    QTest::newRow("none") << 0.0 << "0 workers waited 57 % of their time.";
    QTest::newRow("many") << 1'500.0 << "1,500 workers waited 57 % of their time.";
    QTest::newRow("half") << 0.5 << "0.50 workers waited 57 % of their time.";
}

void TestSentence::countsInTheRightForm()
{
    QFETCH(double, count);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(rendered(waited(count))), text);
}

void TestSentence::figuresAreWrittenByTheirUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](Figure figure, const char *expected) {
        QTest::newRow(expected) << QString::fromStdString(rendered(figure)) << expected;
    };
    row(Figure::number(1.9, 2), "1.90");
    row(Figure::number(1'612'000, 0), "1,612,000");
    row(Figure::percent(0.574), "57 %");
    row(Figure::percent(0.0031, 1), "0.3 %");
    row(Figure::seconds(5'983'000'000), "5.98 s");
    row(Figure::seconds(5'983'000'000, 3), "5.983 s");
    row(Figure::bytes(38 * 1'024 * 1'024), "38 MiB");
    row(Figure::cores(2), "2");
    row(Figure::cores(0.5), "0.50");
    row(Figure::cores(0x1p58), "288,230,376,151,711,744"); // a stranger's
    row({.value = 100, .bound = Figure::Bound::atMost}, "≤ 100");
}

void TestSentence::figuresAreWrittenByTheirUnit()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
}

void TestSentence::intervalsAndListsAreWritten()
{
    constexpr double kOpen = std::numeric_limits<double>::infinity();
    QCOMPARE(rendered(Interval{Figure::number(1.93, 2), 1.85, 2.01}),
             std::string("1.93 (1.85–2.01)"));
    QCOMPARE(rendered(Interval{Figure::percent(0.26, 1), 0.24, 0.28}),
             std::string("26.0 % (24.0–28.0)"));
    QCOMPARE(rendered(Interval{Figure::number(4, 1), 2.5, kOpen}), std::string("4.0 (≥ 2.5)"));
    const auto list = [](const Names &names) {
        return rendered(sentence(CORELANE_TR("test", "{names} are best"), arg<"names">(names)));
    };
    QCOMPARE(list({"A", "B"}), std::string("A and B are best"));
    QCOMPARE(list({"A", "B", "C"}), std::string("A, B and C are best"));
}

void TestSentence::factsAreListedAndTermsHaveTheirOwnTranslation()
{
    constexpr Term kTerm = CORELANE_TR("test.term", "GIL wait");
    const Sentence nested =
        sentence(CORELANE_TR("test", "most of it: {state}"), arg<"state">(kTerm));
    QCOMPARE(rendered(nested), std::string("most of it: GIL wait"));
    QCOMPARE(listed({kTerm, Sentence{}, verbatim(Figure::seconds(4'000'000'000))}),
             std::string("GIL wait · 4.00 s"));
    Language german = english();
    german.templateOf = [](const Sentence &sentence, std::int64_t) {
        return std::string(sentence.id == "test.term" ? "GIL-Warten" : "vor allem {state}");
    };
    QCOMPARE(rendered(nested, german), std::string("vor allem GIL-Warten"));
    QVERIFY(nested == sentence(CORELANE_TR("test", "most of it: {state}"), arg<"state">(kTerm)));
}

void TestSentence::othersWordsAreSaidAsTheyAre()
{
    QCOMPARE(rendered(verbatim("killed {by} [signal|9]")), std::string("killed {by} [signal|9]"));
    QVERIFY(rendered(verbatim(""), foreign()).empty());
}

void TestSentence::whatHasBeenToldIsLeftOut()
{
    const Sentences sentences{waited(1), waited(4)};
    QVERIFY(untold(sentences, {waited(4)}) == Sentences{waited(1)});
    QVERIFY(untold(sentences, {}) == sentences);
}

void TestSentence::languageIsHandedIn()
{
    Language german = english();
    std::vector<std::int64_t> counts;
    german.templateOf = [&counts](const Sentence &, std::int64_t count) {
        counts.push_back(count);
        return std::string("{share} ihrer Zeit warteten {workers}.");
    };
    german.figure = [](const Figure &) { return std::string("57 Prozent"); };
    QCOMPARE(rendered(waited(1), german),
             std::string("57 Prozent ihrer Zeit warteten 57 Prozent."));
    rendered(waited(0.5), german);
    rendered(waited(2.5), german);
    rendered(CORELANE_TR("test", "Nothing is counted."), german);
    QCOMPARE(counts, (std::vector<std::int64_t>{1, 2, 3, -1}));
}

void TestSentence::errorIsSaidInAnyLanguage()
{
    const Sentence what = CORELANE_TR("test.what", "no such file");
    const Sentence advice = CORELANE_TR("test.advice", "name another");
    QCOMPARE((Error{what, {}, {}}.text()), std::string("no such file"));
    QCOMPARE((Error{what, {}, advice}.text()), std::string("no such file; name another"));
    QCOMPARE((Error{what, "a.txt", {}}.text()), std::string("no such file: a.txt"));
    const Error whole{what, "a.txt", advice};
    QCOMPARE(whole.text(), std::string("no such file: a.txt; name another"));
    QCOMPARE(whole.in("/tmp").text(), std::string("no such file: /tmp: a.txt; name another"));
    QCOMPARE((Error{what, {}, {}}.in("/tmp").text()), std::string("no such file: /tmp"));
    QCOMPARE(rendered(whole.reason()), std::string("a.txt; name another"));
    Language french = english();
    french.templateOf = [](const Sentence &sentence, std::int64_t) {
        if (sentence.id == "error.whole")
            return std::string("{what} : {reason}");
        if (sentence.id == "error.reason")
            return std::string("{on} ; {advice}");
        return std::string(sentence.id == "test.what" ? "fichier introuvable" : sentence.text);
    };
    QCOMPARE(rendered(whole.whole(), french),
             std::string("fichier introuvable : a.txt ; name another"));
}

/// The type has been asked above; nor is one said as if the words were another's.
void TestSentence::noErrorIsMadeOfABareText()
{
    static const QRegularExpression bare("\\bverbatim\\(\\s*(?:std::string\\()?\"");
    int read = 0;
    for (const char *folder : {CORELANE_SOURCE_DIR "/core", CORELANE_SOURCE_DIR "/app"}) {
        QDirIterator walk(folder, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!bare.match(QString::fromUtf8(file.readAll())).hasMatch(),
                     qPrintable(file.fileName()));
            ++read;
        }
    }
    QVERIFY(read > 300);
}

void TestSentence::idsAreUnique()
{
    QStringList ids;
    for (const Template &each : allTemplates())
        ids << each.id;
    QVERIFY(ids.size() > 60);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestSentence::everyTemplateIsWhole_data()
{
    templateRows();
}

/// What the compiler cannot see: that a form for one and others stands where something is counted.
void TestSentence::everyTemplateIsWhole()
{
    QFETCH(Template, form);
    QVERIFY(!form.text.isEmpty());
    QVERIFY(form.id == form.id.toLower());
    QVERIFY2(form.text.contains('[') == form.isCounted, qPrintable(form.text));
    QVERIFY2(form.text.count('[') == form.text.count('|'), qPrintable(form.text));
    const QString text = QString::fromStdString(rendered(filled(form)));
    for (const char c : {'{', '}', '[', ']', '|'})
        QVERIFY2(!text.contains(c), qPrintable(text));
    for (const QString &name : argumentsOf(form.text))
        QVERIFY2(text.contains("<" + name + ">"), qPrintable(text));
}

void TestSentence::everyTemplateKeepsItsArgumentsInAnotherLanguage_data()
{
    templateRows();
}

void TestSentence::everyTemplateKeepsItsArgumentsInAnotherLanguage()
{
    QFETCH(Template, form);
    const QString text = QString::fromStdString(rendered(filled(form), foreign()));
    QVERIFY(text.startsWith("Foreign"));
    for (const QString &name : argumentsOf(form.text))
        QVERIFY2(text.contains("<" + name + ">"), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
