// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "record/result.h"
#include "report/report_html.h"

#include <optional>
#include <QSize>
#include <string>
#include <vector>

namespace corelane {

struct PictureOptions {
    std::optional<QSize> size; ///< of each chart, in logical pixels; empty: what suits it
    double scale = 2;          ///< PNG: picture pixels per logical pixel
    std::optional<int> dpi;    ///< PNG: pixels per inch that are written into the picture
    bool dark = false;
};

/// Whether a picture can be written under this name: .png, .svg or .pdf.
bool isPictureName(const std::string &path);

/// Draws charts below each other into one file, without a display: PNG, SVG or PDF, as its name
/// ends, else PNG; the last one's provenance speaks for all. Errors: the file cannot be written.
Status writePicture(const std::vector<Chart> &charts, const PictureOptions &options,
                    const std::string &path);

/// The charts as a report shows them, without a display.
std::vector<ReportChart> reportCharts(const std::vector<Chart> &charts);

} // namespace corelane
