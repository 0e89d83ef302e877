// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace corelane {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_text(new QLabel)
{
    setObjectName("messageBar");
    m_text->setObjectName("message");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setObjectName("closeMessage");
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    hide();
}

void MessageBar::showMessage(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace corelane
