// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
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
    void tourByKeyboard();
    void invalidSizeIsRefused();
    void sizeFollowsTheRuntimeUntilChosen();
    void opensWithoutItsParts();
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
    const Hands hands;
    if (findModel(model.toStdString())->minimumPythonMinor > 0)
        QSKIP("greyed: needs a newer Python than python3 here may be");
    QVERIFY(hands.runSmall(model.toStdString()));
    QCOMPARE(hands.rows(), 1);
    QCOMPARE(hands.state(0), RunState::done);
    QCOMPARE(hands.cell(0, RunModel::AnswerColumn), kSmallAnswer);
    QVERIFY(hands.cell(0, RunModel::RealColumn).toDouble() > 0);
    QVERIFY(hands.modeRow(model.toStdString()).data(ModeModel::HasRunRole).toBool());
    QCOMPARE(recordings().size(), 1);
    QVERIFY(recordings().constFirst().endsWith(model + ".corelane"));
    QVERIFY(hands.part<QLabel>("state")->text().startsWith("Done in "));
}

void TestWindow::speedupNamesItsBaseline()
{
    const Hands hands;
    QVERIFY(hands.runSmall("cpp.sequential"));
    QVERIFY(hands.runSmall("cpp.threads"));
    QCOMPARE(hands.cell(1, RunModel::SpeedupColumn), QString("baseline"));
    const QModelIndex speedup = hands.table()->model()->index(0, RunModel::SpeedupColumn);
    QVERIFY(speedup.data().toDouble() > 0);
    QVERIFY(speedup.data(Qt::ToolTipRole).toString().contains("C++ sequential"));
    QCOMPARE(hands.table()->currentIndex().row(), 0);
    hands.table()->selectRun(1);
    QVERIFY(hands.part<Paragraph>("headlineWhat")->text().startsWith("C++ sequential"));
}

void TestWindow::refusesASecondRunKindly()
{
    const Hands hands;
    const int pid = hands.startEndlessRun();
    QVERIFY(pid > 0);
    hands.pressEnter();
    QVERIFY(hands.window->statusBar()->currentMessage().startsWith("A run is under way"));
    QCOMPARE(hands.rows(), 1);
    QVERIFY(isAlive(pid));
    QVERIFY(hands.window->windowTitle().contains(" % – Corelane"));
}

