// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/modes.h"
#include "window/runs.h"

#include <QAbstractListModel>

namespace corelane {

/// The modes as rows: each group's title, then its modes.
class ModeModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        ExplanationRole = Qt::UserRole,
        IsTitleRole, ///< a group's title
        HasRunRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(const std::vector<ModeGroup> &groups);
    void setRuns(const Runs &runs);

    /// Null for a group's title.
    const Mode *mode(const QModelIndex &index) const;
    /// The row of a model in a runtime, invalid where it is not or is not available.
    QModelIndex find(const std::string &model, const std::string &runtimePath) const;
    QModelIndex firstAvailable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString title;
        QString explanation;
        std::optional<Mode> mode;
        bool hasRun = false;
    };
    template <class Predicate>
    QModelIndex findRow(Predicate predicate) const;
    QString spokenText(const Row &row) const;

    std::vector<Row> m_rows;
};

} // namespace corelane
