// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/panels_drawing.h"

#include "charts/card_header.h"
#include "charts/fonts.h"
#include "charts/language.h"
#include "charts/stacked_columns.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr int kPanelsTop = 8;
constexpr int kPanelTitleGap = 8;
constexpr int kRowGap = 6;
constexpr int kColumnGap = 16;
constexpr int kLeastHeight = 34;
constexpr int kLeastWidth = 100; ///< of a panel with its label
constexpr double kMostPanelLabelShare = 0.45;

int rowsOf(int panels, int columns)
{
    return (panels + columns - 1) / columns;
}

int panelHeight(int rows, int height)
{
    return std::max(1, (height - kPanelsTop - numberHeight() - (rows - 1) * kRowGap) / rows);
}

/// Narrow panels have no room to spare for the axis' caption.
int labelWidth(const Panels &body, const QString &caption, int cellWidth)
{
    const QFontMetrics metrics(smallFont());
    int width = AxisCaption::width(caption);
    if (width > cellWidth / 4)
        width = 0;
    width = std::max(width, metrics.horizontalAdvance(said(body.topLabel)) + kPanelTitleGap);
    for (const Panel &panel : body.panels)
        width = std::max(width, metrics.horizontalAdvance(said(panel.title)) + kPanelTitleGap);
    return std::min(width, qRound(cellWidth * kMostPanelLabelShare));
}

} // namespace

int panelColumns(int panels, QSize size)
{
    const int most = std::clamp((size.width() - 2 * kCardPadding) / kLeastWidth, 1, panels);
    int columns = 1;
    while (columns < most && panelHeight(rowsOf(panels, columns), size.height()) < kLeastHeight)
        ++columns;
    return columns;
}

PanelsDrawing::PanelsDrawing(QCustomPlot &plot) : m_plot(plot), m_caption(plot)
{
    plot.plotLayout()->setAutoMargins(QCP::msNone);
    plot.plotLayout()->setRowSpacing(kRowGap);
    plot.plotLayout()->setColumnSpacing(kColumnGap);
}

void PanelsDrawing::show(const Chart &chart, const Theme &theme, QSize size, const ViewState &)
{
    const auto &body = std::get<Panels>(chart.body);
    const int panels = static_cast<int>(body.panels.size());
    const int columns = panelColumns(panels, size);
    arrange(panels, columns);

    const QString caption = said(chart.axis);
    const int cellWidth = (size.width() - 2 * kCardPadding - (columns - 1) * kColumnGap) / columns;
    const int left = labelWidth(body, caption, cellWidth);
    const int rows = rowsOf(panels, columns);
    const int height = panelHeight(rows, size.height());
    const int titleStep = 1 + QFontMetrics(smallFont()).ascent() / (height + kRowGap);
    m_plot.plotLayout()->setMargins(
        QMargins(kCardPadding, kPanelsTop, kCardPadding, numberHeight()));

    for (int i = 0; i < panels; ++i) {
        const Cell &cell = m_cells[static_cast<std::size_t>(i)];
        const Panel &panel = body.panels[static_cast<std::size_t>(i)];
        const bool last = i == panels - 1 || i % rows == rows - 1;
        cell.rect->setMargins(QMargins(left, 0, 0, 0));
        cell.columns->show(panel, body.bin_s, body.top, theme);
        cell.time->setRange(0, body.end_s);
        cell.share->setRange(0, body.top);
        cell.time->setTicks(last);
        if (last)
            numberAxis(*cell.time, body.end_s, cellWidth - left, theme);
        const bool hasTitle = i % rows % titleStep == 0;
        label(cell, body, hasTitle ? said(panel.title) : QString(), left, height, theme);
    }
    placeAreas(body, rows, columns, cellWidth, left, height);
    m_caption.place(caption,
                    {kCardPadding + left, kPanelsTop + rows * (height + kRowGap) - kRowGap}, theme);
}

void PanelsDrawing::placeAreas(const Panels &body, int rows, int columns, int cellWidth, int left,
                               int height)
{
    m_areas.clear();
    const int end = static_cast<int>(body.panels.size());
    const TimeRange whole{0, std::max<std::int64_t>(1, std::llround(body.end_s * 1e9))};
    for (int column = 0; column < columns; ++column) {
        const int inColumn = std::min(rows, end - column * rows);
        const int x = kCardPadding + column * (cellWidth + kColumnGap) + left;
        if (inColumn > 0)
            m_areas.push_back(
                {QRect(x, kPanelsTop, cellWidth - left, inColumn * (height + kRowGap) - kRowGap),
                 whole});
    }
}

void PanelsDrawing::arrange(int panels, int columns)
{
    if (panels == static_cast<int>(m_cells.size()) && columns == m_columns)
        return;
    m_cells.clear();
    m_plot.clearPlottables();
    m_plot.plotLayout()->clear();
    m_columns = columns;
    const int rows = rowsOf(panels, columns);
    for (int i = 0; i < panels; ++i)
        m_cells.push_back(newCell(i % rows, i / rows));
}

PanelsDrawing::Cell PanelsDrawing::newCell(int row, int column)
{
    auto *rect = new QCPAxisRect(&m_plot, false);
    rect->setAutoMargins(QCP::msNone);
    m_plot.plotLayout()->addElement(row, column, rect);
    QCPAxis *time = rect->addAxis(QCPAxis::atBottom);
    QCPAxis *share = rect->addAxis(QCPAxis::atLeft);
    time->setBasePen(Qt::NoPen);
    return {rect, time, share, new StackedColumns(time, share)};
}

void PanelsDrawing::label(const Cell &cell, const Panels &body, const QString &title,
                          int labelWidth, int height, const Theme &theme)
{
    const QFontMetrics metrics(smallFont());
    const QString text =
        metrics.elidedText(title, Qt::ElideMiddle, labelWidth - kPanelTitleGap + 1);
    std::vector<std::pair<double, QString>> labels{{0.5 * body.top, text}};
    // The scale's ends stand inside of the panel's height, where they meet no neighbour's.
    if (height >= 4 * metrics.height()) {
        const double half = 0.5 * metrics.height() / height;
        labels.emplace_back(half * body.top, QStringLiteral("0"));
        labels.emplace_back((1 - half) * body.top, said(body.topLabel));
    }
    labelAxis(*cell.share, labels, theme);
}

} // namespace corelane
