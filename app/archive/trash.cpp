// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/trash.h"

#include "files/path_text.h"
#include "history/run_note.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace corelane {
namespace {

const QString kLock = QStringLiteral("lock");

QString notesOf(const QString &recording)
{
    return pathText(notesPath(pathBytes(recording)));
}

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QLatin1Char('/') + kLock);
    lock->setStaleLockTime(0); // it is held for hours; only the end of its process makes it stale
    return lock;
}

/// The recording first: notes without their recording say nothing.
Status move(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to))
        return Error{CORELANE_TR("archive.not-moved", "cannot move the recording"), pathBytes(from),
                     verbatim(file.errorString().toStdString())};
    if (QFile::exists(notesOf(from)))
        QFile::rename(notesOf(from), notesOf(to));
    return Done{};
}

} // namespace

Trash::~Trash()
{
    if (!m_lock)
        return;
    m_lock->unlock();
    QDir(m_own).removeRecursively();
}

Status Trash::prepare()
{
    if (m_lock)
        return Done{};
    removeLeftovers(m_folder);
    m_own = m_folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto lock = lockIn(m_own);
    if (!QDir().mkpath(m_own) || !lock->tryLock(0))
        return Error{CORELANE_TR("archive.no-trash", "cannot make a folder for what is deleted"),
                     pathBytes(m_own),
                     CORELANE_TR("archive.check-permissions", "check its permissions")};
    m_lock = std::move(lock);
    return Done{};
}

Result<QString> Trash::take(const QString &recording)
{
    if (const Status prepared = prepare(); !prepared)
        return prepared.error();
    const QString place =
        QStringLiteral("%1/%2-%3").arg(m_own).arg(++m_taken).arg(QFileInfo(recording).fileName());
    if (const Status moved = move(recording, place); !moved)
        return moved.error();
    return place;
}

Status Trash::putBack(const QString &taken, const QString &recording)
{
    return move(taken, recording);
}

void Trash::removeLeftovers(const QString &folder)
{
    const auto entries = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const auto lock = lockIn(entry.filePath());
        if (lock->tryLock(0)) {
            lock->unlock();
            QDir(entry.filePath()).removeRecursively();
        }
    }
}

} // namespace corelane
