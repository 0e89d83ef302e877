// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace corelane {

/// A plottable that paints itself in the places that its layout gives it. The legend and the ranges
/// of the axes are not QCustomPlot's, and nothing in it can be selected.
class PaintedPlottable : public QCPAbstractPlottable {
public:
    using QCPAbstractPlottable::QCPAbstractPlottable;

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }
    QCPRange getKeyRange(bool &found, QCP::SignDomain) const override { return noRange(found); }
    QCPRange getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const override
    {
        return noRange(found);
    }

protected:
    void drawLegendIcon(QCPPainter *, const QRectF &) const override {}

private:
    static QCPRange noRange(bool &found)
    {
        found = false;
        return {};
    }
};

} // namespace corelane
