// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studies/study.h"
#include "chart/chart.h"

#include <optional>
#include <vector>

namespace corelane {

inline constexpr ChartName kCompareChart{
    "compare", CORELANE_TR("chart.compare", "Real and CPU time per model")};
inline constexpr ChartName kScalingChart{"scaling",
                                         CORELANE_TR("chart.scaling", "Speedup over workers")};
inline constexpr ChartName kEfficiencyChart{
    "efficiency", CORELANE_TR("chart.efficiency", "Efficiency over workers")};
inline constexpr ChartName kBreakEvenChart{"break-even",
                                           CORELANE_TR("chart.break-even", "Real time over size")};

/// A speedup that a person expects with so many workers.
struct Prediction {
    double workers = 1;
    double speedup = 1;

    bool operator==(const Prediction &) const = default;
};

/// The real that a person expects of a model.
struct PredictedReal {
    StudyModel model;
    double real_s = 0;

    bool operator==(const PredictedReal &) const = default;
};

/// What a person expects of a study before it runs; each question has its own kind.
struct Predicted {
    std::vector<Prediction> speedups = {}; ///< scale: by workers
    std::vector<PredictedReal> reals = {}; ///< compare
    std::optional<double> size = {};       ///< break-even: from which the second model pays

    bool operator==(const Predicted &) const = default;
};

/// Real with its interval and every single run, above user and sys, for each row of a study; the
/// fastest is emphasised. Models that nothing was predicted of may miss in `predicted`.
Chart compareChart(const StudyResult &study, const std::vector<PredictedReal> &predicted = {});

/// Speedup over workers, with the ideal line, the machine's numbers of cores, the laws fitted and,
/// dashed, what they would be with more cores than were measured. `predicted`: by workers.
Chart scalingChart(const StudyResult &study, const std::vector<Prediction> &predicted = {});

/// The same before the first run: room for what is expected of these numbers of workers.
Chart predictionChart(const std::vector<int> &workers, const std::vector<Prediction> &predicted);

/// Speedup per worker over workers.
Chart efficiencyChart(const StudyResult &study);

/// Real over size of both models, both axes logarithmic, and where the second begins to pay, and
/// where somebody predicted that.
Chart breakEvenChart(const StudyResult &study, std::optional<double> predictedSize = {});

/// The charts that answer a study's question, the most telling first.
std::vector<Chart> studyCharts(const StudyResult &study, const Predicted &predicted = {});

} // namespace corelane
