// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_range.h"
#include "charts/language.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace corelane {
namespace {

constexpr std::int64_t kLeast_ns = 1000;

} // namespace

ViewState initialState(const Chart &chart)
{
    const auto *lanes = std::get_if<LaneRows>(&chart.body);
    if (!lanes || !lanes->detail_ns)
        return {};
    return {.detail = withinRun(*lanes->detail_ns, lanes->end_ns)};
}

std::optional<TimeRange> withinRun(TimeRange range, std::int64_t end_ns)
{
    const std::int64_t length = std::max(range.second - range.first, kLeast_ns);
    if (length >= end_ns)
        return {};
    const std::int64_t begin = std::clamp<std::int64_t>(range.first, 0, end_ns - length);
    return TimeRange{begin, begin + length};
}

TimeRange zoomed(TimeRange range, double factor, std::int64_t about_ns)
{
    const auto scaled = [&](std::int64_t moment_ns) {
        return about_ns + std::llround(static_cast<double>(moment_ns - about_ns) * factor);
    };
    return {scaled(range.first), scaled(range.second)};
}

TimeRange panned(TimeRange range, std::int64_t by_ns, std::int64_t end_ns)
{
    const std::int64_t by =
        std::max(-range.first, std::min(by_ns, std::max<std::int64_t>(0, end_ns - range.second)));
    return {range.first + by, range.second + by};
}

QString lengthText(std::int64_t length_ns)
{
    struct Unit {
        double ns;
        QString name;
    };
    const std::array<Unit, 3> units{
        {{1e3, QStringLiteral(" µs")}, {1e6, QStringLiteral(" ms")}, {1e9, QStringLiteral(" s")}}};
    if (length_ns < 1000)
        return QStringLiteral("%1 ns").arg(length_ns);
    std::size_t unit = 0;
    // What would be rounded up to 1000 of one unit is 1.00 of the next.
    while (unit + 1 < units.size() && static_cast<double>(length_ns) / units[unit].ns >= 999.5)
        ++unit;
    const double value = static_cast<double>(length_ns) / units[unit].ns;
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return shownLocale().toString(value, 'f', decimals) + units[unit].name;
}

QString momentText(std::int64_t moment_ns, std::int64_t length_ns)
{
    const double step_s = std::max(1.0, static_cast<double>(length_ns)) / 1e9 / 10;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step_s))), 2, 9);
    return shownLocale().toString(static_cast<double>(moment_ns) / 1e9, 'f', decimals) +
           QStringLiteral(" s");
}

} // namespace corelane
