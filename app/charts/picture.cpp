// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture.h"

#include "charts/plot.h"
#include "record/utf8.h"

#include <QApplication>
#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr int kLogicalDpi = 96;

/// Paints shapes for a file: nothing is cached as pixels, and no line has the width of a device's
/// pixel.
void paintShapes(const Picture &picture, QPaintDevice &device)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.fillRect(QRect({0, 0}, picture.size), picture.ground);
    picture.paint(Canvas(painter));
    painter.end();
}

/// What a file of shapes is made from: `paint` paints onto any device.
struct Shapes {
    QSize size;
    QString title;
    std::function<void(QPaintDevice &)> paint;
};

/// Painted once, for any thread to write.
Shapes recordedShapes(const Picture &picture)
{
    QPicture recorded;
    paintShapes(picture, recorded);
    return {
        .size = picture.size, .title = picture.title, .paint = [recorded](QPaintDevice &device) {
            QPainter(&device).drawPicture(0, 0, recorded);
        }};
}

/// A family that is not there where the file is opened must not become one with serifs.
void nameFallbackFonts(QByteArray &svg)
{
    const QByteArray family = QApplication::font().family().toHtmlEscaped().toUtf8();
    svg.replace("font-family=\"" + family + "\"",
                "font-family=\"" + family + ", 'Noto Sans', 'DejaVu Sans', Arial, sans-serif\"");
}

/// Rectangles that touch must not show what is behind them along the seam.
void sharpenEdges(QByteArray &svg)
{
    const qsizetype root = svg.indexOf("<svg ");
    if (root >= 0)
        svg.insert(root + 5, "shape-rendering=\"crispEdges\" ");
}

/// The generator of some versions of Qt does not escape a title.
void nameDocument(QByteArray &svg, const QString &title)
{
    const qsizetype place = svg.indexOf("<desc>");
    if (place >= 0)
        svg.insert(place, "<title>" + title.toHtmlEscaped().toUtf8() + "</title>\n");
}

void prefixIds(QByteArray &svg, const QByteArray &prefix)
{
    for (const char *before : {"id=\"", "url(#", "xlink:href=\"#"})
        svg.replace(before, before + prefix);
}

QByteArray svgOf(const Shapes &shapes, const QString &idPrefix)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(kLogicalDpi);
    svg.setSize(shapes.size);
    svg.setViewBox(QRect({0, 0}, shapes.size));
    svg.setDescription(QStringLiteral("Corelane"));
    shapes.paint(svg);
    QByteArray bytes = buffer.data();
    nameDocument(bytes, shapes.title);
    // The generator escapes markup alone, and XML allows no control characters.
    bytes = QByteArray::fromStdString(visible(bytes.toStdString(), LineEnds::kept));
    nameFallbackFonts(bytes);
    sharpenEdges(bytes);
    if (!idPrefix.isEmpty())
        prefixIds(bytes, idPrefix.toUtf8());
    return bytes;
}

QByteArray pdfOf(const Shapes &shapes)
{
    constexpr double kPoints = 72.0 / kLogicalDpi;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(kLogicalDpi);
    pdf.setCreator(QStringLiteral("Corelane"));
    pdf.setTitle(shapes.title);
    pdf.setPageLayout(
        {QPageSize(QSizeF(shapes.size) * kPoints, QPageSize::Point, {}, QPageSize::ExactMatch),
         QPageLayout::Portrait, QMarginsF()});
    shapes.paint(pdf);
    return buffer.data();
}

} // namespace

Canvas::Canvas(QPainter &painter, double scale) : m_painter(painter), m_scale(scale) {}

Canvas::Canvas(QCPPainter &painter) : m_painter(painter), m_shapes(&painter) {}

Canvas::Canvas(const Canvas &other, double factor)
    : m_painter(other.m_painter), m_shapes(other.m_shapes), m_scale(other.m_scale * factor)
{
}

