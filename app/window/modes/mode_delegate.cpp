// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/modes/mode_delegate.h"

#include "charts/fonts.h"
#include "window/modes/mode_model.h"
#include "window/runs/marks.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kModeMargin = 14;
constexpr int kSelectionMargin = 6;
constexpr int kTextMargin = 18;
constexpr int kTickWidth = 24;
constexpr int kPadding = 4;
constexpr int kTitleTop = 10; ///< room above a group's title
constexpr int kMostReasonLines = 3;

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

/// A reason may need several lines, an explanation has one.
int explanationHeight(const QModelIndex &index, const QFont &font, int width)
{
    const int line = lineHeight(font);
    if (index.flags() & Qt::ItemIsEnabled)
        return line;
    const QRect text =
        QFontMetrics(font).boundingRect(QRect(0, 0, width, 10 * line), Qt::TextWordWrap,
                                        index.data(ModeModel::ExplanationRole).toString());
    return std::min(text.height(), kMostReasonLines * line);
}

int explanationWidth(int width)
{
    return std::max(width - kTextMargin - kModeMargin, 40);
}

} // namespace

QSize ModeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ModeModel::IsTitleRole).toBool())
        return {0, kTitleTop + lineHeight(smallFont()) + 2 * kPadding};
    const int width = option.widget ? option.widget->contentsRect().width() : option.rect.width();
    return {0, lineHeight(option.font) + 2 * kPadding +
                   explanationHeight(index, smallFont(), explanationWidth(width))};
}

void ModeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (index.data(ModeModel::IsTitleRole).toBool())
        paintGroupTitle(painter, option, index);
    else
        paintMode(painter, option, index);
    painter->restore();
}

void ModeDelegate::paintGroupTitle(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem below = option;
    below.rect.setTop(option.rect.top() + kTitleTop);
    paintSelection(painter, below);
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.mutedText);
    QRect place = below.rect.adjusted(kModeMargin, 0, -kModeMargin, 0);
    const bool isFolded = index.data(ModeModel::IsFoldedRole).toBool();
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight,
                      isFolded ? QStringLiteral("▸") : QStringLiteral("▾"));
    place.setRight(place.right() - kTickWidth + kSelectionMargin);
    painter->drawText(
        place, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, place.width()));
}

void ModeDelegate::paintSelection(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered =
        (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const QRectF place =
        QRectF(option.rect).adjusted(kSelectionMargin, 0.5, -kSelectionMargin, -0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasFocus ? QPen(m_theme.accent, 1) : QPen(Qt::NoPen));
    if (isSelected || isHovered) {
        painter->setBrush(isSelected ? m_theme.selection : m_theme.window);
        painter->drawRoundedRect(place, 4, 4);
    }
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent);
        painter->drawRoundedRect(QRectF(place.left(), place.top(), 3, place.height()), 1.5, 1.5);
    }
}

void ModeDelegate::paintMode(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    paintSelection(painter, option);
    const bool isAvailable = index.flags() & Qt::ItemIsEnabled;
    const QRect place = option.rect.adjusted(kTextMargin, kPadding, -kTickWidth, -kPadding);
    const int titleHeight = lineHeight(option.font);

    QFont title = option.font;
    title.setWeight(QFont::Medium);
    painter->setFont(title);
    painter->setPen(isAvailable ? m_theme.text : m_theme.mutedText);
    painter->drawText(place, Qt::AlignTop, index.data().toString());

    const QString explanation = index.data(ModeModel::ExplanationRole).toString();
    painter->setFont(smallFont());
    painter->setPen(m_theme.mutedText);
    const QRect below = place.adjusted(0, titleHeight, kTickWidth - kModeMargin, 0);
    if (isAvailable)
        painter->drawText(
            below, Qt::AlignTop,
            painter->fontMetrics().elidedText(explanation, Qt::ElideRight, below.width()));
    else
        painter->drawText(below, Qt::AlignTop | Qt::TextWordWrap, explanation);

    if (index.data(ModeModel::HasRunRole).toBool()) {
        painter->setFont(option.font);
        painter->setPen(kDoneColor);
        painter->drawText(QRect(option.rect.right() - kTickWidth, place.top(),
                                kTickWidth - kSelectionMargin, titleHeight),
                          Qt::AlignCenter, QStringLiteral("✓"));
    }
}

} // namespace corelane
