// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_image.h"

#include "charts/card.h"
#include "charts/fonts.h"
#include "charts/plot.h"
#include "charts/save_file.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QImageWriter>
#include <QPainter>

namespace corelane {
namespace {

constexpr int kProvenanceBottom = 8;

/// The height that `text` takes below a card, on as many lines as it needs.
int heightOf(const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    const QRect lines =
        QFontMetrics(smallFont())
            .boundingRect(QRect(0, 0, width - 2 * kCardPadding, 1000), Qt::TextWordWrap, text);
    return lines.height() + kProvenanceBottom;
}

void paintPlot(QPainter &painter, const Chart &chart, QRect body, double scale, const Theme &theme,
               const ViewState &state)
{
    Plot plot;
    plot.showChart(chart, theme, body.size(), state);
    const QPixmap pixels = plot.toPixmap(body.width(), body.height(), scale);
    // Pixel for pixel: at a broken scale the painter's own transformation would blur it.
    painter.save();
    painter.resetTransform();
    painter.drawPixmap(qRound(body.x() * scale), qRound(body.y() * scale), pixels);
    painter.restore();
}

QImage painted(const Chart &chart, QSize size, double scale, const Theme &theme,
               const std::optional<ViewState> &state, const QString &provenance)
{
    QImage image(qRound(size.width() * scale), qRound(size.height() * scale),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.card);
    QPainter painter(&image);
    painter.scale(scale, scale);

    const int below = heightOf(provenance, size.width());
    const Card card = layOutCard(chart, {size.width(), size.height() - below}, 0);
    paintCard(painter, card, chart, theme);
    if (chart.emptyText.empty() && !card.body.isEmpty())
        paintPlot(painter, chart, card.body, scale, theme, state.value_or(initialState(chart)));

    painter.setFont(smallFont());
    painter.setPen(theme.mutedText);
    painter.drawText(
        QRect(kCardPadding, size.height() - below, size.width() - 2 * kCardPadding, below),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, provenance);
    painter.end();
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace

QImage chartImage(const Chart &chart, QSize size, double scale, const Theme &theme,
                  const std::optional<ViewState> &state)
{
    return painted(chart, size, scale, theme, state, QString::fromStdString(chart.provenance));
}

QImage cardImage(const Chart &chart, QSize size, double scale, const Theme &theme,
                 const std::optional<ViewState> &state)
{
    return painted(chart, size, scale, theme, state, {});
}

Status savePng(const QImage &image, const QString &path)
{
    QBuffer png;
    QImageWriter writer(&png, "png");
    if (!png.open(QIODevice::WriteOnly) || !writer.write(image))
        return Error{"cannot encode the picture", path.toLocal8Bit().toStdString(),
                     writer.errorString().toStdString()};
    return saveFile(png.data(), path);
}

} // namespace corelane
