// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"

#include "charts/card.h"
#include "charts/fonts.h"
#include "charts/language.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <string>

namespace corelane {
namespace {

constexpr int kProvenanceBottom = 8;
constexpr int kWidth = 900;

int suitableHeight(const Panels &)
{
    return 360;
}

int suitableHeight(const Curves &)
{
    return 420;
}

int suitableHeight(const BarGroups &body)
{
    constexpr int kAround = 130;
    constexpr int kBar = 26;
    int height = kAround;
    for (const BarGroup &group : body.groups)
        height += kBar * std::max(1, static_cast<int>(group.bars.size()));
    return height;
}

int suitableHeight(const LaneRows &body)
{
    constexpr int kAround = 120;
    constexpr int kLane = 24;
    constexpr int kLeast = 240;
    constexpr int kMost = 1'600;
    const int rows = body.rows ? static_cast<int>(body.rows->size()) : 0;
    const int lanes = kLane * rows * (body.detail_ns ? 2 : 1);
    return std::clamp(kAround + lanes, kLeast, kMost);
}

/// The height that `text` takes below a card, on as many lines as it needs.
int heightOf(const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    const QRect lines =
        QFontMetrics(smallFont())
            .boundingRect(QRect(0, 0, width - 2 * kCardPadding, 1000), Qt::TextWordWrap, text);
    return lines.height() + kProvenanceBottom;
}

/// A picture cannot be scrolled: in the margin below the plot it says so where rows are missing.
void paintRowsMissing(QPainter &painter, const RowWindow &rows, const Card &card,
                      const Theme &theme)
{
    if (rows.shown >= rows.all)
        return;
    painter.setFont(smallFont());
    painter.setPen(theme.mutedText);
    painter.drawText(
        card.body.adjusted(0, 0, 0, kCardPadding), Qt::AlignRight | Qt::AlignBottom,
        said(sentence(
            CORELANE_TR("picture.rows-missing", "{shown} of {all} rows: a higher picture has more"),
            arg<"shown">(std::to_string(rows.shown)), arg<"all">(std::to_string(rows.all)))));
}

void paintChart(const Canvas &canvas, const Chart &chart, QSize size, const Theme &theme,
                const ViewState &state, const QString &provenance)
{
    QPainter &painter = canvas.painter();
    const int below = heightOf(provenance, size.width());
    const Card card = layOutCard(chart, {size.width(), size.height() - below}, 0);
    paintCard(painter, card, chart, theme);
    if (chart.emptyText.empty() && !card.body.isEmpty())
        paintRowsMissing(painter, canvas.drawPlot(chart, card.body, theme, state), card, theme);
    if (provenance.isEmpty())
        return;
    painter.setFont(smallFont());
    painter.setPen(theme.mutedText);
    painter.drawText(
        QRect(kCardPadding, size.height() - below, size.width() - 2 * kCardPadding, below),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, provenance);
}

Picture pictureOf(const Chart &chart, QSize size, const Theme &theme,
                  const std::optional<ViewState> &state, const QString &provenance,
                  const std::optional<QSize> &suitable = {})
{
    const Grown grown = grownTo(size, suitable.value_or(suitableSize(chart)));
    return enlarged({.size = grown.inner,
                     .title = said(chart.title),
                     .ground = theme.card,
                     .paint =
                         [=](const Canvas &canvas) {
                             paintChart(canvas, chart, grown.inner, theme,
                                        state.value_or(initialState(chart)), provenance);
                         }},
                    grown.factor, size);
}

QString idPrefix(const Chart &chart, const Theme &theme)
{
    return QString::fromStdString(chart.id) +
           (theme.dark ? QStringLiteral("-dark-") : QStringLiteral("-light-"));
}

} // namespace

QSize suitableSize(const Chart &chart)
{
    constexpr int kNote = 22;
    const int body =
        std::visit([](const auto &content) { return suitableHeight(content); }, chart.body);
    return {kWidth, body + kNote * static_cast<int>(chart.notes.size())};
}

Picture chartPicture(const Chart &chart, QSize size, const Theme &theme,
                     const std::optional<ViewState> &state, const std::optional<QSize> &suitable)
{
    return pictureOf(chart, size, theme, state, listedText(chart.provenance), suitable);
}

Picture cardPicture(const Chart &chart, QSize size, const Theme &theme,
                    const std::optional<ViewState> &state)
{
    return pictureOf(chart, size, theme, state, {});
}

std::function<QByteArray()> drawnCardSvg(const Chart &chart, const Theme &theme)
{
    return [svg = drawnAsSvg(cardPicture(chart, suitableSize(chart), theme),
                             idPrefix(chart, theme))] { return svgElement(svg()); };
}

Picture chartsPicture(const std::vector<SizedChart> &charts, const Theme &theme)
{
    std::vector<Picture> pictures;
    QStringList titles;
    QSize size(0, 0);
    for (const SizedChart &each : charts) {
        const bool isLast = &each == &charts.back();
        pictures.push_back(isLast ? chartPicture(each.chart, each.size, theme)
                                  : cardPicture(each.chart, each.size, theme));
        titles << pictures.back().title;
        size = {std::max(size.width(), each.size.width()), size.height() + each.size.height()};
    }
    return {.size = size,
            .title = titles.join(QStringLiteral(", ")),
            .ground = theme.card,
            .paint = [pictures](const Canvas &canvas) {
                canvas.painter().save();
                for (const Picture &picture : pictures) {
                    picture.paint(canvas);
                    canvas.painter().translate(0, picture.size.height());
                }
                canvas.painter().restore();
            }};
}

} // namespace corelane
