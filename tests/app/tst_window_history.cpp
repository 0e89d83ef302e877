// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_user.h"

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
    QVERIFY(WindowUser().runSmall("cpp.threads"));
    keepRun(1);
    const WindowUser user;
    QVERIFY(waitForRows(user, 2));
    QCOMPARE(user.cell(0, RunModel::AnswerColumn), kSmallAnswer);
    QVERIFY(user.cell(1, RunModel::WhenColumn).startsWith("2026-11-23"));
    QCOMPARE(user.state(1), RunState::done);
    QVERIFY(user.part<Paragraph>("headlineWhat")->text().startsWith("Choose a mode"));
    QCOMPARE(user.part<QLabel>("runCount")->text(), QString("2 runs"));
    QVERIFY(user.runSmall("cpp.sequential"));
    QCOMPARE(user.rows(), 3);
    QVERIFY(!user.cell(1, RunModel::SpeedupColumn).isEmpty()); // the old run has a baseline now
}

void TestWindowHistory::wholeIsReadWhenARunIsShown()
{
    keepRun(1);
    keepRun(2);
    const WindowUser user;
    QVERIFY(waitForRows(user, 2));
    QVERIFY(entry(user, 0).record->stamps.empty());
    user.table()->selectRun(0);
    QTRY_VERIFY_WITH_TIMEOUT(hasLanes(user), kPatience_ms);
    QCOMPARE(entry(user, 0).extent, Extent::whole);
    QCOMPARE(barGroups(user), std::size_t{1}); // both are of one mode
}

void TestWindowHistory::goneRecordingSaysSo()
{
    const QString path = keepRun(1);
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
    QVERIFY(QFile::remove(path));
    user.table()->selectRun(0);
    QTRY_VERIFY_WITH_TIMEOUT(user.message().contains(path), kPatience_ms);
    QVERIFY(user.part<Paragraph>("headlineWhat")->text().startsWith("C++ threads"));
    QCOMPARE(entry(user, 0).extent, Extent::unreadable);
}

void TestWindowHistory::searchHidesTheOthers()
{
    keepRun(1, "cpp.sequential");
    keepRun(2, "cpp.threads");
    keepRun(3, "cpp.processes");
    const WindowUser user;
    QVERIFY(waitForRows(user, 3));
    user.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(user.window.get()));
    user.action("Find runs")->trigger();
    QCOMPARE(QApplication::focusWidget(), user.part<QLineEdit>("runSearch"));
    search(user, "model:threads");
    QCOMPARE(shownRows(user), 1);
    QVERIFY(!user.table()->isRowHidden(1));
    QCOMPARE(user.part<QLabel>("runCount")->text(), QString("1 of 3 runs"));
    // Comparisons and speedups are of all runs, not of those that are found.
    QVERIFY(!user.cell(1, RunModel::SpeedupColumn).isEmpty());
    search(user, "-is:failed c++");
    QCOMPARE(shownRows(user), 3);
    search(user, "nothing like it");
    QCOMPARE(shownRows(user), 0);
    QTest::keyClick(user.part<QLineEdit>("runSearch"), Qt::Key_Escape);
    QCOMPARE(shownRows(user), 3);
}

void TestWindowHistory::filterWritesIntoTheSearch()
{
    keepRun(1, "cpp.sequential");
    keepRun(2, "cpp.threads");
    const WindowUser user;
    QVERIFY(waitForRows(user, 2));
    auto *bar = user.part<RunSearchBar>("runSearchBar");
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
    QTRY_COMPARE(shownRows(user), 1);
    choose("cpp.threads");
    QVERIFY(bar->text().isEmpty());
    QTRY_COMPARE(shownRows(user), 2);
}

void TestWindowHistory::deletingSparesWhatIsHidden()
{
    for (const int minute : {1, 2, 3})
        keepRun(minute, minute == 2 ? "cpp.threads" : "cpp.sequential");
    const WindowUser user;
    QVERIFY(waitForRows(user, 3));
    user.table()->selectAll();
    search(user, "model:threads");
    user.pressInTable(Qt::Key_Delete);
    QCOMPARE(user.rows(), 2);
    QCOMPARE(recordings().size(), 2);
}

