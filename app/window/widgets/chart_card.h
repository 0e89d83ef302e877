// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"

#include <QFrame>

#include <vector>

class QActionGroup;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace corelane {

/// One way in which a card shows the selected run.
struct CardView {
    QString id;      ///< a stable word for the settings: "by-core"
    QString title;   ///< on the button and in menus: "by core"
    QString picture; ///< the name suggested for its file, without suffix
};

/// A chart on a card, with a menu at its upper right corner; a card that has several views has a
/// button for them beside it.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    /// `title`: what the chart is, for those who cannot see it. `views`: at least one; the first is
    /// shown until another is chosen.
    ChartCard(const QString &title, const std::vector<CardView> &views, QWidget *parent = nullptr);

    ChartView *view() const { return m_view; }
    /// For its owner to add to; it begins with the views, where there are several.
    QMenu *menu() const { return m_menu; }
    /// The views alone.
    QMenu *viewMenu() const { return m_viewMenu; }

    const CardView &shownView() const;
    /// Leaves things as they are where there is no such view.
    void showView(const QString &id);

    /// A line below the chart.
    void setFooter(QWidget *footer);

signals:
    void viewChanged();
    /// It shall fill the window, or no longer: a double click on its title, or its menu.
    void sizeToggled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupViews(const QString &title);
    void setupMenu(const QString &title);
    void placeButtons();
    void explainAll();

    std::vector<CardView> m_views;
    std::size_t m_shown = 0;
    ChartView *m_view;
    QVBoxLayout *m_layout;
    QToolButton *m_viewButton;
    QToolButton *m_menuButton;
    QMenu *m_viewMenu;
    QActionGroup *m_viewActions;
    QMenu *m_menu;
};

} // namespace corelane
