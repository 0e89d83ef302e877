// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/board_cards.h"

#include "charts/language.h"

#include <algorithm>

namespace corelane {
namespace {

/// A card is called what its first view is.
ChartCard *cardOf(BoardCard which)
{
    const std::vector<const ChartKind *> kinds = viewsOf(which);
    std::vector<CardView> views;
    for (const ChartKind *kind : kinds)
        views.push_back({.id = kind->view->id,
                         .title = said(kind->view->title),
                         .picture = QStringLiteral("corelane-") + kind->name.id});
    auto *card = new ChartCard(said(kinds.front()->name.title), views);
    card->setObjectName(QString::fromStdString(std::string(word(which)) + "Card"));
    return card;
}

} // namespace

std::array<ChartCard *, kBoardCards.size()> boardCards()
{
    std::array<ChartCard *, kBoardCards.size()> cards{};
    std::transform(kBoardCards.begin(), kBoardCards.end(), cards.begin(), cardOf);
    return cards;
}

void shareCursor(ChartView &from, ChartView &to)
{
    QObject::connect(&from, &ChartView::cursorMoved, &to,
                     [&to](std::optional<std::int64_t> time_ns) { to.setCursor(time_ns); });
}

bool hasGrown(ChartSource source, bool isNew, bool isSelected)
{
    switch (source) {
    case ChartSource::times:
    case ChartSource::runs:
        return true;
    case ChartSource::run:
        return isSelected;
    case ChartSource::lanes:
        return isSelected && isNew;
    case ChartSource::accounts:
        return isNew;
    case ChartSource::study:
        break;
    }
    return false;
}

} // namespace corelane
