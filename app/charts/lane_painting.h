// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lane_columns.h"
#include "charts/state_styles.h"

#include <QImage>
#include <QRect>

#include <array>
#include <vector>

namespace corelane {

/// The columns as rectangles in `strip`, whose width is theirs, per fill: runs of equal columns are
/// one rectangle.
void appendRects(const LaneColumns &columns, const std::vector<Fill> &order, QRect strip,
                 std::array<std::vector<QRect>, kFills> &rects);

/// What a fill looks like.
struct FillLook {
    QRgb color = 0;
    Pattern pattern = Pattern::plain;
    QRgb patternColor = 0;

    bool operator==(const FillLook &) const = default;
};
using FillLooks = std::array<FillLook, kFills>;

/// Where an image's patterns are: `unit` as in PatternInk, `origin` where the image is in the
/// picture whose patterns they continue.
struct PatternGrid {
    int unit = 1;
    QPoint origin;
};

/// The same as pixels of an image of 32 bits a pixel, much faster where columns differ. What no
/// fill covers is `ground`.
void paintColumns(const LaneColumns &columns, const std::vector<Fill> &order,
                  const FillLooks &looks, const PatternGrid &grid, QRgb ground, QRect strip,
                  QImage &image);

} // namespace corelane
