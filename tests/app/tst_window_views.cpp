// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_user.h"

#include "charts/language.h"
#include "window/board/board.h"
#include "window/widgets/chart_card.h"
#include "window/widgets/export_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace corelane;

namespace {

constexpr int kSomeWork = 400'000; ///< long enough for readings in every tier

ChartView *view(const WindowUser &user, const char *card)
{
    return user.part<ChartCard>(card)->view();
}

const Chart &chart(const WindowUser &user, const char *card)
{
    return view(user, card)->chart();
}

std::size_t lanes(const WindowUser &user)
{
    const auto *body = std::get_if<LaneRows>(&chart(user, "workersCard").body);
    return body && body->rows ? body->rows->size() : 0;
}

bool run(const WindowUser &user, const char *model, int size, int workers)
{
    user.typeSize(size);
    if (!user.clickMode(model))
        return false;
    user.part<QSpinBox>("workers")->setValue(workers);
    user.pressEnter();
    return user.waitForEnd();
}

double percentOf(const BarGroup &group)
{
    double sum = 0;
    for (const BarPiece &piece : group.bars.front().pieces)
        sum += piece.value;
    return sum;
}

/// Chooses a view as a person does: in the menu of the card's button.
void chooseView(const WindowUser &user, const char *card, const QString &title)
{
    for (QAction *each : user.part<ChartCard>(card)->viewMenu()->actions()) {
        if (each->text() == title)
            each->trigger();
    }
}

QString viewButton(const WindowUser &user, const char *card)
{
    return user.part<ChartCard>(card)->findChild<QToolButton *>("cardView")->text();
}

/// Clicks into the chart of lanes until a worker is hit, from above.
int clickALane(ChartView *view)
{
    for (int y = 20; y < view->height() && view->highlight() == 0; y += 4)
        QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(view->width() / 2, y));
    return view->highlight();
}

} // namespace

/// The board's four cards: what they show of a run, and their views.
class TestWindowViews : public QObject {
    Q_OBJECT

private slots:
    void init();
    void chartsShowTheRun();
    void everyWorkerHasALane_data();
    void everyWorkerHasALane();
    void accountAddsUpToAllOfTheTime();
    void selectedRunShowsItsOwnLanes();
    void lanesGrowWithTheRun();
    void viewsSwitchAndAreRemembered();
    void picturesFollowTheView();
    void viewsAreReachedFromTheKeyboard();
    void chartsShareACursor();
    void pickedWorkerStandsOutUntilEscape();
    void escapeEndsTheHighlightBeforeTheRun();
    void statusBarNamesTheTier();
    void columnsOfBothRowsMoveTogether();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWindowViews::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    useHome(*m_home);
}

void TestWindowViews::chartsShowTheRun()
{
    const WindowUser user;
    user.typeSize(kSomeWork);
    QVERIFY(user.clickMode("python.sequential"));
    user.pressEnter();
    QVERIFY(user.waitForEnd());
    const Chart cores = chart(user, "coresCard");
    QVERIFY(cores.emptyText.empty());
    QVERIFY(!std::get<Panels>(cores.body).panels.empty());
    const Chart times = chart(user, "timesCard");
    QCOMPARE(std::get<BarGroups>(times.body).groups.size(), std::size_t{1});
    user.action("The article's own figures")->trigger();
    const Chart withArticle = chart(user, "timesCard");
    QCOMPARE(std::get<BarGroups>(withArticle.body).groups.size(), std::size_t{3});
}

void TestWindowViews::everyWorkerHasALane_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<int>("size");
    QTest::newRow("python") << QByteArray("python.threads") << kSomeWork;
    QTest::newRow("C++") << QByteArray("cpp.threads") << kSomeWork;
}

void TestWindowViews::everyWorkerHasALane()
{
    QFETCH(QByteArray, model);
    QFETCH(int, size);
    const WindowUser user;
    QVERIFY(chart(user, "workersCard").emptyText != Sentence{});
    QVERIFY(run(user, model.constData(), size, 3));
    QVERIFY(chart(user, "workersCard").emptyText.empty());
    QCOMPARE(lanes(user), std::size_t{3});
    for (const LaneRow &row : *std::get<LaneRows>(chart(user, "workersCard").body).rows)
        QVERIFY(!row.marks.empty());
}

