// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lanes_layout.h"

#include "charts/axis.h"
#include "charts/card_header.h"
#include "charts/fonts.h"
#include "charts/lane_text.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace corelane {
namespace {

constexpr int kLanesTop = 4;
constexpr int kLaneTitleGap = 8;
constexpr double kMostLaneTitleShare = 0.3; ///< of the plot's width
constexpr double kLeastPitch = 2;
constexpr double kMostLanePitch = 9;     ///< times the height of its type
constexpr double kMostOverviewPitch = 3; ///< the same
constexpr double kOverviewShare = 0.42;  ///< of the height that both share
constexpr int kCaptionGap = 3;

int titleWidth(const LaneRows &body, int width)
{
    const QFontMetrics metrics(bold(smallFont()));
    int most = 0;
    for (const LaneRow &row : *body.rows)
        most = std::max(most, metrics.horizontalAdvance(laneTitle(row)) + 1);
    return std::min(most, static_cast<int>(width * kMostLaneTitleShare) - kCardPadding);
}

/// `rect` is as high as the area may become.
LanesArea areaOf(std::size_t lanes, QRect rect, double mostPitch, TimeRange range, bool isWhole)
{
    LanesArea area{.area = {.rect = rect, .range_ns = range, .isWhole = isWhole}, .lanes = lanes};
    const double perLane = rect.height() / static_cast<double>(std::max<std::size_t>(1, lanes));
    if (perLane < kLeastPitch)
        area.perStrip = static_cast<std::size_t>(std::ceil(kLeastPitch / std::max(perLane, 0.01)));
    area.pitch = std::min(perLane * static_cast<double>(area.perStrip), mostPitch);
    const double used = perLane >= mostPitch ? mostPitch * static_cast<double>(lanes)
                                             : static_cast<double>(rect.height());
    area.area.rect.setHeight(qRound(used));
    return area;
}

} // namespace

std::optional<std::size_t> LanesArea::laneAt(QPoint point) const
{
    if (!area.rect.contains(point) || lanes == 0)
        return {};
    const double perLane = pitch / static_cast<double>(perStrip);
    return first +
           std::min(lanes - 1, static_cast<std::size_t>((point.y() - area.rect.top()) / perLane));
}

LanesLayout layOutLanes(const LaneRows &body, const QString &axis, QSize size,
                        const std::optional<TimeRange> &detail, int firstRow)
{
    const std::size_t lanes = body.rows->size();
    const TimeRange whole{0, std::max<std::int64_t>(1, body.end_ns)};
    const int titles = std::max(titleWidth(body, size.width()),
                                AxisCaption::width(axis, kNumberOverhang) - kLaneTitleGap);
    LanesLayout layout{.titlesEnd = kCardPadding + titles};
    const int left = layout.titlesEnd + kLaneTitleGap;
    const int width = std::max(1, size.width() - kCardPadding - left);
    const int height = std::max(1, size.height() - kLanesTop - numberHeight());
    const auto showMain = [&](int top, TimeRange range) {
        const QRect rect(left, top, width, std::max(1, kLanesTop + height - top));
        layout.window = rowsWithin(static_cast<int>(lanes), rect.height(), kLeastRow, firstRow);
        layout.main = areaOf(static_cast<std::size_t>(layout.window.shown), rect,
                             kMostLanePitch * chartFont().pixelSize(), range, !detail);
        layout.main.first = static_cast<std::size_t>(layout.window.first);
    };
    if (!detail) {
        showMain(kLanesTop, whole);
        return layout;
    }
    const int caption = QFontMetrics(smallFont()).height();
    const int shared = std::max(2, height - caption - 2 * kCaptionGap);
    layout.overview =
        areaOf(lanes, QRect(left, kLanesTop, width, std::max(1, qRound(shared * kOverviewShare))),
               kMostOverviewPitch * chartFont().pixelSize(), whole, true);
    layout.caption =
        QRect(left, layout.overview->area.rect.bottom() + 1 + kCaptionGap, width, caption);
    showMain(layout.caption.bottom() + 1 + kCaptionGap, *detail);
    return layout;
}

} // namespace corelane
