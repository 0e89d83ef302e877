// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lane_painting.h"
#include "charts/lanes_layout.h"
#include "charts/painted_plottable.h"
#include "charts/theme.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace corelane {

/// What LaneStrips draws.
struct StripsContent {
    std::shared_ptr<const LaneIndex> index;
    LanesArea lanes;
    std::vector<Fill> order; ///< of stacking, as stackOrder() gives it
    int titlesEnd = 0;       ///< right end of the titles
    int highlight = 0;       ///< a worker of `index`, or 0
    bool writesInMarks = false;
    std::optional<TimeRange> frame; ///< drawn around that stretch: what the detail shows

    bool operator==(const StripsContent &) const = default;
};

/// Draws lanes over one stretch of time, with their titles: per pixel column the shares of what is
/// in it stacked, and marks of some pixels as themselves. All edges lie on device pixels. It goes
/// by its content's places, not by its axes, and keeps its columns until they change.
class LaneStrips : public PaintedPlottable {
public:
    using PaintedPlottable::PaintedPlottable;

    void show(const StripsContent &content, const Theme &theme);

protected:
    /// Titles stand left of the axis rect.
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;

private:
    struct Word {
        QRect rect; ///< in device pixels
        Fill fill;
        int worker;
    };
    /// What the content becomes at one scale.
    struct Drawn {
        StripsContent content; ///< but for its frame
        FillLooks looks;
        double scale = 0;
        bool asShapes = false; ///< rectangles, else an image
        QPoint origin;         ///< of the image, in device pixels
        QImage image;
        std::vector<QRect> tracks; ///< of the strips, in device pixels
        std::array<std::vector<QRect>, kFills> rects;
        std::vector<Word> words;
    };
    void compute(double scale, bool asShapes);
    void computeStrip(LaneColumns &columns, std::size_t strip);
    /// `wide` gets the strip's wide marks unless it is null.
    void fill(LaneColumns &columns, std::size_t strip, double scale,
              std::vector<WideMark> *wide) const;
    QRect stripRect(std::size_t strip, double scale) const;
    QColor colorOf(Fill fill) const;
    QColor trackColor() const;
    FillLooks looks() const;
    void drawRects(QCPPainter &painter) const;
    void drawFrame(QCPPainter &painter, double scale) const;
    void drawWords(QCPPainter &painter) const;
    void drawTitles(QCPPainter &painter) const;

    StripsContent m_content;
    Theme m_theme;
    Drawn m_drawn;
};

} // namespace corelane
