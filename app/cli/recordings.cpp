// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordings.h"

#include "analysis/accounting.h"
#include "record/recording_reader.h"

#include <iterator>

namespace corelane {

Error noRecordingGiven()
{
    return {"no recording given", {}, "name a file, such as run.corelane"};
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

std::vector<const RunRecord *> pointersTo(const std::vector<RunRecord> &runs)
{
    std::vector<const RunRecord *> pointers;
    for (const RunRecord &run : runs)
        pointers.push_back(&run);
    return pointers;
}

const RunRecord *baselineOf(const RunRecord &run, const std::vector<RunRecord> &runs)
{
    for (const RunRecord &other : runs) {
        if (&other != &run && other.spec.model.ends_with(".sequential") && speedup(run, other) &&
            other.runtime == run.runtime)
            return &other;
    }
    return nullptr;
}

} // namespace corelane
