// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/board.h"

#include "chart/account_chart.h"
#include "charts/fonts.h"
#include "charts/language.h"
#include "charts/tool_tip.h"
#include "history/summary.h"
#include "window/board/board_cards.h"
#include "window/board/board_table.h"
#include "window/board/findings_panel.h"
#include "window/runs/run_search_bar.h"
#include "window/runs/run_table.h"
#include "window/runs/run_text.h"
#include "window/widgets/chart_card.h"
#include "window/widgets/headline_panel.h"
#include "window/widgets/own_font.h"
#include "window/widgets/plain_label.h"
#include "window/widgets/word_help.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

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

constexpr Term kBeingAnalysed =
    CORELANE_TR("board.being-analysed", "The recording is long: its lanes are being made out.");

/// What stands in a chart's place until it is made.
Chart beingMade(const ChartKind &kind)
{
    Chart chart = kind.make({});
    chart.emptyText = kBeingAnalysed;
    return chart;
}

ShownChart shown(const ChartCard *card)
{
    return {.chart = card->view()->chart(), .state = card->view()->state()};
}

} // namespace

Board::Board(RunModel *runs, QWidget *parent)
    : QWidget(parent),
      m_runs(runs),
      m_headline(new HeadlinePanel),
      m_cards(boardCards()),
      m_efficiencies(plainLabel()),
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
    layout->addWidget(m_headline);
    layout->addWidget(m_rows, 1);
    connect(m_runs, &RunModel::runsChanged, this, &Board::refresh);
    connect(m_table, &RunTable::runSelected, this, &Board::refresh);
    connect(m_table, &RunTable::comparisonChanged, this, &Board::refresh);
    connect(&m_analyses, &Analyses::made, this, &Board::refresh);
    connect(m_findings, &FindingsPanel::expanded, this, &Board::makeRoomForFindings);
}

void Board::setupCards()
{
    m_efficiencies->setObjectName("efficiencies");
    m_efficiencies->setProperty("muted", true);
    useFont(m_efficiencies, smallFont);
    m_efficiencies->setContentsMargins(12, 0, 12, 2);
    m_efficiencies->setToolTip(toolTipOf(efficienciesMeaning()));
    explainWordsOf(m_efficiencies, [this] { return m_efficiencies->text(); });
    m_efficiencies->hide();
    card(BoardCard::account)->setFooter(m_efficiencies);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        (i < 2 ? m_upper : m_lower)->addWidget(m_cards[i]);
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
    for (const BoardCard each : kBoardCards) {
        connect(card(each), &ChartCard::viewChanged, this, [this, each] { showChart(each); });
        connect(card(each), &ChartCard::sizeToggled, this, [this, each] {
            setEnlarged(m_enlarged == each ? std::nullopt : std::optional(each));
        });
    }
    ChartView *cores = card(BoardCard::cores)->view();
    ChartView *workers = card(BoardCard::workers)->view();
    shareCursor(*cores, *workers);
    shareCursor(*workers, *cores);
    // A worker of one run says nothing of another's.
    connect(m_table, &RunTable::runSelected, this, [workers] { workers->setHighlight(0); });
    for (ChartView *view : {cores, workers}) {
        view->setInteractive(true);
        view->installEventFilter(this);
    }
}

void Board::setIdleHeadline(const HeadlineText &headline)
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
    showChart(BoardCard::times);
}

CardViews Board::views() const
{
    CardViews views;
    for (const BoardCard each : kBoardCards)
        views[each] = card(each)->shownView().id;
    return views;
}

void Board::setViews(const CardViews &views)
{
    for (const auto &[which, view] : views)
        card(which)->showView(view);
}

HeadlineText Board::currentHeadline()
{
    const RunEntry *entry = m_table->selectedRun();
    if (!entry)
        return m_idle;
    const Runs &runs = m_runs->runs();
    const RunRecord &run = *entry->record;
    if (entry->extent != Extent::whole || stateOf(*entry) == RunState::running)
        return headlineOf(*entry, explain(run, baselineOf(runs, run), nullptr, nullptr).headline);
    if (const RunAnalysis *analysis = m_analyses.of(runs, *entry))
        return headlineOf(*entry, analysis->explanation.headline);
    const Headline told = explain(summaryOf(run), nullptr, nullptr, nullptr).headline;
    return headlineOf(*entry, {.what = told.what, .why = {kBeingAnalysed}, .cause = {}});
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
    for (const BoardCard each : kBoardCards)
        showChart(each);
    showEfficiencies();
    showFindings();
}

void Board::refreshGrown()
{
    showGrown(Analyses::Part::fiftieth);
    showGrownFigures();
}

bool Board::refreshMeasured()
{
    const RunEntry *growing = m_runs->entry(m_runs->runningRow());
    if (growing && m_paced.lock() != growing->record) {
        m_paced = growing->record;
        m_pace.restart();
    }
    const bool isTime = m_pace.isTime();
    if (isTime)
        showGrown(Analyses::Part::fiveHundredth);
    showGrownFigures();
    return isTime;
}

