// SPDX-License-Identifier: GPL-3.0-or-later
// What one frame of a live chart costs: setChart, replot and paint. A display of 60 Hz leaves 16.7
// ms.
#include "charts/chart_view.h"

#include <benchmark/benchmark.h>
#include <QApplication>
#include <qcustomplot.h>

#include <cmath>

using namespace corelane;

namespace {

/// Noisy shares, the worst case for drawing: no two neighbouring columns are equal.
Chart coresChart(std::size_t cores, std::size_t bins, double end_s)
{
    Panels body{
        .asHeatMap = cores > 16, .bin_s = end_s / static_cast<double>(bins), .end_s = end_s};
    for (std::size_t core = 0; core < cores; ++core) {
        Panel panel{.title = "core " + std::to_string(core),
                    .series = {{Role::thisRun, {}}, {Role::rest, {}}, {Role::steal, {}}}};
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const double share = 0.5 + 0.4 * std::sin(static_cast<double>(bin * bin + core));
            panel.series[0].values.push_back(share);
            panel.series[1].values.push_back((1 - share) / 2);
            panel.series[2].values.push_back((1 - share) / 4);
        }
        body.panels.push_back(std::move(panel));
    }
    return {.title = "CPU per core",
            .scale = "100 % = one core",
            .axis = "seconds",
            .legend = {Role::thisRun, Role::rest, Role::steal},
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

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
