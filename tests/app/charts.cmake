# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_charts tst_charts_hands tst_charts_lanes tst_chart_pictures tst_time_range)
    corelane_test(${name}
        LINK corelane_charts QCustomPlotQt6::QCustomPlotQt6 Qt6::PrintSupport
        LABELS app)
endforeach()
foreach(name IN ITEMS tst_chart_figures tst_picture_files)
    corelane_test(${name} LINK corelane_charts corelane_report Qt6::Svg LABELS app)
endforeach()
