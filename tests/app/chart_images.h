// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_picture.h"
#include "charts/chart_view.h"

#include <QImage>

namespace corelane {

// Pictures of charts as pixels: `size` × `scale` of them.

inline QImage chartImage(const Chart &chart, QSize size, double scale, const Theme &theme,
                         const std::optional<ViewState> &state = {})
{
    return imageOf(chartPicture(chart, size, theme, state), scale);
}

inline QImage cardImage(const Chart &chart, QSize size, double scale, const Theme &theme,
                        const std::optional<ViewState> &state = {})
{
    return imageOf(cardPicture(chart, size, theme, state), scale);
}

/// What the view shows, drawn anew.
inline QImage imageOf(const ChartView &view, QSize size, double scale, const Theme &theme)
{
    return cardImage(view.chart(), size, scale, theme, view.state());
}

} // namespace corelane
