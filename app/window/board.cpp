// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board.h"

#include "chart/core_chart.h"
#include "chart/time_chart.h"
#include "window/chart_card.h"
#include "window/headline_panel.h"
#include "window/message_bar.h"
#include "window/run_table.h"

#include <QVBoxLayout>

namespace corelane {
namespace {

constexpr int kGap = 12;
constexpr std::size_t kMostComparedRuns = 8;

QSplitter *splitter(Qt::Orientation orientation)
{
    auto *made = new QSplitter(orientation);
    made->setHandleWidth(kGap);
    made->setChildrenCollapsible(false);
    return made;
}

} // namespace

Board::Board(RunModel *runs, QWidget *parent)
    : QWidget(parent),
      m_runs(runs),
      m_messages(new MessageBar),
      m_headline(new HeadlinePanel),
      m_cores(new ChartCard(tr("CPU per core"))),
      m_times(new ChartCard(tr("Wall vs CPU time"))),
      m_table(new RunTable(runs)),
      m_tableCard(new QFrame),
      m_charts(splitter(Qt::Horizontal)),
      m_rows(splitter(Qt::Vertical))
{
    m_cores->setObjectName("coresCard");
    m_times->setObjectName("timesCard");
    m_charts->addWidget(m_cores);
    m_charts->addWidget(m_times);
    m_charts->setSizes({1000, 1000});

    m_tableCard->setProperty("card", true);
    auto *card = new QVBoxLayout(m_tableCard);
    card->setContentsMargins(1, 5, 1, 5);
    card->addWidget(m_table);

    m_rows->addWidget(m_charts);
    m_rows->addWidget(m_tableCard);
    m_rows->setSizes({430, 190});
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(10);
    layout->addWidget(m_messages);
    layout->addWidget(m_headline);
    layout->addWidget(m_rows, 1);

    connect(m_table, &RunTable::runSelected, this, &Board::refresh);
    connect(m_runs, &RunModel::runsChanged, this, &Board::refresh);
}

void Board::setIdleHeadline(const Headline &headline)
{
    m_idle = headline;
    refresh();
}

void Board::setTheme(const Theme &theme)
{
    m_headline->setTheme(theme);
    m_cores->view()->setTheme(theme);
    m_times->view()->setTheme(theme);
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

Headline Board::currentHeadline() const
{
    const RunEntry *entry = m_table->selectedRun();
    return entry ? headlineOf(m_runs->runs(), *entry) : m_idle;
}

void Board::refresh()
{
    const RunEntry *entry = m_table->selectedRun();
    m_headline->setHeadline(currentHeadline());
    m_cores->view()->setChart(coreChart(entry ? entry->record.get() : nullptr));
    showTimes();
}

void Board::refreshGrown()
{
    const RunEntry *entry = m_table->selectedRun();
    if (entry && stateOf(*entry) == RunState::running)
        refresh();
    else
        showTimes();
}

void Board::showTimes()
{
    const RunEntry *entry = m_table->selectedRun();
    const auto compared = entry ? comparableRuns(m_runs->runs(), *entry->record, kMostComparedRuns)
                                : std::vector<const RunRecord *>{};
    m_times->view()->setChart(
        timeChart(compared, {.emphasised = entry ? entry->record.get() : nullptr,
                             .withArticle = m_withArticle}));
}

BoardContent Board::content() const
{
    return {.headline = currentHeadline(),
            .cores = m_cores->view()->chart(),
            .times = m_times->view()->chart(),
            .runs = m_runs,
            .selectedRow = m_table->currentIndex().row()};
}

} // namespace corelane
