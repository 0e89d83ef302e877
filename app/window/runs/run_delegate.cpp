// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/run_delegate.h"

#include "window/runs/marks.h"
#include "window/runs/run_model.h"

#include <QPainter>

namespace corelane {

void RunDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The row is selected as a whole; a frame around one of its cells would say otherwise. Its
    // focus is the line that paint() draws below it.
    option->state.setFlag(QStyle::State_HasFocus, false);
    if (index.column() == RunModel::ModelColumn && option->state & QStyle::State_Selected)
        option->font.setWeight(QFont::DemiBold);
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected && option.widget && option.widget->hasFocus())
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
            m_theme.accent);
    if (index.column() != RunModel::StateColumn)
        return;
    if (index.data(RunModel::kThinnedRole).toBool())
        return paintThinnedMark(*painter, option.rect);
    paintStateMark(*painter, option.rect,
                   static_cast<RunState>(index.data(RunModel::kStateRole).toInt()), m_theme);
}

} // namespace corelane
