// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lane_painting.h"

#include "charts/shapes.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>

namespace corelane {
namespace {

/// How far up in the strip a share of its height reaches, in pixels.
int heightOf(float share, QRect strip)
{
    return static_cast<int>(std::min(share, 1.0F) * static_cast<float>(strip.height()) + 0.5F);
}

} // namespace

void appendRects(const LaneColumns &columns, const std::vector<Fill> &order, QRect strip,
                 std::array<std::vector<QRect>, kFills> &rects)
{
    std::vector<float> reached(static_cast<std::size_t>(columns.columns()), 0.0F);
    for (const Fill fill : order) {
        const std::span<const float> shares = columns.shares(fill);
        QRect open;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const int under = heightOf(reached[i], strip);
            reached[i] += shares[i];
            const int height = heightOf(reached[i], strip) - under;
            const int top = strip.top() + strip.height() - under - height;
            if (height > 0 && !open.isEmpty() && open.top() == top && open.height() == height) {
                open.setWidth(open.width() + 1);
                continue;
            }
            if (!open.isEmpty())
                rects[fill].push_back(open);
            open = QRect(strip.left() + static_cast<int>(i), top, 1, height);
        }
        if (!open.isEmpty())
            rects[fill].push_back(open);
    }
}

namespace {

/// What a pixel looks like by how many layers end at or below it, in each column of a pattern's
/// period; `layers` of them is the ground.
class RowLooks {
public:
    RowLooks(const std::vector<FillLook> &layers, QRgb ground, const PatternGrid &grid)
        : m_layers(layers),
          m_grid(grid),
          m_looks(layers.size() + 1),
          m_isPatterned(
              std::any_of(layers.begin(), layers.end(),
                          [](const FillLook &look) { return look.pattern != Pattern::plain; })),
          m_period(m_isPatterned ? 2 * kPatternStep * grid.unit : 1),
          m_colors(m_looks * static_cast<std::size_t>(m_period), ground)
    {
        for (int x = 0; x < m_period; ++x) {
            for (std::size_t i = 0; i < layers.size(); ++i)
                colorOf(x, i) = layers[i].color;
        }
    }

    /// For the row `y` of the image, from `left` on.
    void begin(int left, int y)
    {
        for (int x = 0; m_isPatterned && x < m_period; ++x) {
            for (std::size_t i = 0; i < m_layers.size(); ++i) {
                const FillLook &look = m_layers[i];
                colorOf(x, i) = isInPattern(look.pattern, left + x + m_grid.origin.x(),
                                            y + m_grid.origin.y(), m_grid.unit)
                                    ? look.patternColor
                                    : look.color;
            }
        }
    }
    template <class Layer>
    void paint(std::span<const Layer> layers, QRgb *pixels) const
    {
        const QRgb *const colors = m_colors.data();
        if (!m_isPatterned) {
            for (const Layer layer : layers)
                *pixels++ = colors[layer];
            return;
        }
        const std::size_t end = m_colors.size();
        std::size_t at = 0;
        for (const Layer layer : layers) {
            *pixels++ = colors[at + layer];
            at = at + m_looks == end ? 0 : at + m_looks;
        }
    }

private:
    QRgb &colorOf(int x, std::size_t layer)
    {
        return m_colors[static_cast<std::size_t>(x) * m_looks + layer];
    }

    const std::vector<FillLook> &m_layers;
    PatternGrid m_grid;
    std::size_t m_looks;
    bool m_isPatterned;
    int m_period;
    std::vector<QRgb> m_colors;
};

/// `Height`: an unsigned number that holds the strip's, and how many fills there are. The smaller,
/// the more of them the processor compares at once.
template <class Height>
void paintStrip(const LaneColumns &columns, const std::vector<Fill> &order, const FillLooks &looks,
                const PatternGrid &grid, QRgb ground, QRect strip, QImage &image)
{
    const auto count = static_cast<std::size_t>(columns.columns());
    std::vector<FillLook> layers;
    std::vector<float> reached(count, 0.0F);
    std::vector<Height> heights; // of each layer's upper end, in each column
    for (const Fill fill : order) {
        const std::span<const float> shares = columns.shares(fill);
        if (shares.empty())
            continue;
        layers.push_back(looks[fill]);
        heights.resize(heights.size() + count);
        Height *const upper = heights.data() + heights.size() - count;
        for (std::size_t i = 0; i < count; ++i) {
            reached[i] += shares[i];
            upper[i] = static_cast<Height>(heightOf(reached[i], strip));
        }
    }
    RowLooks row(layers, ground, grid);
    std::vector<Height> layerAt(count);
    for (int above = 0; above < strip.height(); ++above) {
        std::fill(layerAt.begin(), layerAt.end(), Height(0));
        const auto least = static_cast<Height>(above);
        for (std::size_t layer = 0; layer < layers.size(); ++layer) {
            const Height *const upper = heights.data() + layer * count;
            for (std::size_t i = 0; i < count; ++i)
                layerAt[i] = static_cast<Height>(layerAt[i] + (upper[i] <= least ? 1 : 0));
        }
        const int y = strip.top() + strip.height() - 1 - above;
        row.begin(strip.left(), y);
        row.paint(std::span<const Height>(layerAt),
                  reinterpret_cast<QRgb *>(image.scanLine(y)) + strip.left());
    }
}

} // namespace

void paintColumns(const LaneColumns &columns, const std::vector<Fill> &order,
                  const FillLooks &looks, const PatternGrid &grid, QRgb ground, QRect strip,
                  QImage &image)
{
    if (strip.height() <= std::numeric_limits<std::uint8_t>::max())
        paintStrip<std::uint8_t>(columns, order, looks, grid, ground, strip, image);
    else
        paintStrip<std::uint16_t>(columns, order, looks, grid, ground, strip, image);
}

} // namespace corelane
