// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history/recent_files.h"

#include <QDir>
#include <QFileInfo>

namespace corelane {
namespace {

constexpr int kMost = 10;

/// "~/a/b.corelane", with no mnemonic in it.
QString shownPath(const QString &path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    QString shown = path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path;
    return shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RecentFiles::RecentFiles(QWidget *parent) : QMenu(tr("Open &recent"), parent)
{
    setObjectName("recentFiles");
    list();
}

void RecentFiles::setPaths(const QStringList &paths)
{
    m_paths = paths.mid(0, kMost);
    list();
}

void RecentFiles::add(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(whole);
    m_paths.prepend(whole);
    setPaths(m_paths);
}

void RecentFiles::forget(const QString &path)
{
    m_paths.removeAll(QFileInfo(path).absoluteFilePath());
    list();
}

void RecentFiles::list()
{
    clear();
    for (const QString &path : m_paths)
        addAction(shownPath(path), this, [this, path] { emit fileChosen(path); });
    addSeparator();
    // Once the action is done with: clearing deletes it, too.
    addAction(tr("&Clear the list"), this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { setPaths({}); }, Qt::QueuedConnection);
    });
    setEnabled(!m_paths.isEmpty());
}

} // namespace corelane
