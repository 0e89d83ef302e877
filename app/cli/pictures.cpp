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

constexpr int kWidth = 900;

int suitableHeight(const Panels &)
{
    return 360;
}

int suitableHeight(const Curves &)
{
    return 420;
}

int suitableHeight(const BarGroups &body)
{
    constexpr int kAround = 130;
    constexpr int kBar = 26;
    int height = kAround;
    for (const BarGroup &group : body.groups)
        height += kBar * std::max(1, static_cast<int>(group.bars.size()));
    return height;
}

int suitableHeight(const LaneRows &body)
{
    constexpr int kAround = 120;
    constexpr int kLane = 24;
    constexpr int kLeast = 240;
    constexpr int kMost = 1'600;
    const int rows = body.rows ? static_cast<int>(body.rows->size()) : 0;
    const int lanes = kLane * rows * (body.detail_ns ? 2 : 1);
    return std::clamp(kAround + lanes, kLeast, kMost);
}

/// Bars and lanes need a height for each of them, notes for each line; panels share what there is.
QSize suitableSize(const Chart &chart)
{
    constexpr int kNote = 22;
    const int body =
        std::visit([](const auto &content) { return suitableHeight(content); }, chart.body);
    return {kWidth, body + kNote * static_cast<int>(chart.notes.size())};
}

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
