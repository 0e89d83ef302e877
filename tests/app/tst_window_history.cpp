// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "history_samples.h"

#include "record/recording_parts.h"
#include "window/headline_panel.h"
#include "window/history.h"
#include "window/history_dialog.h"
#include "window/note_dialog.h"
#include "window/paragraph.h"
#include "window/recent_files.h"
#include "window/recordings.h"
#include "window/run_search_bar.h"

#include "charts/fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>

using namespace corelane;

namespace {

QString keepRun(int minute, const std::string &model = "cpp.threads")
{
    return keep(recordingsFolder(), QString::number(minute), recordingText(keptRun(minute, model)));
}

bool waitForRows(const Hands &hands, int rows)
{
    return QTest::qWaitFor([&] { return hands.rows() == rows; }, kPatience_ms);
}

void search(const Hands &hands, const QString &typed)
{
    auto *field = hands.part<QLineEdit>("runSearch");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
}

/// How many rows a person sees.
int shownRows(const Hands &hands)
{
    int shown = 0;
    for (int row = 0; row < hands.rows(); ++row)
        shown += hands.table()->isRowHidden(row) ? 0 : 1;
    return shown;
}

void selectRows(const Hands &hands, std::initializer_list<int> rows)
{
    hands.table()->clearSelection();
    for (const int row : rows)
        hands.table()->selectionModel()->select(hands.table()->model()->index(row, 0),
                                                QItemSelectionModel::Select |
                                                    QItemSelectionModel::Rows);
}

std::size_t barGroups(const Hands &hands)
{
    const Chart &chart = hands.part<ChartCard>("timesCard")->view()->chart();
    return std::get<BarGroups>(chart.body).groups.size();
}

bool hasLanes(const Hands &hands)
{
    const Chart &chart = hands.part<ChartCard>("workersCard")->view()->chart();
    const auto *rows = std::get_if<LaneRows>(&chart.body);
    return rows && rows->rows && !rows->rows->empty();
}

const RunEntry &entry(const Hands &hands, int row)
{
    return *qobject_cast<RunModel *>(hands.table()->model())->entry(row);
}

} // namespace

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
    void openedFilesOnlyLeaveTheTable();
    void selectedRunsAreCompared();
    void savesSeveralIntoOneFile();
    void recentFilesAreRemembered();
    void openingAKeptFileShowsItsRow();
    void noRunComesTwice();
    void emptyTableOffersAnExample();
    void limitsAreAskedForAndKept();
    void damagedIndexIsNoReasonToFail();
    void opensAThousand();
    void drawsTheScreenshots();

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
    QApplication::setActiveWindow(hands.window.get());
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

void TestWindowHistory::openedFilesOnlyLeaveTheTable()
{
    const QString path = keep(m_home->filePath("elsewhere"), "a", recordingText(keptRun(1)));
    const Hands hands;
    hands.window->openFile(path);
    QVERIFY(waitForRows(hands, 1));
    QTest::keyClick(hands.table(), Qt::Key_Delete);
    QCOMPARE(hands.rows(), 0);
    QVERIFY(QFile::exists(path));
    hands.action("Undo delete")->trigger();
    QCOMPARE(hands.rows(), 1);
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

void TestWindowHistory::savesSeveralIntoOneFile()
{
    const std::string first = recordingText(keptRun(1)) + "later-kind of a line\n";
    const QString one = keep(recordingsFolder(), "1", first);
    keepRun(2);
    const Hands hands;
    QVERIFY(waitForRows(hands, 2));
    emit hands.table()->saveAsked({0, 1});
    auto *dialog = hands.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_home->filePath("both.corelane");
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience_ms);
    QTRY_COMPARE(hands.part<RecentFiles>("recentFiles")->paths(), QStringList{path});
    const Result<std::string> text = readText(path.toStdString());
    QVERIFY(text);
    const auto parts = recordingParts(*text);
    QCOMPARE(parts.size(), std::size_t{2});
    QCOMPARE(parts[1], std::string_view(first)); // byte for byte
    hands.window->openFile(path);
    QVERIFY(waitForRows(hands, 4));
}

void TestWindowHistory::recentFilesAreRemembered()
{
    const QString path = keep(m_home->filePath("elsewhere"), "a", recordingText(keptRun(1)));
    {
        const Hands hands;
        QVERIFY(!hands.part<RecentFiles>("recentFiles")->isEnabled());
        hands.window->openFile(path);
        QVERIFY(waitForRows(hands, 1));
        hands.window->close();
    }
    const Hands hands;
    auto *recent = hands.part<RecentFiles>("recentFiles");
    QCOMPARE(recent->paths(), QStringList{path});
    recent->actions().constFirst()->trigger();
    QVERIFY(waitForRows(hands, 1));
    QVERIFY(QFile::remove(path));
    recent->actions().constFirst()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(recent->paths().isEmpty(), kPatience_ms); // and says why
    QVERIFY(hands.message().contains(path));
    recent->setPaths({"/a.corelane", "/b.corelane"});
    hands.action("Clear the list")->trigger();
    QTRY_VERIFY(recent->paths().isEmpty());
    QVERIFY(!recent->isEnabled());
}

