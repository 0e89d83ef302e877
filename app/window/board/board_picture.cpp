// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/board_picture.h"

#include "charts/chart_picture.h"
#include "charts/fonts.h"
#include "charts/language.h"
#include "window/runs/marks.h"
#include "window/runs/run_model.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace corelane {
namespace {

constexpr int kImageMargin = 16;
constexpr int kImageGap = 12;
constexpr int kImageCellPadding = 8;
constexpr int kRowHeight = 24;
constexpr int kMostRows = 12;
constexpr int kImageStateWidth = 34;
constexpr int kLeastChartsHeight = 2 * 150 + 12; ///< two rows and the gap between them
constexpr std::size_t kMostFindings = 3;
constexpr int kTextSlack = 6; ///< a scaled picture spaces letters a little wider than the screen

QFont imageHeadlineFont()
{
    QFont font = titleFont();
    font.setPixelSize(font.pixelSize() * 3 / 2);
    return font;
}

/// Draws a paragraph at the top of `place`; returns what is left below it.
QRect drawParagraph(QPainter &painter, const QRect &place, const QFont &font, const QColor &color,
                    const QString &text)
{
    if (text.isEmpty())
        return place;
    painter.setFont(font);
    painter.setPen(color);
    QRect used;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return place.adjusted(0, used.height() + 4, 0, 0);
}

void drawCard(QPainter &painter, const QRect &place, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.cardBorder);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.restore();
}

void drawChart(const Canvas &canvas, const QRect &place, const ShownChart &shown,
               const Theme &theme)
{
    QPainter &painter = canvas.painter();
    drawCard(painter, place, theme);
    const QRect inside = place.adjusted(1, 4, -1, -4);
    painter.save();
    painter.translate(inside.topLeft());
    cardPicture(shown.chart, inside.size(), theme, shown.state).paint(canvas);
    painter.restore();
}

Qt::Alignment alignmentOf(const RunModel &runs, int column)
{
    return runs.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
}

/// Each column as wide as its widest text; the model's title has the rest.
std::vector<int> columnWidths(const RunModel &runs, int rows, int width)
{
    const QFontMetrics metrics(chartFont());
    std::vector<int> widths(RunModel::kColumns, kImageStateWidth);
    int used = kImageStateWidth;
    for (int column = RunModel::WorkersColumn; column < RunModel::kColumns; ++column) {
        int widest = metrics.horizontalAdvance(
            runs.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < rows; ++row)
            widest = std::max(widest,
                              metrics.horizontalAdvance(runs.index(row, column).data().toString()));
        auto &columnWidth = widths[static_cast<std::size_t>(column)];
        columnWidth = std::min(widest + kTextSlack, width / 5) + 2 * kImageCellPadding;
        used += columnWidth;
    }
    widths[RunModel::ModelColumn] = std::max(width - used, width / 6);
    return widths;
}

