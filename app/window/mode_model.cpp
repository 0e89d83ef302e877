// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mode_model.h"

#include <algorithm>

namespace corelane {
namespace {

bool isAvailable(const std::optional<Mode> &mode)
{
    return mode && mode->unavailable.isEmpty();
}

} // namespace

void ModeModel::setGroups(const std::vector<ModeGroup> &groups)
{
    beginResetModel();
    m_rows.clear();
    for (const ModeGroup &group : groups) {
        m_rows.push_back(
            {.title = group.title, .explanation = group.explanation, .mode = std::nullopt});
        for (const Mode &mode : group.modes) {
            const QString explanation = mode.unavailable.isEmpty()
                                            ? QString::fromStdString(mode.model->explanation)
                                            : mode.unavailable;
            m_rows.push_back({.title = QString::fromStdString(mode.model->title),
                              .explanation = explanation,
                              .mode = mode});
        }
    }
    endResetModel();
}

void ModeModel::setRuns(const Runs &runs)
{
    for (Row &row : m_rows)
        row.hasRun = row.mode && hasRun(runs, row.mode->model->id, row.mode->runtime);
    emit dataChanged(index(0), index(rowCount() - 1), {HasRunRole});
}

const Mode *ModeModel::mode(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    return row.mode ? &*row.mode : nullptr;
}

template <class Predicate>
QModelIndex ModeModel::findRow(Predicate predicate) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return isAvailable(row.mode) && predicate(*row.mode);
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex ModeModel::find(const std::string &model, const std::string &runtimePath) const
{
    return findRow([&](const Mode &mode) {
        return mode.model->id == model && mode.runtime.path == runtimePath;
    });
}

QModelIndex ModeModel::firstAvailable() const
{
    return findRow([](const Mode &) { return true; });
}

int ModeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ModeModel::spokenText(const Row &row) const
{
    if (!row.mode)
        return row.title;
    return row.title + QStringLiteral(", ") + row.explanation +
           (isAvailable(row.mode) ? QString() : QStringLiteral(", not available")) +
           (row.hasRun ? QStringLiteral(", has run") : QString());
}

QVariant ModeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
    case ExplanationRole:
        return row.explanation;
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case IsTitleRole:
        return !row.mode.has_value();
    case HasRunRole:
        return row.hasRun;
    default:
        return {};
    }
}

Qt::ItemFlags ModeModel::flags(const QModelIndex &index) const
{
    const Mode *of = mode(index);
    if (!of || !of->unavailable.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace corelane
