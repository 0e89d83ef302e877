// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "charts/chart_interaction.h"
#include "charts/tool_tip.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMap>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace corelane {

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) { // elsewhere the keyboard's help
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipOf(textAt(help->pos())), this);
    return true;
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const QPoint point = inPlot(event->position().toPoint());
    event->setAccepted(m_isInteractive && m_interaction->wheel(*event, point));
    if (!event->isAccepted() && !m_rows->isHidden())
        QCoreApplication::sendEvent(m_rows, event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const LegendEntry *legend = legendAt(event->pos());
    if (legend && event->button() == Qt::LeftButton) {
        emit roleAsked(legend->role, event->globalPosition().toPoint());
        return;
    }
    event->setAccepted(m_isInteractive && m_interaction->press(*event, inPlot(event->pos())));
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    event->setAccepted(m_isInteractive);
    if (!m_isInteractive)
        return;
    const QPoint place = inPlot(event->pos());
    const bool isDrag = m_interaction->move(place);
    point(m_interaction->timeAt(place));
    if (QToolTip::isVisible())
        QToolTip::showText(event->globalPosition().toPoint(),
                           isDrag ? QString() : toolTipOf(m_interaction->textAt(place)), this);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(m_isInteractive && m_interaction->release(inPlot(event->pos())));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->pos().y() < card().body.top()) {
        emit titleDoubleClicked();
        return;
    }
    event->setAccepted(m_isInteractive && m_interaction->doubleClick(inPlot(event->pos())));
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (m_isInteractive)
        point({});
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1) {
        emit wordsAsked();
        return;
    }
    const bool isDone = m_isInteractive && (m_interaction->key(*event) || scrollRows(event->key()));
    if (!isDone)
        QWidget::keyPressEvent(event);
}

/// By a key, where there are rows to be scrolled.
bool ChartView::scrollRows(int key)
{
    static const QMap<int, QScrollBar::SliderAction> actions{
        {Qt::Key_Up, QScrollBar::SliderSingleStepSub},
        {Qt::Key_Down, QScrollBar::SliderSingleStepAdd},
        {Qt::Key_PageUp, QScrollBar::SliderPageStepSub},
        {Qt::Key_PageDown, QScrollBar::SliderPageStepAdd},
        {Qt::Key_Home, QScrollBar::SliderToMinimum},
        {Qt::Key_End, QScrollBar::SliderToMaximum}};
    if (m_rows->isHidden() || !actions.contains(key))
        return false;
    m_rows->triggerAction(actions[key]);
    return true;
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_showsFocus = false;
    update();
}

} // namespace corelane
