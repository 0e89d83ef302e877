// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing.h"
#include "charts/theme.h"

#include <cstdint>
#include <optional>
#include <vector>

class QCPPainter;
class QWidget;

namespace corelane {

/// A thin vertical line at one moment, in each area that shows it. It is painted above the plot,
/// which is not drawn again for it.
class CursorLine {
public:
    explicit CursorLine(QWidget &plot) : m_plot(plot) {}

    void show(std::optional<std::int64_t> time_ns);

    /// For the next replot of the plot.
    void setAreas(std::vector<TimeArea> areas, const Theme &theme);

    void paint(QCPPainter &painter) const;

private:
    void update() const;

    QWidget &m_plot;
    std::optional<std::int64_t> m_time_ns;
    std::vector<TimeArea> m_areas;
    Theme m_theme;
};

} // namespace corelane
