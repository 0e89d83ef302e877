// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_user.h"

#include "files/save_file.h"
#include "window/history/note_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>

#include <csignal>
#include <memory>

using namespace corelane;

/// What people know from other programs of their desktop.
class TestWindowDesktop : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savingIsOfRecordings();
    void editMenuNamesAndDeletesRuns();
    void keysOfRunsAreTheTables();
    void fileDialogsNameTheKind();
    void folderThatNobodyShowsIsTold_data();
    void folderThatNobodyShowsIsTold();
    void aboutTellsTheVersions();
    void listOfKeysFitsTheScreen();
    void settingsAreKeptSoonAfterAChange();
    void settingsOutliveTheEndOfASession_data();
    void settingsOutliveTheEndOfASession();
    void aClickedFileThatHasGoneOpensTheWindow();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_path;
};

namespace {

QString keptText()
{
    QFile file(QString::fromStdString(ownSettingsPath()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Whether a program has a handler of its own for this signal.
bool catches(qint64 process, int signal)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("SigCgt:"))
            return line.mid(7).trimmed().toULongLong(nullptr, 16) & (1ULL << (signal - 1));
    }
    return false;
}

} // namespace

void TestWindowDesktop::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
    m_path = qgetenv("PATH");
}

void TestWindowDesktop::cleanup()
{
    qputenv("PATH", m_path);
}

void TestWindowDesktop::savingIsOfRecordings()
{
    keepRun(1);
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
    user.table()->selectRun(0);
    user.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(user.window.get()));
    QTest::keyClick(user.window.get(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = user.window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->windowTitle() == "Save recording");
    dialog->reject();
    QCOMPARE(user.action("Export board…")->shortcut(), QKeySequence("Ctrl+Shift+E"));
}

void TestWindowDesktop::editMenuNamesAndDeletesRuns()
{
    keepRun(1);
    keepRun(2);
    const WindowUser user;
    QVERIFY(waitForRows(user, 2));
    user.table()->clearSelection();
    user.action("Delete runs")->trigger();
    QVERIFY(user.window->statusBar()->currentMessage().startsWith("Select one or several runs"));
    user.action("Name and note…")->trigger();
    QVERIFY(user.window->statusBar()->currentMessage().startsWith("Select one run"));
    user.table()->selectRun(0);
    user.action("Name and note…")->trigger();
    auto *dialog = user.part<NoteDialog>("noteDialog");
    QVERIFY(dialog);
    dialog->reject();
    user.action("Delete runs")->trigger();
    QVERIFY(waitForRows(user, 1));
}

void TestWindowDesktop::keysOfRunsAreTheTables()
{
    keepRun(1);
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
    user.table()->selectRun(0);
    user.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(user.window.get()));
    user.modes()->setFocus();
    QTest::keyClick(user.modes(), Qt::Key_F2);
    QVERIFY(!user.part<NoteDialog>("noteDialog"));
    user.pressInTable(Qt::Key_F2);
    QVERIFY(user.part<NoteDialog>("noteDialog"));
    user.part<NoteDialog>("noteDialog")->reject();
    user.pressInTable(Qt::Key_Delete);
    QVERIFY(waitForRows(user, 0));
}

void TestWindowDesktop::fileDialogsNameTheKind()
{
    keepRun(1);
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
    user.table()->selectRun(0);
    const std::pair<const char *, const char *> kinds[] = {
        {"Export report (HTML)…", "HTML report (*.html)"},
        {"Export trace…", "Trace (*.trace.json)"},
        {"Export as JSON…", "JSON data (*.json)"},
        {"Export as CSV…", "CSV table (*.csv)"}};
    for (const auto &[action, filter] : kinds) {
        user.action(action)->trigger();
        auto *dialog = user.window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->nameFilters(), (QStringList{filter, "All files (*)"}));
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestWindowDesktop::folderThatNobodyShowsIsTold_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("no such program") << -1 << true;
    QTest::newRow("it finds no file manager") << 3 << true;
    QTest::newRow("shown") << 0 << false;
}

