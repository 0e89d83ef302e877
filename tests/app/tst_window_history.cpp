// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_hands.h"

#include "record/recording_parts.h"
#include "window/history/history.h"
#include "window/history/history_dialog.h"
#include "window/history/note_dialog.h"
#include "window/runs/run_search_bar.h"
#include "window/widgets/paragraph.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>

using namespace corelane;

/// The run table as the history of all sessions.
class TestWindowHistory : public QObject {
    Q_OBJECT

private slots:
    void init();
    void restartKeepsTheRuns();
    void wholeIsReadWhenARunIsShown();
    void goneRecordingSaysSo();
    void searchHidesTheOthers();
    void filterWritesIntoTheSearch();
    void deletingSparesWhatIsHidden();
    void namesAndNotesSurvive();
    void pinnedRunsOutliveTheLimits();
    void deleteCanBeUndone();
    void deletedFilesGoWithTheWindow();
    void selectedRunsAreCompared();
    void noRunComesTwice();
    void limitsAreAskedForAndKept();
    void damagedIndexIsNoReasonToFail();
    void opensAThousand();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowHistory::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowHistory::restartKeepsTheRuns()
{
    QVERIFY(Hands().runSmall("cpp.threads"));
    keepRun(1);
    const Hands hands;
    QVERIFY(waitForRows(hands, 2));
    QCOMPARE(hands.cell(0, RunModel::AnswerColumn), kSmallAnswer);
    QVERIFY(hands.cell(1, RunModel::WhenColumn).startsWith("2026-11-23"));
    QCOMPARE(hands.state(1), RunState::done);
    QVERIFY(hands.part<Paragraph>("headlineWhat")->text().startsWith("Choose a mode"));
    QCOMPARE(hands.part<QLabel>("runCount")->text(), QString("2 runs"));
    QVERIFY(hands.runSmall("cpp.sequential"));
    QCOMPARE(hands.rows(), 3);
    QVERIFY(!hands.cell(1, RunModel::SpeedupColumn).isEmpty()); // the old run has a baseline now
}

void TestWindowHistory::wholeIsReadWhenARunIsShown()
{
    keepRun(1);
    keepRun(2);
    const Hands hands;
    QVERIFY(waitForRows(hands, 2));
    QVERIFY(entry(hands, 0).record->stamps.empty());
    hands.table()->selectRun(0);
    QTRY_VERIFY_WITH_TIMEOUT(hasLanes(hands), kPatience_ms);
    QCOMPARE(entry(hands, 0).extent, Extent::whole);
    QCOMPARE(barGroups(hands), std::size_t{2});
}

void TestWindowHistory::goneRecordingSaysSo()
{
    const QString path = keepRun(1);
    const Hands hands;
    QVERIFY(waitForRows(hands, 1));
    QVERIFY(QFile::remove(path));
    hands.table()->selectRun(0);
    QTRY_VERIFY_WITH_TIMEOUT(hands.message().contains(path), kPatience_ms);
    QVERIFY(hands.part<Paragraph>("headlineWhat")->text().startsWith("C++ threads"));
    QCOMPARE(entry(hands, 0).extent, Extent::unreadable);
}

void TestWindowHistory::searchHidesTheOthers()
{
    keepRun(1, "cpp.sequential");
    keepRun(2, "cpp.threads");
    keepRun(3, "cpp.processes");
    const Hands hands;
    QVERIFY(waitForRows(hands, 3));
    hands.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(hands.window.get()));
    hands.action("Find runs")->trigger();
    QCOMPARE(QApplication::focusWidget(), hands.part<QLineEdit>("runSearch"));
    search(hands, "model:threads");
    QCOMPARE(shownRows(hands), 1);
    QVERIFY(!hands.table()->isRowHidden(1));
    QCOMPARE(hands.part<QLabel>("runCount")->text(), QString("1 of 3 runs"));
    // Comparisons and speedups are of all runs, not of those that are found.
    QVERIFY(!hands.cell(1, RunModel::SpeedupColumn).isEmpty());
    search(hands, "-is:failed c++");
    QCOMPARE(shownRows(hands), 3);
    search(hands, "nothing like it");
    QCOMPARE(shownRows(hands), 0);
    QTest::keyClick(hands.part<QLineEdit>("runSearch"), Qt::Key_Escape);
    QCOMPARE(shownRows(hands), 3);
}

