// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>

/// Makes a file, and the folder for it; false when that cannot be.
inline bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size();
}

/// The same for a program: a shell script with this body. Its path; empty when it cannot be made.
inline QString writeProgram(const QString &path, const QByteArray &body)
{
    const bool isWritten = writeFile(path, "#!/bin/sh\n" + body + "\n");
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return isWritten && QFile::setPermissions(path, kOwner) ? path : QString();
}