void TestWindowViews::accountAddsUpToAllOfTheTime()
{
    const WindowUser user;
    QVERIFY(run(user, "cpp.sequential", kSomeWork, 1));
    QVERIFY(run(user, "cpp.threads", kSomeWork, 3));
    const auto &account = std::get<BarGroups>(chart(user, "accountCard").body);
    QCOMPARE(account.groups.size(), std::size_t{2});
    for (const BarGroup &group : account.groups)
        QVERIFY2(std::abs(percentOf(group) - 100) < 1e-6, qPrintable(said(group.title)));
    QVERIFY(account.groups.front().emphasised);
    const auto *efficiencies = user.part<QLabel>("efficiencies");
    QVERIFY(efficiencies->isVisible());
    QVERIFY(efficiencies->text().contains("Load Balance"));
    QVERIFY(efficiencies->toolTip().contains("POP"));
}

void TestWindowViews::selectedRunShowsItsOwnLanes()
{
    const WindowUser user;
    QVERIFY(run(user, "cpp.threads", kSomeWork, 2));
    const auto rows = std::get<LaneRows>(chart(user, "workersCard").body).rows;
    QVERIFY(run(user, "cpp.threads", kSomeWork, 5));
    QCOMPARE(lanes(user), std::size_t{5});
    user.table()->selectRun(1);
    QCOMPARE(lanes(user), std::size_t{2});
    // Computed once: the very same rows come back.
    QCOMPARE(std::get<LaneRows>(chart(user, "workersCard").body).rows, rows);
}

