// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lane_text.h"

#include "charts/language.h"

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

Sentence titleOf(const What &what)
{
    if (what.second <= 0)
        return title(what.first);
    return sentence(CORELANE_TR("lane.worker", "{worker} {number}"),
                    arg<"worker">(title(what.first)), arg<"number">(std::to_string(what.second)));
}

Sentence shareText(double share, const What &what)
{
    const auto of = arg<"what">(titleOf(what));
    if (share < 0.01)
        return sentence(CORELANE_TR("lane.under-one-percent", "under 1 % {what}"), of);
    return sentence(CORELANE_TR("lane.share", "{share} {what}"),
                    arg<"share">(Figure::percent(share)), of);
}

/// How long and from when on, in digits that suit the length.
auto lengthOf(std::int64_t length_ns)
{
    return arg<"length">(lengthText(length_ns).toStdString());
}
auto momentOf(std::int64_t moment_ns, std::int64_t length_ns)
{
    return arg<"moment">(momentText(moment_ns, length_ns).toStdString());
}

/// Shares of the stretch, the greatest first.
QString sharesText(const LaneRow &row, TimeRange stretch)
{
    const double length = static_cast<double>(stretch.second - stretch.first);
    std::map<What, double> shares;
    for (const LaneMark &mark : row.marks.in(stretch.first, stretch.second)) {
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
        lines << said(shareText(share, what));
    const std::int64_t length_ns = stretch.second - stretch.first;
    if (!lines.isEmpty())
        lines << said(sentence(CORELANE_TR("lane.stretch", "of {length} from {moment}"),
                               lengthOf(length_ns), momentOf(stretch.first, length_ns)));
    return lines.join(QLatin1Char('\n'));
}

QString markText(const LaneMark &mark)
{
    const std::int64_t length_ns = mark.end_ns - mark.begin_ns;
    const auto moment = momentOf(mark.begin_ns, std::max<std::int64_t>(length_ns, 1000));
    const Sentence what = sentence(CORELANE_TR("lane.mark", "{what} for {length}"),
                                   arg<"what">(titleOf(whatIs(mark))), lengthOf(length_ns));
    const Sentence where =
        mark.core < 0 ? sentence(CORELANE_TR("lane.from", "from {moment}"), moment)
                      : sentence(CORELANE_TR("lane.from-on-core", "from {moment}, core {core}"),
                                 moment, arg<"core">(std::to_string(mark.core)));
    return said(what) + QLatin1Char('\n') + said(where);
}

} // namespace

std::vector<LaneMark> marksAt(const LaneRow &row, std::int64_t time_ns)
{
    std::vector<LaneMark> marks;
    for (const LaneMark &mark : row.marks.in(time_ns, time_ns + 1)) {
        if (time_ns < mark.end_ns)
            marks.push_back(mark);
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const LaneMark &a, const LaneMark &b) { return a.share > b.share; });
    return marks;
}

QString laneTitle(const LaneRow &row)
{
    const QString title = said(row.title);
    if (row.helpersOf == 0)
        return title;
    return (row.helpers.empty() ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + title;
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
    return text.isEmpty() ? QString() : said(row.title) + QLatin1Char('\n') + text;
}

} // namespace corelane
