// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace corelane {

/// The recordings that came with Corelane, by what is in them.
class ExamplesMenu : public QMenu {
    Q_OBJECT

public:
    /// `folder`: empty where there is no installation.
    explicit ExamplesMenu(const QString &folder, QWidget *parent = nullptr);

    /// The first of them; empty where there is none.
    QString first() const;

signals:
    void fileChosen(const QString &path);

private:
    void list();

    QString m_folder;
};

} // namespace corelane
