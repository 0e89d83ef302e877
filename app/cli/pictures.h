// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/explanation.h"
#include "chart/chart.h"
#include "charts/theme.h"
#include "exports/exports.h"
#include "films/film_job.h"
#include "record/result.h"
#include "report/report_html.h"

#include <optional>
#include <QSize>
#include <string>
#include <vector>

namespace corelane {

struct PictureOptions {
    std::optional<QSize> size; ///< in logical pixels; empty: what suits the charts
    Pixels pixels;
    Theme (*theme)() = lightTheme;
};

// A picture is drawn without a display, into a file of the kind that its name ends with, else PNG.
// Errors: the file cannot be written.

/// Charts below each other, each as large as asked; the last one's provenance speaks for all.
Status writePicture(const std::vector<Chart> &charts, const PictureOptions &options,
                    const std::string &path);

/// The board's charts of a run beside each other on one page, with what is said of it.
Status writeBoard(const std::vector<Chart> &charts, const Explanation &explanation,
                  const PictureOptions &options, const std::string &path);

/// A film, drawn without a display; tells on the terminal how far it is. `order.write` is made
/// here.
Status writeFilm(FilmOrder order, const std::string &path);

/// The charts as a report shows them, without a display.
std::vector<ReportChart> reportCharts(const std::vector<Chart> &charts);

} // namespace corelane
