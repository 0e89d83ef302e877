// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace corelane {
namespace {

QFont applicationFont(double factor)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(8, qRound(QFontInfo(font).pixelSize() * factor)));
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
    return applicationFont(0.92);
}

QFont titleFont()
{
    QFont font = applicationFont(1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont()
{
    return applicationFont(0.86);
}

} // namespace corelane
