// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/film_frames.h"

#include "analysis/run_analysis.h"
#include "chart/account_chart.h"
#include "charts/chart_picture.h"
#include "charts/language.h"
#include "films/under_way.h"

#include <algorithm>
#include <utility>

namespace corelane {

Result<FilmFrames> FilmFrames::of(const FilmSource &source)
{
    Result<std::string> text = source.recording();
    if (!text)
        return text.error();
    Result<Replay> replay = Replay::of(std::move(*text));
    if (!replay)
        return replay.error();
    return FilmFrames(source, std::move(*replay));
}

FilmFrames::FilmFrames(FilmSource source, Replay replay)
    : m_source(std::move(source)), m_replay(std::move(replay))
{
    if (!has(ChartSource::accounts))
        return;
    analyse(m_source.before, m_before);
    analyse(m_source.after, m_after);
}

bool FilmFrames::has(ChartSource source) const
{
    return std::any_of(m_source.charts.begin(), m_source.charts.end(),
                       [source](const ChartKind *kind) { return kind->source == source; });
}

/// Which takes longer than all the rest.
bool FilmFrames::hasCoreTime() const
{
    return std::ranges::any_of(m_source.charts, [](const ChartKind *kind) {
        return kind->name.id == std::string_view(kCoreTimeChart.id);
    });
}

/// Once, for they stay as they are.
void FilmFrames::analyse(const std::vector<RunBeside> &runs, std::vector<Beside> &into) const
{
    for (const RunBeside &each : runs) {
        RunAnalysis analysis = analysisOf(*each.run, each.baseline.get());
        into.push_back({.run = &each,
                        .accounts = {.account = std::move(analysis.account),
                                     .cores = std::move(analysis.cores)}});
    }
}

BoardPage FilmFrames::at(std::int64_t time_ns)
{
    return pageOf(m_replay.at(m_replay.begin_ns() + time_ns));
}

BoardPage FilmFrames::finished()
{
    return pageOf(m_replay.takeWhole());
}

BoardPage FilmFrames::pageOf(const RunRecord &run)
{
    const RunRecord *baseline = m_source.isOwnBaseline ? &run : m_source.baseline.get();
    const bool isOver = run.isOver();
    Lanes lanes;
    RunAnalysis analysis;
    const bool isAnalysed =
        has(ChartSource::lanes) || has(ChartSource::accounts) || (isBoard() && isOver);
    if (isAnalysed)
        analysis = isOver || hasCoreTime() ? analysisOf(run, baseline, lanes)
                                           : growingAnalysisOf(run, baseline, lanes);
    BoardPage page;
    page.charts = chartsOf(
        run, baseline, {.account = std::move(analysis.account), .cores = std::move(analysis.cores)},
        isAnalysed ? &lanes : nullptr);
    if (!isBoard())
        return page;
    const Headline headline =
        isOver ? analysis.explanation.headline : explain(run, baseline, nullptr, nullptr).headline;
    page.what = said(headline.what);
    page.why = isOver ? said(headline.why) : withLost(progressText(run), run);
    for (const Finding &finding : analysis.explanation.findings)
        page.findings << said(finding.title);
    return page;
}

std::vector<ShownChart> FilmFrames::chartsOf(const RunRecord &run, const RunRecord *baseline,
                                             const Accounts &accounts, const Lanes *made) const
{
    ChartedRuns charted{.run = &run,
                        .baseline = baseline,
                        .others = m_source.others,
                        .withArticle = m_source.withArticle,
                        .lanes = made};
    for (const RunBeside &each : m_source.before)
        charted.runs.push_back(each.run.get());
    charted.runs.push_back(&run);
    for (const RunBeside &each : m_source.after)
        charted.runs.push_back(each.run.get());
    std::vector<ShownChart> charts;
    for (const ChartKind *kind : m_source.charts) {
        const bool isOfAccounts = kind->source == ChartSource::accounts;
        Chart chart = kind->make(isOfAccounts ? accountedRuns(charted, accounts) : charted);
        if (auto *lanes = std::get_if<LaneRows>(&chart.body))
            lanes->detail_ns.reset();
        charts.push_back({.chart = std::move(chart), .state = {}});
    }
    return charts;
}

/// Those that have an account, with it.
ChartedRuns FilmFrames::accountedRuns(ChartedRuns charted, const Accounts &accounts) const
{
    charted.runs.clear();
    const auto add = [&charted](const RunRecord *run, const Accounts &each) {
        if (!each.account)
            return;
        charted.runs.push_back(run);
        charted.accounts.push_back(&*each.account);
        charted.cores.push_back(each.cores ? &*each.cores : nullptr);
    };
    for (const Beside &each : m_before)
        add(each.run->run.get(), each.accounts);
    add(charted.run, accounts);
    for (const Beside &each : m_after)
        add(each.run->run.get(), each.accounts);
    return charted;
}

FilmPainter::FilmPainter(const BoardPage &finished, bool isBoard, const std::optional<QSize> &size,
                         const Theme &theme)
    : m_theme(theme),
      m_isBoard(isBoard),
      m_hasFindings(!finished.findings.empty()),
      m_rowHeights(suitableRowHeights(finished.charts)),
      m_suitable(isBoard ? suitableSize(finished) : suitableSize(finished.charts.front().chart)),
      m_size(size.value_or(m_suitable))
{
}

QImage FilmPainter::drawn(BoardPage page) const
{
    page.rowHeights = m_rowHeights;
    if (m_hasFindings && page.findings.empty())
        page.findings << QString(); // keeps their line free: nothing moves when the run is done
    const ShownChart &first = page.charts.front();
    const Picture picture =
        m_isBoard ? boardPicture(page, m_size, m_theme)
                  : chartPicture(first.chart, m_size, m_theme, first.state, m_suitable);
    return imageOf(picture, 1).convertToFormat(QImage::Format_RGB32);
}

} // namespace corelane
