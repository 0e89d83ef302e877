// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pictures.h"

#include "charts/chart_image.h"
#include "charts/theme.h"

#include <QApplication>
#include <QPainter>

namespace corelane {

Status writePicture(const std::vector<Chart> &charts, const PictureOptions &options,
                    const std::string &path)
{
    // Charts are drawn by widgets, which want an application but no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    char name[] = "corelane";
    char *arguments[] = {name, nullptr};
    int count = 1;
    const QApplication application(count, arguments);

    const Theme theme = options.dark ? darkTheme() : lightTheme();
    const QSize pixels = options.size * options.scale;
    QImage picture(pixels.width(), pixels.height() * static_cast<int>(charts.size()),
                   QImage::Format_RGB32);
    QPainter painter(&picture);
    int top = 0;
    for (const Chart &chart : charts) {
        QImage image = chartImage(chart, options.size, options.scale, theme);
        image.setDevicePixelRatio(1);
        painter.drawImage(0, top, image);
        top += pixels.height();
    }
    painter.end();
    return savePng(picture, QString::fromLocal8Bit(path.c_str()));
}

} // namespace corelane
