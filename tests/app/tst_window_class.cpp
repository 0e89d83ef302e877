// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"

#include "charts/chart_view.h"
#include "charts/fonts.h"
#include "window/bar/run_bar.h"
#include "window/presentation.h"
#include "window/widgets/check_menu.h"

#include <QApplication>
#include <QFileDialog>
#include <QFontInfo>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

using namespace corelane;

/// The window in front of a class: on small screens, in large type, one chart at a time.
class TestWindowClass : public QObject {
    Q_OBJECT

private slots:
    void init();
    void fitsTheScreenItFirstOpensOn();
    void typeGrowsEverywhereAndIsKept();
    void aChartFillsTheWindow();
    void presentsAndLeavesWithoutEndingARun();
    void presentationTypeIsLargeEnough_data();
    void presentationTypeIsLargeEnough();
    void arrowKeysShowTheNextRun();
    void sortsRunsByAColumn();
    void columnsCanBeChosen();
    void messagesGoWithTheirCause();
    void addsAnInterpreterByItsMenu();
    void modelsOfAStudyAreTickedInOneVisit();

private:
    static void doubleClickTitle(const WindowUser &user, const char *card);
    static int typePixels();

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowClass::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowClass::doubleClickTitle(const WindowUser &user, const char *card)
{
    ChartView *view = user.part<ChartCard>(card)->view();
    QTest::mouseDClick(view, Qt::LeftButton, {}, QPoint(40, 16));
}

int TestWindowClass::typePixels()
{
    return QFontInfo(QApplication::font()).pixelSize();
}

void TestWindowClass::fitsTheScreenItFirstOpensOn()
{
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    MainWindow window(installationIn(CORELANE_BIN_DIR));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.openFile(
        QStringLiteral(CORELANE_SOURCE_DIR "/resources/examples/primes-python-2-cores.corelane"));
    auto *table = window.findChild<RunTable *>("runTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->selectedRun(), kPatience_ms);
    QString wide;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->minimumSizeHint().width() > room.width() / 2)
            wide += QStringLiteral(" %1 %2 %3")
                        .arg(each->metaObject()->className(), each->objectName())
                        .arg(each->minimumSizeHint().width());
    }
    QVERIFY2(
        window.width() <= room.width() && window.height() <= room.height(),
        qPrintable(QStringLiteral("%1x%2:%3").arg(window.width()).arg(window.height()).arg(wide)));
}

void TestWindowClass::typeGrowsEverywhereAndIsKept()
{
    const int usual = typePixels();
    {
        const WindowUser user;
        const int row = user.table()->verticalHeader()->defaultSectionSize();
        const int header = QFontInfo(user.table()->horizontalHeader()->font()).pixelSize();
        for (int i = 0; i < 3; ++i)
            QTest::keySequence(user.window.get(), QKeySequence(Qt::CTRL | Qt::Key_Plus));
        QVERIFY(typePixels() >= usual * 3 / 2 - 1);
        QTRY_VERIFY(user.table()->verticalHeader()->defaultSectionSize() > row);
        QTRY_VERIFY(QFontInfo(user.table()->horizontalHeader()->font()).pixelSize() > header);
        user.window->close();
    }
    QCOMPARE(typePixels(), usual);
    {
        const WindowUser user;
        QVERIFY(typePixels() >= usual * 3 / 2 - 1);
        QTest::keySequence(user.window.get(), QKeySequence(Qt::CTRL | Qt::Key_0));
        QCOMPARE(typePixels(), usual);
        QTest::keySequence(user.window.get(), QKeySequence(Qt::CTRL | Qt::Key_Minus));
        QVERIFY(typePixels() < usual);
    }
}

void TestWindowClass::aChartFillsTheWindow()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    const int before = user.part<ChartCard>("timesCard")->width();
    doubleClickTitle(user, "timesCard");
    QTRY_VERIFY(user.part<ChartCard>("timesCard")->width() > before * 3 / 2);
    QVERIFY(!user.part<ChartCard>("coresCard")->isVisible());
    QVERIFY(!user.table()->isVisible());
    QTest::keyClick(user.window.get(), Qt::Key_Escape);
    QVERIFY(user.part<ChartCard>("coresCard")->isVisible());
    QVERIFY(user.table()->isVisible());
}

void TestWindowClass::presentsAndLeavesWithoutEndingARun()
{
    const WindowUser user;
    QVERIFY(user.startEndlessRun() > 0);
    QTest::keyClick(user.window.get(), Qt::Key_F11);
    QVERIFY(user.window->isFullScreen());
    QVERIFY(!user.window->menuBar()->isVisible());
    QVERIFY(user.part<QWidget>("presentationStrip")->isVisible());
    QTest::keyClick(user.window.get(), Qt::Key_0);
    QVERIFY(user.part<ChartCard>("coresCard")->isVisible());
    QTest::keyClick(user.window.get(), Qt::Key_3);
    QVERIFY(user.part<ChartCard>("workersCard")->isVisible());
    QVERIFY(!user.part<ChartCard>("coresCard")->isVisible());

    QTest::keyClick(user.window.get(), Qt::Key_Escape);
    QVERIFY(!user.window->isFullScreen());
    QVERIFY(user.window->menuBar()->isVisible());
    QCOMPARE(user.state(0), RunState::running);
    QTest::keyClick(user.window.get(), Qt::Key_Escape); // the plain board
    QVERIFY(user.waitForEnd());
    QCOMPARE(user.state(0), RunState::cancelled);
}

