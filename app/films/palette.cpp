// SPDX-License-Identifier: GPL-3.0-or-later
#include "films/palette.h"

#include "charts/state_styles.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace corelane {
namespace {

constexpr int kWorkerColors = 8;
/// Squared: two colours that nobody tells apart share one index.
constexpr int kAlike = 48;

/// How different two colours look: an eye tells greens apart best, blues least.
int squaredDistance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return 3 * red * red + 4 * green * green + 2 * blue * blue;
}

QRgb opaque(const QColor &color)
{
    return color.rgb() | 0xff000000;
}

} // namespace

Palette::Palette(const Theme &theme, const QImage &picture, std::size_t most)
{
    addTheme(theme);
    if (m_colors.size() > most)
        m_colors.resize(most);
    addFrequent(picture, most);
}

bool Palette::isNew(QRgb color, int distance) const
{
    return std::none_of(m_colors.begin(), m_colors.end(),
                        [=](QRgb known) { return squaredDistance(color, known) <= distance; });
}

void Palette::addTheme(const Theme &theme)
{
    const auto add = [this](const QColor &color) {
        if (isNew(opaque(color), 0))
            m_colors.push_back(opaque(color));
    };
    for (const QColor &each :
         {theme.window, theme.card, theme.cardBorder, theme.text, theme.mutedText, theme.grid,
          theme.accent, theme.selection, theme.real, theme.color(Quantity::sys)})
        add(each);
    for (const StateTraits &each : allStates()) {
        const QColor fill = theme.color(each.state);
        add(fill);
        add(patternColor(fill));
    }
    for (int worker = 1; worker <= kWorkerColors; ++worker)
        add(theme.workerColor(worker));
}

void Palette::addFrequent(const QImage &picture, std::size_t most)
{
    std::unordered_map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[row[x] | 0xff000000];
    }
    std::vector<std::pair<QRgb, int>> sorted(counts.begin(), counts.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto &one, const auto &other) {
        return one.second != other.second ? one.second > other.second : one.first < other.first;
    });
    for (const auto &[color, count] : sorted) {
        if (m_colors.size() >= most)
            return;
        if (isNew(color, kAlike))
            m_colors.push_back(color);
    }
}

std::uint8_t Palette::indexOf(QRgb color)
{
    const auto known = m_known.find(color);
    if (known != m_known.end())
        return known->second;
    int nearest = std::numeric_limits<int>::max();
    std::size_t index = 0;
    for (std::size_t i = 0; i < m_colors.size(); ++i) {
        const int distance = squaredDistance(color, m_colors[i]);
        if (distance < nearest) {
            nearest = distance;
            index = i;
        }
    }
    return m_known[color] = static_cast<std::uint8_t>(index);
}

} // namespace corelane
