// SPDX-License-Identifier: GPL-3.0-or-later
// What one frame of a live chart costs: setChart, replot and paint. A display of 60 Hz leaves 16.7
// ms.
#include "charts/chart_picture.h"
#include "charts/chart_view.h"
#include "exports/exports.h"

#include <benchmark/benchmark.h>
#include <QApplication>
#include <qcustomplot.h>

#include <cmath>
#include <cstdint>
#include <memory>

using namespace corelane;

namespace {

/// Noisy shares, the worst case for drawing: no two neighbouring columns are equal.
Chart coresChart(std::size_t cores, std::size_t bins, double end_s)
{
    Panels body{
        .asHeatMap = cores > 16, .bin_s = end_s / static_cast<double>(bins), .end_s = end_s};
    for (std::size_t core = 0; core < cores; ++core) {
        Panel panel{.title = verbatim("core " + std::to_string(core)),
                    .series = {{State::thisRun, {}}, {State::rest, {}}, {State::steal, {}}}};
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const double share = 0.5 + 0.4 * std::sin(static_cast<double>(bin * bin + core));
            panel.series[0].values.push_back(share);
            panel.series[1].values.push_back((1 - share) / 2);
            panel.series[2].values.push_back((1 - share) / 4);
        }
        body.panels.push_back(std::move(panel));
    }
    return {.title = verbatim("CPU per core"),
            .scale = verbatim("100 % = one core"),
            .axis = verbatim("seconds"),
            .legend = {State::thisRun, State::rest, State::steal},
            .body = std::move(body)};
}

/// `cores` cores over 60 s in bins of 0.1 s or, beyond what panels show, 300 bins.
void frame(benchmark::State &state)
{
    const auto cores = static_cast<std::size_t>(state.range(0));
    Chart chart = coresChart(cores, cores > 16 ? 300 : 600, 60);
    ChartView view;
    view.resize(static_cast<int>(state.range(1)), static_cast<int>(state.range(2)));
    view.setChart(chart);
    view.show();
    QApplication::processEvents();
    auto &plot = *view.findChild<QCustomPlot *>();
    for (auto _ : state) {
        std::get<Panels>(chart.body).end_s += 1e-3;
        view.setChart(chart);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        state.PauseTiming();
        QApplication::processEvents(); // the replot that setChart has queued
        state.ResumeTiming();
    }
}

BENCHMARK(frame)
    ->ArgNames({"cores", "width", "height"})
    ->Args({2, 500, 210})
    ->Args({16, 720, 300})
    ->Args({16, 1400, 800})
    ->Args({1024, 720, 300})
    ->Args({1024, 1400, 800})
    ->Unit(benchmark::kMillisecond);

const std::vector<Role> kPlain{State::running, State::gilWait, State::runQueue, State::ioWait};
const std::vector<Role> kPatterned{State::lockWait, State::sleep, State::otherThread,
                                   State::pageFault};

std::shared_ptr<const std::vector<LaneRow>> noisyRows(std::size_t lanes, std::size_t marks,
                                                      std::int64_t end_ns,
                                                      const std::vector<Role> &roles = kPlain)
{
    std::vector<LaneRow> rows;
    const std::int64_t mean_ns = end_ns / static_cast<std::int64_t>(marks);
    std::uint32_t state = 1;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        LaneRow row{verbatim("thread " + std::to_string(lane + 1)),
                    static_cast<std::int16_t>(lane + 1),
                    {}};
        std::int64_t now = 0;
        for (std::size_t i = 0; i < marks; ++i) {
            state = state * 1664525U + 1013904223U;
            const std::int64_t length = mean_ns / 4 + state % (3 * mean_ns / 2);
            row.marks.push_back(
                {now, now + length, 1, roles[(state >> 20U) % roles.size()], 0, row.worker});
            now += length;
        }
        rows.push_back(std::move(row));
    }
    return std::make_shared<const std::vector<LaneRow>>(std::move(rows));
}

/// All lanes over 60 s or, `zoomed`, 2 % of them below the overview. `live`: each frame has other
/// rows, as while a run is under way; otherwise only the range changes with each, as in a drag.
/// `patterned`: every state has a pattern; otherwise none has.
void lanesFrame(benchmark::State &state)
{
    const std::int64_t end_ns = 60'000'000'000;
    const bool zoomed = state.range(2) != 0;
    const bool live = state.range(3) != 0;
    LaneRows body{.end_ns = end_ns};
    const auto lanes = static_cast<std::size_t>(state.range(0));
    const auto marks = static_cast<std::size_t>(state.range(1));
    const std::vector<Role> &roles = state.range(4) != 0 ? kPatterned : kPlain;
    const std::vector rows{noisyRows(lanes, marks, end_ns, roles),
                           noisyRows(lanes, marks, end_ns, roles)};
    body.rows = rows[0];
    if (zoomed)
        body.detail_ns = {end_ns / 2, end_ns / 2 + end_ns / 50};
    Chart chart{.title = verbatim("Workers"),
                .scale = verbatim("exact"),
                .axis = verbatim("seconds"),
                .legend = roles,
                .body = body};
    ChartView view;
    view.resize(1400, 800);
    view.setChart(chart);
    view.show();
    QApplication::processEvents();
    auto &plot = *view.findChild<QCustomPlot *>();
    std::size_t frames = 0;
    for (auto _ : state) {
        auto &now = std::get<LaneRows>(chart.body);
        ++frames;
        if (live)
            now.rows = rows[frames % 2];
        else if (zoomed)
            now.detail_ns->first += 1'000'000;
        else
            now.end_ns += 1'000'000;
        view.setChart(chart);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        state.PauseTiming();
        QApplication::processEvents();
        state.ResumeTiming();
    }
}