void TestWindowHistory::filterWritesIntoTheSearch()
{
    keepRun(1, "cpp.sequential");
    keepRun(2, "cpp.threads");
    const Hands hands;
    QVERIFY(waitForRows(hands, 2));
    auto *bar = hands.part<RunSearchBar>("runSearchBar");
    QMenu *menu = bar->findChild<QMenu *>();
    const auto choose = [&](const QString &title) {
        emit menu->aboutToShow();
        for (QMenu *each : menu->findChildren<QMenu *>()) {
            for (QAction *action : each->actions()) {
                if (action->text() == title)
                    return action->trigger();
            }
        }
    };
    choose("cpp.threads");
    QCOMPARE(bar->text(), QString("model:cpp.threads"));
    QTRY_COMPARE(shownRows(hands), 1);
    choose("cpp.threads");
    QVERIFY(bar->text().isEmpty());
    QTRY_COMPARE(shownRows(hands), 2);
}

void TestWindowHistory::deletingSparesWhatIsHidden()
{
    for (const int minute : {1, 2, 3})
        keepRun(minute, minute == 2 ? "cpp.threads" : "cpp.sequential");
    const Hands hands;
    QVERIFY(waitForRows(hands, 3));
    hands.table()->selectAll();
    search(hands, "model:threads");
    QTest::keyClick(hands.table(), Qt::Key_Delete);
    QCOMPARE(hands.rows(), 2);
    QCOMPARE(recordings().size(), 2);
}

void TestWindowHistory::namesAndNotesSurvive()
{
    keepRun(1);
    {
        const Hands hands;
        QVERIFY(waitForRows(hands, 1));
        hands.table()->selectRun(0);
        QTest::keyClick(hands.table(), Qt::Key_F2);
        auto *dialog = hands.part<NoteDialog>("noteDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>("runName")->setText("warm cache");
        dialog->findChild<QPlainTextEdit *>("runNote")->setPlainText("after the fix\nsecond line");
        dialog->accept();
        QCOMPARE(hands.cell(0, RunModel::ModelColumn),
                 QString("warm cache · C++ threads — after the fix"));
        search(hands, "fix warm");
        QCOMPARE(shownRows(hands), 1);
    }
    QVERIFY(QFile::remove(historyPlaces().index));
    const Hands hands;
    QVERIFY(waitForRows(hands, 1));
    QVERIFY(hands.cell(0, RunModel::ModelColumn).startsWith("warm cache"));
    const QModelIndex name = hands.table()->model()->index(0, RunModel::ModelColumn);
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains("second line"));
}

void TestWindowHistory::pinnedRunsOutliveTheLimits()
{
    constexpr int kYear_s = 366 * 86'400;
    QVERIFY(setAge(keepRun(1), 100));
    QVERIFY(setAge(keepRun(2), 100));
    {
        const Hands hands;
        QVERIFY(waitForRows(hands, 2));
        emit hands.table()->pinAsked({0}, true);
        QVERIFY(hands.cell(0, RunModel::ModelColumn).startsWith("★ "));
    }
    QVERIFY(setAge(recordingsFolder() + "/1.corelane", kYear_s));
    QVERIFY(setAge(recordingsFolder() + "/2.corelane", kYear_s));
    const Hands hands;
    QVERIFY(waitForRows(hands, 1));
    QVERIFY(hands.cell(0, RunModel::ModelColumn).startsWith("★ "));
    QVERIFY(hands.window->statusBar()->currentMessage().contains("limits of the history"));
}

void TestWindowHistory::deleteCanBeUndone()
{
    for (const int minute : {1, 2, 3, 4})
        keepRun(minute);
    const Hands hands;
    QVERIFY(waitForRows(hands, 4));
    QVERIFY(!hands.action("Undo delete")->isEnabled());
    const QString second = entry(hands, 1).file;
    selectRows(hands, {1, 2});
    QTest::keyClick(hands.table(), Qt::Key_Delete);
    QCOMPARE(hands.rows(), 2);
    QCOMPARE(recordings().size(), 2);
    QVERIFY(hands.window->statusBar()->currentMessage().startsWith("2 runs deleted"));
    selectRows(hands, {0});
    QTest::keyClick(hands.table(), Qt::Key_Delete);
    QCOMPARE(recordings().size(), 1);
    hands.action("Undo delete")->trigger();
    QCOMPARE(hands.rows(), 2);
    hands.action("Undo delete")->trigger();
    QCOMPARE(hands.rows(), 4);
    QCOMPARE(entry(hands, 1).file, second);
    QCOMPARE(recordings().size(), 4);
    QVERIFY(!hands.action("Undo delete")->isEnabled());
    hands.table()->selectRun(1);
    QTRY_VERIFY_WITH_TIMEOUT(hasLanes(hands), kPatience_ms);
    hands.table()->selectAll();
    QTest::keyClick(hands.table(), Qt::Key_Delete);
    QCOMPARE(hands.rows(), 0);
    QVERIFY(recordings().isEmpty());
    hands.action("Undo delete")->trigger();
    QCOMPARE(entry(hands, 1).file, second);
    QCOMPARE(recordings().size(), 4);
}

