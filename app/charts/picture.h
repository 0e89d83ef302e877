// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart.h"
#include "charts/drawing.h"
#include "charts/theme.h"
#include "charts/time_range.h"
#include "record/result.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRect>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>
#include <span>

class QCPPainter;
class QPainter;

namespace corelane {

/// What a picture is painted on: pixels, or the shapes and texts of a vector file.
class Canvas {
public:
    /// Pixels, `scale` of them per unit of `painter`, which paints into an image of its own.
    Canvas(QPainter &painter, double scale);
    /// Shapes and texts.
    explicit Canvas(QCPPainter &painter);

    /// Its unit is a logical pixel of the picture.
    QPainter &painter() const { return m_painter; }

    /// The same canvas while `painter` draws all `factor` times as large.
    Canvas enlarged(double factor) const;

    /// The plot of `chart`, without its header, into `body`. The rows that it has room for there.
    RowWindow drawPlot(const Chart &chart, const QRect &body, const Theme &theme,
                       const ViewState &state) const;

private:
    Canvas(const Canvas &other, double factor);

    QPainter &m_painter;
    QCPPainter *m_shapes = nullptr;
    double m_scale = 1;
};

/// Something that can be painted on any canvas. For the GUI thread.
struct Picture {
    QSize size;    ///< logical
    QString title; ///< of the file, for those who cannot see it
    QColor ground; ///< what it stands on
    std::function<void(const Canvas &)> paint;
};

/// A size by the use that a picture is for.
struct NamedSize {
    const char *id;    ///< of --size: "slide"
    const char *title; ///< in dialogs, by way of tr()
    QSize size;        ///< logical

    static QString tr(const char *text);
};

/// All of them.
std::span<const NamedSize> namedSizes();

/// How a picture fills its size: laid out in `inner`, all is then drawn `factor` times as large.
struct Grown {
    double factor = 1; ///< 1 at least: type is not made smaller than on the screen
    QSize inner;
};

/// For a picture of `size` of what at `suitable` has type of its own size: as much larger as its
/// area is, as far as its shape lets it.
Grown grownTo(QSize size, QSize suitable);

/// `picture`, which fills the inner size, as one of `size`.
Picture enlarged(const Picture &picture, double factor, QSize size);

/// `size` × `scale` pixels, with `scale` as its device pixel ratio.
QImage imageOf(const Picture &picture, double scale);

/// Draws the picture and returns what makes the bytes of an SVG file, on any thread, one call at a
/// time. Texts stay texts; the picture's own font stands before fonts that every system has. Its
/// ids begin with `idPrefix`: pictures of one HTML document share them.
std::function<QByteArray()> drawnAsSvg(const Picture &picture, const QString &idPrefix = {});

/// The <svg> element of an SVG file, for an HTML document: without what comes before it.
QByteArray svgElement(const QByteArray &svg);

/// Draws the picture and returns what makes the bytes of a PDF file, on any thread, one call at a
/// time: one page of the picture's size, 96 of its pixels an inch.
std::function<QByteArray()> drawnAsPdf(const Picture &picture);

/// The bytes of a PNG file. `dpi`: the pixels per inch that are written into it; empty: as many as
/// give the picture its logical size. Usable from any thread: encoding takes longer than drawing.
Result<QByteArray> pngOf(const QImage &image, std::optional<int> dpi = {});

} // namespace corelane