Canvas Canvas::enlarged(double factor) const
{
    return {*this, factor};
}

RowWindow Canvas::drawPlot(const Chart &chart, const QRect &body, const Theme &theme,
                           const ViewState &state) const
{
    Plot plot;
    plot.showChart(chart, theme, body.size(), state);
    m_painter.save();
    if (m_shapes) {
        m_painter.translate(body.topLeft());
        plot.toPainter(m_shapes, body.width(), body.height());
    } else {
        const QPixmap pixels = plot.toPixmap(body.width(), body.height(), m_scale);
        // Pixel for pixel: at a broken scale the painter's own transformation would blur it.
        const QPointF origin = m_painter.transform().map(QPointF(body.topLeft()));
        m_painter.resetTransform();
        m_painter.drawPixmap(qRound(origin.x()), qRound(origin.y()), pixels);
    }
    m_painter.restore();
    return plot.rows();
}

QString NamedSize::tr(const char *text)
{
    return QCoreApplication::translate("corelane::NamedSize", text);
}

std::span<const NamedSize> namedSizes()
{
    static constexpr NamedSize sizes[] = {
        {"slide", QT_TRANSLATE_NOOP("corelane::NamedSize", "for a slide"), {1280, 720}},
        // As wide as the text of an A4 page, at 96 pixels per inch.
        {"page", QT_TRANSLATE_NOOP("corelane::NamedSize", "for a page"), {640, 400}},
    };
    return sizes;
}

Grown grownTo(QSize size, QSize suitable)
{
    constexpr double kLeastShare = 0.6; // narrower or lower than that, a picture is hard to lay out
    const double width = static_cast<double>(size.width()) / suitable.width();
    const double height = static_cast<double>(size.height()) / suitable.height();
    const double factor = std::max(
        1.0, std::min({std::sqrt(width * height), width / kLeastShare, height / kLeastShare}));
    return {factor, {qRound(size.width() / factor), qRound(size.height() / factor)}};
}

Picture enlarged(const Picture &picture, double factor, QSize size)
{
    return {.size = size,
            .title = picture.title,
            .ground = picture.ground,
            .paint = [paint = picture.paint, factor](const Canvas &canvas) {
                canvas.painter().save();
                canvas.painter().scale(factor, factor);
                paint(canvas.enlarged(factor));
                canvas.painter().restore();
            }};
}

QImage imageOf(const Picture &picture, double scale)
{
    QImage image(qRound(picture.size.width() * scale), qRound(picture.size.height() * scale),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(picture.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    picture.paint(Canvas(painter, scale));
    painter.end();
    image.setDevicePixelRatio(scale);
    return image;
}

std::function<QByteArray()> drawnAsSvg(const Picture &picture, const QString &idPrefix)
{
    return [shapes = recordedShapes(picture), idPrefix] { return svgOf(shapes, idPrefix); };
}

QByteArray svgElement(const QByteArray &svg)
{
    return svg.mid(std::max<qsizetype>(0, svg.indexOf("<svg")));
}

std::function<QByteArray()> drawnAsPdf(const Picture &picture)
{
    return [shapes = recordedShapes(picture)] { return pdfOf(shapes); };
}

Result<QByteArray> pngOf(const QImage &image, std::optional<int> dpi)
{
    constexpr double kInch_m = 0.0254;
    const double perInch = dpi ? *dpi : kLogicalDpi * image.devicePixelRatio();
    QImage withDpi = image; // shares the pixels
    withDpi.setDotsPerMeterX(qRound(perInch / kInch_m));
    withDpi.setDotsPerMeterY(qRound(perInch / kInch_m));
    QBuffer png;
    QImageWriter writer(&png, "png");
    if (!png.open(QIODevice::WriteOnly) || !writer.write(withDpi))
        return Error{CORELANE_TR("picture.not-encoded", "cannot encode the picture"),
                     {},
                     verbatim(writer.errorString().toStdString())};
    return png.data();
}

} // namespace corelane
