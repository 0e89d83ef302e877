// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lane_strips.h"

#include "charts/card_header.h"
#include "charts/device_pixels.h"
#include "charts/fonts.h"
#include "charts/lane_text.h"
#include "charts/language.h"
#include "charts/shapes.h"
#include "charts/state_styles.h"

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr double kFadedness = 0.75;
constexpr int kWordPadding = 4;
constexpr int kNarrowestWord = 12; ///< no word or number is narrower, with its padding
constexpr double kFrameOverlap = 2;

/// Between two strips, in logical pixels.
double gapOf(double pitch)
{
    return pitch < 4 ? 0 : pitch < 9 ? 1 : std::min(4.0, std::round(pitch * 0.16));
}

int patternUnit(double scale)
{
    return std::max(1, qRound(scale));
}

QString wordOf(Fill fill, int worker)
{
    if (roleOf(fill) == Quantity::worker)
        return QString::number(worker);
    return said(title(roleOf(fill)));
}

} // namespace

void LaneStrips::show(const StripsContent &content, const Theme &theme)
{
    m_content = content;
    m_theme = theme;
}

QRect LaneStrips::clipRect() const
{
    return mParentPlot->viewport();
}

QRect LaneStrips::stripRect(std::size_t strip, double scale) const
{
    const QRect area = m_content.lanes.area.rect;
    const double pitch = m_content.lanes.pitch;
    // Gap and height are the same for all strips; only the rounding of where they begin differs.
    const double begin = area.top() + static_cast<double>(strip) * pitch;
    const int top = qRound(begin * scale);
    const int height = std::max(1, static_cast<int>(std::floor((pitch - gapOf(pitch)) * scale)));
    const int next = qRound((begin + pitch) * scale);
    const int left = qRound(area.left() * scale);
    const int right = qRound((area.left() + area.width()) * scale);
    return {left, top, right - left, gapOf(pitch) > 0 ? height : std::max(1, next - top)};
}

void LaneStrips::fill(LaneColumns &columns, std::size_t strip, double scale,
                      std::vector<WideMark> *wide) const
{
    const LanesArea &lanes = m_content.lanes;
    const std::size_t first = lanes.first + strip * lanes.perStrip;
    const std::size_t end = std::min(lanes.first + lanes.lanes, first + lanes.perStrip);
    columns.clear();
    for (std::size_t lane = first; lane < end; ++lane)
        addLane(columns, *m_content.index, lane, lanes.area.range_ns,
                1.0 / static_cast<double>(end - first), m_content.highlight,
                static_cast<int>(kNarrowestWord * scale), wide);
    columns.settle();
}

void LaneStrips::compute(double scale, bool asShapes)
{
    StripsContent content = m_content;
    content.frame = {};
    const FillLooks looks = this->looks();
    if (m_drawn.scale == scale && m_drawn.asShapes == asShapes && m_drawn.content == content &&
        m_drawn.looks == looks)
        return;
    const std::size_t strips = content.lanes.strips();
    const QRect first = stripRect(0, scale);
    const QRect last = stripRect(std::max<std::size_t>(1, strips) - 1, scale);
    QImage image = std::move(m_drawn.image); // its memory, which is large, is used again
    m_drawn = {.content = content,
               .looks = looks,
               .scale = scale,
               .asShapes = asShapes,
               .origin = first.topLeft()};
    if (!asShapes) {
        const QSize size = first.united(last).size();
        m_drawn.image =
            image.size() == size ? std::move(image) : QImage(size, QImage::Format_RGB32);
        m_drawn.image.fill(m_theme.card);
    }
    LaneColumns columns(first.width());
    for (std::size_t strip = 0; strip < strips; ++strip)
        computeStrip(columns, strip);
}

void LaneStrips::computeStrip(LaneColumns &columns, std::size_t strip)
{
    const double scale = m_drawn.scale;
    const QRect rect = stripRect(strip, scale);
    const bool hasWords = m_content.writesInMarks && stripRect(0, 1).height() >= kLeastType + 2;
    std::vector<WideMark> wide;
    fill(columns, strip, scale, hasWords ? &wide : nullptr);
    if (!m_drawn.asShapes) {
        const QRect inImage = rect.translated(-m_drawn.origin);
        paintColumns(columns, m_content.order, m_drawn.looks, {patternUnit(scale), m_drawn.origin},
                     trackColor().rgb(), inImage, m_drawn.image);
    } else {
        m_drawn.tracks.push_back(rect);
        appendRects(columns, m_content.order, rect, m_drawn.rects);
    }
    for (const WideMark &mark : wide)
        m_drawn.words.push_back(
            {QRect(rect.left() + mark.left, rect.top(), mark.right - mark.left, rect.height()),
             mark.fill, mark.worker});
}

QColor LaneStrips::colorOf(Fill fill) const
{
    const QColor color = roleOf(fill) == Quantity::worker
                             ? m_theme.workerColor(workerColorOf(fill) + 1)
                             : m_theme.color(roleOf(fill));
    return isFaded(fill) ? mixed(color, m_theme.card, kFadedness) : color;
}