void TestWindowHistory::openingAKeptFileShowsItsRow()
{
    const QString path = keepRun(1);
    keepRun(2);
    const Hands hands;
    QVERIFY(waitForRows(hands, 2));
    hands.window->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(hands.table()->currentIndex().row(), 1, kPatience_ms);
    QCOMPARE(hands.rows(), 2);
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

void TestWindowHistory::emptyTableOffersAnExample()
{
    const Hands hands;
    auto *offer = hands.part<QPushButton>("headlineOffer");
    if (hands.part<QMenu>("examples")->isEnabled()) {
        QVERIFY(offer->isVisible());
        offer->click();
        QTRY_VERIFY_WITH_TIMEOUT(hands.rows() > 0, kPatience_ms);
        QVERIFY(hasLanes(hands));
    }
    QVERIFY(!offer->isVisible());
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
    const Result<std::string> example =
        readText(CORELANE_SOURCE_DIR "/resources/examples/primes-python-2-cores.corelane");
    QVERIFY(example);
    const std::string text(recordingParts(*example).at(1));
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

/// For eyes: the history with a search, its menus and a replay, in each theme and in two sizes.
/// CORELANE_SCREENSHOTS names the folder for it.
void TestWindowHistory::drawsTheScreenshots()
{
    const QDir folder(qEnvironmentVariable("CORELANE_SCREENSHOTS"));
    if (qEnvironmentVariableIsEmpty("CORELANE_SCREENSHOTS"))
        QSKIP("CORELANE_SCREENSHOTS is not set");
    preferInterWithoutDesktop();
    const auto grab = [&](const Hands &hands, const QString &name) {
        QTest::qWait(400);
        const QString path = QStringLiteral("history-%1-%2-%3.png");
        const QString theme = hands.action("Dark")->isChecked() ? "dark" : "light";
        QVERIFY(hands.window->screen()->grabWindow(0).save(
            folder.filePath(path.arg(name, theme).arg(hands.window->width()))));
    };
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        init();
        const Hands hands;
        hands.window->move(0, 0);
        hands.window->resize(size);
        for (const char *theme : {"Light", "Dark"}) {
            hands.action(theme)->trigger();
            if (hands.rows() == 0) {
                grab(hands, "empty");
                for (const QFileInfo &example :
                     QDir(CORELANE_SOURCE_DIR "/resources/examples").entryInfoList(QDir::Files)) {
                    QDir().mkpath(recordingsFolder());
                    QFile::copy(example.filePath(), recordingsFolder() + "/" + example.fileName());
                    hands.window->openFile(recordingsFolder() + "/" + example.fileName());
                    QTest::qWait(300);
                }
                emit hands.table()->pinAsked({1}, true);
                hands.window->findChild<History *>()->setNote(
                    4, {.name = "baseline of the class", .note = "before the fix"});
            }
            hands.table()->selectRun(hands.rows() - 2);
            search(hands, "python -fetch");
            grab(hands, "search");
            selectRows(hands, {0, 2});
            grab(hands, "several");
            hands.part<RunSearchBar>("runSearchBar")->setText({});
            QTRY_COMPARE(shownRows(hands), hands.rows());
            hands.table()->selectRun(4);
            QMenu *file = hands.window->findChild<QMenuBar *>()->actions().constFirst()->menu();
            file->popup({20, 30});
            grab(hands, "menu");
            file->close();
            auto *examples = hands.part<QMenu>("examples");
            examples->popup({200, 60});
            grab(hands, "examples");
            examples->close();
            hands.part<RunSearchBar>("runSearchBar")
                ->findChild<QMenu *>()
                ->popup({620, size.height() - 400});
            grab(hands, "filter");
            QApplication::activePopupWidget()->close();
            QTest::keyClick(hands.table(), Qt::Key_F2);
            grab(hands, "note");
            hands.part<NoteDialog>("noteDialog")->close();
            hands.action("History limits…")->trigger();
            grab(hands, "limits");
            hands.part<HistoryDialog>("historyDialog")->close();
            hands.table()->selectRun(1);
            hands.action("Replay")->trigger();
            QTest::qWait(1300);
            QTest::keyClick(hands.window.get(), Qt::Key_Space);
            grab(hands, "replay");
            QTest::keyClick(hands.window.get(), Qt::Key_Escape);
        }
    }
}

QTEST_MAIN(TestWindowHistory)
#include "tst_window_history.moc"
