// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_window.h"

#include "charts/fonts.h"
#include "charts/language.h"
#include "files/path_text.h"
#include "window/end_signals.h"
#include "window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QStyleFactory>
#include <QThreadPool>

#include <algorithm>
#include <csignal>
#include <string_view>

namespace corelane {

namespace {

/// Qt would end the program without a word on what to do.
bool hasDisplay(int argc, char **argv)
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM") ||
           std::find(argv, argv + argc, std::string_view("-platform")) != argv + argc;
}

} // namespace

Result<int> runWindow(int &argc, char **argv)
{
    if (!hasDisplay(argc, argv))
        return Error{
            CORELANE_TR("window.no-display", "there is no display for the window"),
            {},
            CORELANE_TR("window.on-terminal", "corelane --help tells what runs on the terminal")};
    // A file that reaches the limit of its size is an error to whoever writes it, also in a
    // library. What is started from here finds the signal as this process did.
    std::signal(SIGXFSZ, SIG_IGN);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("corelane"));
    QApplication::setApplicationVersion(QStringLiteral(CORELANE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("corelane"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("corelane"),
                                                 QIcon(QStringLiteral(":/window/corelane.png"))));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    preferInterWithoutDesktop();
    installCatalogue();

    MainWindow window(ownInstallation());
    window.show();
    const EndSignals ending([&window] { window.closeForGood(); });
    for (int i = 1; i < argc; ++i) // without those that were Qt's own
        window.openFile(pathText(argv[i]));
    const int status = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone(); // files being written use the application's fonts
    return status;
}

} // namespace corelane
