// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/card.h"

#include "charts/fonts.h"

namespace corelane {

constexpr int kCardBottom = 8;

Card layOutCard(const Chart &chart, QSize size, int headerReserve)
{
    Card card{.header = layOutHeader(chart, size.width(), headerReserve)};
    card.body = QRect(0, card.header.height, size.width(),
                      std::max(0, size.height() - card.header.height - kCardBottom));
    return card;
}

void paintCard(QPainter &painter, const Card &card, const Chart &chart, const Theme &theme)
{
    paintHeader(painter, card.header, theme);
    if (chart.emptyText.empty())
        return;
    painter.setFont(chartFont());
    painter.setPen(theme.mutedText);
    painter.drawText(card.body.adjusted(2 * kCardPadding, 0, -2 * kCardPadding, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, QString::fromStdString(chart.emptyText));
}

} // namespace corelane
