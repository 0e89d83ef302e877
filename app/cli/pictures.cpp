// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pictures.h"

#include "charts/board_picture.h"
#include "charts/chart_picture.h"
#include "charts/fonts.h"
#include "charts/language.h"
#include "charts/theme.h"
#include "cli/output.h"
#include "cli/subcommand.h"
#include "files/save_file.h"

#include <QApplication>
#include <QEventLoop>

#include <unistd.h>

namespace corelane {

namespace {

/// Qt's remarks on a system without a desktop are of no use to who asked for a picture; that it
/// cannot draw at all is, and ends the program, where Qt would crash it.
void dropMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg)
        return;
    complain({CORELANE_TR("cli.cannot-draw", "cannot draw"), message.toStdString(), {}});
    _exit(kExitFailed);
}

/// Charts are drawn by widgets, which want an application but no screen.
class ScreenlessApplication {
public:
    ScreenlessApplication()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_previousHandler = qInstallMessageHandler(dropMessage);
        m_application.emplace(m_count, m_arguments);
        installCatalogue();
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

Status write(const Picture &picture, const PictureOptions &options, const std::string &path)
{
    const ExportForms forms = exportForms({ExportOf::picture});
    const ExportForm *named = formOfFile(forms, path);
    const auto &form = std::get<PictureExport>((named ? named : forms.front())->make);
    const Result<QByteArray> bytes = form.drawn(picture, options.pixels)();
    if (!bytes)
        return bytes.error();
    return saveFile(*bytes, path);
}

} // namespace

Status writePicture(const std::vector<Chart> &charts, const PictureOptions &options,
                    const std::string &path)
{
    const ScreenlessApplication application;
    std::vector<SizedChart> sized;
    for (const Chart &chart : charts)
        sized.push_back({chart, options.size.value_or(suitableSize(chart))});
    return write(chartsPicture(sized, options.theme()), options, path);
}

Status writeBoard(const std::vector<Chart> &charts, const Explanation &explanation,
                  const PictureOptions &options, const std::string &path)
{
    const ScreenlessApplication application;
    BoardPage page{.what = said(explanation.headline.what),
                   .why = said(explanation.headline.why),
                   .charts = {},
                   .findings = {}};
    for (const Chart &chart : charts)
        page.charts.push_back({chart, initialState(chart)});
    for (const Finding &finding : explanation.findings)
        page.findings << said(finding.title);
    return write(boardPicture(page, options.size.value_or(suitableSize(page)), options.theme()),
                 options, path);
}

Status writeFilm(FilmOrder order, const std::string &path)
{
    const ScreenlessApplication application;
    order.write = [path](const QByteArray &bytes) { return saveFile(bytes, path); };
    ProgressLine progress(false);
    QEventLoop loop;
    Status ending = Done{};
    FilmJob job(std::move(order));
    QObject::connect(&job, &FilmJob::progressed, &loop, [&progress](int percent) {
        progress.show(shown(sentence(CORELANE_TR("cli.filming", "making the film: {share}"),
                                     arg<"share">(Figure::percent(percent * 0.01)))));
    });
    QObject::connect(&job, &FilmJob::ended, &loop, [&](const Status &status) {
        ending = status;
        loop.quit();
    });
    job.start();
    loop.exec();
    return ending;
}

std::vector<ReportChart> reportCharts(const std::vector<Chart> &charts)
{
    const ScreenlessApplication application;
    std::vector<ReportChart> drawn;
    for (const Chart &chart : charts)
        drawn.push_back({.title = shown(chart.title),
                         .light = drawnCardSvg(chart, lightTheme())().toStdString(),
                         .dark = drawnCardSvg(chart, darkTheme())().toStdString()});
    return drawn;
}

} // namespace corelane
