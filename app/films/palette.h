// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QImage>
#include <QRgb>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace corelane {

/// The few colours of a picture that has an index for each. Not for several threads at once.
class Palette {
public:
    /// The theme's colours, those of all states and workers, then the most frequent ones of
    /// `picture`, Format_RGB32: texts have edges, heat maps have shades. At most `most`.
    Palette(const Theme &theme, const QImage &picture, std::size_t most);

    const std::vector<QRgb> &colors() const { return m_colors; }

    /// The index of the colour that is nearest to this one; of two, the first.
    std::uint8_t indexOf(QRgb color);

private:
    bool isNew(QRgb color, int distance) const;
    void addTheme(const Theme &theme);
    void addFrequent(const QImage &picture, std::size_t most);

    std::vector<QRgb> m_colors;
    std::unordered_map<QRgb, std::uint8_t> m_known;
};

} // namespace corelane
