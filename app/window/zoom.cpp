// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/zoom.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace corelane {
namespace {

constexpr std::array kSteps{80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400, 500, 600};
static_assert(kSteps.front() == Zoom::kLeast && kSteps.back() == Zoom::kMost);

} // namespace

Zoom::Zoom(QObject *parent) : QObject(parent), m_usual(QApplication::font()) {}

Zoom::~Zoom()
{
    if (m_percent != kUsual)
        QApplication::setFont(m_usual);
}

void Zoom::setPercent(int percent)
{
    const int within = std::clamp(percent, kLeast, kMost);
    if (within == m_percent)
        return;
    m_percent = within;
    QFont font = m_usual;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * within / kUsual);
    else
        font.setPixelSize(font.pixelSize() * within / kUsual);
    QApplication::setFont(font);
    emit changed(within);
}

void Zoom::enlarge()
{
    setPercent(*std::min(std::upper_bound(kSteps.begin(), kSteps.end(), m_percent),
                         std::prev(kSteps.end())));
}

void Zoom::reduce()
{
    const auto at = std::lower_bound(kSteps.begin(), kSteps.end(), m_percent);
    setPercent(at == kSteps.begin() ? kSteps.front() : *std::prev(at));
}

} // namespace corelane
