// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace corelane {
namespace {

/// In pixels. It takes a look into the database of fonts, and is asked for with every text.
int applicationType()
{
    thread_local QFont known;
    thread_local int pixelSize = 0;
    const QFont font = QApplication::font();
    if (pixelSize == 0 || !font.isCopyOf(known)) {
        known = font;
        pixelSize = QFontInfo(font).pixelSize();
    }
    return pixelSize;
}

QFont applicationFont(double factor)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(kLeastType, qRound(applicationType() * factor)));
    return font;
}

} // namespace

void preferInterWithoutDesktop()
{
    constexpr int kPointSize = 10;
    const QString inter = QStringLiteral("Inter");
    // What Qt names where nobody else does.
    const bool isUnnamed = QApplication::font().family() == QLatin1String("Sans Serif");
    if (isUnnamed && QFontDatabase::hasFamily(inter))
        QApplication::setFont(QFont(inter, kPointSize));
}

QFont chartFont()
{
    return applicationFont(kChartType);
}

QFont titleFont()
{
    return bold(applicationFont(1));
}

QFont smallFont()
{
    return applicationFont(kSmallType);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fitting(QFont font, double pitch)
{
    font.setPixelSize(std::clamp(static_cast<int>(pitch * 0.8), kLeastType,
                                 std::max(kLeastType, font.pixelSize())));
    return font;
}

} // namespace corelane
