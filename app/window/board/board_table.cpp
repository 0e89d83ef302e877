// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/board_table.h"

#include "window/runs/marks.h"

#include <algorithm>
#include <utility>

namespace corelane {

BoardTable tableOf(const RunModel &runs, const RunEntry *selected)
{
    BoardTable table;
    for (int column = 0; column < RunModel::kColumns; ++column)
        table.columns.push_back(
            {.title = runs.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             .alignment = runs.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                              .value<Qt::Alignment>(),
             .hasRest = column == RunModel::ModelColumn});
    for (int row = 0; row < std::min(runs.rowCount(), BoardTable::kMostRows); ++row) {
        const RunEntry &entry = *runs.entry(row);
        BoardTable::Row shownRow{.isSelected = &entry == selected,
                                 .paintMark = [state = stateOf(entry)](QPainter &painter,
                                                                       const QRect &place,
                                                                       const Theme &theme) {
                                     paintStateMark(painter, place, state, theme);
                                 }};
        for (int column = 0; column < RunModel::kColumns; ++column)
            shownRow.cells << runs.index(row, column).data().toString();
        table.rows.push_back(std::move(shownRow));
    }
    return table;
}

} // namespace corelane
