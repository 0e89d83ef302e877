// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QProgressBar;

namespace corelane {

/// Tells what is done in the background and how far it is.
class WorkBar : public QFrame {
    Q_OBJECT

public:
    /// `name`: of the widgets, such as "reading"; `text`: "Reading run.corelane".
    WorkBar(const QString &name, const QString &text);

    /// With a button.
    void offerCancel();
    void showPercent(int percent);

signals:
    void cancelled();

private:
    QString m_name;
    QProgressBar *m_bar;
};

} // namespace corelane
