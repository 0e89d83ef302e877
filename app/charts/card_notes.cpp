// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/card_notes.h"

#include "charts/card_header.h"
#include "charts/fonts.h"
#include "charts/language.h"

#include <QFontMetrics>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kLineGap = 6; ///< above the line that parts notes from the plot
constexpr int kTextGap = 5; ///< below it
constexpr int kCardNoteGap = 2;

QFont fontOf(bool emphasised)
{
    return emphasised ? bold(smallFont()) : smallFont();
}

struct Draft {
    QString text;
    bool emphasised = false;
    int height = 0; ///< 0: left out
};

int textHeight(const Draft &draft, int width, int flags)
{
    return QFontMetrics(fontOf(draft.emphasised))
        .boundingRect(QRect(0, 0, width, 1000), flags, draft.text)
        .height();
}

int heightOf(const std::vector<Draft> &drafts)
{
    int height = 0;
    for (const Draft &draft : drafts)
        height += draft.height > 0 ? draft.height + kCardNoteGap : 0;
    return height > 0 ? height - kCardNoteGap + kLineGap + kTextGap : 0;
}

/// The order in which notes give way.
std::vector<Draft *> leastFirst(std::vector<Draft> &drafts)
{
    std::vector<Draft *> order;
    for (const bool emphasised : {false, true}) {
        for (auto draft = drafts.rbegin(); draft != drafts.rend(); ++draft) {
            if (draft->emphasised == emphasised)
                order.push_back(&*draft);
        }
    }
    return order;
}

} // namespace

CardNotes layOutNotes(const std::vector<ChartNote> &notes, int width, int room)
{
    const int textWidth = std::max(1, width - 2 * kCardPadding);
    std::vector<Draft> drafts;
    for (const ChartNote &note : notes) {
        Draft draft{.text = said(note.text), .emphasised = note.emphasised};
        draft.height = textHeight(draft, textWidth, Qt::TextWordWrap);
        drafts.push_back(draft);
    }
    const std::vector<Draft *> order = leastFirst(drafts);
    for (Draft *draft : order) {
        if (heightOf(drafts) <= room)
            break;
        const QFontMetrics metrics(fontOf(draft->emphasised));
        draft->text = metrics.elidedText(draft->text, Qt::ElideRight, textWidth);
        draft->height = textHeight(*draft, textWidth, Qt::TextSingleLine);
    }
    for (Draft *draft : order) {
        if (heightOf(drafts) <= room)
            break;
        draft->height = 0;
    }

    CardNotes placed{.height = heightOf(drafts)};
    int y = kLineGap + kTextGap;
    for (const Draft &draft : drafts) {
        if (draft.height == 0)
            continue;
        placed.notes.push_back(
            {draft.text, QRect(kCardPadding, y, textWidth, draft.height), draft.emphasised});
        y += draft.height + kCardNoteGap;
    }
    return placed;
}

void paintNotes(QPainter &painter, const CardNotes &notes, int top, int width, const Theme &theme)
{
    if (notes.notes.empty())
        return;
    painter.fillRect(QRect(kCardPadding, top + kLineGap, width - 2 * kCardPadding, 1), theme.grid);
    for (const CardNotes::Note &note : notes.notes) {
        painter.setFont(fontOf(note.emphasised));
        painter.setPen(note.emphasised ? theme.text : theme.mutedText);
        painter.drawText(note.rect.translated(0, top), Qt::AlignLeft | Qt::TextWordWrap, note.text);
    }
}

} // namespace corelane
