// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace corelane {

/// The exit statuses of every subcommand.
enum ExitCode { kExitDone = 0, kExitFailed = 1, kExitUsage = 2, kExitInterrupted = 130 };

/// Whether the arguments ask for the terminal: anything but recordings to open in the window, or
/// nothing at all.
bool isCommandLine(int argc, char **argv);

/// Runs the subcommand that argv[1] names and returns the exit status.
int runCommandLine(int argc, char **argv);

// The subcommands, one file each. `arguments` begins behind the subcommand's own name.
int runCommand(const QStringList &arguments);
int timeCommand(const QStringList &arguments);
int articleCommand(const QStringList &arguments);
int showCommand(const QStringList &arguments);
int chartCommand(const QStringList &arguments);
int compareCommand(const QStringList &arguments);
int scaleCommand(const QStringList &arguments);
int breakevenCommand(const QStringList &arguments);
int exportCommand(const QStringList &arguments);
int listCommand(const QStringList &arguments);

} // namespace corelane
