// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing.h"
#include "charts/theme.h"

#include <qcustomplot.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace corelane {

/// A thin vertical line at one moment, in each area that shows it. It has a layer of its own, so
/// that it moves without drawing the plot again.
class CursorLine : public QCPLayerable {
    Q_OBJECT

public:
    /// Adds the layer to `plot`.
    explicit CursorLine(QCustomPlot &plot);

    /// Draws its own layer at once if it has changed and the plot has been drawn before.
    void show(std::optional<std::int64_t> time_ns);
    std::optional<std::int64_t> time_ns() const { return m_time_ns; }

    /// For the next replot of the plot.
    void setAreas(std::vector<TimeArea> areas, const Theme &theme);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    bool m_isReady = false;
    std::optional<std::int64_t> m_time_ns;
    std::vector<TimeArea> m_areas;
    Theme m_theme;
};

} // namespace corelane
