// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "record/result.h"

#include <QSize>
#include <string>
#include <vector>

namespace corelane {

struct PictureOptions {
    QSize size{900, 360}; ///< of each chart, in logical pixels
    double scale = 2;     ///< picture pixels per logical pixel
    bool dark = false;
};

/// Draws charts below each other into one PNG file, without a display. Errors: the file cannot be
/// written.
Status writePicture(const std::vector<Chart> &charts, const PictureOptions &options,
                    const std::string &path);

} // namespace corelane
