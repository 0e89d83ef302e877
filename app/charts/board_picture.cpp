// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/board_picture.h"

#include "charts/chart_picture.h"
#include "charts/fonts.h"
#include "charts/language.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace corelane {
namespace {

constexpr int kImageMargin = 16;
constexpr int kImageGap = 12;
constexpr int kImageCellPadding = 8;
constexpr int kRowHeight = 24;
constexpr int kImageStateWidth = 34;
constexpr int kLeastChartsHeight = 2 * 150 + 12; ///< two rows and the gap between them
constexpr int kMostFindings = 3;
constexpr int kColumns = 2; ///< of charts
constexpr QSize kLeastPage(1180, 740);
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
    const QRect inside = place.adjusted(2, 4, -2, -4); // clear of the line, also at a broken scale
    painter.save();
    painter.translate(inside.topLeft());
    cardPicture(shown.chart, inside.size(), theme, shown.state).paint(canvas);
    painter.restore();
}

QString cell(const BoardTable &table, int row, std::size_t column)
{
    return row < 0
               ? table.columns[column].title
               : table.rows[static_cast<std::size_t>(row)].cells[static_cast<qsizetype>(column)];
}

/// Each column as wide as its widest text; one of them has the rest.
std::vector<int> columnWidths(const BoardTable &table, int rows, int width)
{
    const QFontMetrics metrics(chartFont());
    std::vector<int> widths(table.columns.size(), kImageStateWidth);
    int used = kImageStateWidth;
    std::size_t rest = 0;
    for (std::size_t column = 1; column < widths.size(); ++column) {
        if (table.columns[column].hasRest) {
            rest = column;
            continue;
        }
        int widest = metrics.horizontalAdvance(table.columns[column].title);
        for (int row = 0; row < rows; ++row)
            widest = std::max(widest, metrics.horizontalAdvance(cell(table, row, column)));
        widths[column] = std::min(widest + kTextSlack, width / 5) + 2 * kImageCellPadding;
        used += widths[column];
    }
    widths[rest] = std::max(width - used, width / 6);
    return widths;
}

/// Row -1: the titles.
void drawRow(QPainter &painter, const BoardTable &table, int row, const QRect &place,
             const std::vector<int> &widths)
{
    int left = place.left();
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const QRect cellPlace = QRect(left, place.top(), widths[column], place.height())
                                    .adjusted(kImageCellPadding, 0, -kImageCellPadding, 0);
        painter.drawText(cellPlace, static_cast<int>(table.columns[column].alignment),
                         painter.fontMetrics().elidedText(cell(table, row, column), Qt::ElideRight,
                                                          cellPlace.width()));
        left += widths[column];
    }
}

void drawTable(QPainter &painter, const QRect &place, const BoardTable &table, int rows,
               const Theme &theme)
{
    drawCard(painter, place, theme);
    const QRect inside = place.adjusted(1, 4, -1, -4);
    const std::vector<int> widths = columnWidths(table, rows, inside.width());
    QRect line(inside.left(), inside.top(), inside.width(), kRowHeight);
    painter.setFont(bold(smallFont()));
    painter.setPen(theme.mutedText);
    drawRow(painter, table, -1, line, widths);
    painter.setFont(chartFont());
    for (int row = 0; row < rows; ++row) {
        const BoardTable::Row &drawn = table.rows[static_cast<std::size_t>(row)];
        line.translate(0, kRowHeight);
        if (drawn.isSelected)
            painter.fillRect(line, theme.selection);
        painter.setPen(theme.grid);
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        painter.setPen(theme.text);
        drawRow(painter, table, row, line, widths);
        drawn.paintMark(painter, QRect(line.left(), line.top(), kImageStateWidth, kRowHeight),
                        theme);
    }
}

/// How many rows fit below charts that keep a readable height.
int tableRows(const BoardTable &table, int height)
{
    const int room = (height - kLeastChartsHeight - kImageGap - 8) / kRowHeight - 1;
    return std::clamp(room, 0, std::min(static_cast<int>(table.rows.size()), table.kMostRows));
}