void TestWindowHistory::namesAndNotesSurvive()
{
    keepRun(1);
    {
        const WindowUser user;
        QVERIFY(waitForRows(user, 1));
        user.table()->selectRun(0);
        user.pressInTable(Qt::Key_F2);
        auto *dialog = user.part<NoteDialog>("noteDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>("runName")->setText("warm cache");
        dialog->findChild<QPlainTextEdit *>("runNote")->setPlainText("after the fix\nsecond line");
        dialog->accept();
        QCOMPARE(user.cell(0, RunModel::ModelColumn),
                 QString("warm cache · C++ threads — after the fix"));
        search(user, "fix warm");
        QCOMPARE(shownRows(user), 1);
    }
    QVERIFY(QFile::remove(historyPlaces().index));
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
    QVERIFY(user.cell(0, RunModel::ModelColumn).startsWith("warm cache"));
    const QModelIndex name = user.table()->model()->index(0, RunModel::ModelColumn);
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains("second line"));
}

void TestWindowHistory::pinnedRunsOutliveTheLimits()
{
    constexpr int kYear = 366;
    const auto keepAged = [](int days) {
        RunRecord run = keptRun(0);
        run.startedAt = beginDaysAgo(days);
        return setAge(keep(recordingsFolder(), QString::number(days), recordingText(run)), 100);
    };
    QVERIFY(keepAged(kYear) && keepAged(2 * kYear));
    {
        const WindowUser user;
        QVERIFY(waitForRows(user, 2)); // two are never too many
        emit user.table()->pinAsked({1}, true);
        QVERIFY(user.cell(1, RunModel::ModelColumn).startsWith("★ "));
    }
    for (int days = 0; days < kNeverTooOld; ++days)
        QVERIFY(keepAged(days));
    const WindowUser user;
    QVERIFY(waitForRows(user, kNeverTooOld + 1));
    QVERIFY(user.cell(kNeverTooOld, RunModel::ModelColumn).startsWith("★ "));
    QVERIFY(!QFile::exists(recordingsFolder() + "/366.corelane"));
    QVERIFY(user.window->statusBar()->currentMessage().contains("limits of the history"));
}

void TestWindowHistory::deleteCanBeUndone()
{
    for (const int minute : {1, 2, 3, 4})
        keepRun(minute);
    const WindowUser user;
    QVERIFY(waitForRows(user, 4));
    QVERIFY(!user.action("Undo delete")->isEnabled());
    const QString second = entry(user, 1).file;
    selectRows(user, {1, 2});
    user.pressInTable(Qt::Key_Delete);
    QCOMPARE(user.rows(), 2);
    QCOMPARE(recordings().size(), 2);
    QVERIFY(user.window->statusBar()->currentMessage().startsWith("2 runs deleted"));
    selectRows(user, {0});
    user.pressInTable(Qt::Key_Delete);
    QCOMPARE(recordings().size(), 1);
    user.action("Undo delete")->trigger();
    QCOMPARE(user.rows(), 2);
    user.action("Undo delete")->trigger();
    QCOMPARE(user.rows(), 4);
    QCOMPARE(entry(user, 1).file, second);
    QCOMPARE(user.table()->currentIndex().row(), 1); // what is back is shown
    QCOMPARE(recordings().size(), 4);
    QVERIFY(!user.action("Undo delete")->isEnabled());
    user.table()->selectRun(1);
    QTRY_VERIFY_WITH_TIMEOUT(hasLanes(user), kPatience_ms);
    user.table()->selectAll();
    user.pressInTable(Qt::Key_Delete);
    QCOMPARE(user.rows(), 0);
    QVERIFY(recordings().isEmpty());
    user.action("Undo delete")->trigger();
    QCOMPARE(entry(user, 1).file, second);
    QCOMPARE(recordings().size(), 4);
}

