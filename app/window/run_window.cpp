// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_window.h"

#include "charts/fonts.h"
#include "window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QStyleFactory>

namespace corelane {

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("corelane"));
    QApplication::setApplicationVersion(QStringLiteral(CORELANE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("corelane"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("corelane"),
                                                 QIcon(QStringLiteral(":/window/corelane.png"))));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    preferInterWithoutDesktop();

    MainWindow window(ownInstallation());
    window.show();
    for (const QString &path : QApplication::arguments().mid(1))
        window.openRecording(path);
    return QApplication::exec();
}

} // namespace corelane
