// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/language_option.h"
#include "cli/output.h"
#include "cli/subcommand.h"
#include "system/before_main.h"
#include "system/persons_folder.h"
#include "window/run_window.h"

int main(int argc, char **argv)
{
    corelane::endLoading();
    corelane::holdStandardStreams();
    corelane::tightenPersonsFolders();
    if (const corelane::Status chosen = corelane::chooseLanguage(argc, argv); !chosen) {
        corelane::complain(chosen.error());
        return corelane::kExitUsage;
    }
    if (corelane::isCommandLine(argc, argv))
        return corelane::runCommandLine(argc, argv);
    const corelane::Result<int> status = corelane::runWindow(argc, argv);
    if (!status)
        corelane::complain(status.error());
    return status ? *status : 1;
}
