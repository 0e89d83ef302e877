// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/study_summary.h"

#include "history/summary.h"
#include "record/recording_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace corelane {
namespace {

/// Of each core the readings beside the two moments, between which a value there is taken as
/// straight.
template <class Reading>
std::vector<Reading> besideEnds(const std::vector<Reading> &readings, std::int64_t begin_ns,
                                std::int64_t end_ns)
{
    std::set<std::size_t> kept;
    for (const std::int64_t moment_ns : {begin_ns, end_ns}) {
        std::map<int, std::size_t> before;
        std::map<int, std::size_t> after;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (readings[i].time_ns <= moment_ns)
                before[readings[i].core] = i;
            else
                after.emplace(readings[i].core, i);
        }
        for (const auto &beside : {before, after}) {
            for (const auto &[core, i] : beside)
                kept.insert(i);
        }
    }
    std::vector<Reading> few;
    for (const std::size_t i : kept)
        few.push_back(readings[i]);
    return few;
}

} // namespace

RunRecord studySummaryOf(const RunRecord &run)
{
    RunRecord summary = summaryOf(run);
    if (!run.throttleReadings.empty()) // cumulative
        summary.throttleReadings = {run.throttleReadings.back()};
    if (!run.release_ns || run.coreReadings.empty())
        return summary;
    const std::int64_t last_ns = run.coreReadings.back().time_ns;
    const std::int64_t end_ns = std::min(run.reaped_ns.value_or(last_ns), last_ns);
    summary.coreReadings = besideEnds(run.coreReadings, *run.release_ns, end_ns);
    summary.runCoreReadings = besideEnds(run.runCoreReadings, *run.release_ns, end_ns);
    return summary;
}

Result<std::vector<std::shared_ptr<const RunRecord>>> readStudySummaries(const std::string &path)
{
    std::vector<std::shared_ptr<const RunRecord>> runs;
    const auto add = [&runs](const RunRecord &run) {
        runs.push_back(std::make_shared<const RunRecord>(studySummaryOf(run)));
    };
    if (const Status read = eachRecording(path, add); !read)
        return read.error();
    return runs;
}

} // namespace corelane
