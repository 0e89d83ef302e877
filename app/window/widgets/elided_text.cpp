// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/elided_text.h"

#include "charts/tool_tip.h"

#include <QPainter>
#include <QStyle>

namespace corelane {

ElidedText::ElidedText(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedText::setFullText(const QString &text)
{
    setText(text);
    setToolTip(toolTipOf(text));
}

QSize ElidedText::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place = contentsRect();
    style()->drawItemText(&painter, place, static_cast<int>(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, place.width()),
                          foregroundRole());
}

} // namespace corelane
