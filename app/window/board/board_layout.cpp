// SPDX-License-Identifier: GPL-3.0-or-later
// How the board divides its room between charts, findings and table.
#include "window/board/board.h"
#include "window/board/findings_panel.h"
#include "window/widgets/chart_card.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace corelane {

/// A boundary between columns goes through both rows of charts.
void Board::keepColumnsTogether()
{
    connect(m_upper, &QSplitter::splitterMoved, this,
            [this] { m_lower->setSizes(m_upper->sizes()); });
    connect(m_lower, &QSplitter::splitterMoved, this,
            [this] { m_upper->setSizes(m_lower->sizes()); });
}

/// The expanded findings take their room from the table, too; it gets it back.
void Board::makeRoomForFindings(bool isExpanded)
{
    if (isExpanded) {
        m_rowSizes = m_rows->sizes();
        m_findings->setMostListHeight(roomForFindings());
    } else {
        QTimer::singleShot(0, m_rows, [this] { m_rows->setSizes(m_rowSizes); }); // once it is gone
    }
}

/// What charts and table can spare for the list of findings. The board's own least height counts,
/// too: the window would grow.
int Board::roomForFindings() const
{
    const int spare = std::min(height() - minimumSizeHint().height(),
                               m_rows->height() - m_rows->minimumSizeHint().height());
    return spare + m_findings->listHeight() - FindingsPanel::kSpacing;
}

void Board::setTableVisible(bool isVisible)
{
    m_isTableVisible = isVisible;
    showTable();
}

void Board::showTable()
{
    m_tableCard->setVisible(m_isTableVisible && !m_enlarged);
}

void Board::setEnlarged(std::optional<BoardCard> which)
{
    if (which == m_enlarged)
        return;
    m_enlarged = which;
    for (const BoardCard each : kBoardCards)
        card(each)->setVisible(!which || each == *which);
    for (QSplitter *row : {m_upper, m_lower})
        row->setVisible(!which || row->isAncestorOf(card(*which)));
    m_findings->setHeld(which.has_value());
    showTable();
    emit enlargedChanged();
}

BoardLayout Board::boardLayout() const
{
    return {.rows = m_rows->saveState(),
            .chartRows = m_charts->saveState(),
            .chartColumns = m_upper->saveState()};
}

void Board::setBoardLayout(const BoardLayout &layout)
{
    m_rows->restoreState(layout.rows);
    m_charts->restoreState(layout.chartRows);
    for (QSplitter *row : {m_upper, m_lower})
        row->restoreState(layout.chartColumns);
}

/// What needs more room while the findings are expanded takes it from them, not from the screen.
void Board::fitFindings()
{
    const int before = m_findings->listHeight();
    m_findings->setMostListHeight(roomForFindings());
    if (m_findings->listHeight() == before)
        return;
    // All that stands around them knows it before the window asks what it needs.
    for (QWidget *each = m_findings; each != this; each = each->parentWidget()) {
        if (each->layout())
            each->layout()->activate();
        each->updateGeometry();
    }
}

} // namespace corelane
