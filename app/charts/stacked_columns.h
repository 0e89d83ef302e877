// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/painted_plottable.h"
#include "charts/theme.h"

#include <vector>

namespace corelane {

/// The columns of one panel in a thin frame. Edges lie on whole device pixels, so that columns of
/// equal width leave no gap and none is blurred; bins narrower than a pixel are drawn as their
/// mean.
class StackedColumns : public PaintedPlottable {
public:
    /// The key axis is time in seconds from 0, the value axis 0 … `top` of show().
    using PaintedPlottable::PaintedPlottable;

    void show(const Panel &panel, double bin_s, double top, const Theme &theme);

protected:
    void draw(QCPPainter *painter) override;

private:
    std::vector<Series> m_series;
    double m_begin_s = 0;
    double m_bin_s = 0;
    double m_top = 1;
    Theme m_theme;
};

} // namespace corelane
