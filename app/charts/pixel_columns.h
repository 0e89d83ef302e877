// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace corelane {

/// A piece of a row of bins that is drawn as one column: the bins [first, end) in the pixels
/// [left, right).
struct PixelColumn {
    int left = 0;
    int right = 0;
    std::size_t first = 0;
    std::size_t end = 0;

    bool operator==(const PixelColumn &) const = default;
};

/// The columns of `bins` bins, the first of which begins at `origin_px`, without gap or overlap.
/// Bins narrower than a pixel share a column.
std::vector<PixelColumn> pixelColumns(std::size_t bins, double origin_px, double bin_px);

/// The mean of values[first, end); a value that is missing at the end counts as 0.
double meanOf(const std::vector<double> &values, std::size_t first, std::size_t end);

} // namespace corelane
