// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/run_note.h"

#include <QTest>

using namespace corelane;

class TestRunNote : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsWritten();
    void nothingToKeepIsNoText();
    void damagedLinesLoseThemselvesAlone();
};

void TestRunNote::readsWhatIsWritten()
{
    const RunNotes notes{
        {1, {.name = "warm cache", .note = "two\nlines, a \\ and  blanks ", .isPinned = true}},
        {3, {.note = " begins with a blank"}}};
    QCOMPARE(readNotes(notesText(notes)), notes);
    QVERIFY(notesText(notes).starts_with("corelane-notes 1\n"));
}

void TestRunNote::nothingToKeepIsNoText()
{
    QVERIFY(notesText({}).empty());
    QVERIFY(notesText({{1, {}}}).empty());
    QVERIFY(readNotes("").empty());
}

void TestRunNote::damagedLinesLoseThemselvesAlone()
{
    const RunNotes notes =
        readNotes("corelane-notes 1\nname x lost\nname 0 lost\nlater 1 words\nname\n\nname 1 kept");
    QCOMPARE(notes, (RunNotes{{1, {.name = "kept"}}}));
}

QTEST_GUILESS_MAIN(TestRunNote)
#include "tst_run_note.moc"
