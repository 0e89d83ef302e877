// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars_drawing.h"

#include "charts/axis.h"
#include "charts/bar_rows.h"
#include "charts/card_header.h"

namespace corelane {

BarsDrawing::BarsDrawing(QCustomPlot &plot)
    : m_rect(new QCPAxisRect(&plot, false)),
      m_values(m_rect->addAxis(QCPAxis::atBottom)),
      m_groups(m_rect->addAxis(QCPAxis::atLeft)),
      m_bars(nullptr)
{
    plot.plotLayout()->setAutoMargins(QCP::msNone);
    plot.plotLayout()->setMargins(QMargins());
    plot.plotLayout()->addElement(0, 0, m_rect);
    m_rect->setAutoMargins(QCP::msNone);
    m_values->grid()->setVisible(true);
    m_groups->setRangeReversed(true);
    m_groups->setTicks(false);
    m_groups->setBasePen(Qt::NoPen);
    m_bars = new GroupedBars(m_groups, m_values);
}

void BarsDrawing::show(const Chart &chart, const Theme &theme, QSize size, const ViewState &state)
{
    const auto &body = std::get<BarGroups>(chart.body);
    const BarRows rows = layOutBars(body, size, state.firstRow);
    m_window = rows.window;
    const int height = qRound(rows.pitch * rows.window.shown);
    m_rect->setMargins(QMargins(rows.barsBegin, rows.top,
                                size.width() - rows.barsBegin - rows.barsWidth,
                                std::max(0, size.height() - rows.top - height)));
    m_values->setRange(0, rows.axisEnd);
    m_groups->setRange(0, rows.window.shown);
    // Beyond the chart's own end is room for notes alone.
    const int width =
        rows.axisEnd > 0 ? qRound(rows.barsWidth * body.end / rows.axisEnd) : rows.barsWidth;
    numberAxis(*m_values, body.end, width, theme,
               body.unit == "percent" ? QStringLiteral(" %") : QString());
    m_bars->show(body.groups, rows, theme);
}

} // namespace corelane
