// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"
#include "written_file.h"

#include "charts/theme.h"
#include "record/recording_reader.h"
#include "window/runs/recording_files.h"
#include "window/widgets/paragraph.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>

#include <csignal>
#include <memory>

using namespace corelane;

namespace {

bool isAlive(int pid)
{
    return ::kill(pid, 0) == 0;
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void runsEveryModeByClickAndEnter_data();
    void runsEveryModeByClickAndEnter();
    void speedupNamesItsBaseline();
    void refusesASecondRunKindly();
    void stopCancelsTheWholeTree();
    void closingInMidRunEndsTheTreeAndKeepsTheRecording();
    void damagedSettingsAreNoReasonToFail();
    void remembersLayoutAndChoices();
    void partsCanBeHidden();
    void brokenInterpreterIsListedWithItsReason();
    void opensRecordings();
    void tellsWhyAFileIsNoRecording();
    void takesDroppedFiles();
    void aMessageTakesThePlaceOfTheState();
    void tourByKeyboard();
    void invalidSizeIsRefused();
    void sizeFollowsTheRuntimeUntilChosen();
    void opensWithoutItsParts();
    void tabGoesFromLeftToRight();
    void everyControlHasAName();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindow::runsEveryModeByClickAndEnter_data()
{
    QTest::addColumn<QString>("model");
    for (const Model &model : models())
        QTest::newRow(model.id.c_str()) << QString::fromStdString(model.id);
}

void TestWindow::runsEveryModeByClickAndEnter()
{
    QFETCH(QString, model);
    const WindowUser user;
    if (findModel(model.toStdString())->minimumPythonMinor > 0)
        QSKIP("greyed: needs a newer Python than python3 here may be");
    QVERIFY(user.runSmall(model.toStdString()));
    QCOMPARE(user.rows(), 1);
    QCOMPARE(user.state(0), RunState::done);
    QCOMPARE(user.cell(0, RunModel::AnswerColumn), kSmallAnswer);
    QVERIFY(user.cell(0, RunModel::RealColumn).toDouble() > 0);
    QVERIFY(user.modeRow(model.toStdString()).data(ModeModel::HasRunRole).toBool());
    QCOMPARE(recordings().size(), 1);
    QVERIFY(recordings().constFirst().endsWith(model + ".corelane"));
    QVERIFY(user.part<QLabel>("state")->text().startsWith("Done in "));
}

void TestWindow::speedupNamesItsBaseline()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.sequential"));
    QVERIFY(user.runSmall("cpp.threads"));
    QCOMPARE(user.cell(1, RunModel::SpeedupColumn), QString("baseline"));
    const QModelIndex speedup = user.table()->model()->index(0, RunModel::SpeedupColumn);
    QVERIFY(speedup.data().toDouble() > 0);
    QVERIFY(speedup.data(Qt::ToolTipRole).toString().contains("C++ sequential"));
    QCOMPARE(user.table()->currentIndex().row(), 0);
    user.table()->selectRun(1);
    QVERIFY(user.part<Paragraph>("headlineWhat")->text().startsWith("C++ sequential"));
}

void TestWindow::refusesASecondRunKindly()
{
    const WindowUser user;
    const int pid = user.startEndlessRun();
    QVERIFY(pid > 0);
    user.pressEnter();
    QVERIFY(user.window->statusBar()->currentMessage().startsWith("A run is under way"));
    QCOMPARE(user.rows(), 1);
    QVERIFY(isAlive(pid));
    QVERIFY(user.window->windowTitle().contains(" % – Corelane"));
}

void TestWindow::stopCancelsTheWholeTree()
{
    const WindowUser user;
    const int pid = user.startEndlessRun();
    QVERIFY(pid > 0);
    QTest::keyClick(user.window.get(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(user.state(0) == RunState::cancelled, kPatience_ms);
    QVERIFY(!isAlive(pid));
    QCOMPARE(user.cell(0, RunModel::AnswerColumn), QString("cancelled"));
    // The run is over before its recording is kept.
    QTRY_VERIFY_WITH_TIMEOUT(user.part<QLabel>("state")->text().startsWith("Cancelled after "),
                             kPatience_ms);
    QVERIFY(user.runSmall("cpp.threads"));
    QCOMPARE(user.state(0), RunState::done);
}

void TestWindow::closingInMidRunEndsTheTreeAndKeepsTheRecording()
{
    const WindowUser user;
    const int pid = user.startEndlessRun();
    QVERIFY(pid > 0);
    QVERIFY(user.window->close());
    QVERIFY(!isAlive(pid));
    QCOMPARE(recordings().size(), 1);
    const auto kept =
        readRecordingFile((recordingsFolder() + "/" + recordings().constFirst()).toStdString());
    QVERIFY(kept);
    QVERIFY(!kept->front().treeReadings.empty());
}

void TestWindow::damagedSettingsAreNoReasonToFail()
{
    QDir(m_home->path()).mkpath("corelane");
    QFile file(m_home->filePath("corelane/corelane.conf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[run\nworkers=99999999\n\x01\x02=\nworkload=@Invalid()\n[window]\n"
               "modes-splitter=7\ntheme=purple\nzoom=-7\n"
               "[geometries]\n800x800=@ByteArray(\x1\xd9)\n");
    file.close();
    const WindowUser user;
    QVERIFY(user.window->isVisible());
    QVERIFY(user.runSmall("cpp.threads"));
    QCOMPARE(user.state(0), RunState::done);
}

void TestWindow::remembersLayoutAndChoices()
{
    {
        const WindowUser user;
        user.part<QSpinBox>("workers")->setValue(7);
        user.typeSize(kSmall);
        QVERIFY(user.clickMode("python.processes"));
        user.action("Run table")->setChecked(false);
        user.action("Dark")->trigger();
        user.part<QSplitter>("columns")->setSizes({300, 980});
        user.window->close();
    }
    const WindowUser user;
    QCOMPARE(user.part<QLineEdit>("size")->text(), QString("20,000"));
    QTRY_COMPARE_WITH_TIMEOUT(user.modes()->selectedMode()->model->id,
                              std::string("python.processes"), kPatience_ms);
    QCOMPARE(user.part<QSpinBox>("workers")->value(), 7);
    QVERIFY(!user.table()->isVisible());
    QVERIFY(std::abs(user.part<QSplitter>("columns")->sizes().constFirst() - 300) <= 2);
    QCOMPARE(user.window->palette().color(QPalette::Window), darkTheme().window);
}

void TestWindow::partsCanBeHidden()
{
    const WindowUser user;
    user.action("Modes")->setChecked(false);
    user.action("Run table")->setChecked(false);
    user.action("Options")->setChecked(true);
    QVERIFY(!user.modes()->isVisible());
    QVERIFY(!user.table()->isVisible());
    QVERIFY(user.part<QWidget>("split")->isVisible());
    user.action("Modes")->setChecked(true);
    QVERIFY(user.modes()->isVisible());
}

void TestWindow::brokenInterpreterIsListedWithItsReason()
{
    const QString broken = writeProgram(m_home->filePath("python-broken"), "echo no idea\nexit 3");
    QSettings("corelane", "corelane").setValue("interpreters", QStringList{broken});

    const WindowUser user;
    auto *rows = user.modes()->model();
    const auto title = [&]() -> QModelIndex {
        const auto found = rows->match(rows->index(0, 0), Qt::DisplayRole,
                                       broken + " · not available", 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    };
    QTRY_VERIFY_WITH_TIMEOUT(title().isValid(), kPatience_ms);
    const QModelIndex mode = rows->index(title().row() + 1, 0);
    QVERIFY(!(mode.flags() & Qt::ItemIsEnabled));
    QVERIFY(mode.data(ModeModel::ExplanationRole).toString().contains(broken));
    QVERIFY(mode.data(Qt::AccessibleTextRole).toString().contains("not available"));
}

void TestWindow::opensRecordings()
{
    QVERIFY(WindowUser().runSmall("cpp.processes"));
    const QString path = recordingsFolder() + "/" + recordings().constFirst();
    const WindowUser user;
    user.window->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(user.rows(), 1, kPatience_ms);
    QCOMPARE(user.cell(0, RunModel::AnswerColumn), kSmallAnswer);
    const auto *headline = user.part<Paragraph>("headlineWhat");
    QTRY_VERIFY_WITH_TIMEOUT(headline->text().startsWith("C++ processes"), kPatience_ms);
}

void TestWindow::tellsWhyAFileIsNoRecording()
{
    const WindowUser user;
    user.window->openFile("/no/such.corelane");
    QTRY_VERIFY_WITH_TIMEOUT(user.message().contains("/no/such.corelane"), kPatience_ms);
    QFile newer(m_home->filePath("newer.corelane"));
    QVERIFY(newer.open(QIODevice::WriteOnly));
    newer.write("corelane-recording 99\n");
    newer.close();
    user.window->openFile(newer.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(user.message().contains("99"), kPatience_ms);
    QCOMPARE(user.rows(), 0);
}

void TestWindow::aMessageTakesThePlaceOfTheState()
{
    MainWindow window(installationIn(CORELANE_BIN_DIR));
    auto *state = window.findChild<QLabel *>("state");
    window.statusBar()->showMessage("told before the window is shown");
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!state->isVisible());
    window.statusBar()->clearMessage();
    QVERIFY(state->isVisible());
    window.statusBar()->showMessage("and after it");
    QVERIFY(!state->isVisible());
}

void TestWindow::takesDroppedFiles()
{
    const WindowUser user;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/no/dropped.corelane")});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(user.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(user.window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(user.message().contains("/no/dropped.corelane"), kPatience_ms);
}

void TestWindow::tourByKeyboard()
{
    const WindowUser user;
    QVERIFY(user.clickMode("cpp.sequential")); // the probe of python3 has ended
    user.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(user.window.get()));
    user.modes()->setFocus();
    QTest::keyClick(user.modes(), Qt::Key_Down);
    QCOMPARE(user.modes()->selectedMode()->model->id, std::string("cpp.threads"));
    user.typeSize(kSmall);
    QTest::keyClick(user.window.get(), Qt::Key_F5);
    QVERIFY(user.waitForEnd());
    QCOMPARE(user.cell(0, RunModel::AnswerColumn), kSmallAnswer);
    user.pressInTable(Qt::Key_Delete);
    QCOMPARE(user.rows(), 0);
    QTest::keyClick(user.window.get(), Qt::Key_F9);
    QVERIFY(!user.modes()->isVisible());
}

void TestWindow::invalidSizeIsRefused()
{
    const WindowUser user;
    auto *field = user.part<QLineEdit>("size");
    field->selectAll();
    QTest::keyClicks(field, "99999999999");
    QVERIFY(field->property("invalid").toBool());
    user.action("Run")->trigger();
    QVERIFY(user.message().contains("1 to 1,000,000,000"));
    QCOMPARE(user.rows(), 0);
}

void TestWindow::sizeFollowsTheRuntimeUntilChosen()
{
    const WindowUser user;
    const Workload *primes = findWorkload("primes");
    const auto shown = [&] {
        return user.part<QLineEdit>("size")->text().remove(QLatin1Char(',')).toLongLong();
    };
    QVERIFY(user.clickMode("cpp.threads"));
    QCOMPARE(shown(), primes->defaultSizeCpp);
    QVERIFY(user.clickMode("python.threads"));
    QCOMPARE(shown(), primes->defaultSizePython);
    user.typeSize(kSmall);
    QVERIFY(user.clickMode("cpp.threads"));
    QCOMPARE(shown(), kSmall);
}

void TestWindow::opensWithoutItsParts()
{
    const WindowUser user(installationIn(m_home->path().toStdString()));
    QVERIFY(user.part<Paragraph>("headlineWhy")->text().contains("corelane-recorder"));
    user.action("Run")->trigger();
    QVERIFY(user.message().contains("corelane-recorder"));
    QCOMPARE(user.rows(), 0);
}

void TestWindow::tabGoesFromLeftToRight()
{
    const WindowUser user;
    const QWidget *options = user.part<QToolButton>("optionsButton");
    const QWidget *each = user.part<QSpinBox>("workers");
    int left = 0;
    for (int i = 0; i < 20 && each != options; ++i) {
        each = each->nextInFocusChain();
        const bool isStop = each->focusPolicy() & Qt::TabFocus && each->isVisible() &&
                            each->parentWidget() == options->parentWidget();
        if (!isStop)
            continue;
        QVERIFY(each->x() > left);
        left = each->x();
    }
    QVERIFY(each == options);
}

void TestWindow::everyControlHasAName()
{
    const WindowUser user;
    for (const QWidget *each : user.window->findChildren<QWidget *>()) {
        // Qt's own parts of a control (a spin box's line edit, a scroll bar) speak through it.
        const bool isOwn = !each->objectName().startsWith("qt_") && each->isVisible();
        if (isOwn && each->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
