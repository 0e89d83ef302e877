// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/announcer.h"

#include <QAccessible>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace corelane {

Announcer::Announcer(QLabel *label, QObject *parent) : QObject(parent), m_label(label)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::sayWaiting);
}

void Announcer::say(const QString &text)
{
    m_waiting = text;
    if (m_timer.isActive())
        return;
    const qint64 left_ms = m_said.isValid() ? kPause_ms - m_said.elapsed() : 0;
    if (left_ms <= 0)
        sayWaiting();
    else
        m_timer.start(static_cast<int>(left_ms) + 1);
}

void Announcer::sayWaiting()
{
    const QString text = std::exchange(m_waiting, {});
    if (text.isEmpty() || text == m_label->accessibleName())
        return;
    m_said.start();
    m_label->setAccessibleName(text); // tells of its change
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_label, text);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace corelane
