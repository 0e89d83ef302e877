// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/study_command.h"

namespace corelane {

int scaleCommand(const QStringList &arguments)
{
    OptionParser options("Runs models with several numbers of workers: speedup, efficiency, and "
                         "the laws of Amdahl and Gunther fitted to them.");
    options.add(
        "n,workers",
        "Numbers of workers, such as 1..4 or 1,2,4; default: up to twice the effective cores.",
        "NUMBERS");
    options.add("s,size", "The workload's size; default: about 6 s sequentially.", "SIZE");
    addStudyOptions(options);
    if (const auto code = options.parse(arguments))
        return *code;
    return studyCommand(StudyKind::scale, options);
}

} // namespace corelane
