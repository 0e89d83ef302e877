# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_charts tst_charts_hands tst_charts_lanes tst_chart_pictures tst_time_range)
    corelane_test(${name}
        LINK corelane_charts QCustomPlotQt6::QCustomPlotQt6 Qt6::PrintSupport
        LABELS app)
endforeach()
