// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/study_command.h"

namespace corelane {

int compareCommand(const QStringList &arguments)
{
    OptionParser options("Runs several models on the same work in turn and says which is best, and "
                         "whether that is more than noise.");
    options.add("n,workers", "How many workers; default: the effective cores, at least 2.", "N");
    options.add("s,size", "The workload's size; default: about 6 s sequentially.", "SIZE");
    addStudyOptions(options);
    if (const auto code = options.parse(arguments))
        return *code;
    return studyCommand(StudyKind::compare, options);
}

} // namespace corelane
