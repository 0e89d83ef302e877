// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recording_files.h"

#include "charts/save_file.h"
#include "record/recording_lines.h"
#include "window/run_text.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace corelane {

QString recordingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/recordings");
}

Result<QString> newRecordingPath(const std::string &model)
{
    const QDir folder(recordingsFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{"recordings cannot be kept: the folder cannot be made",
                     folder.path().toStdString(), "check its permissions"};
    const QString name = recordingName(
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), model);
    QString path = folder.filePath(name);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(QString(name).replace(QStringLiteral(".corelane"),
                                                     QStringLiteral("-%1.corelane").arg(number)));
    return path;
}

Status saveRecording(const RunRecord &record, const QString &path)
{
    return saveFile(QByteArray::fromStdString(recordingText(record)), path);
}

} // namespace corelane
