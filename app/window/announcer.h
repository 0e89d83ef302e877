// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QLabel;

namespace corelane {

/// Says to those who do not see it how a run goes: as the accessible name of a label, whose change
/// screen readers tell, and from Qt 6.8 on as an announcement. Never more than once in two seconds:
/// what comes sooner waits, and gives way to what is newer.
class Announcer : public QObject {
    Q_OBJECT

public:
    static constexpr int kPause_ms = 2000;

    explicit Announcer(QLabel *label, QObject *parent = nullptr);

    /// Does nothing where it is what was said last.
    void say(const QString &text);

private:
    void sayWaiting();

    QLabel *m_label;
    QString m_waiting;
    QElapsedTimer m_said; ///< since the last time
    QTimer m_timer;
};

} // namespace corelane
