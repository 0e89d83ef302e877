// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtMath>

#include <algorithm>

class QCPPainter;

namespace corelane {

/// While it lives, one unit of `painter` is one pixel of its device, so that whole numbers are
/// pixel edges at any scale. There is no antialiasing.
class DevicePixels {
public:
    explicit DevicePixels(QCPPainter &painter);
    DevicePixels(const DevicePixels &) = delete;
    DevicePixels &operator=(const DevicePixels &) = delete;
    ~DevicePixels();

    double of(double logicalPixel) const { return logicalPixel * m_scale; }
    /// Whole device pixels that come nearest to a logical one.
    int unit() const { return std::max(1, qRound(m_scale)); }
    int edge(double logicalPixel) const { return qRound(of(logicalPixel)); }

private:
    QCPPainter &m_painter;
    double m_scale = 1;
};

} // namespace corelane
