// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pixel_columns.h"

#include <algorithm>
#include <cmath>

namespace corelane {

std::vector<PixelColumn> pixelColumns(std::size_t bins, double origin_px, double bin_px)
{
    const auto edge = [&](std::size_t bin) {
        return static_cast<int>(std::lround(origin_px + static_cast<double>(bin) * bin_px));
    };
    std::vector<PixelColumn> columns;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const int right = edge(bin + 1);
        if (columns.empty())
            columns.push_back({.left = edge(0), .right = right, .first = 0, .end = 1});
        else if (const PixelColumn last = columns.back();
                 last.right == last.left || right == last.right)
            columns.back() = {last.left, right, last.first, bin + 1};
        else
            columns.push_back({.left = last.right, .right = right, .first = bin, .end = bin + 1});
    }
    return columns;
}

double meanOf(const std::vector<double> &values, std::size_t first, std::size_t end)
{
    if (end <= first)
        return 0;
    double sum = 0;
    for (std::size_t i = first; i < std::min(end, values.size()); ++i)
        sum += values[i];
    return sum / static_cast<double>(end - first);
}

} // namespace corelane
