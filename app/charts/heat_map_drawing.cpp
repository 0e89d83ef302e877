// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heat_map_drawing.h"

#include "charts/card_header.h"
#include "charts/fonts.h"
#include "charts/language.h"
#include "charts/pixel_columns.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr double kMostHeatLabelShare = 0.3;

/// How many of `things` share a cell, so that the cells are at most `pixels`.
std::size_t perCell(std::size_t things, int pixels)
{
    const auto room = static_cast<std::size_t>(std::max(1, pixels));
    return std::max<std::size_t>(1, (things + room - 1) / room);
}

std::size_t binsOf(const Panels &body)
{
    std::size_t bins = 0;
    for (const Panel &panel : body.panels) {
        if (!panel.series.empty())
            bins = std::max(bins, panel.series.front().values.size());
    }
    return bins;
}

} // namespace

HeatMapDrawing::HeatMapDrawing(QCustomPlot &plot)
    : m_rect(new QCPAxisRect(&plot, false)),
      m_time(m_rect->addAxis(QCPAxis::atBottom)),
      m_rows(m_rect->addAxis(QCPAxis::atLeft)),
      m_map(nullptr),
      m_caption(plot)
{
    plot.plotLayout()->setAutoMargins(QCP::msNone);
    plot.plotLayout()->setMargins(QMargins());
    plot.plotLayout()->addElement(0, 0, m_rect);
    m_rect->setAutoMargins(QCP::msNone);
    m_rows->setRangeReversed(true);
    m_map = new QCPColorMap(m_time, m_rows);
    m_map->setInterpolate(false);
}

void HeatMapDrawing::show(const Chart &chart, const Theme &theme, QSize size, const ViewState &)
{
    const auto &body = std::get<Panels>(chart.body);
    const QString caption = said(chart.axis);
    const QFontMetrics metrics(smallFont());
    const QString longest = body.panels.empty() ? QString() : said(body.panels.back().title);
    const int labels =
        std::max(AxisCaption::width(caption), metrics.horizontalAdvance(longest) + 8);
    const int left = kCardPadding + std::min(labels, qRound(size.width() * kMostHeatLabelShare));
    const int top = metrics.height() / 2 + 2; // half of the first row's label
    m_rect->setMargins(QMargins(left, top, kCardPadding, numberHeight()));
    const QSize pixels(size.width() - left - kCardPadding, size.height() - top - numberHeight());

    fill(body, pixels);
    m_map->setDataRange({0, body.top > 0 ? body.top : 1});
    shade(body, theme);
    m_time->setRange(0, body.end_s);
    numberAxis(*m_time, body.end_s, pixels.width(), theme);
    m_rows->setRange(0, static_cast<double>(body.panels.size()));
    labelRows(body, pixels.height(), theme);
    m_area = {QRect(QPoint(left, top), pixels),
              {0, std::max<std::int64_t>(1, std::llround(body.end_s * 1e9))}};
    m_caption.place(caption, {left, top + pixels.height()}, theme);
}

void HeatMapDrawing::fill(const Panels &body, QSize pixels)
{
    const std::size_t rows = body.panels.size();
    const std::size_t bins = binsOf(body);
    const std::size_t rowStep = perCell(rows, pixels.height());
    const std::size_t binStep = perCell(bins, pixels.width());
    const std::size_t cellRows = (rows + rowStep - 1) / rowStep;
    const std::size_t cellBins = (bins + binStep - 1) / binStep;

    QCPColorMapData &data = *m_map->data();
    data.setSize(static_cast<int>(cellBins), static_cast<int>(cellRows));
    // A map's range goes from the middle of its first cell to the middle of its last.
    const double cell_s = static_cast<double>(binStep) * body.bin_s;
    const double cell_rows = static_cast<double>(rowStep);
    data.setKeyRange({0.5 * cell_s, (static_cast<double>(cellBins) - 0.5) * cell_s});
    data.setValueRange({0.5 * cell_rows, (static_cast<double>(cellRows) - 0.5) * cell_rows});
    for (std::size_t row = 0; row < cellRows; ++row) {
        const std::size_t rowsEnd = std::min(rows, (row + 1) * rowStep);
        for (std::size_t bin = 0; bin < cellBins; ++bin) {
            const std::size_t binsEnd = std::min(bins, (bin + 1) * binStep);
            double sum = 0;
            for (std::size_t i = row * rowStep; i < rowsEnd; ++i) {
                if (!body.panels[i].series.empty())
                    sum += meanOf(body.panels[i].series.front().values, bin * binStep, binsEnd);
            }
            data.setCell(static_cast<int>(bin), static_cast<int>(row),
                         sum / static_cast<double>(rowsEnd - row * rowStep));
        }
    }
}

void HeatMapDrawing::shade(const Panels &body, const Theme &theme)
{
    const bool hasSeries = !body.panels.empty() && !body.panels.front().series.empty();
    const Role role = hasSeries ? body.panels.front().series.front().role : State::thisRun;
    QCPColorGradient gradient;
    gradient.setColorStops({{0, theme.card}, {1, theme.color(role)}});
    m_map->setGradient(gradient);
}

void HeatMapDrawing::labelRows(const Panels &body, int height, const Theme &theme)
{
    const std::size_t rows = body.panels.size();
    const double row_px =
        static_cast<double>(height) / static_cast<double>(std::max<std::size_t>(1, rows));
    const double line_px = 1.3 * QFontMetrics(smallFont()).height();
    std::size_t step = 1;
    while (static_cast<double>(step) * row_px < line_px && step < rows)
        step *= 2;
    std::vector<std::pair<double, QString>> labels;
    for (std::size_t row = 0; row < rows; row += step)
        labels.emplace_back(static_cast<double>(row) + 0.5, said(body.panels[row].title));
    labelAxis(*m_rows, labels, theme);
    m_rows->setBasePen(QPen(theme.grid, 0));
    m_time->setBasePen(QPen(theme.grid, 0));
}

} // namespace corelane
