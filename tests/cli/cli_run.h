// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// What the built program said and how it ended.
struct CliResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const; ///< stdout as one JSON object; empty when it is not one
};

/// Runs build/bin/corelane as a user does, without a display.
CliResult runCli(const QStringList &arguments, const QByteArray &input = {},
                 const QString &folder = {});

/// Starts it and leaves it running.
void startCli(QProcess &process, const QStringList &arguments);

/// What it said, once it has ended.
CliResult resultOf(QProcess &process);

QProcessEnvironment cliEnvironment();

/// Whether the run that is recorded into this file has been released.
bool hasBegun(const QString &recording);
