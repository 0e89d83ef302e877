// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "record/result.h"

#include <optional>
#include <QSize>
#include <string>
#include <vector>

namespace corelane {

struct PictureOptions {
    std::optional<QSize> size; ///< of each chart, in logical pixels; empty: what suits it
    double scale = 2;          ///< picture pixels per logical pixel
    bool dark = false;
};

/// Draws charts below each other into one PNG file, without a display; the last one's provenance
/// speaks for all. Errors: the file cannot be written.
Status writePicture(const std::vector<Chart> &charts, const PictureOptions &options,
                    const std::string &path);

} // namespace corelane