void TestWindowHistory::deletedFilesGoWithTheWindow()
{
    keepRun(1);
    keepRun(2);
    {
        const WindowUser user;
        QVERIFY(waitForRows(user, 2));
        user.table()->selectRun(0);
        user.pressInTable(Qt::Key_Delete);
        QVERIFY(!QDir(historyPlaces().trash).isEmpty());
    }
    QVERIFY(QDir(historyPlaces().trash).isEmpty());
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
}

void TestWindowHistory::selectedRunsAreCompared()
{
    keepRun(1, "cpp.sequential");
    keepRun(2, "cpp.threads");
    RunRecord other = keptRun(3);
    other.spec.size = 7;
    keep(recordingsFolder(), "other", recordingText(other));
    const WindowUser user;
    QVERIFY(waitForRows(user, 3));
    user.table()->selectRun(1);
    QCOMPARE(barGroups(user), std::size_t{2}); // those of the same work
    selectRows(user, {0, 1, 2});
    QCOMPARE(barGroups(user), std::size_t{3});
    const auto areWhole = [&] {
        return entry(user, 0).extent == Extent::whole && entry(user, 1).extent == Extent::whole &&
               entry(user, 2).extent == Extent::whole;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areWhole(), kPatience_ms);
    selectRows(user, {1});
    QCOMPARE(barGroups(user), std::size_t{2});
}

void TestWindowHistory::noRunComesTwice()
{
    keepRun(1);
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
    keepRun(2);
    auto *history = user.window->findChild<History *>();
    history->load({});
    QVERIFY(waitForRows(user, 2));
    QSignalSpy loaded(history, &History::loaded);
    history->load({});
    QVERIFY(loaded.wait(kPatience_ms));
    QCOMPARE(user.rows(), 2);
}

void TestWindowHistory::limitsAreAskedForAndKept()
{
    {
        const WindowUser user;
        user.action("History limits…")->trigger();
        auto *dialog = user.part<HistoryDialog>("historyDialog");
        QCOMPARE(dialog->limits(), RetentionLimits{});
        dialog->findChild<QSpinBox *>("historyDays")->setValue(0);
        dialog->findChild<QSpinBox *>("historyMebibytes")->setValue(5);
        dialog->accept();
        user.window->close();
    }
    QVERIFY(setAge(keepRun(1), 86'400 * 1000));
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
    user.action("History limits…")->trigger();
    QCOMPARE(user.part<HistoryDialog>("historyDialog")->limits(),
             (RetentionLimits{.days = 0, .bytes = 5 << 20}));
}

void TestWindowHistory::damagedIndexIsNoReasonToFail()
{
    keepRun(1);
    QFile index(historyPlaces().index);
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("no database at all");
    index.close();
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
    QVERIFY(!user.part<MessageBar>("messageBar")->isVisible());
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
        const WindowUser user;
        const qint64 window_ms = clock.elapsed();
        QVERIFY(waitForRows(user, kMany));
        user.window->repaint();
        const qint64 rows_ms = clock.restart();
        search(user, "workers:3");
        const qint64 search_ms = clock.elapsed();
        QCOMPARE(shownRows(user), 0);
        user.part<RunSearchBar>("runSearchBar")->setText({});
        QTRY_COMPARE(shownRows(user), kMany);
        user.table()->selectAll();
        clock.start();
        user.pressInTable(Qt::Key_Delete);
        QCOMPARE(user.rows(), 0);
        user.action("Undo delete")->trigger();
        QCOMPARE(user.rows(), kMany);
        qInfo("%d recordings of %zu KiB, %s: window after %lld ms, rows after %lld ms, search %lld "
              "ms, delete and undo %lld ms",
              kMany, text.size() / 1024, how, window_ms, rows_ms, search_ms, clock.elapsed());
    }
}

QTEST_MAIN(TestWindowHistory)
#include "tst_window_history.moc"
