// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/work_bar.h"

#include "window/widgets/elided_text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace corelane {

WorkBar::WorkBar(const QString &name, const QString &text) : m_name(name), m_bar(new QProgressBar)
{
    setObjectName(name + QStringLiteral("Bar"));
    setProperty("card", true);
    setAccessibleName(text);
    auto *what = new ElidedText;
    what->setFullText(text);
    m_bar->setObjectName(name + QStringLiteral("Progress"));
    m_bar->setAccessibleName(text);
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(10);
    layout->addWidget(what, 1);
    layout->addWidget(m_bar, 1);
}

void WorkBar::offerCancel()
{
    auto *button = new QToolButton;
    button->setObjectName(m_name + QStringLiteral("Cancel"));
    button->setText(tr("Cancel"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, &WorkBar::cancelled);
    layout()->addWidget(button);
}

void WorkBar::showPercent(int percent)
{
    m_bar->setValue(percent);
}

} // namespace corelane
