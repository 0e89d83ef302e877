// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/paragraph.h"

#include "window/widgets/own_font.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

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
    m_line.reset();
    setAccessibleName(text);
    if (heightForWidth(width()) != height())
        updateGeometry();
    update();
}

const Paragraph::Line &Paragraph::line() const
{
    if (!m_line) {
        QTextLayout &layout = m_line.emplace().layout;
        layout.setText(m_text);
        layout.setFont(font());
        layout.setCacheEnabled(true);
        layout.beginLayout();
        QTextLine whole = layout.createLine();
        if (whole.isValid()) // else there is no text
            m_line->width = whole.naturalTextWidth();
        layout.endLayout();
    }
    return *m_line;
}

bool Paragraph::isOneLine(int width) const
{
    return !m_text.contains(QLatin1Char('\n')) && std::ceil(line().width) <= width;
}

int Paragraph::heightForWidth(int width) const
{
    width = std::max(width, kLeastWidth);
    if (isOneLine(width))
        return fontMetrics().height();
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
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
    if (isOneLine(width()))
        line().layout.draw(&painter, {0, 0});
    else
        painter.drawText(rect(), Qt::TextWordWrap, m_text);
}

void Paragraph::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_line.reset();
}

} // namespace corelane
