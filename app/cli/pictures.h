// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "exports/exports.h"
#include "record/result.h"
#include "report/report_html.h"

#include <optional>
#include <QSize>
#include <string>
#include <vector>

namespace corelane {

struct PictureOptions {
    std::optional<QSize> size; ///< of each chart, in logical pixels; empty: what suits it
    Pixels pixels;
    bool dark = false;
};

/// Draws charts below each other into one file, without a display: of the kind that its name ends
/// with, else PNG; the last one's provenance speaks for all. Errors: the file cannot be written.
Status writePicture(const std::vector<Chart> &charts, const PictureOptions &options,
                    const std::string &path);

/// The charts as a report shows them, without a display.
std::vector<ReportChart> reportCharts(const std::vector<Chart> &charts);

} // namespace corelane
