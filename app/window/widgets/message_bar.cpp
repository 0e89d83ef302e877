// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/message_bar.h"

#include "window/widgets/plain_label.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace corelane {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(plainLabel()), m_offer(new QToolButton)
{
    setObjectName("messageBar");
    m_text->setObjectName("message");
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setObjectName("closeMessage");
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_offer->setObjectName("messageOffer");
    m_offer->setFocusPolicy(Qt::StrongFocus);
    connect(m_offer, &QToolButton::clicked, this, &MessageBar::takeOffer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(const QString &text)
{
    showOffer(text, {}, nullptr);
}

void MessageBar::showOffer(const QString &text, const QString &offer, std::function<void()> act)
{
    m_act = std::move(act);
    m_offer->setText(offer);
    m_offer->setAccessibleName(offer);
    m_offer->setVisible(!offer.isEmpty());
    // Of several lines, such as Python's, the marks stand below what they mean.
    m_text->setFont(text.contains(QLatin1Char('\n'))
                        ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                        : font());
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

void MessageBar::takeOffer()
{
    hide();
    if (const auto act = std::exchange(m_act, nullptr))
        act();
}

} // namespace corelane
