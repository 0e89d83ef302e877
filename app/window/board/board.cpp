// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/board.h"

#include "chart/account_chart.h"
#include "chart/core_chart.h"
#include "chart/memory_chart.h"
#include "chart/time_chart.h"
#include "charts/fonts.h"
#include "window/board/findings_panel.h"
#include "window/runs/run_search_bar.h"
#include "window/runs/run_table.h"
#include "window/runs/run_text.h"
#include "window/widgets/chart_card.h"
#include "window/widgets/headline_panel.h"
#include "window/widgets/message_bar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kBoardGap = 12;
constexpr int kCardMargin = 5;        ///< with the line around it
constexpr int kLeastTableHeight = 64; ///< titles and a row

QSplitter *splitter(Qt::Orientation orientation, const QString &name)
{
    auto *made = new QSplitter(orientation);
    made->setObjectName(name);
    made->setHandleWidth(kBoardGap);
    made->setChildrenCollapsible(false);
    return made;
}

/// Where the pointer is in one chart stands in the other, too.
void shareCursor(ChartView &from, ChartView &to)
{
    QObject::connect(&from, &ChartView::cursorMoved, &to,
                     [&to](std::optional<std::int64_t> time_ns) { to.setCursor(time_ns); });
}

ShownChart shown(const ChartCard &card)
{
    return {.chart = card.view()->chart(), .state = card.view()->state()};
}

std::vector<CardView> coresViews()
{
    return {{"cores", Board::tr("cores"), "corelane-cpu-per-core"},
            {"memory", Board::tr("memory"), "corelane-memory"}};
}

std::vector<CardView> timesViews()
{
    return {{"times", {}, "corelane-wall-vs-cpu"}};
}

std::vector<CardView> workersViews()
{
    return {{"by-worker", Board::tr("by worker"), "corelane-lanes"},
            {"by-core", Board::tr("by core"), "corelane-lanes-by-core"}};
}

std::vector<CardView> accountViews()
{
    return {{"account", Board::tr("account"), "corelane-account"},
            {"speedup", Board::tr("speedup"), "corelane-speedup"}};
}

} // namespace

Board::Board(RunModel *runs, QWidget *parent)
    : QWidget(parent),
      m_runs(runs),
      m_messages(new MessageBar),
      m_headline(new HeadlinePanel),
      m_cores(new ChartCard(tr("CPU per core"), coresViews())),
      m_times(new ChartCard(tr("Wall vs CPU time"), timesViews())),
      m_workers(new ChartCard(tr("Workers"), workersViews())),
      m_account(new ChartCard(tr("Where the time went"), accountViews())),
      m_efficiencies(new QLabel),
      m_findings(new FindingsPanel),
      m_table(new RunTable(runs)),
      m_search(new RunSearchBar(runs, m_table)),
      m_tableCard(new QFrame),
      m_upper(splitter(Qt::Horizontal, "upperCharts")),
      m_lower(splitter(Qt::Horizontal, "lowerCharts")),
      m_charts(splitter(Qt::Vertical, "charts")),
      m_rows(splitter(Qt::Vertical, "rows"))
{
    setupCards();
    setupRows();
    connectCards();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addWidget(m_messages);
    layout->addWidget(m_headline);
    layout->addWidget(m_rows, 1);
    connect(m_runs, &RunModel::runsChanged, this, &Board::refresh);
    connect(m_table, &RunTable::runSelected, this, &Board::refresh);
    connect(m_table, &RunTable::comparisonChanged, this, &Board::refresh);
    connect(m_findings, &FindingsPanel::expanded, this, &Board::makeRoomForFindings);
}

void Board::setupCards()
{
    m_cores->setObjectName("coresCard");
    m_times->setObjectName("timesCard");
    m_workers->setObjectName("workersCard");
    m_account->setObjectName("accountCard");
    m_efficiencies->setObjectName("efficiencies");
    m_efficiencies->setProperty("muted", true);
    m_efficiencies->setFont(smallFont());
    m_efficiencies->setContentsMargins(12, 0, 12, 2);
    m_efficiencies->setToolTip(efficienciesMeaning());
    m_efficiencies->hide();
    m_account->setFooter(m_efficiencies);
    m_upper->addWidget(m_cores);
    m_upper->addWidget(m_times);
    m_lower->addWidget(m_workers);
    m_lower->addWidget(m_account);
    for (QSplitter *row : {m_upper, m_lower})
        row->setSizes({1000, 1000});
    m_charts->addWidget(m_upper);
    m_charts->addWidget(m_lower);
    m_charts->setSizes({440, 560}); // the lower row has longer legends, and notes
    keepColumnsTogether();
}

