// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include "chart/chart.h"
#include "charts/fonts.h"
#include "charts/theme.h"
#include "record/recording_reader.h"
#include "window/board.h"
#include "window/chart_card.h"
#include "window/export_dialog.h"
#include "window/paragraph.h"
#include "window/recording_files.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

using namespace corelane;

namespace {

/// A folder of this test's own as the person's home; whatever the window remembers goes there.
void useHome(const QTemporaryDir &home)
{
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
}

QStringList recordings()
{
    return QDir(recordingsFolder()).entryList({"*.corelane"}, QDir::Files);
}

bool isAlive(int pid)
{
    return ::kill(pid, 0) == 0;
}

/// The lightness of a widget's brightest pixel: of its text, on a dark ground.
int brightest(QWidget *widget)
{
    const QImage image = widget->grab().toImage();
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, image.pixelColor(x, y).lightness());
    }
    return most;
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void runsEveryModeByClickAndEnter_data();
    void runsEveryModeByClickAndEnter();
    void chartsShowTheRun();
    void speedupNamesItsBaseline();
    void refusesASecondRunKindly();
    void stopCancelsTheWholeTree();
    void closingInMidRunEndsTheTreeAndKeepsTheRecording();
    void savesPicturesOfTheChosenSize_data();
    void savesPicturesOfTheChosenSize();
    void failedExportNamesTheReason();
    void copiesTheBoard();
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
    void followsTheSystemsPaletteAndTheChosenTheme();
    void opensWithoutItsParts();
    void everyControlHasAName();
    void drawsTheScreenshots();

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

void TestWindow::chartsShowTheRun()
{
    const Hands hands;
    hands.typeSize(400'000);
    QVERIFY(hands.clickMode("python.sequential"));
    hands.pressEnter();
    QVERIFY(hands.waitForEnd());
    const Chart cores = hands.part<ChartCard>("coresCard")->view()->chart();
    QVERIFY(cores.emptyText.empty());
    QVERIFY(!std::get<Panels>(cores.body).panels.empty());
    const Chart times = hands.part<ChartCard>("timesCard")->view()->chart();
    QCOMPARE(std::get<BarGroups>(times.body).groups.size(), std::size_t{1});
    hands.action("The article's own figures")->trigger();
    const Chart withArticle = hands.part<ChartCard>("timesCard")->view()->chart();
    QCOMPARE(std::get<BarGroups>(withArticle.body).groups.size(), std::size_t{3});
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

void TestWindow::savesPicturesOfTheChosenSize_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("scale");
    QTest::newRow("cores") << "coresCard" << 1;
    QTest::newRow("times") << "timesCard" << 3;
    QTest::newRow("board") << "" << 2;
}

void TestWindow::savesPicturesOfTheChosenSize()
{
    QFETCH(QString, what);
    QFETCH(int, scale);
    const Hands hands;
    QVERIFY(hands.runSmall("cpp.threads"));
    QAction *save = what.isEmpty()
                        ? hands.action("Save board as PNG…")
                        : hands.part<ChartCard>(what.toLatin1())->menu()->actions().constFirst();
    save->trigger();
    auto *dialog = hands.part<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    const QString path = m_home->filePath("picture.png");
    dialog->findChild<QLineEdit *>("path")->setText(path);
    dialog->findChild<QSpinBox *>("width")->setValue(640);
    dialog->findChild<QSpinBox *>("height")->setValue(400);
    dialog->findChild<QComboBox *>("scale")->setCurrentIndex(scale - 1);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience_ms);
    QCOMPARE(QImage(path).size(), QSize(640, 400) * scale);
    QTRY_VERIFY(hands.window->statusBar()->currentMessage().startsWith("Saved "));
}

void TestWindow::failedExportNamesTheReason()
{
    const Hands hands;
    hands.action("Save board as PNG…")->trigger();
    auto *dialog = hands.part<ExportDialog>("exportDialog");
    dialog->findChild<QLineEdit *>("path")->setText("/no/such/folder/board.png");
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(hands.message().contains("/no/such/folder/board.png"), kPatience_ms);
    QVERIFY(hands.part<MessageBar>("messageBar")->isVisible());
}

void TestWindow::copiesTheBoard()
{
    const Hands hands;
    hands.action("Copy board")->trigger();
    QCOMPARE(QApplication::clipboard()->image().size(), hands.part<Board>()->size() * 2);
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
    const QString broken = m_home->filePath("python-broken");
    QFile script(broken);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho no idea\nexit 3\n");
    script.setPermissions(script.permissions() | QFile::ExeOwner);
    script.close();
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
    hands.window->openRecording(path);
    QTRY_COMPARE_WITH_TIMEOUT(hands.rows(), 1, kPatience_ms);
    QCOMPARE(hands.cell(0, RunModel::AnswerColumn), kSmallAnswer);
    QVERIFY(hands.part<Paragraph>("headlineWhat")->text().startsWith("C++ processes"));
}

void TestWindow::tellsWhyAFileIsNoRecording()
{
    const Hands hands;
    hands.window->openRecording("/no/such.corelane");
    QTRY_VERIFY_WITH_TIMEOUT(hands.message().contains("/no/such.corelane"), kPatience_ms);
    QFile newer(m_home->filePath("newer.corelane"));
    QVERIFY(newer.open(QIODevice::WriteOnly));
    newer.write("corelane-recording 99\n");
    newer.close();
    hands.window->openRecording(newer.fileName());
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
    QApplication::setActiveWindow(hands.window.get());
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

void TestWindow::followsTheSystemsPaletteAndTheChosenTheme()
{
    const Hands hands;
    QVERIFY(hands.runSmall("cpp.threads"));
    const auto shown = [&] { return hands.window->palette().color(QPalette::Window); };
    QCOMPARE(shown(), lightTheme().window);
    QApplication::setPalette(paletteOf(darkTheme()));
    QTRY_COMPARE(shown(), darkTheme().window);
    const QImage image = hands.window->grab().toImage();
    QVERIFY(image.pixelColor(image.width() - 4, image.height() / 2).lightness() < 60);
    QVERIFY(brightest(hands.part<Paragraph>("headlineWhat")) > 200);
    QVERIFY(brightest(hands.table()->viewport()) > 200);
    hands.action("Light")->trigger();
    QCOMPARE(shown(), lightTheme().window);
    hands.action("System")->trigger();
    QCOMPARE(shown(), darkTheme().window);
    QApplication::setPalette(QPalette());
    QTRY_COMPARE(shown(), lightTheme().window);
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

/// The README's picture, light and dark, from real runs: CORELANE_SCREENSHOTS names the folder for
/// it.
void TestWindow::drawsTheScreenshots()
{
    const QString folder = qEnvironmentVariable("CORELANE_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("CORELANE_SCREENSHOTS is not set");
    preferInterWithoutDesktop();
    const Hands hands;
    for (const char *model : {"python.sequential", "python.threads", "python.processes"}) {
        QVERIFY(hands.clickMode(model));
        hands.pressEnter();
        QVERIFY(hands.waitForEnd());
    }
    for (const char *theme : {"Dark", "Light"}) {
        hands.action(theme)->trigger();
        QTest::qWait(500);
        QVERIFY(
            hands.window->grab().save(folder + "/screenshot-" + QString(theme).toLower() + ".png"));
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
