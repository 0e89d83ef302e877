// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_table.h"

#include "charts/fonts.h"
#include "window/run_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace corelane {
namespace {

constexpr int kStateWidth = 34;
constexpr int kCellPadding = 22; ///< left and right of a text, together

/// The longest text that a column is made wide enough for.
QString widestText(int column)
{
    switch (column) {
    case RunModel::AnswerColumn:
        return QStringLiteral("50,847,534 ✓");
    case RunModel::WhenColumn:
        return QStringLiteral("2026-11-23 10:42");
    default:
        return QStringLiteral("999.999");
    }
}

} // namespace

RunTable::RunTable(RunModel *runs, QWidget *parent)
    : QTableView(parent), m_runs(runs), m_delegate(new RunDelegate(this))
{
    setObjectName("runTable");
    setAccessibleName(tr("Runs"));
    setModel(runs);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    verticalHeader()->setMinimumSectionSize(0);
    setupColumns();
}

void RunTable::setupColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setFont(smallFont());
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(kStateWidth);
    for (int column = 0; column < RunModel::kColumns; ++column) {
        const QString title =
            m_runs->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max(fontMetrics().horizontalAdvance(widestText(column)),
                                  QFontMetrics(header->font()).horizontalAdvance(title));
        setColumnWidth(column, text + kCellPadding);
    }
    header->setSectionResizeMode(RunModel::StateColumn, QHeaderView::Fixed);
    setColumnWidth(RunModel::StateColumn, kStateWidth);
    header->setSectionResizeMode(RunModel::ModelColumn, QHeaderView::Stretch);
}

void RunTable::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void RunTable::selectRun(int row)
{
    setCurrentIndex(m_runs->index(row, RunModel::ModelColumn));
}

const RunEntry *RunTable::selectedRun() const
{
    return m_runs->entry(currentIndex().row());
}

void RunTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit runSelected();
}

void RunTable::removeRun(int row)
{
    const RunEntry *entry = m_runs->entry(row);
    if (entry && stateOf(*entry) != RunState::running)
        m_runs->remove(row);
}

void RunTable::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = currentIndex().row();
    const RunEntry *entry = m_runs->entry(row);
    if (!entry)
        return;
    const RunState state = stateOf(*entry);
    QMenu menu(this);
    QAction *baseline = menu.addAction(tr("Use as &baseline"));
    baseline->setCheckable(true);
    baseline->setChecked(isChosenBaseline(m_runs->runs(), *entry->record));
    baseline->setEnabled(state == RunState::done);
    connect(baseline, &QAction::triggered, this,
            [this, row](bool isChosen) { m_runs->setBaseline(row, isChosen); });
    menu.addSeparator();
    menu.addAction(tr("Show &output"), this, &RunTable::outputAsked)
        ->setEnabled(!entry->record->output.empty());
    menu.addAction(tr("Show recording &file"), this, [this, row] { emit showFileAsked(row); })
        ->setEnabled(!entry->file.isEmpty());
    menu.addAction(tr("&Save recording as…"), this, [this, row] { emit saveAsked(row); })
        ->setEnabled(state != RunState::running);
    menu.addSeparator();
    menu.addAction(tr("&Remove from the table"), this, [this, row] { removeRun(row); })
        ->setEnabled(state != RunState::running);
    menu.exec(event->globalPos());
}

void RunTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete))
        removeRun(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace corelane