void TestWindow::stopCancelsTheWholeTree()
{
    const Hands hands;
    const int pid = hands.startEndlessRun();
    QVERIFY(pid > 0);
    QTest::keyClick(hands.window.get(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(hands.state(0) == RunState::cancelled, 2000);
    QVERIFY(!isAlive(pid));
    QCOMPARE(hands.cell(0, RunModel::AnswerColumn), QString("cancelled"));
    QVERIFY(hands.part<QLabel>("state")->text().startsWith("Cancelled after "));
    QVERIFY(hands.runSmall("cpp.threads"));
    QCOMPARE(hands.state(0), RunState::done);
}

void TestWindow::closingInMidRunEndsTheTreeAndKeepsTheRecording()
{
    const Hands hands;
    const int pid = hands.startEndlessRun();
    QVERIFY(pid > 0);
    QVERIFY(hands.window->close());
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
               "geometry=@ByteArray(\x1\xd9)\nmodes-splitter=7\ntheme=purple\n");
    file.close();
    const Hands hands;
    QVERIFY(hands.window->isVisible());
    QVERIFY(hands.runSmall("cpp.threads"));
    QCOMPARE(hands.state(0), RunState::done);
}

void TestWindow::remembersLayoutAndChoices()
{
    {
        const Hands hands;
        hands.part<QSpinBox>("workers")->setValue(7);
        hands.typeSize(kSmall);
        QVERIFY(hands.clickMode("python.processes"));
        hands.action("Run table")->setChecked(false);
        hands.action("Dark")->trigger();
        hands.part<QSplitter>("columns")->setSizes({300, 980});
        hands.window->close();
    }
    const Hands hands;
    QCOMPARE(hands.part<QLineEdit>("size")->text(), QString("20,000"));
    QTRY_COMPARE_WITH_TIMEOUT(hands.modes()->selectedMode()->model->id,
                              std::string("python.processes"), kPatience_ms);
    QCOMPARE(hands.part<QSpinBox>("workers")->value(), 7);
    QVERIFY(!hands.table()->isVisible());
    QVERIFY(std::abs(hands.part<QSplitter>("columns")->sizes().constFirst() - 300) <= 2);
    QCOMPARE(hands.window->palette().color(QPalette::Window), darkTheme().window);
}

void TestWindow::partsCanBeHidden()
{
    const Hands hands;
    hands.action("Modes")->setChecked(false);
    hands.action("Run table")->setChecked(false);
    hands.action("Options")->setChecked(true);
    QVERIFY(!hands.modes()->isVisible());
    QVERIFY(!hands.table()->isVisible());
    QVERIFY(hands.part<QWidget>("split")->isVisible());
    hands.action("Modes")->setChecked(true);
    QVERIFY(hands.modes()->isVisible());
}

void TestWindow::brokenInterpreterIsListedWithItsReason()
{
    const QString broken = writeProgram(m_home->filePath("python-broken"), "echo no idea\nexit 3");
    QSettings("corelane", "corelane").setValue("interpreters", QStringList{broken});

    const Hands hands;
    auto *rows = hands.modes()->model();
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
    QVERIFY(Hands().runSmall("cpp.processes"));
    const QString path = recordingsFolder() + "/" + recordings().constFirst();
    const Hands hands;
    hands.window->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(hands.rows(), 1, kPatience_ms);
    QCOMPARE(hands.cell(0, RunModel::AnswerColumn), kSmallAnswer);
    const auto *headline = hands.part<Paragraph>("headlineWhat");
    QTRY_VERIFY_WITH_TIMEOUT(headline->text().startsWith("C++ processes"), kPatience_ms);
}

void TestWindow::tellsWhyAFileIsNoRecording()
{
    const Hands hands;
    hands.window->openFile("/no/such.corelane");
    QTRY_VERIFY_WITH_TIMEOUT(hands.message().contains("/no/such.corelane"), kPatience_ms);
    QFile newer(m_home->filePath("newer.corelane"));
    QVERIFY(newer.open(QIODevice::WriteOnly));
    newer.write("corelane-recording 99\n");
    newer.close();
    hands.window->openFile(newer.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(hands.message().contains("99"), kPatience_ms);
    QCOMPARE(hands.rows(), 0);
}

void TestWindow::takesDroppedFiles()
{
    const Hands hands;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/no/dropped.corelane")});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hands.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hands.window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(hands.message().contains("/no/dropped.corelane"), kPatience_ms);
}

void TestWindow::tourByKeyboard()
{
    const Hands hands;
    QVERIFY(hands.clickMode("cpp.sequential")); // the probe of python3 has ended
    hands.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(hands.window.get()));
    hands.modes()->setFocus();
    QTest::keyClick(hands.modes(), Qt::Key_Down);
    QCOMPARE(hands.modes()->selectedMode()->model->id, std::string("cpp.threads"));
    hands.typeSize(kSmall);
    QTest::keyClick(hands.window.get(), Qt::Key_F5);
    QVERIFY(hands.waitForEnd());
    QCOMPARE(hands.cell(0, RunModel::AnswerColumn), kSmallAnswer);
    hands.table()->setFocus();
    QTest::keyClick(hands.table(), Qt::Key_Delete);
    QCOMPARE(hands.rows(), 0);
    QTest::keyClick(hands.window.get(), Qt::Key_F9);
    QVERIFY(!hands.modes()->isVisible());
}

void TestWindow::invalidSizeIsRefused()
{
    const Hands hands;
    auto *field = hands.part<QLineEdit>("size");
    field->selectAll();
    QTest::keyClicks(field, "99999999999");
    QVERIFY(field->property("invalid").toBool());
    hands.action("Run")->trigger();
    QVERIFY(hands.message().contains("1 to 1,000,000,000"));
    QCOMPARE(hands.rows(), 0);
}

void TestWindow::sizeFollowsTheRuntimeUntilChosen()
{
    const Hands hands;
    const Workload *primes = findWorkload("primes");
    const auto shown = [&] {
        return hands.part<QLineEdit>("size")->text().remove(QLatin1Char(',')).toLongLong();
    };
    QVERIFY(hands.clickMode("cpp.threads"));
    QCOMPARE(shown(), primes->defaultSizeCpp);
    QVERIFY(hands.clickMode("python.threads"));
    QCOMPARE(shown(), primes->defaultSizePython);
    hands.typeSize(kSmall);
    QVERIFY(hands.clickMode("cpp.threads"));
    QCOMPARE(shown(), kSmall);
}

void TestWindow::opensWithoutItsParts()
{
    const Hands hands(installationIn(m_home->path().toStdString()));
    QVERIFY(hands.part<Paragraph>("headlineWhy")->text().contains("corelane-recorder"));
    hands.action("Run")->trigger();
    QVERIFY(hands.message().contains("corelane-recorder"));
    QCOMPARE(hands.rows(), 0);
}

void TestWindow::everyControlHasAName()
{
    const Hands hands;
    for (const QWidget *each : hands.window->findChildren<QWidget *>()) {
        // Qt's own parts of a control (a spin box's line edit, a scroll bar) speak through it.
        const bool isOwn = !each->objectName().startsWith("qt_") && each->isVisible();
        if (isOwn && each->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