BENCHMARK(lanesFrame)
    ->ArgNames({"lanes", "marks", "zoomed", "live", "patterned"})
    ->ArgsProduct({{64}, {5000, 15625}, {0, 1}, {0, 1}, {0, 1}})
    ->Unit(benchmark::kMillisecond);

/// What the cores did in so many runs, a bar each; `patterned` as above.
void barsFrame(benchmark::State &state)
{
    const std::vector<Role> &roles = state.range(1) != 0 ? kPatterned : kPlain;
    BarGroups body{.end = 100, .unit = "percent", .groups = {}};
    for (std::int64_t run = 0; run < state.range(0); ++run) {
        Bar bar;
        for (std::size_t piece = 0; piece < 16; ++piece)
            bar.pieces.push_back({roles[piece % roles.size()], 100.0 / 16, Figure::percent(0.06)});
        body.groups.push_back({.title = verbatim("run " + std::to_string(run)),
                               .note = {},
                               .bars = {std::move(bar)}});
    }
    Chart chart{.title = verbatim("What the cores did"),
                .axis = verbatim("percent"),
                .legend = roles,
                .body = std::move(body)};
    ChartView view;
    view.resize(1400, 800);
    view.setChart(chart);
    view.show();
    QApplication::processEvents();
    auto &plot = *view.findChild<QCustomPlot *>();
    for (auto _ : state) {
        std::get<BarGroups>(chart.body).end += 1e-3;
        view.setChart(chart);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        state.PauseTiming();
        QApplication::processEvents();
        state.ResumeTiming();
    }
}

BENCHMARK(barsFrame)
    ->ArgNames({"runs", "patterned"})
    ->ArgsProduct({{4, 32}, {0, 1}})
    ->Unit(benchmark::kMillisecond);

/// What a pointer that moves over the lanes costs: its line, without a replot.
void cursorFrame(benchmark::State &state)
{
    const std::int64_t end_ns = 60'000'000'000;
    ChartView view;
    view.resize(1400, 800);
    view.setChart({.body = LaneRows{.rows = noisyRows(64, 5000, end_ns), .end_ns = end_ns}});
    view.show();
    QApplication::processEvents();
    std::int64_t time_ns = 0;
    for (auto _ : state) {
        view.setCursor(time_ns += 1'000'000);
        view.repaint();
        view.findChild<QCustomPlot *>()->repaint();
    }
}

BENCHMARK(cursorFrame)->Unit(benchmark::kMillisecond);

/// `kind`: 0 16 cores, 1 1024 cores, 2 a million marks.
Chart pictureChart(std::int64_t kind)
{
    if (kind < 2)
        return coresChart(kind == 0 ? 16 : 1024, 300, 60);
    return {.title = verbatim("Workers"),
            .body =
                LaneRows{.rows = noisyRows(64, 15'625, 60'000'000'000), .end_ns = 60'000'000'000},
            .provenance = {verbatim("bench")}};
}

const PictureExport &pictureExport(std::int64_t kind)
{
    const ExportForms forms = exportForms({ExportOf::picture}); // PNG, SVG, PDF
    return std::get<PictureExport>(forms.at(static_cast<std::size_t>(kind))->make);
}

/// A chart as a file at the size and scale that `corelane chart` gives it, drawn and encoded; a
/// promise of the product is 500 ms for a PNG.
void picture(benchmark::State &state)
{
    const Chart chart = pictureChart(state.range(0));
    const PictureExport &form = pictureExport(state.range(1));
    for (auto _ : state) {
        const Picture drawn = chartPicture(chart, suitableSize(chart), lightTheme());
        benchmark::DoNotOptimize(form.drawn(drawn, {})()->size());
    }
}

/// The part of it that the GUI thread does; the rest is another thread's.
void pictureOnGuiThread(benchmark::State &state)
{
    const Chart chart = pictureChart(state.range(0));
    const PictureExport &form = pictureExport(state.range(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            form.drawn(chartPicture(chart, suitableSize(chart), lightTheme()), {}));
}

BENCHMARK(pictureOnGuiThread)
    ->ArgNames({"kind", "png_svg_pdf"})
    ->ArgsProduct({{0, 1, 2}, {0, 1, 2}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(picture)
    ->ArgNames({"kind", "png_svg_pdf"})
    ->ArgsProduct({{0, 1, 2}, {0, 1, 2}})
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
