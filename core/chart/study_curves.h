// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studies/study.h"
#include "chart/chart.h"
#include "chart/study_chart.h"

#include <vector>

namespace corelane {

// What a study's charts draw beside what was measured.

inline constexpr Term kIdeal = CORELANE_TR("study.ideal", "ideal");

inline constexpr Term kPredicted = CORELANE_TR("study.predicted", "predicted");

/// Physical cores, logical ones where SMT makes them more, effective ones. Of a study with rows.
std::vector<CurveMark> coreMarks(const StudyResult &study);

/// The laws that were fitted, over the cores that were measured and on to the end of the axis.
void addLaws(Curves &body, const StudyResult &study);

/// As many times as fast as there are more workers than the baseline had.
Curve idealCurve(double end, double baselineWorkers = 1);

Curve predictedCurve(const std::vector<Prediction> &predicted);

} // namespace corelane
