// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_window.h"

#include "window/main_window.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QStyleFactory>

namespace corelane {
namespace {

/// A desktop names its font; where there is none, Qt falls back on the alias "Sans Serif".
void chooseFont()
{
    const QString inter = QStringLiteral("Inter");
    if (QApplication::font().family() != QLatin1String("Sans Serif") ||
        !QFontDatabase::families().contains(inter))
        return;
    QApplication::setFont(QFont(inter, 10));
}

} // namespace

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("corelane"));
    QApplication::setApplicationVersion(QStringLiteral(CORELANE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("corelane"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("corelane"),
                                                 QIcon(QStringLiteral(":/window/corelane.svg"))));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    chooseFont();

    MainWindow window(ownInstallation());
    window.show();
    for (const QString &path : QApplication::arguments().mid(1))
        window.openRecording(path);
    return QApplication::exec();
}

} // namespace corelane
