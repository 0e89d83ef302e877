// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace corelane {

/// What went wrong, above the board until it is closed; it stops nothing else.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &text);
    QString text() const;

private:
    QLabel *m_text;
};

} // namespace corelane
