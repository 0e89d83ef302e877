// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot.h"

#include "charts/bars_drawing.h"
#include "charts/cursor_line.h"
#include "charts/curves_drawing.h"
#include "charts/heat_map_drawing.h"
#include "charts/lanes_drawing.h"
#include "charts/panels_drawing.h"

namespace corelane {

Plot::Plot(QWidget *parent) : QCustomPlot(parent), m_cursor(*this)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setNotAntialiasedElements(QCP::aeAll);
    setPlottingHints(QCP::phCacheLabels);
    plotLayout()->clear();
    layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical); // there is nothing in it
}

Plot::~Plot() = default;

void Plot::showChart(const Chart &chart, const Theme &theme, QSize size, const ViewState &state)
{
    become(kindOf(chart));
    setBackground(QBrush(theme.card));
    if (m_drawing)
        m_drawing->show(chart, theme, size, state);
    m_cursor.setAreas(timeAreas(), theme);
    if (!size.isEmpty())
        replot(QCustomPlot::rpQueuedReplot);
}

void Plot::showCursor(std::optional<std::int64_t> time_ns)
{
    m_cursor.show(time_ns);
}

std::vector<TimeArea> Plot::timeAreas() const
{
    return m_drawing ? m_drawing->timeAreas() : std::vector<TimeArea>();
}

RowWindow Plot::rows() const
{
    return m_drawing ? m_drawing->rows() : RowWindow();
}

std::optional<std::size_t> Plot::laneAt(QPoint point) const
{
    return m_drawing ? m_drawing->laneAt(point) : std::nullopt;
}

std::optional<QPointF> Plot::valuesAt(QPoint point) const
{
    return m_drawing ? m_drawing->valuesAt(point) : std::nullopt;
}

Plot::Kind Plot::kindOf(const Chart &chart)
{
    if (!chart.emptyText.empty())
        return Kind::none;
    if (const auto *lanes = std::get_if<LaneRows>(&chart.body))
        return lanes->rows && !lanes->rows->empty() ? Kind::lanes : Kind::none;
    if (const auto *panels = std::get_if<Panels>(&chart.body)) {
        if (panels->panels.empty())
            return Kind::none;
        return panels->asHeatMap ? Kind::heatMap : Kind::panels;
    }
    return std::holds_alternative<Curves>(chart.body) ? Kind::curves : Kind::bars;
}

void Plot::become(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    m_drawing.reset();
    clearPlottables();
    clearItems();
    plotLayout()->clear();
    switch (kind) {
    case Kind::none:
        break;
    case Kind::panels:
        m_drawing = std::make_unique<PanelsDrawing>(*this);
        break;
    case Kind::heatMap:
        m_drawing = std::make_unique<HeatMapDrawing>(*this);
        break;
    case Kind::bars:
        m_drawing = std::make_unique<BarsDrawing>(*this);
        break;
    case Kind::curves:
        m_drawing = std::make_unique<CurvesDrawing>(*this);
        break;
    case Kind::lanes:
        m_drawing = std::make_unique<LanesDrawing>(*this);
        break;
    }
}

// QCustomPlot takes the screen's pixel ratio when it is constructed and never again.
void Plot::paintEvent(QPaintEvent *event)
{
    if (!qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) {
        setBufferDevicePixelRatio(devicePixelRatioF());
        replot(QCustomPlot::rpQueuedRefresh);
    }
    QCustomPlot::paintEvent(event);
    QCPPainter painter(this);
    m_cursor.paint(painter);
}

// Without a surface to draw on, QCustomPlot would try all the same.
void Plot::resizeEvent(QResizeEvent *event)
{
    if (!event->size().isEmpty())
        QCustomPlot::resizeEvent(event);
}

} // namespace corelane
