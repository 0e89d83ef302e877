// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/mode_model.h"

#include "charts/tool_tip.h"

#include <algorithm>

namespace corelane {
namespace {

bool isAvailable(const std::optional<Mode> &mode)
{
    return mode && mode->unavailable.isEmpty();
}

bool hasModeRun(const Runs &runs, const Mode &mode)
{
    if (!mode.command)
        return hasRun(runs, mode.model->id, mode.runtime);
    const Result<std::vector<std::string>> words = commandWords(*mode.command);
    return words && hasRun(runs, mode.command->name.toStdString(), *words);
}

} // namespace

void ModeModel::setGroups(const std::vector<ModeGroup> &groups)
{
    beginResetModel();
    m_rows.clear();
    m_groups.clear();
    for (const ModeGroup &group : groups) {
        const auto wanted = m_folded.find(group.id);
        const int number = static_cast<int>(m_groups.size());
        m_groups.push_back(
            {.id = group.id,
             .titleRow = rowCount(),
             .isFolded = wanted == m_folded.end() ? group.isFolded : wanted->second});
        m_rows.push_back({.title = group.title,
                          .explanation = group.explanation,
                          .mode = std::nullopt,
                          .group = number});
        for (const Mode &mode : group.modes) {
            m_rows.push_back(
                {.title = mode.title(),
                 .explanation = mode.unavailable.isEmpty() ? mode.explanation() : mode.unavailable,
                 .mode = mode,
                 .group = number});
        }
    }
    endResetModel();
}

void ModeModel::setFolded(const QModelIndex &index, bool isFolded)
{
    Group &group = m_groups[static_cast<std::size_t>(rowAt(index).group)];
    group.isFolded = isFolded;
    m_folded[group.id] = isFolded;
    emit dataChanged(titleOf(index), titleOf(index), {IsFoldedRole, Qt::AccessibleTextRole});
}

void ModeModel::reveal(const QModelIndex &index)
{
    Group &group = m_groups[static_cast<std::size_t>(rowAt(index).group)];
    if (!m_folded.contains(group.id))
        group.isFolded = false;
}

QModelIndex ModeModel::titleOf(const QModelIndex &index) const
{
    return this->index(groupOf(rowAt(index)).titleRow);
}

const ModeModel::Row &ModeModel::rowAt(const QModelIndex &index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

const ModeModel::Group &ModeModel::groupOf(const Row &row) const
{
    return m_groups[static_cast<std::size_t>(row.group)];
}

void ModeModel::setRuns(const Runs &runs)
{
    for (Row &row : m_rows)
        row.hasRun = row.mode && hasModeRun(runs, *row.mode);
    emit dataChanged(index(0), index(rowCount() - 1), {HasRunRole});
}

const Mode *ModeModel::mode(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto &mode = rowAt(index).mode;
    return mode ? &*mode : nullptr;
}

template <class Predicate>
QModelIndex ModeModel::findRow(Predicate predicate) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return isAvailable(row.mode) && predicate(*row.mode);
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex ModeModel::find(const std::string &model, const std::string &place) const
{
    return findRow(
        [&](const Mode &mode) { return mode.model->id == model && mode.place() == place; });
}

QModelIndex ModeModel::firstAvailable() const
{
    // A person's own command is selected because somebody chose it, and else not at all.
    return findRow([](const Mode &mode) { return !mode.command; });
}

QModelIndex ModeModel::firstAvailableIn(const std::string &runtimePath) const
{
    return findRow([&](const Mode &mode) { return mode.runtime.path == runtimePath; });
}

QModelIndex ModeModel::firstAvailable(RuntimeKind kind) const
{
    return findRow([kind](const Mode &mode) { return mode.model->runtime == kind; });
}

int ModeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ModeModel::spokenText(const Row &row) const
{
    QStringList parts{row.title};
    if (!row.mode)
        parts << (groupOf(row).isFolded ? tr("folded") : tr("unfolded"));
    else
        parts << row.explanation;
    if (row.mode && !isAvailable(row.mode))
        parts << tr("not available");
    if (row.hasRun)
        parts << tr("has run");
    return parts.join(QStringLiteral(", "));
}

QVariant ModeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &of = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return of.title;
    case Qt::ToolTipRole:
        return toolTipOf(of.explanation);
    case ExplanationRole:
        return of.explanation;
    case Qt::AccessibleTextRole:
        return spokenText(of);
    case IsTitleRole:
        return !of.mode.has_value();
    case IsFoldedRole:
        return groupOf(of).isFolded;
    case HasRunRole:
        return of.hasRun;
    default:
        return {};
    }
}

Qt::ItemFlags ModeModel::flags(const QModelIndex &index) const
{
    const Mode *of = mode(index);
    if (!of) // a title: the keyboard may stop at it, to fold its group
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!of->unavailable.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace corelane
