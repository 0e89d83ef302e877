// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history_samples.h"
#include "window_user.h"

namespace corelane {

inline QString keepRun(int minute, const std::string &model = "cpp.threads")
{
    return keep(recordingsFolder(), QString::number(minute), recordingText(keptRun(minute, model)));
}

inline bool waitForRows(const WindowUser &user, int rows)
{
    return QTest::qWaitFor([&] { return user.rows() == rows; }, kPatience_ms);
}

inline void search(const WindowUser &user, const QString &typed)
{
    auto *field = user.part<QLineEdit>("runSearch");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
}

/// How many rows a person sees.
inline int shownRows(const WindowUser &user)
{
    int shown = 0;
    for (int row = 0; row < user.rows(); ++row)
        shown += user.table()->isRowHidden(row) ? 0 : 1;
    return shown;
}

inline void selectRows(const WindowUser &user, std::initializer_list<int> rows)
{
    user.table()->clearSelection();
    for (const int row : rows)
        user.table()->selectionModel()->select(user.table()->model()->index(row, 0),
                                               QItemSelectionModel::Select |
                                                   QItemSelectionModel::Rows);
}

inline std::size_t barGroups(const WindowUser &user)
{
    const Chart &chart = user.part<ChartCard>("timesCard")->view()->chart();
    return std::get<BarGroups>(chart.body).groups.size();
}

inline bool hasLanes(const WindowUser &user)
{
    const Chart &chart = user.part<ChartCard>("workersCard")->view()->chart();
    const auto *rows = std::get_if<LaneRows>(&chart.body);
    return rows && rows->rows && !rows->rows->empty();
}

inline const RunEntry &entry(const WindowUser &user, int row)
{
    return *qobject_cast<RunModel *>(user.table()->model())->entry(row);
}

} // namespace corelane
