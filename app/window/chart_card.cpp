// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/chart_card.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace corelane {
namespace {

constexpr int kButtonWidth = 28;
constexpr int kButtonHeight = 22;
constexpr int kButtonMargin = 6; ///< from the right edge
constexpr int kButtonTop = 10;   ///< level with the chart's title

} // namespace

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_view(new ChartView),
      m_button(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    setProperty("card", true);
    m_view->setAccessibleName(title);
    m_view->setHeaderReserve(kButtonWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(m_view);

    m_button->setObjectName("cardMenu");
    m_button->setText(QStringLiteral("⋯"));
    m_button->setToolTip(tr("Save or copy this chart"));
    m_button->setAccessibleName(tr("Menu of the chart %1").arg(title));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setFixedSize(kButtonWidth, kButtonHeight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &where) { m_menu->popup(mapToGlobal(where)); });
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_button->move(width() - kButtonWidth - kButtonMargin, kButtonTop);
    m_button->raise();
}

} // namespace corelane
