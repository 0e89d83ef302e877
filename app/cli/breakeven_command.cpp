// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/study_command.h"

namespace corelane {

int breakevenCommand(const QStringList &arguments)
{
    OptionParser options(
        "Runs two models on growing sizes: from which size on is the second faster?");
    options.add("n,workers", "How many workers; default: the effective cores, at least 2.", "N");
    options.add("sizes", "Smallest and largest size, such as 1000..1000000, or a list.", "LO..HI");
    options.add("points", "How many sizes between them; default: 7.", "POINTS");
    addStudyOptions(options);
    if (const auto code = options.parse(arguments))
        return *code;
    return studyCommand(StudyKind::breakEven, options);
}

} // namespace corelane
