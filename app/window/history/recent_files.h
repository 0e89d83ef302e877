// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

namespace corelane {

/// The menu of recordings that were opened or saved lately, the latest first.
class RecentFiles : public QMenu {
    Q_OBJECT

public:
    explicit RecentFiles(QWidget *parent = nullptr);

    const QStringList &paths() const { return m_paths; }
    void setPaths(const QStringList &paths);
    void add(const QString &path);
    void forget(const QString &path);

signals:
    void fileChosen(const QString &path);

private:
    void list();

    QStringList m_paths;
};

} // namespace corelane
