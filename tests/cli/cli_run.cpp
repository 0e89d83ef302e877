// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QFile>
#include <QJsonDocument>

namespace {

const QString kProgram = QStringLiteral(CORELANE_BIN_DIR "/corelane");
constexpr int kPatience_ms = 60'000;

} // namespace

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QProcessEnvironment cliEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

void startCli(QProcess &process, const QStringList &arguments)
{
    process.setProcessEnvironment(cliEnvironment());
    process.start(kProgram, arguments);
}

CliResult runCli(const QStringList &arguments, const QByteArray &input, const QString &folder)
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    startCli(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return resultOf(process);
}

CliResult resultOf(QProcess &process)
{
    CliResult result;
    if (process.waitForFinished(kPatience_ms) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

bool hasBegun(const QString &recording)
{
    QFile file(recording);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("\nstart ");
}