void Board::setupRows()
{
    auto *charts = new QWidget;
    auto *layout = new QVBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kBoardGap);
    layout->addWidget(m_charts, 1);
    layout->addWidget(m_findings);

    m_tableCard->setProperty("card", true);
    m_table->setMinimumHeight(kLeastTableHeight - 2 * kCardMargin);
    auto *card = new QVBoxLayout(m_tableCard);
    card->setContentsMargins(1, kCardMargin - 1, 1, kCardMargin - 1);
    card->setSpacing(2);
    card->addWidget(m_search);
    card->addWidget(m_table);

    m_rows->addWidget(charts);
    m_rows->addWidget(m_tableCard);
    m_rows->setSizes({430, 172});
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
}

void Board::connectCards()
{
    connect(m_cores, &ChartCard::viewChanged, this, &Board::showCores);
    connect(m_workers, &ChartCard::viewChanged, this, &Board::showWorkers);
    connect(m_account, &ChartCard::viewChanged, this, &Board::showAccount);
    shareCursor(*m_cores->view(), *m_workers->view());
    shareCursor(*m_workers->view(), *m_cores->view());
    // A worker of one run says nothing of another's.
    connect(m_table, &RunTable::runSelected, this, [this] { m_workers->view()->pickWorker(0); });
    for (ChartCard *card : {m_cores, m_workers}) {
        card->view()->setInteractive(true);
        card->view()->installEventFilter(this);
    }
}

/// A boundary between columns goes through both rows of charts.
void Board::keepColumnsTogether()
{
    connect(m_upper, &QSplitter::splitterMoved, this,
            [this] { m_lower->setSizes(m_upper->sizes()); });
    connect(m_lower, &QSplitter::splitterMoved, this,
            [this] { m_upper->setSizes(m_lower->sizes()); });
}

/// The expanded findings take their room from the table, too; it gets it back.
void Board::makeRoomForFindings(bool isExpanded)
{
    if (isExpanded) {
        m_rowSizes = m_rows->sizes();
        m_findings->setMostListHeight(roomForFindings());
    } else {
        QTimer::singleShot(0, m_rows, [this] { m_rows->setSizes(m_rowSizes); }); // once it is gone
    }
}

/// What charts and table can spare for the list of findings, while that is not shown yet. The
/// board's own least height counts, too: the window would grow.
int Board::roomForFindings() const
{
    const int spare = std::min(height() - minimumSizeHint().height(),
                               m_rows->height() - m_rows->minimumSizeHint().height());
    return spare - FindingsPanel::kSpacing;
}

void Board::setIdleHeadline(const Headline &headline)
{
    m_idle = headline;
    refresh();
}

void Board::setTheme(const Theme &theme)
{
    m_headline->setTheme(theme);
    for (ChartCard *card : cards())
        card->view()->setTheme(theme);
    m_table->setTheme(theme);
}

void Board::setWithArticle(bool withArticle)
{
    m_withArticle = withArticle;
    showTimes();
}

void Board::setTableVisible(bool isVisible)
{
    m_tableCard->setVisible(isVisible);
}

CardViews Board::views() const
{
    return {.cores = m_cores->shownView().id,
            .workers = m_workers->shownView().id,
            .account = m_account->shownView().id};
}

void Board::setViews(const CardViews &views)
{
    m_cores->showView(views.cores);
    m_workers->showView(views.workers);
    m_account->showView(views.account);
}

BoardLayout Board::boardLayout() const
{
    return {.rows = m_rows->saveState(),
            .chartRows = m_charts->saveState(),
            .chartColumns = m_upper->saveState()};
}

void Board::setBoardLayout(const BoardLayout &layout)
{
    m_rows->restoreState(layout.rows);
    m_charts->restoreState(layout.chartRows);
    for (QSplitter *row : {m_upper, m_lower})
        row->restoreState(layout.chartColumns);
}

