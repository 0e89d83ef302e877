// SPDX-License-Identifier: GPL-3.0-or-later
// A libFuzzer target: any bytes as a recording, through reader, analysis, charts and reports.
#include "analysis/comparison.h"
#include "analysis/run_analysis.h"
#include "chart/run_charts.h"
#include "record/recording_lines.h"
#include "record/recording_reader.h"
#include "report/chart_table.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"
#include "report/trace_events.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace corelane;

namespace {

void show(const std::vector<RunRecord> &runs)
{
    const std::vector<const RunRecord *> pointers = pointersTo(runs);
    const Baselines baselines(pointers);
    const RunRecord &last = runs.back();
    const RunRecord *baseline = baselines.of(last);
    if (baseline != baselineOf(last, pointers))
        std::abort(); // the quick answer is the other's
    runText(last, baseline, baselines.whyNone(last));
    runJson(last, baseline);
    runCsv(pointers);
    traceEvents(pointers);
    for (const Chart &chart : chartsOf({.run = &last, .baseline = baseline, .runs = pointers}))
        chartCsv(chart);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kMostRuns = 8; // more of them say nothing new
    RecordingReader reader;
    const Status fed = reader.feed({reinterpret_cast<const char *>(data), size});
    if (fed)
        static_cast<void>(reader.finish());
    const std::vector<RunRecord> runs = reader.takeRecords();
    if (!runs.empty() && runs.size() <= kMostRuns)
        show(runs);
    return 0;
}
