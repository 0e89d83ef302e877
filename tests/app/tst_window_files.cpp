// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_user.h"

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
    const WindowUser user;
    user.window->openFile(path);
    QVERIFY(waitForRows(user, 1));
    user.pressInTable(Qt::Key_Delete);
    QCOMPARE(user.rows(), 0);
    QVERIFY(QFile::exists(path));
    user.action("Undo delete")->trigger();
    QCOMPARE(user.rows(), 1);
}

void TestWindowFiles::savesSeveralIntoOneFile()
{
    const std::string first = recordingText(keptRun(1)) + "later-kind of a line\n";
    const QString one = keep(recordingsFolder(), "1", first);
    keepRun(2);
    const WindowUser user;
    QVERIFY(waitForRows(user, 2));
    emit user.table()->saveAsked({0, 1});
    auto *dialog = user.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_home->filePath("both.corelane");
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience_ms);
    QTRY_COMPARE(user.part<RecentFiles>("recentFiles")->paths(), QStringList{path});
    QCOMPARE(readPart(path.toStdString(), 2).value(), first); // byte for byte
    QVERIFY(!readPart(path.toStdString(), 3));
    user.window->openFile(path);
    QVERIFY(waitForRows(user, 4));
}

void TestWindowFiles::recentFilesAreRemembered()
{
    const QString path = keep(m_home->filePath("elsewhere"), "a", recordingText(keptRun(1)));
    {
        const WindowUser user;
        QVERIFY(!user.part<RecentFiles>("recentFiles")->isEnabled());
        user.window->openFile(path);
        QVERIFY(waitForRows(user, 1));
        user.window->close();
    }
    const WindowUser user;
    auto *recent = user.part<RecentFiles>("recentFiles");
    QCOMPARE(recent->paths(), QStringList{path});
    recent->actions().constFirst()->trigger();
    QVERIFY(waitForRows(user, 1));
    QVERIFY(QFile::remove(path));
    recent->actions().constFirst()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(recent->paths().isEmpty(), kPatience_ms); // and says why
    QVERIFY(user.message().contains(path));
    recent->setPaths({"/a.corelane", "/b.corelane"});
    user.action("Clear the list")->trigger();
    QTRY_VERIFY(recent->paths().isEmpty());
    QVERIFY(!recent->isEnabled());
}

void TestWindowFiles::openingAKeptFileShowsItsRow()
{
    const QString path = keepRun(1);
    keepRun(2);
    const WindowUser user;
    QVERIFY(waitForRows(user, 2));
    user.window->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(user.table()->currentIndex().row(), 1, kPatience_ms);
    QCOMPARE(user.rows(), 2);
}

void TestWindowFiles::emptyTableOffersAnExample()
{
    const WindowUser user;
    auto *offer = user.part<QPushButton>("headlineOffer");
    if (user.part<QMenu>("examples")->isEnabled()) {
        QVERIFY(offer->isVisible());
        offer->click();
        QTRY_VERIFY_WITH_TIMEOUT(user.rows() > 0, kPatience_ms);
        QVERIFY(hasLanes(user));
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
    const auto grab = [&](const WindowUser &user, const QString &name) {
        QTest::qWait(400);
        const QString path = QStringLiteral("history-%1-%2-%3.png");
        const QString theme = user.action("Dark")->isChecked() ? "dark" : "light";
        QVERIFY(user.window->screen()->grabWindow(0).save(
            folder.filePath(path.arg(name, theme).arg(user.window->width()))));
    };
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        init();
        const WindowUser user;
        user.window->move(0, 0);
        user.window->resize(size);
        for (const char *theme : {"Light", "Dark"}) {
            user.action(theme)->trigger();
            if (user.rows() == 0) {
                grab(user, "empty");
                for (const QFileInfo &example :
                     QDir(CORELANE_SOURCE_DIR "/resources/examples").entryInfoList(QDir::Files)) {
                    QDir().mkpath(recordingsFolder());
                    QFile::copy(example.filePath(), recordingsFolder() + "/" + example.fileName());
                    user.window->openFile(recordingsFolder() + "/" + example.fileName());
                    QTest::qWait(300);
                }
                emit user.table()->pinAsked({1}, true);
                user.window->findChild<History *>()->setNote(
                    4, {.name = "baseline of the class", .note = "before the fix"});
            }
            user.table()->selectRun(user.rows() - 2);
            search(user, "python -fetch");
            grab(user, "search");
            selectRows(user, {0, 2});
            grab(user, "several");
            user.part<RunSearchBar>("runSearchBar")->setText({});
            QTRY_COMPARE(shownRows(user), user.rows());
            user.table()->selectRun(4);
            QMenu *file = user.window->findChild<QMenuBar *>()->actions().constFirst()->menu();
            file->popup({20, 30});
            grab(user, "menu");
            file->close();
            auto *examples = user.part<QMenu>("examples");
            examples->popup({200, 60});
            grab(user, "examples");
            examples->close();
            user.part<RunSearchBar>("runSearchBar")
                ->findChild<QMenu *>()
                ->popup({620, size.height() - 400});
            grab(user, "filter");
            QApplication::activePopupWidget()->close();
            user.pressInTable(Qt::Key_F2);
            grab(user, "note");
            user.part<NoteDialog>("noteDialog")->close();
            user.action("History limits…")->trigger();
            grab(user, "limits");
            user.part<HistoryDialog>("historyDialog")->close();
            user.table()->selectRun(1);
            user.action("Replay")->trigger();
            QTest::qWait(1300);
            QTest::keyClick(user.window.get(), Qt::Key_Space);
            grab(user, "replay");
            QTest::keyClick(user.window.get(), Qt::Key_Escape);
        }
    }
}

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
