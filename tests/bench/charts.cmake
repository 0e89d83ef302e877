# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_charts bench_charts.cpp)
target_link_libraries(bench_charts PRIVATE
    corelane_charts benchmark::benchmark QCustomPlotQt6::QCustomPlotQt6 Qt6::PrintSupport)
