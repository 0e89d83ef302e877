// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QStyledItemDelegate>

namespace corelane {

/// Draws a row of the mode list: a group's title, or a mode's title with its explanation below and
/// a tick when it has run.
class ModeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroupTitle(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintMode(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintSelection(QPainter *painter, const QStyleOptionViewItem &option) const;

    Theme m_theme = lightTheme();
};

} // namespace corelane
