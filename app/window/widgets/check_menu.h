// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace corelane {

/// A menu to choose several from: it stays open while its entries are ticked, by mouse and by keys,
/// until Esc or a click beside it.
class CheckMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

    /// What the entries below it have in common. It cannot be chosen.
    void addHeading(const QString &text);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static bool tick(QAction *action);
};

} // namespace corelane
