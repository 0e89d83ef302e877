// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_model.h"

#include "analysis/accounting.h"
#include "charts/tool_tip.h"
#include "record/text.h"
#include "window/runs/run_text.h"

#include <QDate>

#include <algorithm>

namespace corelane {
namespace {

using Entry = const RunEntry &;
using All = const Runs &;

struct ColumnRow {
    QString title;
    QString explanation;
    QString (*text)(Entry entry, All runs);
    QString (*toolTip)(Entry entry, All runs) = nullptr; ///< null: the explanation
    bool isNumber = true; ///< numbers stand under each other's last digit
};

template <std::int64_t Times::*Part>
QString timeText(Entry entry, All)
{
    const auto times = timesOf(*entry.record);
    return times ? secondsText((*times).*Part) : QString();
}

QString coresBusyText(Entry entry, All)
{
    const auto times = timesOf(*entry.record);
    const auto busy = times ? coresBusy(*times) : std::nullopt;
    return busy ? QString::fromStdString(decimal(*busy, 2)) : QString();
}

QString workersText(Entry entry, All)
{
    const int workers = entry.record->spec.workers;
    return workers > 0 ? QString::number(workers) : QString();
}

/// Of what is told of a run and its baseline.
template <QString (*Text)(const RunRecord &run, const RunRecord *baseline)>
QString comparedText(Entry entry, All runs)
{
    return Text(*entry.record, baselineOf(runs, *entry.record));
}

/// In the order of RunModel::Column.
const std::vector<ColumnRow> &columns()
{
    static const std::vector<ColumnRow> rows{
        {.explanation = RunModel::tr("How the run ended"),
         .text = [](Entry, All) { return QString(); },
         .toolTip = [](Entry entry, All) { return stateText(entry); },
         .isNumber = false},
        {.title = RunModel::tr("Model"),
         .text = [](Entry entry, All) { return nameText(entry); },
         .toolTip = [](Entry entry, All) { return nameExplanation(entry); },
         .isNumber = false},
        {RunModel::tr("Workers"), {}, workersText},
        {RunModel::tr("real"), RunModel::tr("Elapsed time in seconds, as the shell's time says"),
         timeText<&Times::real_ns>},
        {RunModel::tr("user"), RunModel::tr("CPU seconds in user mode, as the shell's time says"),
         timeText<&Times::user_ns>},
        {RunModel::tr("sys"), RunModel::tr("CPU seconds in the kernel, as the shell's time says"),
         timeText<&Times::sys_ns>},
        {RunModel::tr("Cores busy"), RunModel::tr("(user + sys) of the whole tree / real"),
         coresBusyText},
        {RunModel::tr("Speedup"), RunModel::tr("real of the baseline / real"),
         comparedText<speedupText>, comparedText<speedupExplanation>},
        {RunModel::tr("Efficiency"), RunModel::tr("Speedup / workers"),
         comparedText<efficiencyText>},
        {RunModel::tr("Answer"), RunModel::tr("What the run computed, and whether that is right"),
         [](Entry entry, All) { return answerText(entry); },
         [](Entry entry, All) {
             return stateOf(entry) == RunState::done ? QString() : stateText(entry);
         }},
        {RunModel::tr("When"), RunModel::tr("When the run began"),
         [](Entry entry, All) {
             return whenText(*entry.record, QDate::currentDate().toString(Qt::ISODate));
         },
         [](Entry entry, All) {
             return entry.file.isEmpty() ? QString() : RunModel::tr("Kept in %1").arg(entry.file);
         }}};
    return rows;
}

const ColumnRow &columnRow(int column)
{
    return columns()[static_cast<std::size_t>(column)];
}

QVariant alignment(int column)
{
    const Qt::Alignment side = columnRow(column).isNumber ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(Qt::AlignVCenter | side);
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
    const ColumnRow &column = columnRow(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column.text(*of, m_runs);
    case Qt::ToolTipRole:
        return toolTipOf(column.toolTip ? column.toolTip(*of, m_runs) : column.explanation);
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? stateText(*of) : column.text(*of, m_runs);
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case kStateRole:
        return static_cast<int>(stateOf(*of));
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const ColumnRow &column = columnRow(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return toolTipOf(column.explanation);
    case Qt::AccessibleTextRole:
        return column.title.isEmpty() ? column.explanation : column.title;
    case Qt::TextAlignmentRole:
        return alignment(section);
    default:
        return {};
    }
}

} // namespace corelane