void drawRow(QPainter &painter, const RunModel &runs, int row, const QRect &place,
             const std::vector<int> &widths)
{
    int left = place.left();
    for (int column = 0; column < RunModel::kColumns; ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        const QRect cell = QRect(left, place.top(), width, place.height())
                               .adjusted(kImageCellPadding, 0, -kImageCellPadding, 0);
        const QString text =
            row < 0 ? runs.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                    : runs.index(row, column).data().toString();
        painter.drawText(cell, static_cast<int>(alignmentOf(runs, column)),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
        left += width;
    }
}

void drawTable(QPainter &painter, const QRect &place, const BoardContent &content, int rows,
               const Theme &theme)
{
    drawCard(painter, place, theme);
    const QRect inside = place.adjusted(1, 4, -1, -4);
    const std::vector<int> widths = columnWidths(*content.runs, rows, inside.width());
    QRect line(inside.left(), inside.top(), inside.width(), kRowHeight);
    QFont header = smallFont();
    header.setWeight(QFont::DemiBold);
    painter.setFont(header);
    painter.setPen(theme.mutedText);
    drawRow(painter, *content.runs, -1, line, widths);
    painter.setFont(chartFont());
    for (int row = 0; row < rows; ++row) {
        line.translate(0, kRowHeight);
        if (row == content.selectedRow)
            painter.fillRect(line, theme.selection);
        painter.setPen(theme.grid);
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        painter.setPen(theme.text);
        drawRow(painter, *content.runs, row, line, widths);
        const QRect mark(line.left(), line.top(), kImageStateWidth, kRowHeight);
        paintStateMark(painter, mark, stateOf(*content.runs->entry(row)), theme);
    }
}

/// How many rows fit below charts that keep a readable height.
int tableRows(const RunModel &runs, int height)
{
    const int room = (height - kLeastChartsHeight - kImageGap - 8) / kRowHeight - 1;
    return std::clamp(room, 0, std::min(runs.rowCount(), kMostRows));
}

/// The titles at the bottom of `place`; returns what is left above them.
QRect drawFindings(QPainter &painter, const QRect &place, const BoardContent &content,
                   const Theme &theme)
{
    QStringList titles;
    for (const Finding &finding : content.findings) {
        if (static_cast<std::size_t>(titles.size()) < kMostFindings)
            titles << said(finding.title);
    }
    if (titles.isEmpty())
        return place;
    const QRect line = place.adjusted(0, place.height() - kRowHeight, 0, 0);
    QFont font = chartFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(titles.join(QStringLiteral("  ·  ")),
                                                      Qt::ElideRight, line.width()));
    return place.adjusted(0, 0, 0, -kRowHeight - kImageGap / 2);
}

void drawCharts(const Canvas &canvas, const QRect &place, const BoardContent &content,
                const Theme &theme)
{
    const QSize size((place.width() - kImageGap) / 2, (place.height() - kImageGap) / 2);
    for (std::size_t i = 0; i < content.charts.size(); ++i) {
        QRect card(place.topLeft(), size);
        if (i % 2 == 1)
            card.moveRight(place.right());
        if (i >= 2)
            card.moveBottom(place.bottom());
        drawChart(canvas, card, content.charts[i], theme);
    }
}

void paintBoard(const Canvas &canvas, const BoardContent &content, QSize size, const Theme &theme)
{
    QPainter &painter = canvas.painter();
    QRect rest =
        QRect({0, 0}, size).adjusted(kImageMargin, kImageMargin, -kImageMargin, -kImageMargin);
    rest = drawParagraph(painter, rest, imageHeadlineFont(), theme.text, content.headline.what);
    rest = drawParagraph(painter, rest, chartFont(), theme.mutedText, content.headline.why);
    rest.setTop(rest.top() + kImageGap / 2);

    const QString provenance = listedText(content.charts.front().chart.provenance);
    const QRect below = QFontMetrics(smallFont()).boundingRect(rest, Qt::TextWordWrap, provenance);
    drawParagraph(painter, rest.adjusted(0, rest.height() - below.height(), 0, 4), smallFont(),
                  theme.mutedText, provenance);
    rest.setBottom(rest.bottom() - below.height() - kImageGap);

    if (const int rows = tableRows(*content.runs, rest.height()); rows > 0) {
        const int height = (rows + 1) * kRowHeight + 8;
        drawTable(painter, rest.adjusted(0, rest.height() - height, 0, 0), content, rows, theme);
        rest.setBottom(rest.bottom() - height - kImageGap);
    }
    rest = drawFindings(painter, rest, content, theme);
    drawCharts(canvas, rest, content, theme);
}

} // namespace

Picture boardPicture(const BoardContent &content, QSize size, const Theme &theme)
{
    return {.size = size,
            .title = content.headline.what,
            .ground = theme.window,
            .paint = [=](const Canvas &canvas) { paintBoard(canvas, content, size, theme); }};
}

} // namespace corelane
