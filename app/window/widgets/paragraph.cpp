// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/paragraph.h"

#include "window/widgets/own_font.h"

#include <QPainter>

#include <algorithm>

namespace corelane {
namespace {

constexpr int kLeastWidth = 200;
constexpr int kUsualWidth = 600;

} // namespace

Paragraph::Paragraph(QFont (*makeFont)(), QWidget *parent) : QWidget(parent)
{
    useFont(this, makeFont);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void Paragraph::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    if (heightForWidth(width()) != height())
        updateGeometry();
    update();
}

int Paragraph::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width, kLeastWidth), QWIDGETSIZE_MAX);
    return std::max(fontMetrics().height(),
                    fontMetrics().boundingRect(room, Qt::TextWordWrap, m_text).height());
}

QSize Paragraph::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize Paragraph::minimumSizeHint() const
{
    return {kLeastWidth, fontMetrics().height()};
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_color);
    painter.drawText(rect(), Qt::TextWordWrap, m_text);
    if (hasFocus()) {
        painter.setPen(QPen(m_color, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace corelane
