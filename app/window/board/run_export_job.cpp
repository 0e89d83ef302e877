// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board/run_export_job.h"

#include "chart/run_charts.h"
#include "charts/chart_picture.h"
#include "charts/language.h"
#include "files/save_file.h"
#include "window/widgets/background.h"

#include <QTimer>

#include <utility>

namespace corelane {

namespace {

constexpr std::size_t kMostRuns = 8; ///< as many as the board's charts compare

std::shared_ptr<const RunRecord> standingStill(const RunEntry &entry)
{
    return stateOf(entry) == RunState::running ? std::make_shared<const RunRecord>(*entry.record)
                                               : entry.record;
}

} // namespace

RunContent contentOf(const Runs &runs, const RunEntry &entry, bool withCompared)
{
    RunContent content{.run = standingStill(entry),
                       .baseline = heldRun(runs, baselineOf(runs, *entry.record)),
                       .runs = {}};
    if (!withCompared) {
        content.runs = {content.run};
        return content;
    }
    for (const RunEntry *each : comparableRuns(runs, *entry.record, kMostRuns))
        content.runs.push_back(each->record == entry.record ? content.run : standingStill(*each));
    return content;
}

RunExportJob::RunExportJob(const RunsExport &form, RunContent content, QObject *parent)
    : QObject(parent), m_form(form), m_content(std::move(content))
{
    if (m_form.hasCharts)
        makeCharts();
    else
        QTimer::singleShot(0, this, &RunExportJob::drawNext);
}

void RunExportJob::makeCharts()
{
    inBackground(
        this,
        [runs = m_content] {
            return chartsOf({.run = runs.run.get(),
                             .baseline = runs.baseline.get(),
                             .runs = pointersTo(runs.runs)});
        },
        [this](std::vector<Chart> charts) {
            m_charts = std::move(charts);
            drawNext();
        });
}

void RunExportJob::drawNext()
{
    const bool isHalf = !m_drawn.empty() && !m_drawn.back().dark;
    if (!isHalf && m_drawn.size() == m_charts.size()) {
        emit drawn();
        deleteLater();
        return;
    }
    if (isHalf) {
        m_drawn.back().dark = drawnCardSvg(m_charts[m_drawn.size() - 1], darkTheme());
    } else {
        const Chart &chart = m_charts[m_drawn.size()];
        m_drawn.push_back({.title = said(chart.title).toStdString(),
                           .light = drawnCardSvg(chart, lightTheme()),
                           .dark = {}});
    }
    QTimer::singleShot(0, this, &RunExportJob::drawNext);
}

Exporter::Write RunExportJob::write() const
{
    return [form = m_form, content = m_content, drawn = m_drawn](const std::string &path) {
        std::vector<ReportChart> charts;
        for (const Drawn &each : drawn)
            charts.push_back({.title = each.title,
                              .light = each.light().toStdString(),
                              .dark = each.dark().toStdString()});
        const ReportContent report{.run = content.run.get(),
                                   .baseline = content.baseline.get(),
                                   .runs = pointersTo(content.runs),
                                   .charts = charts,
                                   .language = &shownLanguage()};
        return form.write
                   ? writeWholeFile([&](const TextSink &sink) { form.write(report, sink); }, path)
                   : writeWholeFile(form.text(report), path);
    };
}

} // namespace corelane
