// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/card_header.h"

#include "charts/fonts.h"
#include "charts/language.h"
#include "charts/shapes.h"
#include "charts/state_styles.h"

#include <QFontMetrics>
#include <QLinearGradient>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kHeaderTop = 8;
constexpr int kBottom = 4;
constexpr int kScaleGap = 8;
constexpr int kSwatch = 9;
constexpr int kGradientSwatch = 60;
constexpr int kLegendLabelGap = 5;
constexpr int kEntryGap = 14;
constexpr double kFaintContrast = 1.6;
constexpr int kShortestScale = 40; ///< an elided scale below this says nothing

int widthOf(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 1;
}

std::vector<LegendEntry> entriesOf(const Chart &chart)
{
    const auto *panels = std::get_if<Panels>(&chart.body);
    const bool asGradient = panels && panels->asHeatMap;
    std::vector<LegendEntry> entries;
    for (const Role role : chart.legend) {
        QString label = asGradient
                            ? said(sentence(CORELANE_TR("legend.range", "{what} 0 – {top}"),
                                            arg<"what">(title(role)), arg<"top">(panels->topLabel)))
                            : said(title(role));
        entries.push_back(
            {.role = role, .asGradient = asGradient, .label = {std::move(label), {}}});
    }
    return entries;
}

int swatchWidth(const LegendEntry &entry)
{
    return entry.asGradient ? kGradientSwatch : kSwatch;
}

int entryWidth(const LegendEntry &entry, const QFontMetrics &metrics)
{
    return swatchWidth(entry) + kLegendLabelGap + widthOf(metrics, entry.label.text);
}

int legendWidth(const std::vector<LegendEntry> &legend, const QFontMetrics &metrics)
{
    int width = 0;
    for (const LegendEntry &entry : legend)
        width += entryWidth(entry, metrics) + kEntryGap;
    return std::max(0, width - kEntryGap);
}

/// Puts the entry into `line` from `x` on and returns its right end; its label is elided at the
/// line's.
int place(LegendEntry &entry, QRect line, int x, const QFontMetrics &metrics)
{
    entry.swatch = QRect(x, line.center().y() - kSwatch / 2, swatchWidth(entry), kSwatch);
    const int labelX = entry.swatch.right() + 1 + kLegendLabelGap;
    const int room = std::max(0, line.right() + 1 - labelX);
    entry.label.text = metrics.elidedText(entry.label.text, Qt::ElideRight, room);
    entry.label.rect = QRect(labelX, line.top(), std::min(room, widthOf(metrics, entry.label.text)),
                             line.height());
    return labelX + entry.label.rect.width();
}

/// Fills as many lines as it takes, the first of them `line`, and returns the lower end of the
/// last.
int flow(std::vector<LegendEntry> &legend, QRect line, const QFontMetrics &metrics)
{
    int x = line.left();
    for (LegendEntry &entry : legend) {
        const bool fits = x + entryWidth(entry, metrics) <= line.right() + 1;
        if (!fits && x > line.left()) {
            line.translate(0, line.height());
            x = line.left();
        }
        x = place(entry, line, x, metrics) + kEntryGap;
    }
    return line.bottom() + 1;
}

/// Colours that the card nearly has get a line around them.
QPen outlineOf(const LegendEntry &entry, const Theme &theme)
{
    const QColor color = theme.color(entry.role);
    if (entry.asGradient)
        return theme.grid;
    return contrastOf(color, theme.card) < kFaintContrast ? QPen(mixed(color, theme.text, 0.35))
                                                          : QPen(Qt::NoPen);
}

void paintSwatch(QPainter &painter, const LegendEntry &entry, const Theme &theme)
{
    QBrush fill = theme.color(entry.role);
    if (entry.asGradient || entry.role == Quantity::worker) {
        QLinearGradient gradient(entry.swatch.topLeft(), entry.swatch.topRight());
        gradient.setColorAt(0, theme.card);
        gradient.setColorAt(1, theme.color(entry.role));
        if (entry.role == Quantity::worker) { // three stripes: a worker's colour is its own
            gradient.setStops({{0, theme.workerColor(1)},
                               {0.33, theme.workerColor(1)},
                               {0.34, theme.workerColor(2)},
                               {0.66, theme.workerColor(2)},
                               {0.67, theme.workerColor(3)},
                               {1, theme.workerColor(3)}});
        }
        fill = gradient;
    }
    const QPen outline = outlineOf(entry, theme);
    const double inset = outline.style() == Qt::NoPen || entry.asGradient ? 0 : 0.5;
    const QRectF place = QRectF(entry.swatch).adjusted(inset, inset, -inset, -inset);
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawRoundedRect(place, 2, 2);
    // From the swatch's corner on, so that a state's swatch looks the same wherever it stands.
    const QPoint origin = entry.swatch.topLeft() + QPoint(1, 1);
    painter.translate(origin);
    paintPattern(painter, entry.swatch.translated(-origin),
                 {patternOf(entry.role), patternColor(theme.color(entry.role))});
    painter.translate(-origin);
}

} // namespace

Header layOutHeader(const Chart &chart, int width, int reserve)
{
    const QFontMetrics large(titleFont());
    const QFontMetrics small(smallFont());
    const int right = width - kCardPadding - reserve;
    const QRect line(kCardPadding, kHeaderTop, std::max(0, right - kCardPadding),
                     large.height() + 2);

    Header header{.legend = entriesOf(chart)};
    header.title.text = large.elidedText(said(chart.title), Qt::ElideRight, line.width());
    header.title.rect =
        QRect(line.topLeft(), QSize(widthOf(large, header.title.text), line.height()))
            .intersected(line);

    const int scaleX = header.title.rect.right() + 1 + kScaleGap;
    const QString scale = said(chart.scale);
    const int scaleWidth = scale.isEmpty() ? 0 : widthOf(small, scale);
    const int legendX = right - legendWidth(header.legend, small);
    const bool oneLine = scaleX + scaleWidth + kEntryGap <= legendX;

    const int scaleRoom = right - scaleX;
    if (scaleWidth > 0 && scaleRoom >= std::min(scaleWidth, kShortestScale)) {
        header.scale.text = small.elidedText(scale, Qt::ElideRight, scaleRoom);
        header.scale.rect =
            QRect(scaleX, line.top(), std::min(scaleWidth, scaleRoom), line.height());
    }
    if (header.legend.empty()) {
        header.height = line.bottom() + 1 + kBottom;
    } else if (oneLine) {
        int x = legendX;
        for (LegendEntry &entry : header.legend)
            x = place(entry, line, x, small) + kEntryGap;
        header.height = line.bottom() + 1 + kBottom;
    } else {
        const QRect below(kCardPadding, line.bottom() + 1, std::max(0, width - 2 * kCardPadding),
                          small.height() + 2);
        header.height = flow(header.legend, below, small) + kBottom;
    }
    return header;
}

void paintHeader(QPainter &painter, const Header &header, const Theme &theme)
{
    painter.save();
    painter.setFont(titleFont());
    painter.setPen(theme.text);
    painter.drawText(header.title.rect, Qt::AlignLeft | Qt::AlignVCenter, header.title.text);
    painter.setFont(smallFont());
    painter.setPen(theme.mutedText);
    painter.drawText(header.scale.rect, Qt::AlignLeft | Qt::AlignVCenter, header.scale.text);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LegendEntry &entry : header.legend) {
        paintSwatch(painter, entry, theme);
        painter.setPen(theme.mutedText);
        painter.drawText(entry.label.rect, Qt::AlignLeft | Qt::AlignVCenter, entry.label.text);
    }
    painter.restore();
}

} // namespace corelane