void TestWindowHistory::deletedFilesGoWithTheWindow()
{
    keepRun(1);
    keepRun(2);
    {
        const Hands hands;
        QVERIFY(waitForRows(hands, 2));
        hands.table()->selectRun(0);
        QTest::keyClick(hands.table(), Qt::Key_Delete);
        QVERIFY(!QDir(historyPlaces().trash).isEmpty());
    }
    QVERIFY(QDir(historyPlaces().trash).isEmpty());
    const Hands hands;
    QVERIFY(waitForRows(hands, 1));
}

void TestWindowHistory::selectedRunsAreCompared()
{
    keepRun(1, "cpp.sequential");
    keepRun(2, "cpp.threads");
    RunRecord other = keptRun(3);
    other.spec.size = 7;
    keep(recordingsFolder(), "other", recordingText(other));
    const Hands hands;
    QVERIFY(waitForRows(hands, 3));
    hands.table()->selectRun(1);
    QCOMPARE(barGroups(hands), std::size_t{2}); // those of the same work
    selectRows(hands, {0, 1, 2});
    QCOMPARE(barGroups(hands), std::size_t{3});
    const auto areWhole = [&] {
        return entry(hands, 0).extent == Extent::whole && entry(hands, 1).extent == Extent::whole &&
               entry(hands, 2).extent == Extent::whole;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areWhole(), kPatience_ms);
    selectRows(hands, {1});
    QCOMPARE(barGroups(hands), std::size_t{2});
}

void TestWindowHistory::noRunComesTwice()
{
    keepRun(1);
    const Hands hands;
    QVERIFY(waitForRows(hands, 1));
    keepRun(2);
    auto *history = hands.window->findChild<History *>();
    history->load({});
    QVERIFY(waitForRows(hands, 2));
    QSignalSpy loaded(history, &History::loaded);
    history->load({});
    QVERIFY(loaded.wait(kPatience_ms));
    QCOMPARE(hands.rows(), 2);
}

void TestWindowHistory::limitsAreAskedForAndKept()
{
    {
        const Hands hands;
        hands.action("History limits…")->trigger();
        auto *dialog = hands.part<HistoryDialog>("historyDialog");
        QCOMPARE(dialog->limits(), RetentionLimits{});
        dialog->findChild<QSpinBox *>("historyDays")->setValue(0);
        dialog->findChild<QSpinBox *>("historyMebibytes")->setValue(5);
        dialog->accept();
        hands.window->close();
    }
    QVERIFY(setAge(keepRun(1), 86'400 * 1000));
    const Hands hands;
    QVERIFY(waitForRows(hands, 1));
    hands.action("History limits…")->trigger();
    QCOMPARE(hands.part<HistoryDialog>("historyDialog")->limits(),
             (RetentionLimits{.days = 0, .bytes = 5 << 20}));
}

void TestWindowHistory::damagedIndexIsNoReasonToFail()
{
    keepRun(1);
    QFile index(historyPlaces().index);
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("no database at all");
    index.close();
    const Hands hands;
    QVERIFY(waitForRows(hands, 1));
    QVERIFY(!hands.part<MessageBar>("messageBar")->isVisible());
}

void TestWindowHistory::opensAThousand()
{
    constexpr int kMany = 1000;
    const std::string text =
        readPart(CORELANE_SOURCE_DIR "/resources/examples/primes-python-2-cores.corelane", 2)
            .value();
    for (int i = 0; i < kMany; ++i)
        keep(recordingsFolder(), QString::number(i), text);
    for (const char *how : {"without an index", "with it"}) {
        QElapsedTimer clock;
        clock.start();
        const Hands hands;
        const qint64 window_ms = clock.elapsed();
        QVERIFY(waitForRows(hands, kMany));
        hands.window->repaint();
        const qint64 rows_ms = clock.restart();
        search(hands, "workers:3");
        const qint64 search_ms = clock.elapsed();
        QCOMPARE(shownRows(hands), 0);
        hands.part<RunSearchBar>("runSearchBar")->setText({});
        QTRY_COMPARE(shownRows(hands), kMany);
        hands.table()->selectAll();
        clock.start();
        QTest::keyClick(hands.table(), Qt::Key_Delete);
        QCOMPARE(hands.rows(), 0);
        hands.action("Undo delete")->trigger();
        QCOMPARE(hands.rows(), kMany);
        qInfo("%d recordings of %zu KiB, %s: window after %lld ms, rows after %lld ms, search %lld "
              "ms, delete and undo %lld ms",
              kMany, text.size() / 1024, how, window_ms, rows_ms, search_ms, clock.elapsed());
    }
}

QTEST_MAIN(TestWindowHistory)
#include "tst_window_history.moc"
