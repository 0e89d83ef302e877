# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_charts tst_charts_hands tst_charts_lanes tst_chart_pictures tst_time_range)
    corelane_test(${name}
        LINK corelane_charts QCustomPlotQt6::QCustomPlotQt6 Qt6::PrintSupport
        LABELS app)
endforeach()
corelane_test(tst_picture_files
    LINK corelane_charts corelane_report QCustomPlotQt6::QCustomPlotQt6 Qt6::PrintSupport Qt6::Svg
    LABELS app)
