// SPDX-License-Identifier: GPL-3.0-or-later
// A libFuzzer target: any bytes as a recording, through reader, analysis, the charts' data and
// every export of runs and charts.
#include "analysis/figures/comparison.h"
#include "chart/run_charts.h"
#include "record/recording_lines.h"
#include "record/recording_reader.h"
#include "report/chart_table.h"
#include "report/report_html.h"
#include "report/run_csv.h"
#include "report/run_json.h"
#include "report/run_text.h"
#include "report/trace_events.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace corelane;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What Corelane writes it reads again.
void writeAgain(const RunRecord &run)
{
    RecordingReader reader;
    require(bool(reader.feed(recordingText(run))) && bool(reader.finish()));
}

void show(const std::vector<RunRecord> &runs)
{
    const std::vector<const RunRecord *> pointers = pointersTo(runs);
    const Baselines baselines(pointers);
    const RunRecord &last = runs.back();
    const RunRecord *baseline = baselines.of(last);
    require(baseline == baselineOf(last, pointers)); // the quick answer is the other's
    runText(last, baseline, baselines.whyNone(last));
    runJson(last, baseline);
    runCsv(pointers);
    reportHtml({.run = &last, .baseline = baseline, .runs = pointers, .charts = {}});
    traceEvents(pointers);
    const ChartedRuns charted{.run = &last, .baseline = baseline, .runs = pointers};
    for (const ChartKind &kind : chartKinds()) {
        if (kind.source != ChartSource::study || runs.size() > 1)
            chartCsv(kind.make(charted));
    }
    writeAgain(last);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kMostRuns = 8; // more of them say nothing new
    RecordingReader reader;
    if (reader.feed({reinterpret_cast<const char *>(data), size}))
        static_cast<void>(reader.finish());
    const std::vector<RunRecord> runs = reader.takeRecords();
    if (!runs.empty() && runs.size() <= kMostRuns)
        show(runs);
    return 0;
}