void TestWindowViews::lanesGrowWithTheRun()
{
    const WindowUser user;
    QVERIFY(user.startEndlessRun() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(lanes(user) > 0, kPatience_ms);
    const auto end = [&] { return std::get<LaneRows>(chart(user, "workersCard").body).end_ns; };
    const std::int64_t before = end();
    QTRY_VERIFY_WITH_TIMEOUT(end() > before, kPatience_ms);
    QCOMPARE(user.state(0), RunState::running);
}

void TestWindowViews::viewsSwitchAndAreRemembered()
{
    {
        const WindowUser user;
        QVERIFY(run(user, "cpp.sequential", kSmall, 1));
        QVERIFY(run(user, "cpp.threads", kSmall, 2));
        QCOMPARE(viewButton(user, "workersCard"), QString("by worker ▾"));
        chooseView(user, "workersCard", "by core");
        QCOMPARE(viewButton(user, "workersCard"), QString("by core ▾"));
        for (const LaneRow &row : *std::get<LaneRows>(chart(user, "workersCard").body).rows)
            QCOMPARE(row.worker, std::int16_t{0});
        chooseView(user, "accountCard", "speedup");
        QCOMPARE(chart(user, "accountCard").id, std::string("speedup"));
        chooseView(user, "coresCard", "memory");
        QCOMPARE(chart(user, "coresCard").id, std::string("memory"));
        user.window->close();
    }
    const WindowUser user;
    QCOMPARE(viewButton(user, "workersCard"), QString("by core ▾"));
    QCOMPARE(viewButton(user, "accountCard"), QString("speedup ▾"));
    QCOMPARE(chart(user, "coresCard").id, std::string("memory"));
    chooseView(user, "coresCard", "cores");
    QCOMPARE(chart(user, "coresCard").id, std::string("cpu-per-core"));
}

void TestWindowViews::picturesFollowTheView()
{
    const WindowUser user;
    QVERIFY(run(user, "cpp.threads", kSmall, 2));
    const auto suggestedName = [&] {
        user.cardAction("workersCard", "Save…")->trigger();
        auto *dialog = user.part<ExportDialog>("exportDialog");
        const QString path = dialog->findChild<QLineEdit *>("path")->text();
        delete dialog;
        return path.section(QLatin1Char('/'), -1);
    };
    QCOMPARE(suggestedName(), QString("corelane-lanes.png"));
    chooseView(user, "workersCard", "by core");
    QCOMPARE(suggestedName(), QString("corelane-lanes-by-core.png"));
}

void TestWindowViews::viewsAreReachedFromTheKeyboard()
{
    const WindowUser user;
    auto *card = user.part<ChartCard>("workersCard");
    auto *button = card->findChild<QToolButton *>("cardView");
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    button->setFocus();
    QTimer::singleShot(0, card->viewMenu(), [menu = card->viewMenu()] {
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(card->shownView().id, QString("by-core"));
    QVERIFY(card->menu()->actions().contains(card->viewMenu()->actions().constFirst()));
    QVERIFY(user.action("Workers")); // the card's views in the menu View
}

void TestWindowViews::chartsShareACursor()
{
    const WindowUser user;
    QVERIFY(run(user, "cpp.threads", kSomeWork, 2));
    ChartView *cores = view(user, "coresCard");
    ChartView *workers = view(user, "workersCard");
    const QImage before = workers->grab().toImage();
    QSignalSpy moved(cores, &ChartView::cursorMoved);
    QTest::mouseMove(cores, cores->rect().center());
    QTRY_VERIFY(!moved.isEmpty());
    QTRY_VERIFY(workers->grab().toImage() != before);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(cores, &leave);
    QTRY_COMPARE(workers->grab().toImage(), before);
}

void TestWindowViews::pickedWorkerStandsOutUntilEscape()
{
    const WindowUser user;
    QVERIFY(run(user, "cpp.threads", kSomeWork, 2));
    ChartView *workers = view(user, "workersCard");
    const int picked = clickALane(workers);
    QVERIFY(picked > 0);
    chooseView(user, "workersCard", "by core");
    QCOMPARE(workers->highlight(), picked);
    QTest::keyClick(workers, Qt::Key_Escape);
    QCOMPARE(workers->highlight(), 0);
    QVERIFY(run(user, "cpp.threads", kSomeWork, 2));
    chooseView(user, "workersCard", "by worker");
    QVERIFY(clickALane(workers) > 0);
    user.table()->selectRun(1);
    QCOMPARE(workers->highlight(), 0);
}

void TestWindowViews::escapeEndsTheHighlightBeforeTheRun()
{
    const WindowUser user;
    QVERIFY(user.startEndlessRun() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(lanes(user) > 0, kPatience_ms);
    ChartView *workers = view(user, "workersCard");
    user.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(user.window.get()));
    workers->setFocus();
    workers->setHighlight(1);
    QTest::keyClick(workers, Qt::Key_Escape);
    QCOMPARE(workers->highlight(), 0);
    QTest::qWait(50);
    QCOMPARE(user.state(0), RunState::running);
    QTest::keyClick(workers, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(user.state(0), RunState::cancelled, kPatience_ms);
}

void TestWindowViews::statusBarNamesTheTier()
{
    const WindowUser user;
    auto *label = user.part<QLabel>("lanes");
    QVERIFY(!label->isVisible());
    QVERIFY(run(user, "cpp.threads", kSmall, 2));
    const RunRecord &record = *user.table()->selectedRun()->record;
    QVERIFY(record.tier);
    QCOMPARE(label->text(),
             *record.tier == Tier::exact ? QString("Lanes: exact") : QString("Lanes: sampled"));
    QCOMPARE(label->toolTip(), QString::fromStdString(record.tierReason));
}

void TestWindowViews::columnsOfBothRowsMoveTogether()
{
    const WindowUser user;
    auto *upper = user.part<QSplitter>("upperCharts");
    const QPoint grip = upper->handle(1)->rect().center();
    QTest::mousePress(upper->handle(1), Qt::LeftButton, {}, grip);
    QTest::mouseMove(upper->handle(1), grip + QPoint(60, 0));
    QTest::mouseRelease(upper->handle(1), Qt::LeftButton, {}, grip + QPoint(60, 0));
    QVERIFY(upper->sizes().constFirst() > upper->sizes().constLast());
    QCOMPARE(user.part<QSplitter>("lowerCharts")->sizes(), upper->sizes());
}

QTEST_MAIN(TestWindowViews)
#include "tst_window_views.moc"
