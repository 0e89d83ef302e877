// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lane_text.h"

#include "charts/state_styles.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

namespace corelane {
namespace {

using What = std::pair<Role, std::int16_t>; ///< the worker only for Quantity::worker

What whatIs(const LaneMark &mark)
{
    return {mark.role, mark.role == Quantity::worker ? mark.worker : std::int16_t(0)};
}

QString wordOf(const What &what)
{
    const QString word = titleText(what.first);
    return what.second > 0 ? QStringLiteral("%1 %2").arg(word).arg(what.second) : word;
}

QString percent(double share)
{
    return share < 0.01 ? QStringLiteral("under 1 %")
                        : QStringLiteral("%1 %").arg(qRound(100 * share));
}

/// Shares of the stretch, the greatest first.
QString sharesText(const LaneRow &row, TimeRange stretch)
{
    const double length = static_cast<double>(stretch.second - stretch.first);
    std::map<What, double> shares;
    for (const LaneMark &mark : row.marks) {
        if (mark.begin_ns >= stretch.second)
            break;
        const std::int64_t covered =
            std::min(mark.end_ns, stretch.second) - std::max(mark.begin_ns, stretch.first);
        if (covered > 0)
            shares[whatIs(mark)] += static_cast<double>(mark.share) * static_cast<double>(covered);
    }
    std::vector<std::pair<double, What>> sorted;
    for (const auto &[what, covered] : shares)
        sorted.emplace_back(covered / length, what);
    std::sort(sorted.rbegin(), sorted.rend());
    QStringList lines;
    for (const auto &[share, what] : sorted)
        lines << QStringLiteral("%1 %2").arg(percent(share), wordOf(what));
    if (!lines.isEmpty())
        lines << QStringLiteral("of %1 from %2")
                     .arg(lengthText(stretch.second - stretch.first),
                          momentText(stretch.first, stretch.second - stretch.first));
    return lines.join(QLatin1Char('\n'));
}

QString markText(const LaneMark &mark)
{
    const std::int64_t length = mark.end_ns - mark.begin_ns;
    QString text = QStringLiteral("%1 for %2\nfrom %3")
                       .arg(wordOf(whatIs(mark)), lengthText(length),
                            momentText(mark.begin_ns, std::max<std::int64_t>(length, 1000)));
    if (mark.core >= 0)
        text += QStringLiteral(", core %1").arg(mark.core);
    return text;
}

} // namespace

std::vector<LaneMark> marksAt(const LaneRow &row, std::int64_t time_ns)
{
    std::vector<LaneMark> marks;
    for (const LaneMark &mark : row.marks) {
        if (mark.begin_ns > time_ns)
            break;
        if (time_ns < mark.end_ns)
            marks.push_back(mark);
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const LaneMark &a, const LaneMark &b) { return a.share > b.share; });
    return marks;
}

QString laneText(const LaneRow &row, TimeRange pixel)
{
    const std::int64_t middle = pixel.first + (pixel.second - pixel.first) / 2;
    const std::vector<LaneMark> marks = marksAt(row, middle);
    QString text;
    if (marks.size() == 1 && marks.front().share >= 1 &&
        marks.front().end_ns - marks.front().begin_ns >= 2 * (pixel.second - pixel.first)) {
        text = markText(marks.front());
    } else if (!marks.empty() && marks.front().share < 1) {
        // What a sampled lane did in a stretch is known in sum only: the stretch is what there is.
        const TimeRange stretch{marks.front().begin_ns, marks.front().end_ns};
        const bool isWide = stretch.second - stretch.first > pixel.second - pixel.first;
        text = sharesText(row, isWide ? stretch : pixel);
    } else {
        text = sharesText(row, pixel);
    }
    return text.isEmpty() ? QString()
                          : QString::fromStdString(row.title) + QLatin1Char('\n') + text;
}

} // namespace corelane
