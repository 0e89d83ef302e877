// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_hands.h"

#include "charts/fonts.h"
#include "record/recording_parts.h"
#include "window/history/history.h"
#include "window/history/history_dialog.h"
#include "window/history/note_dialog.h"
#include "window/history/recent_files.h"
#include "window/runs/run_search_bar.h"

#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>

using namespace corelane;

/// Recordings in files of a person's own, and those that ship with Corelane.
class TestWindowFiles : public QObject {
    Q_OBJECT

private slots:
    void init();
    void openedFilesOnlyLeaveTheTable();
    void savesSeveralIntoOneFile();
    void recentFilesAreRemembered();
    void openingAKeptFileShowsItsRow();
    void emptyTableOffersAnExample();
    void drawsTheScreenshots();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowFiles::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowFiles::openedFilesOnlyLeaveTheTable()
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

void TestWindowFiles::savesSeveralIntoOneFile()
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
    QCOMPARE(readPart(path.toStdString(), 2).value(), first); // byte for byte
    QVERIFY(!readPart(path.toStdString(), 3));
    hands.window->openFile(path);
    QVERIFY(waitForRows(hands, 4));
}

void TestWindowFiles::recentFilesAreRemembered()
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

void TestWindowFiles::openingAKeptFileShowsItsRow()
{
    const QString path = keepRun(1);
    keepRun(2);
    const Hands hands;
    QVERIFY(waitForRows(hands, 2));
    hands.window->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(hands.table()->currentIndex().row(), 1, kPatience_ms);
    QCOMPARE(hands.rows(), 2);
}

void TestWindowFiles::emptyTableOffersAnExample()
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

/// For eyes: the history with a search, its menus and a replay, in each theme and in two sizes.
/// CORELANE_SCREENSHOTS names the folder for it.
void TestWindowFiles::drawsTheScreenshots()
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

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
