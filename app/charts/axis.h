// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QPoint>
#include <QString>

#include <utility>
#include <vector>

class QCPAxis;
class QCPItemText;
class QCustomPlot;

namespace corelane {

/// Round values from 0 to `end` at equal distances of 1, 2 or 5 × 10^n, at most `most` of them but
/// always 0 and one more unless `end` is 0.
std::vector<double> axisTicks(double end, int most);

/// Texts at places of their own beside or below an axis, without lines or marks.
void labelAxis(QCPAxis &axis, const std::vector<std::pair<double, QString>> &labels,
               const Theme &theme);

/// Numbers from 0 to `end` below a horizontal axis of which `end` is `width` pixels from 0, each
/// with `unit` behind it.
void numberAxis(QCPAxis &axis, double end, int width, const Theme &theme, const QString &unit = {});

/// The most that a number of the following stands out over the left end of its axis, in pixels.
inline constexpr int kNumberOverhang = 18;

/// The same from `begin` to `end`: with as many decimals as tell the numbers apart.
void numberAxis(QCPAxis &axis, double begin, double end, int width, const Theme &theme);

/// The height that numberAxis' labels need.
int numberHeight();

/// The word left of the numbers ("seconds"), in line with them. Its element belongs to `plot`.
class AxisCaption {
public:
    explicit AxisCaption(QCustomPlot &plot) : m_plot(plot) {}

    /// The room that `text` and the first number, which stands out by `overhang`, need left of an
    /// axis.
    static int width(const QString &text, int overhang = overhangOfZero());
    static int overhangOfZero();

    /// Nothing is written where the origin leaves less room than width(). The plot must have an
    /// axis rect by then.
    void place(const QString &text, QPoint axisOrigin, const Theme &theme,
               int overhang = overhangOfZero());

private:
    QCustomPlot &m_plot;
    QCPItemText *m_item = nullptr;
};

} // namespace corelane
