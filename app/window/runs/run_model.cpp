// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_model.h"

#include "charts/language.h"
#include "charts/tool_tip.h"
#include "window/runs/run_text.h"

#include <QDate>

#include <algorithm>
#include <iterator>

namespace corelane {
namespace {

using Entry = const RunEntry &;
using All = const Runs &;

/// What the window alone tells of a run, beyond or in place of what every table does.
struct OwnText {
    RunColumn column;
    QString (*text)(Entry entry, All runs) = nullptr;
    QString (*toolTip)(Entry entry, All runs) = nullptr; ///< null: the column's help
};

constexpr OwnText kOwnTexts[] = {
    {RunColumn::outcome, [](Entry, All) { return QString(); },
     [](Entry entry, All) { return stateText(entry); }},
    {RunColumn::model, [](Entry entry, All) { return nameText(entry); },
     [](Entry entry, All) { return nameExplanation(entry); }},
    {RunColumn::speedup, nullptr,
     [](Entry entry, All runs) {
         return speedupExplanation(*entry.record, baselineOf(runs, *entry.record));
     }},
    {RunColumn::answer, [](Entry entry, All) { return answerText(entry); },
     [](Entry entry, All) {
         return stateOf(entry) == RunState::done ? QString() : stateText(entry);
     }},
    {RunColumn::when,
     [](Entry entry, All) {
         return whenText(*entry.record, QDate::currentDate().toString(Qt::ISODate));
     },
     [](Entry entry, All) {
         if (!entry.notKept.isEmpty())
             return RunModel::tr("Not kept: %1").arg(entry.notKept);
         return entry.file.isEmpty() ? QString() : RunModel::tr("Kept in %1").arg(entry.file);
     }},
};

RunColumn columnAt(int column)
{
    return kWindowColumns[static_cast<std::size_t>(column)];
}

OwnText ownText(int column)
{
    const auto found = std::ranges::find(kOwnTexts, columnAt(column), &OwnText::column);
    return found == std::end(kOwnTexts) ? OwnText{columnAt(column)} : *found;
}

QString textOf(int column, Entry entry, All runs)
{
    if (const OwnText own = ownText(column); own.text)
        return own.text(entry, runs);
    const RunRecord &run = *entry.record;
    const RunColumnKind &kind = kindOf(columnAt(column));
    return said(kind.value(run, kind.isCompared ? baselineOf(runs, run) : nullptr));
}

/// A value as it is sorted by: the number that a cell shows, else its text.
QVariant orderOf(int column, Entry entry, All runs)
{
    const RunRecord &run = *entry.record;
    const RunColumnKind &kind = kindOf(columnAt(column));
    switch (columnAt(column)) {
    case RunColumn::outcome:
        return static_cast<int>(stateOf(entry));
    case RunColumn::when:
        return QString::fromStdString(run.startedAt);
    case RunColumn::work:
        return QString::fromStdString(run.spec.workload) +
               QStringLiteral("%1").arg(run.spec.size, 20);
    case RunColumn::workers:
        return run.spec.workers;
    default:
        break;
    }
    const Sentence value = kind.value(run, kind.isCompared ? baselineOf(runs, run) : nullptr);
    if (!value.arguments.empty()) {
        if (const auto *figure = std::get_if<Figure>(&value.arguments.front().value))
            return figure->value;
    }
    return textOf(column, entry, runs);
}

QString toolTipText(int column, Entry entry, All runs)
{
    const OwnText own = ownText(column);
    return own.toolTip ? own.toolTip(entry, runs) : said(kindOf(columnAt(column)).help);
}

/// The mark of how a run ended is narrow, and has no title.
QString titleText(int column)
{
    return column == RunModel::StateColumn ? QString() : said(kindOf(columnAt(column)).title);
}

QVariant alignment(int column)
{
    const Qt::Alignment side = kindOf(columnAt(column)).isNumber ? Qt::AlignRight : Qt::AlignLeft;
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
    std::vector<std::pair<Column, QString>> before = std::exchange(m_grown, {});
    for (const int column : {RealColumn, UserColumn, SysColumn, CoresBusyColumn, WhenColumn}) {
        m_grown.emplace_back(column, column == WhenColumn // its text is of today, which is dear
                                         ? QString::fromStdString(entry.record->startedAt)
                                         : textOf(column, entry, m_runs));
        if (std::find(before.begin(), before.end(), m_grown.back()) == before.end())
            emit dataChanged(index(row, column), index(row, column));
    }
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
    m_grown.clear();
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
        return textOf(index.column(), *of, m_runs);
    case Qt::ToolTipRole:
        return toolTipOf(toolTipText(index.column(), *of, m_runs));
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? stateText(*of) : textOf(index.column(), *of, m_runs);
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case kStateRole:
        return static_cast<int>(stateOf(*of));
    case kThinnedRole:
        return isThinned(*of);
    case kOrderRole:
        return orderOf(index.column(), *of, m_runs);
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleText(section);
    case Qt::ToolTipRole:
        return toolTipOf(said(kindOf(columnAt(section)).help));
    case Qt::AccessibleTextRole:
        return said(kindOf(columnAt(section)).title);
    case Qt::TextAlignmentRole:
        return alignment(section);
    default:
        return {};
    }
}

} // namespace corelane