/// The titles at the bottom of `place`; returns what is left above them.
QRect drawFindings(QPainter &painter, const QRect &place, const QStringList &findings,
                   const Theme &theme)
{
    if (findings.isEmpty())
        return place;
    const QRect line = place.adjusted(0, place.height() - kRowHeight, 0, 0);
    painter.setFont(bold(chartFont()));
    painter.setPen(theme.text);
    const QString titles = findings.mid(0, kMostFindings).join(QStringLiteral("  ·  "));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(titles, Qt::ElideRight, line.width()));
    return place.adjusted(0, 0, 0, -kRowHeight - kImageGap / 2);
}

std::vector<int> neededHeights(const BoardPage &page)
{
    return page.rowHeights.empty() ? suitableRowHeights(page.charts) : page.rowHeights;
}

/// Rows share the height by what they need, half of it evenly: none gets too low to be read.
void drawCharts(const Canvas &canvas, const QRect &place, const BoardPage &page, const Theme &theme)
{
    const std::vector<ShownChart> &charts = page.charts;
    const std::vector<int> needed = neededHeights(page);
    const int rows = static_cast<int>(needed.size());
    const int height = place.height() - (rows - 1) * kImageGap;
    const int width = (place.width() - (kColumns - 1) * kImageGap) / kColumns;
    const double all = std::accumulate(needed.begin(), needed.end(), 0.0);
    int top = place.top();
    for (int row = 0; row < rows; ++row) {
        const auto first = static_cast<std::size_t>(row * kColumns);
        const double share =
            0.5 / rows + 0.5 * needed[static_cast<std::size_t>(row)] / std::max(1.0, all);
        const int bottom = row == rows - 1 ? place.bottom() : top + qRound(height * share) - 1;
        for (std::size_t i = first; i < std::min(first + kColumns, charts.size()); ++i) {
            const int left = place.left() + static_cast<int>(i - first) * (width + kImageGap);
            drawChart(canvas, QRect(QPoint(left, top), QPoint(left + width - 1, bottom)), charts[i],
                      theme);
        }
        top = bottom + 1 + kImageGap;
    }
}

void paintBoard(const Canvas &canvas, const BoardPage &page, QSize size, const Theme &theme)
{
    QPainter &painter = canvas.painter();
    QRect rest =
        QRect({0, 0}, size).adjusted(kImageMargin, kImageMargin, -kImageMargin, -kImageMargin);
    rest = drawParagraph(painter, rest, imageHeadlineFont(), theme.text, page.what);
    rest = drawParagraph(painter, rest, chartFont(), theme.mutedText, page.why);
    rest.setTop(rest.top() + kImageGap / 2);

    const QString provenance = listedText(page.charts.front().chart.provenance);
    const QRect below = QFontMetrics(smallFont()).boundingRect(rest, Qt::TextWordWrap, provenance);
    drawParagraph(painter, rest.adjusted(0, rest.height() - below.height(), 0, 4), smallFont(),
                  theme.mutedText, provenance);
    rest.setBottom(rest.bottom() - below.height() - kImageGap);

    if (const int rows = tableRows(page.table, rest.height()); rows > 0) {
        const int height = (rows + 1) * kRowHeight + 8;
        drawTable(painter, rest.adjusted(0, rest.height() - height, 0, 0), page.table, rows, theme);
        rest.setBottom(rest.bottom() - height - kImageGap);
    }
    rest = drawFindings(painter, rest, page.findings, theme);
    drawCharts(canvas, rest, page, theme);
}

} // namespace

std::vector<int> suitableRowHeights(const std::vector<ShownChart> &charts)
{
    std::vector<int> needed((charts.size() + kColumns - 1) / kColumns);
    for (std::size_t i = 0; i < charts.size(); ++i)
        needed[i / kColumns] =
            std::max(needed[i / kColumns], suitableSize(charts[i].chart).height());
    return needed;
}

QSize suitableSize(const BoardPage &page)
{
    constexpr int kAround = 150;
    const std::vector<int> needed = neededHeights(page);
    const int charts = std::accumulate(needed.begin(), needed.end(), kAround);
    return {kLeastPage.width(), std::max(kLeastPage.height(), charts)};
}

Picture boardPicture(const BoardPage &page, QSize size, const Theme &theme)
{
    const Grown grown = grownTo(size, suitableSize(page));
    return enlarged(
        {.size = grown.inner,
         .title = page.what,
         .ground = theme.window,
         .paint = [=](const Canvas &canvas) { paintBoard(canvas, page, grown.inner, theme); }},
        grown.factor, size);
}

} // namespace corelane
