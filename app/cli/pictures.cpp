// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pictures.h"

#include "charts/chart_image.h"
#include "charts/fonts.h"
#include "charts/theme.h"

#include <algorithm>
#include <QApplication>
#include <QPainter>

namespace corelane {

namespace {

/// Qt's remarks on a system without a desktop are of no use to who asked for a picture.
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

Status writePicture(const std::vector<Chart> &charts, const PictureOptions &options,
                    const std::string &path)
{
    // Charts are drawn by widgets, which want an application but no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto previousHandler = qInstallMessageHandler(dropMessage);
    char name[] = "corelane";
    char *arguments[] = {name, nullptr};
    int count = 1;
    const QApplication application(count, arguments);
    preferInterWithoutDesktop();

    const Theme theme = options.dark ? darkTheme() : lightTheme();
    std::vector<QImage> images;
    QSize pixels(0, 0);
    for (const Chart &chart : charts) {
        const QSize size = options.size.value_or(suitableSize(chart));
        images.push_back(&chart == &charts.back() ? chartImage(chart, size, options.scale, theme)
                                                  : cardImage(chart, size, options.scale, theme));
        images.back().setDevicePixelRatio(1);
        pixels = {std::max(pixels.width(), images.back().width()),
                  pixels.height() + images.back().height()};
    }
    QImage picture(pixels, QImage::Format_RGB32);
    QPainter painter(&picture);
    int top = 0;
    for (const QImage &image : images) {
        painter.drawImage(0, top, image);
        top += image.height();
    }
    painter.end();
    qInstallMessageHandler(previousHandler);
    return savePng(picture, QString::fromLocal8Bit(path.c_str()));
}

} // namespace corelane
