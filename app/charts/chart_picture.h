// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/picture.h"
#include "charts/theme.h"
#include "charts/time_range.h"

#include <QSize>

#include <optional>
#include <vector>

namespace corelane {

/// The size at which a chart's picture suits it where nobody has chosen one: bars and lanes need a
/// height for each of them, notes for each line; panels share what there is.
QSize suitableSize(const Chart &chart);

/// The chart as an exported picture: header, plot, notes and, at the bottom, its provenance. It
/// shows what `state` says or, without one, what the chart shows at first. `suitable`: at which
/// size its type would be the usual; empty: where it suits this chart. For the GUI thread.
Picture chartPicture(const Chart &chart, QSize size, const Theme &theme,
                     const std::optional<ViewState> &state = {},
                     const std::optional<QSize> &suitable = {});

/// The same without the provenance, as a card of a larger picture that has its own.
Picture cardPicture(const Chart &chart, QSize size, const Theme &theme,
                    const std::optional<ViewState> &state = {});

/// Draws the chart's card and returns what makes an <svg> element for an HTML document of it, on
/// any thread, one call at a time.
std::function<QByteArray()> drawnCardSvg(const Chart &chart, const Theme &theme);

/// Charts below each other, as wide as the widest; the last one's provenance speaks for all.
struct SizedChart {
    Chart chart;
    QSize size;
};
Picture chartsPicture(const std::vector<SizedChart> &charts, const Theme &theme);

} // namespace corelane
