// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing.h"

#include <QColor>
#include <QString>

#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCPGraph;
class QCPItemText;
class QCustomPlot;

namespace corelane {

/// A text beside the end of a curve.
struct CurveLabel {
    QString text;
    double y = 0; ///< of its middle, in pixels
    QColor color;
};

/// Moves labels of `height` apart, as little as it takes, and keeps them between top and bottom.
void spreadLabels(std::vector<CurveLabel> &labels, double height, double top, double bottom);

/// Round values between two ends of a logarithmic axis: powers of ten, with their 2 and 5 times
/// where there is room, at most `most`.
std::vector<double> logarithmicTicks(double begin, double end, int most);

/// Curves over two axes. Each curve's title stands at its end: there is no legend to go back to.
class CurvesDrawing : public Drawing {
public:
    explicit CurvesDrawing(QCustomPlot &plot);

    void show(const Chart &chart, const Theme &theme, QSize size, const ViewState &state) override;
    std::optional<QPointF> valuesAt(QPoint point) const override;

private:
    /// An axis and what it spans.
    struct Side {
        QCPAxis *axis = nullptr;
        CurveAxis range;
    };

    void setAxes(const Curves &body, const Theme &theme);
    void addCurve(const Curve &curve, const Theme &theme);
    void addIntervals(const Curve &curve, QCPGraph &graph, const QColor &color);
    void addMark(const CurveMark &mark, int row, const Theme &theme);
    void addLabels(const Curves &body, const Theme &theme);
    void addCaption(const Curves &body, const Theme &theme);
    QCPItemText *addText(const QString &text, const QColor &color);
    double xPixel(double x) const;
    double yPixel(double y) const;

    QCustomPlot &m_plot;
    QCPAxisRect *m_rect;
    Side m_x;
    Side m_y;
    QRect m_area;        ///< where the curves are, in pixels of the plot
    int m_labelRoom = 0; ///< right of it, for titles
};

} // namespace corelane
