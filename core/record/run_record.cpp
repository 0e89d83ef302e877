// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/run_record.h"

#include <chrono>
#include <cstdio>

namespace corelane {

std::int64_t missedByTime_ns(std::int64_t childCpu_ns, std::int64_t treeCpu_ns)
{
    constexpr std::int64_t kNegligible_ns = 10'000'000;
    const std::int64_t missed_ns = treeCpu_ns - childCpu_ns;
    return missed_ns > kNegligible_ns && missed_ns > treeCpu_ns / 100 ? missed_ns : 0;
}

std::optional<std::int64_t> RunRecord::startedAt_s() const
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int length = 0;
    if (std::sscanf(startedAt.c_str(), "%4d-%2u-%2uT%2d:%2d:%2d%n", &year, &month, &day, &hour,
                    &minute, &second, &length) != 6)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (!date.ok())
        return std::nullopt;
    // Behind a fraction, which does not count: "+01:00", or "Z" for none.
    const std::size_t zone =
        startedAt.find_first_not_of(".0123456789", static_cast<std::size_t>(length));
    char sign = '+';
    int zoneHours = 0;
    int zoneMinutes = 0;
    if (zone != std::string::npos)
        std::sscanf(startedAt.c_str() + zone, "%c%2d:%2d", &sign, &zoneHours, &zoneMinutes);
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const std::int64_t zone_s = (zoneHours * 60 + zoneMinutes) * 60 * (sign == '-' ? -1 : 1);
    return ((days * 24 + hour) * 60 + minute) * 60 + second - zone_s;
}

std::optional<std::int64_t> RunRecord::real_ns() const
{
    if (!release_ns)
        return std::nullopt;
    if (reaped_ns)
        return *reaped_ns - *release_ns;
    if (!treeReadings.empty())
        return treeReadings.back().time_ns - *release_ns;
    return 0;
}

std::vector<const RunRecord *> pointersTo(const std::vector<RunRecord> &runs)
{
    std::vector<const RunRecord *> pointers;
    for (const RunRecord &run : runs)
        pointers.push_back(&run);
    return pointers;
}

std::vector<const RunRecord *> pointersTo(const std::vector<std::shared_ptr<const RunRecord>> &runs)
{
    std::vector<const RunRecord *> pointers;
    for (const auto &run : runs)
        pointers.push_back(run.get());
    return pointers;
}

} // namespace corelane
