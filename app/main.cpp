// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/output.h"
#include "system/before_main.h"
#include "window/run_window.h"

int main(int argc, char **argv)
{
    corelane::endLoading();
    corelane::holdStandardStreams();
    return corelane::isCommandLine(argc, argv) ? corelane::runCommandLine(argc, argv)
                                               : corelane::runWindow(argc, argv);
}
