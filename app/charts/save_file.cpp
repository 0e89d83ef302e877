// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/save_file.h"

#include <QSaveFile>

namespace corelane {
namespace {

/// On a full disk a write may end early without an error, which the next one then meets; a buffered
/// QSaveFile takes the first for a success.
bool writeAll(QIODevice &file, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

} // namespace

Status saveFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                       writeAll(file, bytes) && file.commit();
    if (!saved)
        return Error{"cannot write the file", path.toLocal8Bit().toStdString(),
                     file.errorString().toStdString()};
    return Done{};
}

} // namespace corelane