QColor LaneStrips::trackColor() const
{
    return mixed(m_theme.grid, m_theme.card, 0.5);
}

FillLooks LaneStrips::looks() const
{
    FillLooks looks;
    for (const Fill fill : m_content.order) {
        const QColor color = colorOf(fill);
        looks[fill] = {color.rgb(), isFaded(fill) ? Pattern::plain : patternOf(roleOf(fill)),
                       patternColor(color).rgb()};
    }
    return looks;
}

void LaneStrips::draw(QCPPainter *painter)
{
    if (!m_content.index)
        return;
    {
        const DevicePixels pixels(*painter);
        const double scale = pixels.of(1);
        const bool asShapes = painter->modes().testFlag(QCPPainter::pmVectorized);
        compute(scale, asShapes);
        if (asShapes)
            drawRects(*painter);
        else
            painter->drawImage(m_drawn.origin, m_drawn.image);
        drawFrame(*painter, scale);
    }
    drawWords(*painter);
    drawTitles(*painter);
}

void LaneStrips::drawRects(QCPPainter &painter) const
{
    fillRects(painter, m_drawn.tracks, trackColor());
    for (const Fill fill : m_content.order) {
        const FillLook &look = m_drawn.looks[fill];
        fillRects(painter, m_drawn.rects[fill], QColor(look.color));
        patternRects(painter, m_drawn.rects[fill], {look.pattern, QColor(look.patternColor)});
    }
}

void LaneStrips::drawFrame(QCPPainter &painter, double scale) const
{
    if (!m_content.frame)
        return;
    const TimeArea &area = m_content.lanes.area;
    const int pen = std::max(1, qRound(scale));
    const int left = qRound(area.xOf(m_content.frame->first) * scale) - pen;
    const int right = qRound(area.xOf(m_content.frame->second) * scale) + pen;
    const int top = qRound((area.rect.top() - kFrameOverlap) * scale);
    const int bottom =
        qRound((area.rect.bottom() + 1 + kFrameOverlap - gapOf(m_content.lanes.pitch)) * scale);
    const int width = std::max(right - left, 3 * pen);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.text);
    painter.drawRect(left, top, width, pen);
    painter.drawRect(left, bottom - pen, width, pen);
    painter.drawRect(left, top, pen, bottom - top);
    painter.drawRect(left + width - pen, top, pen, bottom - top);
}

void LaneStrips::drawWords(QCPPainter &painter) const
{
    if (m_drawn.words.empty())
        return;
    const double scale = m_drawn.scale;
    const int height = qRound(m_drawn.words.front().rect.height() / scale);
    QFont font = smallFont();
    font.setPixelSize(std::clamp(height - 2, kLeastType, font.pixelSize()));
    const QFontMetrics metrics(font);
    painter.setFont(font);
    for (const Word &word : m_drawn.words) {
        const QString text = wordOf(word.fill, word.worker);
        const QRectF rect(word.rect.left() / scale, word.rect.top() / scale,
                          word.rect.width() / scale, word.rect.height() / scale);
        if (rect.width() < metrics.horizontalAdvance(text) + 2 * kWordPadding)
            continue;
        if (m_drawn.looks[word.fill].pattern != Pattern::plain)
            painter.fillRect(groundOf(rect, metrics.horizontalAdvance(text)), colorOf(word.fill));
        painter.setPen(isFaded(word.fill) ? m_theme.mutedText : textOn(colorOf(word.fill)));
        painter.drawText(rect, Qt::AlignCenter, text);
    }
}

void LaneStrips::drawTitles(QCPPainter &painter) const
{
    const LanesArea &lanes = m_content.lanes;
    if (lanes.strips() == 0)
        return;
    const QFont font = fitting(smallFont(), lanes.pitch);
    const int line = QFontMetrics(font).ascent() + 1;
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil(line / lanes.pitch)));
    if (step > 1 && m_content.frame) // the detail below has them all
        return;
    for (std::size_t strip = 0; strip < lanes.strips(); strip += step) {
        const LaneRow &row = (*m_content.index->rows())[lanes.first + strip * lanes.perStrip];
        const bool isPicked = m_content.highlight != 0 && row.worker == m_content.highlight;
        painter.setFont(isPicked ? bold(font) : font);
        painter.setPen(isPicked ? m_theme.text : m_theme.mutedText);
        const int width = m_content.titlesEnd - kCardPadding;
        const QRect rect = stripRect(strip, 1);
        const QRectF place(kCardPadding, rect.center().y() + 0.5 - line, width, 2 * line);
        painter.drawText(
            place, Qt::AlignRight | Qt::AlignVCenter,
            QFontMetrics(painter.font()).elidedText(laneTitle(row), Qt::ElideMiddle, width));
    }
}

} // namespace corelane
