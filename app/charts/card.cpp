// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/card.h"

#include "charts/fonts.h"
#include "charts/language.h"

namespace corelane {

constexpr int kCardBottom = 8;
constexpr int kLeastBody = 60;    ///< notes give way to it
constexpr int kLeastLanes = 84;   ///< the same, where it may hold an overview and a detail
constexpr int kLeastCurves = 150; ///< the same, where curves have labels at their ends

Card layOutCard(const Chart &chart, QSize size, int headerReserve)
{
    Card card{.header = layOutHeader(chart, size.width(), headerReserve)};
    const int height = std::max(0, size.height() - card.header.height - kCardBottom);
    const int least = std::holds_alternative<LaneRows>(chart.body) ? kLeastLanes
                      : std::holds_alternative<Curves>(chart.body) ? kLeastCurves
                                                                   : kLeastBody;
    card.notes = layOutNotes(chart.notes, size.width(), std::max(0, height - least));
    card.body = QRect(0, card.header.height, size.width(), height - card.notes.height);
    return card;
}

void paintCard(QPainter &painter, const Card &card, const Chart &chart, const Theme &theme)
{
    paintHeader(painter, card.header, theme);
    paintNotes(painter, card.notes, card.body.bottom() + 1, card.body.width(), theme);
    if (chart.emptyText.empty())
        return;
    painter.setFont(chartFont());
    painter.setPen(theme.mutedText);
    painter.drawText(card.body.adjusted(2 * kCardPadding, 0, -2 * kCardPadding, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, said(chart.emptyText));
}

} // namespace corelane
