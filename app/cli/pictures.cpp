// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pictures.h"

#include "charts/chart_picture.h"
#include "charts/fonts.h"
#include "charts/save_file.h"
#include "charts/theme.h"

#include <QApplication>

namespace corelane {

namespace {

/// Qt's remarks on a system without a desktop are of no use to who asked for a picture.
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) {}

/// Charts are drawn by widgets, which want an application but no screen.
class ScreenlessApplication {
public:
    ScreenlessApplication()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_previousHandler = qInstallMessageHandler(dropMessage);
        m_application.emplace(m_count, m_arguments);
        preferInterWithoutDesktop();
    }
    ScreenlessApplication(const ScreenlessApplication &) = delete;
    ScreenlessApplication &operator=(const ScreenlessApplication &) = delete;
    ~ScreenlessApplication()
    {
        m_application.reset();
        qInstallMessageHandler(m_previousHandler);
    }

private:
    QtMessageHandler m_previousHandler = nullptr;
    char m_name[9] = "corelane";
    char *m_arguments[2] = {m_name, nullptr};
    int m_count = 1;
    std::optional<QApplication> m_application;
};

} // namespace

bool isPictureName(const std::string &path)
{
    return pictureFormatOf(QString::fromLocal8Bit(path.c_str())).has_value();
}

Status writePicture(const std::vector<Chart> &charts, const PictureOptions &options,
                    const std::string &path)
{
    const ScreenlessApplication application;
    const QString file = QString::fromLocal8Bit(path.c_str());
    std::vector<SizedChart> sized;
    for (const Chart &chart : charts)
        sized.push_back({chart, options.size.value_or(suitableSize(chart))});
    const Picture picture = chartsPicture(sized, options.dark ? darkTheme() : lightTheme());
    const PictureForm form{.format = pictureFormatOf(file).value_or(PictureFormat::png),
                           .scale = options.scale,
                           .dpi = options.dpi};
    const Result<QByteArray> bytes = fileOf(form, picture);
    if (!bytes)
        return bytes.error();
    return saveFile(*bytes, file);
}

std::vector<ReportChart> reportCharts(const std::vector<Chart> &charts)
{
    const ScreenlessApplication application;
    std::vector<ReportChart> drawn;
    for (const Chart &chart : charts) {
        const ThemedSvgs svgs = themedSvgs(chart);
        drawn.push_back({.title = chart.title,
                         .light = svgs.light.toStdString(),
                         .dark = svgs.dark.toStdString()});
    }
    return drawn;
}

} // namespace corelane
