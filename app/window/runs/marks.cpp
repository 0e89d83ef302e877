// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runs/marks.h"

namespace corelane {
namespace {

constexpr double kSide = 10;
constexpr QColor kFailedColor(0xd5, 0x5e, 0x00);
constexpr QColor kWarningColor(0xe6, 0x9f, 0x00);

void paintCross(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(kFailedColor, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

} // namespace

void paintThinnedMark(QPainter &painter, const QRect &place)
{
    QRectF box(0, 0, kSide + 2, kSide + 1);
    box.moveCenter(QRectF(place).center());
    const double middle = box.center().x();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kWarningColor);
    painter.drawPolygon(QPolygonF({{middle, box.top()}, box.bottomRight(), box.bottomLeft()}));
    painter.setPen(QPen(Qt::black, 1.5));
    painter.drawLine(QPointF(middle, box.top() + 4), QPointF(middle, box.bottom() - 4));
    painter.drawPoint(QPointF(middle, box.bottom() - 2));
    painter.restore();
}

void paintStateMark(QPainter &painter, const QRect &place, RunState state, const Theme &theme)
{
    QRectF box(0, 0, kSide, kSide);
    box.moveCenter(QRectF(place).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (state) {
    case RunState::running:
        painter.setBrush(theme.accent);
        painter.drawPolygon(
            QPolygonF({box.topLeft(), {box.right(), box.center().y()}, box.bottomLeft()}));
        break;
    case RunState::done:
        painter.setBrush(kDoneColor);
        painter.drawEllipse(box);
        break;
    case RunState::failed:
        paintCross(painter, box.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    case RunState::cancelled:
        painter.setBrush(theme.mutedText);
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

} // namespace corelane
