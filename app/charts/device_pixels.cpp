// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/device_pixels.h"

#include <qcustomplot.h>

namespace corelane {

DevicePixels::DevicePixels(QCPPainter &painter) : m_painter(painter)
{
    painter.save();
    painter.setAntialiasing(false);
    m_scale = painter.deviceTransform().m11();
    painter.scale(1 / m_scale, 1 / m_scale);
}

DevicePixels::~DevicePixels()
{
    m_painter.restore();
}

} // namespace corelane
