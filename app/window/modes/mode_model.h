// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/modes/modes.h"
#include "window/runs/runs.h"

#include <QAbstractListModel>

#include <map>

namespace corelane {

/// The modes as rows: each group's title, then its modes.
class ModeModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        ExplanationRole = Qt::UserRole,
        IsTitleRole,  ///< a group's title
        IsFoldedRole, ///< of the row's group
        HasRunRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(const std::vector<ModeGroup> &groups);
    void setRuns(const Runs &runs);

    /// Folds or unfolds the group of a row; kept over setGroups.
    void setFolded(const QModelIndex &index, bool isFolded);
    /// Unfolds the group of a row, unless a person folded it.
    void reveal(const QModelIndex &index);
    /// The title of a row's group.
    QModelIndex titleOf(const QModelIndex &index) const;

    /// Null for a group's title.
    const Mode *mode(const QModelIndex &index) const;
    /// The row of the mode with this model and place, invalid where it is not or is not available.
    QModelIndex find(const std::string &model, const std::string &place) const;
    QModelIndex firstAvailable() const;
    QModelIndex firstAvailableIn(const std::string &runtimePath) const;
    QModelIndex firstAvailable(RuntimeKind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString title;
        QString explanation;
        std::optional<Mode> mode;
        int group = 0;
        bool hasRun = false;
    };
    struct Group {
        QString id;
        int titleRow = 0;
        bool isFolded = false;
    };
    template <class Predicate>
    QModelIndex findRow(Predicate predicate) const;
    QString spokenText(const Row &row) const;
    const Row &rowAt(const QModelIndex &index) const;
    const Group &groupOf(const Row &row) const;

    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
    std::map<QString, bool> m_folded; ///< by group, what a person wanted
};

} // namespace corelane