void Board::showGrown(Analyses::Part part)
{
    const RunEntry *growing = m_runs->entry(m_runs->runningRow());
    const bool isNew = growing && m_analyses.renew(m_runs->runs(), *growing, part);
    const bool isSelected = growing == m_table->selectedRun();
    for (const BoardCard each : kBoardCards) {
        if (hasGrown(shownKind(each).source, isNew, isSelected))
            showChart(each);
    }
    if (isNew)
        showEfficiencies();
}

void Board::showGrownFigures()
{
    if (m_runs->entry(m_runs->runningRow()) == m_table->selectedRun())
        m_headline->setHeadline(currentHeadline());
}

void Board::addBar(QWidget *bar)
{
    qobject_cast<QVBoxLayout *>(layout())->addWidget(bar);
}

const ChartKind &Board::shownKind(BoardCard which) const
{
    const std::vector<const ChartKind *> kinds = viewsOf(which);
    const QString &id = card(which)->shownView().id;
    return **std::find_if(kinds.begin(), kinds.end(),
                          [&id](const ChartKind *kind) { return id == kind->view->id; });
}

Chart Board::chartOf(const ChartKind &kind)
{
    const RunEntry *entry = m_table->selectedRun();
    if (entry && kind.source == ChartSource::lanes) {
        const Chart *made = m_analyses.chartOf(m_runs->runs(), *entry, kind);
        return made ? *made : beingMade(kind);
    }
    const ComparedRuns compared = m_table->comparedRuns();
    ChartedRuns charted{.run = entry ? entry->record.get() : nullptr,
                        .baseline = entry ? baselineOf(m_runs->runs(), *entry->record) : nullptr,
                        .runs = recordsOf(compared.entries),
                        .others = compared.others,
                        .withArticle = m_withArticle};
    if (kind.source == ChartSource::accounts) {
        if (entry && !m_analyses.of(m_runs->runs(), *entry))
            return beingMade(kind);
        addAccounts(charted, kind);
    }
    return kind.make(charted);
}

/// Leaves the runs that have been read whole, with their accounts.
void Board::addAccounts(ChartedRuns &charted, const ChartKind &kind)
{
    charted.runs.clear();
    const bool withCores = kind.name.id == std::string_view(kCoreTimeChart.id);
    for (const RunEntry *each : m_table->comparedRuns().entries) {
        if (each->extent != Extent::whole)
            continue;
        const RunAnalysis *analysis = m_analyses.of(m_runs->runs(), *each);
        if (analysis && analysis->account) {
            charted.runs.push_back(each->record.get());
            charted.accounts.push_back(&*analysis->account);
            if (withCores)
                charted.cores.push_back(m_analyses.coresOf(m_runs->runs(), *each));
        }
    }
}

void Board::showChart(BoardCard which)
{
    const ChartKind &kind = shownKind(which);
    if (kind.source == ChartSource::times || !isBeingRead())
        card(which)->view()->setChart(chartOf(kind));
}

void Board::showEfficiencies()
{
    if (isBeingRead())
        return;
    const RunEntry *entry = m_table->selectedRun();
    const RunAnalysis *analysis = entry ? m_analyses.of(m_runs->runs(), *entry) : nullptr;
    m_efficiencies->setText(analysis && analysis->account ? efficienciesText(*analysis->account)
                                                          : QString());
    m_efficiencies->setAccessibleName(m_efficiencies->text());
    m_efficiencies->setVisible(!m_efficiencies->text().isEmpty());
}

void Board::showFindings()
{
    if (isBeingRead())
        return;
    const RunEntry *entry = m_table->selectedRun();
    const RunAnalysis *analysis = entry ? m_analyses.of(m_runs->runs(), *entry) : nullptr;
    const bool isOpen = !analysis || (entry && stateOf(*entry) == RunState::running);
    m_findings->setIdleText(!entry   ? QString()
                            : isOpen ? tr("What stands out in its figures will be told here.")
                                     : tr("Nothing stands out in its figures."));
    m_findings->setExplanation(analysis ? analysis->explanation : Explanation{});
}

bool Board::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_findings->isExpanded())
        fitFindings();
    return QWidget::event(event);
}

/// Esc ends a highlight before it may end the run.
bool Board::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    ChartView *workers = card(BoardCard::workers)->view();
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape ||
        workers->highlight() == 0)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        workers->setHighlight(0);
    return true;
}

BoardPage Board::page() const
{
    const HeadlineText &headline = m_headline->headline();
    BoardPage page{.what = headline.what,
                   .why = headline.why,
                   .charts = {},
                   .findings = {},
                   .table = tableOf(*m_runs, m_table->selectedRun())};
    std::transform(m_cards.begin(), m_cards.end(), std::back_inserter(page.charts), shown);
    for (const Finding &finding : m_findings->findings())
        page.findings << said(finding.title);
    return page;
}

} // namespace corelane
