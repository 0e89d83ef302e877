// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/save_file.h"

#include <QFile>
#include <QFileInfo>
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
    constexpr auto kMode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    const auto failure = [&path](const QFileDevice &file) {
        return Error{"cannot write the file", path.toLocal8Bit().toStdString(),
                     file.errorString().toStdString()};
    };
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) { // a device or a pipe: written to, never replaced
        QFile device(path);
        if (!device.open(kMode) || !writeAll(device, bytes))
            return failure(device);
        return Done{};
    }
    QSaveFile file(path);
    if (!file.open(kMode) || !writeAll(file, bytes) || !file.commit())
        return failure(file);
    return Done{};
}

} // namespace corelane
