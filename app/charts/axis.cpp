// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"

#include "charts/fonts.h"
#include "charts/language.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr int kAxisLabelPadding = 5;
constexpr int kNumberRoom = 52;    ///< the least distance of two numbers
constexpr int kRightOverhang = 10; ///< less than a card's padding

} // namespace

std::vector<double> axisTicks(double end, int most)
{
    if (!(end > 0))
        return {0};
    const double least = end / std::max(1, most - 1);
    const double unit = std::pow(10, std::floor(std::log10(least)));
    double step = unit;
    for (const double factor : {2, 5, 10}) {
        if (step < least * (1 - 1e-9) && factor * unit <= end)
            step = factor * unit;
    }
    std::vector<double> ticks;
    for (int i = 0; i * step <= end * (1 + 1e-9); ++i)
        ticks.push_back(i * step);
    return ticks;
}

void labelAxis(QCPAxis &axis, const std::vector<std::pair<double, QString>> &labels,
               const Theme &theme)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const auto &[value, text] : labels)
        ticker->addTick(value, text);
    axis.setTicker(ticker);
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTicks(false);
    axis.setTickLength(0, 1); // without length they would be dots in a file of shapes
    axis.setTickLabelPadding(kAxisLabelPadding - 1);
    axis.setTickLabelFont(smallFont());
    axis.setTickLabelColor(theme.mutedText);
    axis.grid()->setPen(QPen(theme.grid, 0));
    axis.grid()->setZeroLinePen(QPen(theme.grid, 0));
}

void numberAxis(QCPAxis &axis, double end, int width, const Theme &theme, const QString &unit)
{
    std::vector<std::pair<double, QString>> labels;
    for (const double tick : axisTicks(end, 1 + width / kNumberRoom))
        labels.emplace_back(tick, shownLocale().toString(tick, 'g', 6) + unit);
    labelAxis(axis, labels, theme);
}

void numberAxis(QCPAxis &axis, double begin, double end, int width, const Theme &theme)
{
    if (begin == 0) {
        numberAxis(axis, end, width, theme);
        return;
    }
    const QFontMetrics metrics(smallFont());
    const auto decimalsOf = [](double step) {
        return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    };
    // Longer numbers need a wider step, which may need fewer decimals, but never more.
    const int decimals = decimalsOf((end - begin) * kNumberRoom / std::max(1, width));
    const int room = std::max(
        kNumberRoom, metrics.horizontalAdvance(shownLocale().toString(end, 'f', decimals)) + 16);
    const std::vector<double> steps = axisTicks(end - begin, 1 + width / room);
    const double step = steps.size() > 1 ? steps[1] : end - begin;
    std::vector<std::pair<double, QString>> labels;
    for (double i = std::ceil(begin / step - 1e-6); i * step <= end + 1e-6 * step; ++i) {
        const QString text = shownLocale().toString(i * step, 'f', decimalsOf(step));
        const double x = (i * step - begin) / (end - begin) * width;
        const double half = 0.5 * metrics.horizontalAdvance(text);
        if (x - half >= -kNumberOverhang && x + half <= width + kRightOverhang)
            labels.emplace_back(i * step, text);
    }
    labelAxis(axis, labels, theme);
}

int numberHeight()
{
    return QFontMetrics(smallFont()).height() + kAxisLabelPadding;
}

int AxisCaption::width(const QString &text, int overhang)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(smallFont()).horizontalAdvance(text) + overhang +
                                2 * kAxisLabelPadding;
}

int AxisCaption::overhangOfZero()
{
    return QFontMetrics(smallFont()).horizontalAdvance(QLatin1Char('0')) / 2;
}

void AxisCaption::place(const QString &text, QPoint axisOrigin, const Theme &theme, int overhang)
{
    if (!m_item) {
        m_item = new QCPItemText(&m_plot);
        m_item->setClipToAxisRect(false);
        m_item->setPadding(QMargins());
        m_item->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
        m_item->position->setType(QCPItemPosition::ptAbsolute);
    }
    m_item->setVisible(width(text, overhang) <= axisOrigin.x());
    m_item->setText(text);
    m_item->setFont(smallFont());
    m_item->setColor(theme.mutedText);
    m_item->position->setCoords(axisOrigin.x() - overhang - 2 * kAxisLabelPadding,
                                axisOrigin.y() + kAxisLabelPadding);
}

} // namespace corelane
