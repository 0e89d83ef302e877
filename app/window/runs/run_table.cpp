// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_table.h"

#include "window/runs/run_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr std::size_t kMostCompared = 8;

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
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    setupColumns();
    sizeCells();
    connect(runs, &RunModel::runsChanged, this, &RunTable::hideUnfound);
    connect(runs, &RunModel::runsChanged, this, &RunTable::sortRows);
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

std::vector<int> RunTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (!isRowHidden(index.row()))
            rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

ComparedRuns RunTable::comparedRuns() const
{
    const RunEntry *entry = selectedRun();
    if (!entry)
        return {};
    const std::vector<int> rows = selectedRows();
    if (rows.size() < 2)
        return corelane::comparedRuns(m_runs->runs(), *entry->record, kMostCompared);
    ComparedRuns chosen;
    for (const int row : rows) {
        if (chosen.entries.size() < kMostCompared)
            chosen.entries.push_back(m_runs->entry(row));
    }
    return chosen;
}

std::vector<const RunEntry *> RunTable::shownRuns() const
{
    const RunEntry *entry = selectedRun();
    if (!entry)
        return {};
    std::vector<const RunEntry *> shown{entry};
    for (const RunEntry *each : comparedRuns().entries) {
        if (each != entry)
            shown.push_back(each);
    }
    const RunRecord *baseline = baselineOf(m_runs->runs(), *entry->record);
    for (const RunEntry &each : m_runs->runs().entries) {
        if (baseline && each.record.get() == baseline &&
            std::find(shown.begin(), shown.end(), &each) == shown.end())
            shown.push_back(&each);
    }
    return shown;
}

void RunTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit runSelected();
}

void RunTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const bool wasComparison =
        std::exchange(m_isComparison, selectionModel()->selectedRows().size() > 1);
    if (m_isComparison || wasComparison)
        emit comparisonChanged();
}

void RunTable::setSearch(const RunSearch &search)
{
    if (search == m_search)
        return;
    m_search = search;
    hideUnfound();
}

bool RunTable::isFound(const RunEntry &entry) const
{
    return matches(m_search, *entry.record, entry.note, stateOf(entry) == RunState::running);
}

int RunTable::foundRuns() const
{
    const auto &entries = m_runs->runs().entries;
    return static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                          [this](const RunEntry &each) { return isFound(each); }));
}

/// The run under way is always to be seen, whatever is searched for.
void RunTable::hideUnfound()
{
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        const RunEntry &entry = *m_runs->entry(row);
        const bool isHidden = !isFound(entry) && stateOf(entry) != RunState::running;
        if (isHidden != isRowHidden(row))
            setRowHidden(row, isHidden);
    }
    emit found();
}

void RunTable::contextMenuEvent(QContextMenuEvent *event)
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    QMenu menu(this);
    if (rows.size() == 1)
        addSingleActions(menu, rows.front());
    addActions(menu, rows);
    menu.exec(event->globalPos());
}

/// What can be done with one run alone.
void RunTable::addSingleActions(QMenu &menu, int row)
{
    const RunEntry &entry = *m_runs->entry(row);
    const bool isRunning = stateOf(entry) == RunState::running;
    QAction *baseline = menu.addAction(tr("Use as &baseline"));
    baseline->setCheckable(true);
    baseline->setChecked(isChosenBaseline(m_runs->runs(), *entry.record));
    baseline->setEnabled(stateOf(entry) == RunState::done);
    connect(baseline, &QAction::triggered, this,
            [this, row](bool isChosen) { m_runs->setBaseline(row, isChosen); });
    menu.addAction(tr("Re&play"), this, [this, row] { emit replayAsked(row); })
        ->setEnabled(!entry.file.isEmpty() && !isRunning);
    menu.addAction(tr("Show its st&udy"), this, [this, row] { emit studyAsked(row); })
        ->setEnabled(entry.record->study && !entry.file.isEmpty());
    menu.addSeparator();
    menu.addAction(tr("&Name and note…"), QKeySequence(Qt::Key_F2), this,
                   [this, row] { emit noteAsked(row); })
        ->setEnabled(!entry.file.isEmpty());
    menu.addAction(tr("Show &output"), this, &RunTable::outputAsked)
        ->setEnabled(!entry.record->output.empty());
    menu.addAction(tr("Show recording &file"), this, [this, row] { emit showFileAsked(row); })
        ->setEnabled(!entry.file.isEmpty());
}

/// What can be done with several.
void RunTable::addActions(QMenu &menu, const std::vector<int> &rows)
{
    const auto all = [&](auto isSo) {
        return std::all_of(rows.begin(), rows.end(),
                           [&](int row) { return isSo(*m_runs->entry(row)); });
    };
    const bool isOver =
        all([](const RunEntry &entry) { return stateOf(entry) != RunState::running; });
    const bool isKept = all([](const RunEntry &entry) { return !entry.file.isEmpty(); });
    const bool isOne = rows.size() == 1;
    QAction *pin = menu.addAction(tr("P&in: keep, whatever its age"));
    pin->setCheckable(true);
    pin->setChecked(all([](const RunEntry &entry) { return entry.note.isPinned; }));
    pin->setEnabled(isKept);
    connect(pin, &QAction::triggered, this,
            [this, rows](bool isPinned) { emit pinAsked(rows, isPinned); });
    menu.addSeparator();
    menu.addAction(isOne ? tr("&Save recording as…")
                         : tr("&Save %1 recordings in one file…").arg(rows.size()),
                   this, [this, rows] { emit saveAsked(rows); })
        ->setEnabled(isOver);
    menu.addAction(isOne ? tr("&Delete") : tr("&Delete %1 runs").arg(rows.size()),
                   QKeySequence(QKeySequence::Delete), this,
                   [this, rows] { emit removeAsked(rows); })
        ->setEnabled(isOver);
}

bool RunTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) { // elsewhere the keyboard's help
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void RunTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        showWords(wordsOf(0, RunModel::kColumns), mapToGlobal(QPoint()), this);
    else
        QTableView::keyPressEvent(event);
}

} // namespace corelane
