// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace corelane {

/// Whether the arguments ask for the terminal: anything but files to open in the window, or nothing
/// at all. A file that has gone is the window's, too, where nobody reads what is said on stderr, as
/// when it was clicked.
bool isCommandLine(int argc, char **argv);

/// Runs the subcommand that argv[1] names, tells its failure, and returns the exit status.
int runCommandLine(int argc, char **argv);

} // namespace corelane
