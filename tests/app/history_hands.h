// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hands.h"
#include "history_samples.h"

namespace corelane {

inline QString keepRun(int minute, const std::string &model = "cpp.threads")
{
    return keep(recordingsFolder(), QString::number(minute), recordingText(keptRun(minute, model)));
}

inline bool waitForRows(const Hands &hands, int rows)
{
    return QTest::qWaitFor([&] { return hands.rows() == rows; }, kPatience_ms);
}

inline void search(const Hands &hands, const QString &typed)
{
    auto *field = hands.part<QLineEdit>("runSearch");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
}

/// How many rows a person sees.
inline int shownRows(const Hands &hands)
{
    int shown = 0;
    for (int row = 0; row < hands.rows(); ++row)
        shown += hands.table()->isRowHidden(row) ? 0 : 1;
    return shown;
}

inline void selectRows(const Hands &hands, std::initializer_list<int> rows)
{
    hands.table()->clearSelection();
    for (const int row : rows)
        hands.table()->selectionModel()->select(hands.table()->model()->index(row, 0),
                                                QItemSelectionModel::Select |
                                                    QItemSelectionModel::Rows);
}

inline std::size_t barGroups(const Hands &hands)
{
    const Chart &chart = hands.part<ChartCard>("timesCard")->view()->chart();
    return std::get<BarGroups>(chart.body).groups.size();
}

inline bool hasLanes(const Hands &hands)
{
    const Chart &chart = hands.part<ChartCard>("workersCard")->view()->chart();
    const auto *rows = std::get_if<LaneRows>(&chart.body);
    return rows && rows->rows && !rows->rows->empty();
}

inline const RunEntry &entry(const Hands &hands, int row)
{
    return *qobject_cast<RunModel *>(hands.table()->model())->entry(row);
}

} // namespace corelane
