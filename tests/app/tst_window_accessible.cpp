// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"

#include "chart/chart_table.h"
#include "charts/language.h"
#include "window/announcer.h"
#include "window/runs/run_model.h"
#include "window/runs/run_text.h"
#include "window/widgets/headline_panel.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QStatusBar>

using namespace corelane;

namespace {

QAccessibleInterface *chartOf(const WindowUser &user, const char *card)
{
    return QAccessible::queryAccessibleInterface(user.part<ChartCard>(card)->view());
}

QString nameOf(const QAccessibleInterface *part)
{
    return part ? part->text(QAccessible::Name) : QString("none");
}

} // namespace

/// The window as those have it who do not see it.
class TestWindowAccessible : public QObject {
    Q_OBJECT

private slots:
    void init();
    void chartsAreTablesOfWhatTheyDraw();
    void cellsKnowTheirPlace();
    void anEmptyChartIsATableWithoutCells();
    void whatGoesOnIsSaidAtMostEveryTwoSeconds();
    void theLastWordIsSaid();
    void aRunAndItsResultAreSaid();
    void whatComesOfARunIsSaidWhateverIsSelected();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowAccessible::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowAccessible::chartsAreTablesOfWhatTheyDraw()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    for (const char *card : {"timesCard", "workersCard", "accountCard"}) {
        QAccessibleInterface *chart = chartOf(user, card);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Table);
        QAccessibleTableInterface *table = chart->tableInterface();
        QVERIFY(table);
        const ChartTable expected = chartTable(user.part<ChartCard>(card)->view()->chart());
        QVERIFY(!expected.rows.empty());
        QCOMPARE(table->rowCount(), static_cast<int>(expected.rows.size()));
        QCOMPARE(table->columnCount(), static_cast<int>(expected.columns.size()));
        for (int row = 0; row < table->rowCount(); ++row) {
            const ChartTable::Row &drawn = expected.rows[static_cast<std::size_t>(row)];
            QCOMPARE(table->rowDescription(row), said(drawn.title));
            for (int column = 0; column < table->columnCount(); ++column)
                QCOMPARE(nameOf(table->cellAt(row, column)),
                         said(drawn.cells[static_cast<std::size_t>(column)]));
        }
    }
    QAccessibleTableInterface *times = chartOf(user, "timesCard")->tableInterface();
    QCOMPARE(times->columnDescription(0), QString("real"));
    QVERIFY(times->rowDescription(0).startsWith("C++ threads"));
    QVERIFY2(nameOf(times->cellAt(0, 0)).endsWith(" s"), qPrintable(nameOf(times->cellAt(0, 0))));
}

void TestWindowAccessible::cellsKnowTheirPlace()
{
    const WindowUser user;
    QVERIFY(user.runSmall("cpp.threads"));
    QAccessibleInterface *chart = chartOf(user, "timesCard");
    QAccessibleTableInterface *table = chart->tableInterface();
    QAccessibleInterface *cell = table->cellAt(0, 1);
    QVERIFY(cell);
    QCOMPARE(cell->parent(), chart);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(chart->child(chart->indexOfChild(cell)), cell);
    QAccessibleTableCellInterface *place = cell->tableCellInterface();
    QVERIFY(place);
    QCOMPARE(place->rowIndex(), 0);
    QCOMPARE(place->columnIndex(), 1);
    QCOMPARE(nameOf(place->columnHeaderCells().value(0)), QString("user"));
    QCOMPARE(nameOf(place->rowHeaderCells().value(0)), table->rowDescription(0));
    QCOMPARE(place->rowHeaderCells().value(0)->role(), QAccessible::RowHeader);
    QVERIFY(!table->cellAt(99, 0));
    QVERIFY(!table->cellAt(0, 99));
}

void TestWindowAccessible::anEmptyChartIsATableWithoutCells()
{
    const WindowUser user;
    QAccessibleInterface *chart = chartOf(user, "timesCard");
    QCOMPARE(chart->role(), QAccessible::Table);
    QCOMPARE(chart->tableInterface()->rowCount(), 0);
    QVERIFY(!chart->text(QAccessible::Name).isEmpty());
    QVERIFY(chart->text(QAccessible::Description).startsWith("Run two modes"));
}

void TestWindowAccessible::whatGoesOnIsSaidAtMostEveryTwoSeconds()
{
    QLabel label;
    Announcer announcer(&label);
    QElapsedTimer sinceFirst;
    announcer.say("first");
    sinceFirst.start();
    QCOMPARE(label.accessibleName(), QString("first"));
    while (label.accessibleName() == "first") {
        announcer.say(QString("after %1 ms").arg(sinceFirst.elapsed()));
        QTest::qWait(50);
    }
    QVERIFY2(sinceFirst.elapsed() >= Announcer::kPause_ms - 50, qPrintable(label.accessibleName()));
}

void TestWindowAccessible::theLastWordIsSaid()
{
    QLabel label;
    Announcer announcer(&label);
    announcer.say("begins");
    announcer.say("half");
    announcer.say("done");
    QCOMPARE(label.accessibleName(), QString("begins"));
    QTRY_COMPARE_WITH_TIMEOUT(label.accessibleName(), QString("done"), kPatience_ms);
}

void TestWindowAccessible::aRunAndItsResultAreSaid()
{
    const WindowUser user;
    auto *state = user.window->statusBar()->findChild<QLabel *>("state");
    QVERIFY(state);
    QVERIFY(user.runSmall("cpp.threads"));
    const HeadlineText &headline = user.part<HeadlinePanel>()->headline();
    QTRY_VERIFY_WITH_TIMEOUT(state->accessibleName().startsWith(headline.what), kPatience_ms);
}

void TestWindowAccessible::whatComesOfARunIsSaidWhateverIsSelected()
{
    const WindowUser user;
    auto *state = user.window->statusBar()->findChild<QLabel *>("state");
    QVERIFY(user.runSmall("cpp.threads"));
    QVERIFY(user.startEndlessRun() > 0);
    user.table()->selectRun(1);
    user.action("Stop")->trigger();
    QVERIFY(user.waitForEnd());
    const QString outcome = outcomeText(*user.window->findChild<RunModel *>()->entry(0));
    QTRY_COMPARE_WITH_TIMEOUT(state->accessibleName(), outcome, kPatience_ms);
}

QTEST_MAIN(TestWindowAccessible)
#include "tst_window_accessible.moc"