void TestWindowClass::presentationTypeIsLargeEnough_data()
{
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("height");
    QTest::newRow("a small projector") << 13 << 768;
    QTest::newRow("a large desktop font") << 21 << 768;
    QTest::newRow("full HD") << 13 << 1080;
}

void TestWindowClass::presentationTypeIsLargeEnough()
{
    QFETCH(int, usual);
    QFETCH(int, height);
    const double larger = height / 768.0;
    const double board = usual * Presentation::zoomFor(usual, height, false) / 100.0;
    QVERIFY(board * kSmallType >= 20 * larger);
    const double one = usual * Presentation::zoomFor(usual, height, true) / 100.0;
    QVERIFY(one * kChartType >= 27 * larger);
}

void TestWindowClass::arrowKeysShowTheNextRun()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.sequential"));
    QVERIFY(user.runSmall("cpp.threads"));
    QTest::keyClick(user.window.get(), Qt::Key_F11);
    QCOMPARE(user.table()->currentIndex().row(), 0);
    QTest::keyClick(user.window.get(), Qt::Key_Left);
    QCOMPARE(user.table()->currentIndex().row(), 1);
    QTest::keyClick(user.window.get(), Qt::Key_Left);
    QCOMPARE(user.table()->currentIndex().row(), 1);
    QTest::keyClick(user.window.get(), Qt::Key_Right);
    QCOMPARE(user.table()->currentIndex().row(), 0);
}

void TestWindowClass::sortsRunsByAColumn()
{
    const WindowUser user;
    for (const int size : {20'000, 400'000, 60'000}) {
        user.typeSize(size);
        QVERIFY(user.clickMode("cpp.sequential"));
        user.pressEnter();
        QVERIFY(user.waitForEnd());
    }
    const auto shown = [&user] {
        QStringList work;
        for (int place = 0; place < user.rows(); ++place)
            work << user.cell(user.table()->verticalHeader()->logicalIndex(place),
                              RunModel::WorkColumn);
        return work;
    };
    const QStringList newest{"primes 60,000", "primes 400,000", "primes 20,000"};
    QCOMPARE(shown(), newest);
    const auto click = [&user](int column) {
        QHeaderView *header = user.table()->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    };
    click(RunModel::WorkColumn);
    QCOMPARE(shown(), (QStringList{"primes 400,000", "primes 60,000", "primes 20,000"}));
    click(RunModel::WorkColumn);
    QCOMPARE(shown(), (QStringList{"primes 20,000", "primes 60,000", "primes 400,000"}));
    click(RunModel::WorkColumn);
    QCOMPARE(shown(), newest);
}

void TestWindowClass::columnsCanBeChosen()
{
    {
        const WindowUser user;
        user.table()->setColumns({.hidden = {"sys", "nothing"}, .sortedBy = "real"});
        QVERIFY(user.table()->isColumnHidden(RunModel::SysColumn));
        user.window->close();
    }
    const WindowUser user;
    QVERIFY(user.table()->isColumnHidden(RunModel::SysColumn));
    QVERIFY(!user.table()->isColumnHidden(RunModel::UserColumn));
    QCOMPARE(user.table()->columns().sortedBy, QString("real"));
}

void TestWindowClass::messagesGoWithTheirCause()
{
    const WindowUser user;
    auto *bar = user.part<MessageBar>("messageBar");
    user.window->openFile(m_home->filePath("nothing.corelane"));
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatience_ms);
    QVERIFY(user.runSmall("cpp.threads"));
    QVERIFY(!bar->isVisible());
}

void TestWindowClass::addsAnInterpreterByItsMenu()
{
    const WindowUser user;
    auto *menu = user.part<QMenu>("interpreters");
    emit menu->aboutToShow(); // which fills it anew
    user.action("Add Python interpreter…")->trigger();
    QVERIFY(user.window->findChild<QFileDialog *>());
}

void TestWindowClass::modelsOfAStudyAreTickedInOneVisit()
{
    const WindowUser user;
    QVERIFY(user.clickMode("cpp.threads"));
    user.action("Compare models…")->trigger();
    auto *menu = user.window->findChild<CheckMenu *>();
    QVERIFY(menu);
    // A pointer that has been nowhere yet has not moved: Qt 6.8 closes a menu that is pressed then.
    QTest::mouseMove(user.window.get(), user.window->rect().bottomRight());
    menu->popup({0, 0});
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QList<QAction *> unticked;
    for (QAction *each : menu->actions()) {
        if (each->isCheckable() && each->isEnabled() && !each->isChecked())
            unticked << each;
    }
    QVERIFY(unticked.size() >= 2);
    QVERIFY(!menu->actions().constFirst()->isEnabled()); // a heading
    for (QAction *each : unticked.mid(0, 2)) {
        const QRect place = menu->actionGeometry(each);
        QTest::mouseClick(menu, Qt::LeftButton, {}, place.center());
        QVERIFY(menu->isVisible());
        QVERIFY(each->isChecked());
    }
    menu->close();
}

QTEST_MAIN(TestWindowClass)
#include "tst_window_class.moc"
