// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"

#include <QFrame>

class QMenu;
class QToolButton;

namespace corelane {

/// A chart on a card, with a menu at its upper right corner.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    /// `title`: what the chart is, for those who cannot see it.
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);

    ChartView *view() const { return m_view; }
    /// For its owner to fill.
    QMenu *menu() const { return m_menu; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartView *m_view;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace corelane
