// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordings.h"

#include "analysis/figures/comparison.h"
#include "analysis/figures/run_title.h"
#include "cli/output.h"
#include "record/recording_reader.h"

#include <iterator>

namespace corelane {

Error noRecordingGiven()
{
    return {CORELANE_TR("cli.no-recording", "no recording given"),
            {},
            CORELANE_TR("cli.name-recording", "name a file, such as run.corelane")};
}

Result<std::vector<RunRecord>> readRecordings(const std::vector<std::string> &files)
{
    std::vector<RunRecord> runs;
    for (const std::string &path : files) {
        Result<std::vector<RunRecord>> read = readRecordingFile(path);
        if (!read)
            return read;
        runs.insert(runs.end(), std::make_move_iterator(read->begin()),
                    std::make_move_iterator(read->end()));
    }
    return runs;
}

const RunRecord *baselineOf(const RunRecord &run, const std::vector<RunRecord> &runs)
{
    return baselineOf(run, pointersTo(runs));
}

void noteMissingBaseline(const RunRecord &run, const std::vector<RunRecord> &runs)
{
    if (const Sentence why = whyNoBaseline(run, pointersTo(runs)); !why.empty())
        note(sentence(CORELANE_TR("cli.no-speedup", "no speedup for {run}: {why}"),
                      arg<"run">(runTitle(run)), arg<"why">(why)));
}

} // namespace corelane