void TestWindowDesktop::folderThatNobodyShowsIsTold()
{
    QFETCH(int, exitCode);
    QFETCH(bool, isTold);
    const QString file = keepRun(1);
    const WindowUser user;
    QVERIFY(waitForRows(user, 1));
    const QString called = m_home->filePath("called");
    if (exitCode >= 0) {
        QFile program(m_home->filePath("xdg-open"));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write(QStringLiteral("#!/bin/sh\nprintf %s \"$1\" >'%1.part'\n"
                                     "/bin/mv '%1.part' '%1'\nexit %2\n")
                          .arg(called)
                          .arg(exitCode)
                          .toUtf8());
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    qputenv("PATH", m_home->path().toUtf8());
    emit user.table()->showFileAsked(0);
    if (exitCode >= 0) {
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(called), kPatience_ms);
        QFile folder(called);
        QVERIFY(folder.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(folder.readAll()), recordingsFolder());
    }
    if (isTold)
        QTRY_VERIFY_WITH_TIMEOUT(user.message().contains("No program here shows folders"),
                                 kPatience_ms);
    else
        QVERIFY(!QTest::qWaitFor([&] { return !user.message().isEmpty(); }, 300));
}

void TestWindowDesktop::aboutTellsTheVersions()
{
    const WindowUser user;
    user.action("About Corelane")->trigger();
    auto *box = user.window->findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains("GNU General Public License"));
    QVERIFY(!(box->windowFlags() & Qt::WindowMinMaxButtonsHint));
    QApplication::clipboard()->clear();
    box->findChild<QPushButton *>("copyVersions")->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith("Corelane ") && copied.contains(QLatin1String(qVersion())),
             qPrintable(copied));
    QVERIFY(box->isVisible());
}

void TestWindowDesktop::listOfKeysFitsTheScreen()
{
    const WindowUser user;
    user.action("Keyboard")->trigger();
    auto *dialog = user.window->findChild<QDialog *>("longText");
    QVERIFY(dialog && dialog->isVisible());
    const QSize screen = dialog->screen()->availableSize();
    QVERIFY(dialog->height() < screen.height() && dialog->width() <= screen.width());
    QVERIFY(dialog->findChild<QLabel *>()->text().contains("Shift+G"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestWindowDesktop::settingsAreKeptSoonAfterAChange()
{
    const WindowUser user;
    QVERIFY(keptText().isEmpty());
    user.typeSize(12'345);
    QTRY_VERIFY_WITH_TIMEOUT(keptText().contains("=12345"), kPatience_ms);
    QVERIFY(user.window->isVisible());
}

void TestWindowDesktop::settingsOutliveTheEndOfASession_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestWindowDesktop::settingsOutliveTheEndOfASession()
{
    QFETCH(int, signal);
    QProcess program;
    program.start(CORELANE_BIN_DIR "/corelane", QStringList());
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(catches(program.processId(), signal), kPatience_ms);
    kill(static_cast<pid_t>(program.processId()), signal);
    QVERIFY(program.waitForFinished(kPatience_ms));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY(keptText().contains("modes-splitter"));
}

/// Who clicked on it sees no stderr; who typed its name sees no window.
void TestWindowDesktop::aClickedFileThatHasGoneOpensTheWindow()
{
    for (const bool hasScreen : {true, false}) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("WAYLAND_DISPLAY");
        environment.remove("DISPLAY");
        if (hasScreen)
            environment.insert("DISPLAY", ":0"); // which the offscreen platform does not open
        program.setProcessEnvironment(environment);
        program.start(CORELANE_BIN_DIR "/corelane", {m_home->filePath("gone.corelane")});
        QVERIFY(program.waitForStarted());
        if (hasScreen) {
            QTRY_VERIFY_WITH_TIMEOUT(catches(program.processId(), SIGTERM), kPatience_ms);
            program.terminate();
        }
        QVERIFY(program.waitForFinished(kPatience_ms));
        QCOMPARE(program.exitCode(), hasScreen ? 0 : 2);
        QCOMPARE(program.readAllStandardError().contains("gone.corelane"), !hasScreen);
    }
}

QTEST_MAIN(TestWindowDesktop)
#include "tst_window_desktop.moc"
