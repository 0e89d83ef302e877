// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_rows.h"

#include "charts/axis.h"
#include "charts/card_header.h"
#include "charts/device_pixels.h"
#include "charts/fonts.h"
#include "charts/language.h"
#include "charts/shapes.h"

#include <algorithm>

namespace corelane {
namespace {

constexpr int kBarsTop = 4;
constexpr int kBarTitleGap = 8;
constexpr int kBarNoteGap = 5;
constexpr int kMostDiamond = 6;            ///< half of its width
constexpr double kMostBarTitleShare = 0.4; ///< of the plot's width
constexpr double kMostNoteShare = 0.65;    ///< of what the titles leave
constexpr double kMostBarPitch = 12;       ///< times the height of its type
constexpr double kBarsShare = 0.72;        ///< of a group's pitch
constexpr double kMostBarHeight = 3.6;     ///< the same
constexpr double kFaintness = 0.6;
constexpr int kBarLabelPadding = 3;

/// Where a bar, its interval and its measurements end.
double reachOf(const Bar &bar)
{
    double reach = lengthOf(bar);
    if (bar.interval)
        reach = std::max(reach, bar.interval->second);
    for (const BarDot &dot : bar.dots)
        reach = std::max(reach, dot.value);
    return std::max(reach, bar.predicted.value_or(0));
}

double longestOf(const BarGroup &group)
{
    double longest = 0;
    for (const Bar &bar : group.bars)
        longest = std::max(longest, reachOf(bar));
    return longest;
}

/// How far the note stays away from where the group ends.
int noteGap(const BarGroup &group)
{
    const bool endsInDiamond =
        std::any_of(group.bars.begin(), group.bars.end(), [&group](const Bar &bar) {
            return bar.predicted && *bar.predicted >= longestOf(group);
        });
    return kBarNoteGap + (endsInDiamond ? kMostDiamond : 0);
}

/// The axis must be so long that each note ends at or before its right end.
double axisEndFor(const BarGroups &body, const QFontMetrics &metrics, const BarRows &rows)
{
    double end = body.end;
    for (const BarGroup &group : body.groups) {
        const int note = metrics.horizontalAdvance(listedText(group.note));
        const int room = rows.barsWidth - noteGap(group) - std::min(note, rows.noteWidth) - 1;
        if (room > 0)
            end = std::max(end, longestOf(group) * rows.barsWidth / room);
    }
    return end;
}

/// Stands out from the bars and from the card.
void drawDiamond(QCPPainter &painter, QPointF middle, double half, const Theme &theme)
{
    painter.save();
    painter.setPen(QPen(theme.text, 1));
    painter.setBrush(theme.card);
    painter.drawPolygon(QPolygonF{{middle - QPointF(half, 0), middle - QPointF(0, half),
                                   middle + QPointF(half, 0), middle + QPointF(0, half)}});
    painter.restore();
}

} // namespace

double lengthOf(const Bar &bar)
{
    double length = 0;
    for (const BarPiece &piece : bar.pieces)
        length += piece.value;
    return length;
}

BarRows layOutBars(const BarGroups &body, QSize size, int firstRow)
{
    const int height = size.height() - kBarsTop - numberHeight();
    const RowWindow window =
        rowsWithin(static_cast<int>(body.groups.size()), height, kLeastRow, firstRow);
    const double groups = window.shown;
    const int type = chartFont().pixelSize();
    BarRows rows{.window = window,
                 .top = kBarsTop,
                 .pitch = std::min(height / groups, kMostBarPitch * type)};
    rows.font = fitting(chartFont(), rows.pitch);

    const QFontMetrics titles(bold(rows.font));
    int titleWidth = 0;
    std::size_t bars = 1;
    for (const BarGroup &group : body.groups) {
        titleWidth = std::max(titleWidth, titles.horizontalAdvance(said(group.title)) + 1);
        bars = std::max(bars, group.bars.size());
    }
    titleWidth =
        std::min(titleWidth, static_cast<int>(size.width() * kMostBarTitleShare) - kCardPadding);
    rows.labelsEnd = kCardPadding + titleWidth;
    rows.barsBegin = rows.labelsEnd + kBarTitleGap;
    // Half of the number at the axis' end stands beyond it.
    const int beyond =
        body.unit == "percent"
            ? QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("100 %")) / 2 + 3
            : 0;
    rows.barsWidth = std::max(1, size.width() - std::max(kCardPadding, beyond) - rows.barsBegin);
    rows.barHeight = static_cast<int>(std::clamp(
        rows.pitch * kBarsShare / static_cast<double>(bars), 2.0, kMostBarHeight * type));
    rows.noteWidth = static_cast<int>(rows.barsWidth * kMostNoteShare);
    rows.axisEnd = axisEndFor(body, QFontMetrics(fitting(smallFont(), rows.pitch)), rows);
    return rows;
}

void GroupedBars::show(const std::vector<BarGroup> &groups, const BarRows &rows, const Theme &theme)
{
    const auto first = groups.begin() + rows.window.first;
    m_groups.assign(first, std::min(first + rows.window.shown, groups.end()));
    m_rows = rows;
    m_theme = theme;
}

QRect GroupedBars::clipRect() const
{
    return mParentPlot->viewport();
}

void GroupedBars::draw(QCPPainter *painter)
{
    double top = m_rows.top;
    for (const BarGroup &group : m_groups) {
        drawBars(*painter, group, top);
        drawMeasurements(*painter, group, top);
        drawLabels(*painter, group, top);
        drawTexts(*painter, group, top);
        top += m_rows.pitch;
    }
}

