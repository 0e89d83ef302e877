// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_model.h"

#include "analysis/accounting.h"
#include "analysis/run_title.h"
#include "charts/tool_tip.h"
#include "record/text.h"
#include "window/runs/run_text.h"

#include <QDate>
#include <QFont>

#include <algorithm>

namespace corelane {
namespace {

struct ColumnTitle {
    QString title;
    QString explanation;
};

const std::vector<ColumnTitle> &columnTitles()
{
    static const std::vector<ColumnTitle> titles{
        {{}, RunModel::tr("How the run ended")},
        {RunModel::tr("Model"), {}},
        {RunModel::tr("Workers"), {}},
        {RunModel::tr("real"), RunModel::tr("Elapsed time in seconds, as the shell's time says")},
        {RunModel::tr("user"), RunModel::tr("CPU seconds in user mode, as the shell's time says")},
        {RunModel::tr("sys"), RunModel::tr("CPU seconds in the kernel, as the shell's time says")},
        {RunModel::tr("Cores busy"), RunModel::tr("(user + sys) of the whole tree / real")},
        {RunModel::tr("Speedup"), RunModel::tr("real of the baseline / real")},
        {RunModel::tr("Efficiency"), RunModel::tr("Speedup / workers")},
        {RunModel::tr("Answer"), RunModel::tr("What the run computed, and whether that is right")},
        {RunModel::tr("When"), RunModel::tr("When the run began")}};
    return titles;
}

/// Numbers stand under each other's last digit.
QVariant alignment(int column)
{
    const bool isNumber = column != RunModel::StateColumn && column != RunModel::ModelColumn;
    const Qt::Alignment side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(Qt::AlignVCenter | side);
}

QString timeText(const std::optional<Times> &times, std::int64_t Times::*part)
{
    return times ? secondsText((*times).*part) : QString();
}

QString coresBusyText(const std::optional<Times> &times)
{
    const auto busy = times ? coresBusy(*times) : std::nullopt;
    return busy ? QString::fromStdString(decimal(*busy, 2)) : QString();
}

} // namespace

const RunEntry *RunModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_runs.entries[static_cast<std::size_t>(row)] : nullptr;
}

int RunModel::runningRow() const
{
    const auto &entries = m_runs.entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [](const RunEntry &each) {
        return stateOf(each) == RunState::running;
    });
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

int RunModel::rowOf(const QString &file, int part) const
{
    const auto &entries = m_runs.entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const RunEntry &each) {
        return each.part == part && each.file == file;
    });
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

void RunModel::insert(const std::vector<std::pair<int, RunEntry>> &entries)
{
    for (const auto &[wanted, entry] : entries) {
        const int row = std::min(wanted, rowCount());
        beginInsertRows({}, row, row);
        m_runs.entries.insert(m_runs.entries.begin() + row, entry);
        endInsertRows();
    }
    tellAll();
}

void RunModel::append(const std::vector<RunEntry> &entries)
{
    if (entries.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_runs.entries.insert(m_runs.entries.end(), entries.begin(), entries.end());
    endInsertRows();
    tellAll();
}

void RunModel::replace(int row, const RunEntry &entry)
{
    m_runs.entries[static_cast<std::size_t>(row)] = entry;
    if (stateOf(entry) != RunState::running)
        return tellAll();
    // Cell by cell: for a range of cells the view would paint itself anew as a whole.
    for (const int column : {RealColumn, UserColumn, SysColumn, CoresBusyColumn, WhenColumn})
        emit dataChanged(index(row, column), index(row, column));
}

void RunModel::setRecord(int row, const std::shared_ptr<const RunRecord> &record, Extent extent)
{
    RunEntry changed = *entry(row);
    changed.record = record;
    changed.extent = extent;
    restore(row, changed);
}

void RunModel::restore(int row, const RunEntry &entry)
{
    RunEntry &changed = m_runs.entries[static_cast<std::size_t>(row)];
    for (auto &chosen : m_runs.chosenBaselines) {
        if (chosen == changed.record)
            chosen = entry.record;
    }
    const RunNote note = changed.note;
    changed = entry;
    changed.note = note;
    tellAll();
}

void RunModel::setNotes(const std::vector<std::pair<int, RunNote>> &notes)
{
    for (const auto &[row, note] : notes)
        m_runs.entries[static_cast<std::size_t>(row)].note = note;
    tellAll();
}

/// Rows that follow each other go at once: for each removal the view selects another row.
void RunModel::remove(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    while (!rows.empty()) {
        const int last = rows.back();
        int first = last;
        for (rows.pop_back(); !rows.empty() && rows.back() == first - 1; rows.pop_back())
            first = rows.back();
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            if (isChosenBaseline(m_runs, *entry(row)->record))
                forgetBaseline(m_runs, *entry(row)->record);
        }
        m_runs.entries.erase(m_runs.entries.begin() + first, m_runs.entries.begin() + last + 1);
        endRemoveRows();
    }
    tellAll();
}

void RunModel::setBaseline(int row, bool isChosen)
{
    if (isChosen)
        chooseBaseline(m_runs, entry(row)->record);
    else
        forgetBaseline(m_runs, *entry(row)->record);
    tellAll();
}

void RunModel::tellAll()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    emit runsChanged();
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.entries.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    const RunEntry *of = entry(index.row());
    if (!of)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*of, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(explanation(*of, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? stateText(*of) : text(*of, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case kStateRole:
        return static_cast<int>(stateOf(*of));
    default:
        return {};
    }
}

QString RunModel::text(const RunEntry &entry, int column) const
{
    const RunRecord &run = *entry.record;
    const auto times = timesOf(run);
    switch (column) {
    case ModelColumn:
        return nameText(entry);
    case WorkersColumn:
        return run.spec.workers > 0 ? QString::number(run.spec.workers) : QString();
    case RealColumn:
        return timeText(times, &Times::real_ns);
    case UserColumn:
        return timeText(times, &Times::user_ns);
    case SysColumn:
        return timeText(times, &Times::sys_ns);
    case CoresBusyColumn:
        return coresBusyText(times);
    case SpeedupColumn:
        return speedupText(run, baselineOf(m_runs, run));
    case EfficiencyColumn:
        return efficiencyText(run, baselineOf(m_runs, run));
    case AnswerColumn:
        return answerText(entry);
    case WhenColumn:
        return whenText(run, QDate::currentDate().toString(Qt::ISODate));
    default:
        return {};
    }
}

QString RunModel::explanation(const RunEntry &entry, int column) const
{
    const RunRecord &run = *entry.record;
    switch (column) {
    case StateColumn:
        return stateText(entry);
    case ModelColumn:
        return nameExplanation(entry);
    case SpeedupColumn:
        return speedupExplanation(run, baselineOf(m_runs, run));
    case AnswerColumn:
        return stateOf(entry) == RunState::done ? QString() : stateText(entry);
    case WhenColumn:
        return entry.file.isEmpty() ? QString() : tr("Kept in %1").arg(entry.file);
    default:
        return columnTitles()[static_cast<std::size_t>(column)].explanation;
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const ColumnTitle &column = columnTitles()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.explanation;
    case Qt::AccessibleTextRole:
        return column.title.isEmpty() ? column.explanation : column.title;
    case Qt::TextAlignmentRole:
        return alignment(section);
    default:
        return {};
    }
}

} // namespace corelane