Headline Board::currentHeadline()
{
    const RunEntry *entry = m_table->selectedRun();
    if (!entry)
        return m_idle;
    if (entry->extent != Extent::whole)
        return headlineOf(m_runs->runs(), *entry, nullptr);
    const std::optional<Account> &account = m_analyses.of(m_runs->runs(), *entry).account;
    return headlineOf(m_runs->runs(), *entry, account ? &*account : nullptr);
}

/// The selected run's whole is on its way: what is drawn stays for that moment.
bool Board::isBeingRead() const
{
    const RunEntry *entry = m_table->selectedRun();
    return entry && entry->extent == Extent::summary;
}

void Board::refresh()
{
    m_analyses.forgetGone();
    m_headline->setHeadline(currentHeadline());
    showCores();
    showTimes();
    showWorkers();
    showAccount();
    showFindings();
}

void Board::refreshGrown()
{
    const RunEntry *growing = m_runs->entry(m_runs->runningRow());
    const bool isNew = growing && m_analyses.renew(m_runs->runs(), *growing);
    showTimes();
    if (isNew)
        showAccount();
    if (growing != m_table->selectedRun())
        return;
    m_headline->setHeadline(currentHeadline());
    showCores();
    if (isNew)
        showWorkers();
}

void Board::setReplayBar(QWidget *bar)
{
    qobject_cast<QVBoxLayout *>(layout())->addWidget(bar);
}

void Board::showCores()
{
    if (isBeingRead())
        return;
    const RunEntry *entry = m_table->selectedRun();
    if (m_cores->shownView().id == "cores")
        return m_cores->view()->setChart(coreChart(entry ? entry->record.get() : nullptr));
    m_cores->view()->setChart(memoryChart(recordsOf(m_table->comparedRuns())));
}

void Board::showTimes()
{
    const RunEntry *entry = m_table->selectedRun();
    m_times->view()->setChart(timeChart(
        recordsOf(m_table->comparedRuns()),
        {.emphasised = entry ? entry->record.get() : nullptr, .withArticle = m_withArticle}));
}

void Board::showWorkers()
{
    if (isBeingRead())
        return;
    const RunEntry *entry = m_table->selectedRun();
    const LanesBy by = m_workers->shownView().id == "by-core" ? LanesBy::core : LanesBy::worker;
    m_workers->view()->setChart(entry ? m_analyses.workersChart(m_runs->runs(), *entry, by)
                                      : lanesChart(nullptr, nullptr, by));
}

void Board::showAccount()
{
    if (isBeingRead())
        return;
    const Runs &runs = m_runs->runs();
    const RunEntry *entry = m_table->selectedRun();
    const RunRecord *baseline = entry ? baselineOf(runs, *entry->record) : nullptr;
    std::vector<AccountedRun> accounted;
    for (const RunEntry *each : m_table->comparedRuns()) {
        if (each->extent != Extent::whole)
            continue;
        if (const auto &account = m_analyses.of(runs, *each).account)
            accounted.push_back(
                {.run = each->record.get(), .account = &*account, .emphasised = each == entry});
    }
    const bool isSpeedup = m_account->shownView().id == "speedup";
    m_account->view()->setChart(isSpeedup
                                    ? identityChart(entry ? entry->record.get() : nullptr, baseline)
                                    : accountChart(accounted, baseline));
    const auto account = entry ? m_analyses.of(runs, *entry).account : std::nullopt;
    m_efficiencies->setText(account ? efficienciesText(*account) : QString());
    m_efficiencies->setVisible(!m_efficiencies->text().isEmpty());
}

void Board::showFindings()
{
    if (isBeingRead())
        return;
    const RunEntry *entry = m_table->selectedRun();
    m_findings->setFindings(entry ? m_analyses.of(m_runs->runs(), *entry).findings
                                  : std::vector<Finding>{});
}

/// Esc ends a highlight before it may end the run.
bool Board::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape ||
        m_workers->view()->highlight() == 0)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_workers->view()->pickWorker(0);
    return true;
}

BoardContent Board::content() const
{
    const RunEntry *entry = m_table->selectedRun();
    return {.headline = m_headline->headline(),
            .charts = {shown(*m_cores), shown(*m_times), shown(*m_workers), shown(*m_account)},
            .findings = m_findings->findings(),
            .runs = m_runs,
            .selectedRow = entry ? m_table->currentIndex().row() : -1};
}

} // namespace corelane