void GroupedBars::drawBars(QCPPainter &painter, const BarGroup &group, double top) const
{
    const DevicePixels pixels(painter);
    double y = firstBar(group, top);
    for (const Bar &bar : group.bars) {
        double reached = 0;
        int left = pixels.edge(mValueAxis->coordToPixel(0));
        for (const BarPiece &piece : bar.pieces) {
            reached += piece.value;
            const int right = pixels.edge(mValueAxis->coordToPixel(reached));
            const QRect rect(left, pixels.edge(y), right - left,
                             pixels.edge(y + m_rows.barHeight) - pixels.edge(y));
            const QColor color = colorOf(piece, group);
            fillRects(painter, {rect}, color);
            patternRects(painter, {rect},
                         {patternOf(piece.role), patternColor(color), pixels.unit()});
            left = right;
        }
        y += m_rows.barHeight + barGap();
    }
}

/// Each measurement as a stroke over the bar, a ring for an outlier, the interval as a whisker, and
/// a diamond for what was predicted.
void GroupedBars::drawMeasurements(QCPPainter &painter, const BarGroup &group, double top) const
{
    double y = firstBar(group, top);
    const double half = std::min(0.3 * m_rows.barHeight, 4.0);
    painter.setBrush(Qt::NoBrush);
    painter.setAntialiasing(true);
    for (const Bar &bar : group.bars) {
        const double middle = y + 0.5 * m_rows.barHeight;
        y += m_rows.barHeight + barGap();
        painter.setPen(QPen(m_theme.color(State::runQueue), 1));
        for (const BarDot &dot : bar.dots) {
            const double x = mValueAxis->coordToPixel(dot.value);
            if (dot.isOutlier)
                painter.drawEllipse(QPointF(x, middle), half, half);
            else
                painter.drawLine(QLineF(x, middle - half, x, middle + half));
        }
        if (bar.interval)
            painter.drawLine(QLineF(mValueAxis->coordToPixel(bar.interval->first), middle,
                                    mValueAxis->coordToPixel(bar.interval->second), middle));
        if (bar.predicted)
            drawDiamond(painter, {mValueAxis->coordToPixel(*bar.predicted), middle},
                        kMostDiamond * half / 4, m_theme);
    }
    painter.setAntialiasing(false);
}

void GroupedBars::drawLabels(QCPPainter &painter, const BarGroup &group, double top) const
{
    const QFont font = fitting(smallFont(), m_rows.barHeight + 2.0);
    const QFontMetrics metrics(font);
    if (metrics.ascent() > m_rows.barHeight)
        return;
    painter.setFont(font);
    double y = firstBar(group, top);
    for (const Bar &bar : group.bars) {
        double reached = 0;
        for (const BarPiece &piece : bar.pieces) {
            const double left = mValueAxis->coordToPixel(reached);
            reached += piece.value;
            const QRectF place(left, y, mValueAxis->coordToPixel(reached) - left, m_rows.barHeight);
            const QString label = piece.label ? said(*piece.label) : QString();
            if (label.isEmpty() ||
                metrics.horizontalAdvance(label) + 2 * kBarLabelPadding > place.width())
                continue;
            const QColor color = colorOf(piece, group);
            if (patternOf(piece.role) != Pattern::plain)
                painter.fillRect(groundOf(place, metrics.horizontalAdvance(label)), color);
            painter.setPen(textOn(color));
            painter.drawText(place, Qt::AlignCenter, label);
        }
        y += m_rows.barHeight + barGap();
    }
}

QColor GroupedBars::colorOf(const BarPiece &piece, const BarGroup &group) const
{
    const QColor color = m_theme.color(piece.role);
    return group.faint ? mixed(color, m_theme.card, kFaintness) : color;
}

int GroupedBars::barGap() const
{
    return m_rows.barHeight >= 6 ? 1 : 0;
}

double GroupedBars::firstBar(const BarGroup &group, double top) const
{
    const auto count = static_cast<double>(group.bars.size());
    const double block = count * m_rows.barHeight + (count - 1) * barGap();
    return std::round(top + 0.5 * (m_rows.pitch - block));
}

void GroupedBars::drawTexts(QCPPainter &painter, const BarGroup &group, double top) const
{
    const QFont titleFont = group.emphasised ? bold(m_rows.font) : m_rows.font;
    const int titleWidth = m_rows.labelsEnd - kCardPadding;
    const QString title =
        QFontMetrics(titleFont).elidedText(said(group.title), Qt::ElideMiddle, titleWidth);
    painter.setFont(titleFont);
    painter.setPen(group.faint ? m_theme.mutedText : m_theme.text);
    painter.drawText(QRectF(kCardPadding, top, titleWidth, m_rows.pitch),
                     Qt::AlignRight | Qt::AlignVCenter, title);

    const QFont noteFont = fitting(smallFont(), m_rows.pitch);
    const QString note =
        QFontMetrics(noteFont).elidedText(listedText(group.note), Qt::ElideRight, m_rows.noteWidth);
    // The grid goes on behind what is written.
    const double noteX = mValueAxis->coordToPixel(longestOf(group)) + noteGap(group);
    const QFontMetrics noteMetrics(noteFont);
    painter.fillRect(QRectF(noteX - 1, top + 0.5 * (m_rows.pitch - noteMetrics.height()),
                            noteMetrics.horizontalAdvance(note) + 2, noteMetrics.height()),
                     m_theme.card);
    painter.setFont(noteFont);
    painter.setPen(m_theme.mutedText);
    painter.drawText(QRectF(noteX, top, m_rows.noteWidth + kBarNoteGap, m_rows.pitch),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, note);
}

} // namespace corelane
