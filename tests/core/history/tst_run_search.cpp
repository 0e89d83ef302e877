// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/run_search.h"

#include <QTest>

using namespace corelane;

namespace {

RunRecord someRun()
{
    return {.spec = {.workload = "primes",
                     .model = "python.processes",
                     .workers = 4,
                     .size = 1'500'000,
                     .options = {{"start-method", "spawn"}}},
            .runtime = {.name = "CPython",
                        .version = "3.11.2",
                        .path = "/usr/bin/python3",
                        .gil = Gil::on},
            .startedAt = "2026-11-23T10:42:18+01:00",
            .answer = "114155",
            .expectedAnswer = "114155",
            .end = End{}};
}

SearchTerm term(const std::string &key, const std::string &text, bool isExcluded = false)
{
    return {.key = key, .text = text, .isExcluded = isExcluded};
}

const RunNote kNote{.name = "Warm cache", .note = "after the fix", .isPinned = true};

} // namespace

class TestRunSearch : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsTyped();
    void finds_data();
    void finds();
    void tellsHowRunsEnded();
    void makesWords();
};

void TestRunSearch::readsWhatIsTyped()
{
    QCOMPARE(searchOf("  Threads model:\"a B\" -is:failed  12:30 - model:"),
             (RunSearch{term("", "threads"), term("model", "a b"), term("is", "failed", true),
                        term("", "12:30"), term("", "-")}));
    QVERIFY(searchOf("").empty());
    QVERIFY(searchOf("\"").empty());
}

void TestRunSearch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *typed, bool isFound) {
        QTest::newRow(typed) << QString(typed) << isFound;
    };
    row("", true);
    row("PROCESSES", true);
    row("processes primes", true);
    row("processes hash", false);
    row("warm fix", true);
    row("-warm", false);
    row("model:processes", true);
    row("model:threads", false);
    row("-model:threads", true);
    row("model:\"python 3.11\"", true);
    row("workload:prim", true);
    row("workload:processes", false);
    row("workers:4", true);
    row("workers:40", false);
    row("size:1,500,000", true);
    row("size:1500", false);
    row("runtime:3.11", true);
    row("option:spawn", true);
    row("spawn", true);
    row("name:\"warm cache\"", true);
    row("name:fix", false);
    row("note:fix", true);
    row("answer:114155", true);
    row("when:2026-11-23", true);
    row("when:\"2026-11-23 10:4\"", true);
    row("when:2025", false);
    row("is:done", true);
    row("is:failed", false);
    row("is:pinned is:named is:noted is:right", true);
    row("is:wrong", false);
    row("is:what", false);
}

void TestRunSearch::finds()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    QCOMPARE(matches(searchOf(typed.toStdString()), someRun(), kNote, false), isFound);
}

void TestRunSearch::tellsHowRunsEnded()
{
    RunRecord run = someRun();
    run.end.reset();
    QVERIFY(matches(searchOf("is:running"), run, {}, true));
    QVERIFY(!matches(searchOf("is:failed"), run, {}, true));
    QVERIFY(matches(searchOf("is:failed"), run, {}, false)); // cut before its end
    run.end = End{.outcome = Outcome::cancelled};
    QVERIFY(matches(searchOf("is:cancelled"), run, {}, false));
    run.answer = std::string("not that");
    QVERIFY(matches(searchOf("is:wrong"), run, {}, false));
}

void TestRunSearch::makesWords()
{
    QCOMPARE(searchWord("model", "python.threads"), std::string("model:python.threads"));
    QCOMPARE(searchOf(searchWord("runtime", "Python 3.11")),
             (RunSearch{term("runtime", "python 3.11")}));
}

QTEST_GUILESS_MAIN(TestRunSearch)
#include "tst_run_search.moc"
