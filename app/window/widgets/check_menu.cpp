// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/check_menu.h"

#include "charts/fonts.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace corelane {

void CheckMenu::addHeading(const QString &text)
{
    QAction *heading = addAction(text);
    heading->setEnabled(false);
    heading->setFont(bold(font()));
}

/// False where there is nothing to tick.
bool CheckMenu::tick(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    const bool isTick = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                        event->key() == Qt::Key_Enter;
    if (!isTick || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace corelane
