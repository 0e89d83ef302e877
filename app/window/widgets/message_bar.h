// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace corelane {

/// What went wrong, above the page until it is closed; it stops nothing else.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// A problem, which has another colour at its edge than an offer.
    void showMessage(const QString &text);
    /// With a button that does something about it and closes the message.
    void showOffer(const QString &text, const QString &offer, std::function<void()> act);

private:
    void show(const QString &text, bool isProblem);
    void takeOffer();

    QLabel *m_text;
    QToolButton *m_offer;
    std::function<void()> m_act;
};

} // namespace corelane
