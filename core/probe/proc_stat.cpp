// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proc_stat.h"

#include "record/text.h"

#include <array>

namespace corelane {
namespace {

std::optional<CoreReading> parseRow(std::string_view row, std::int64_t time_ns,
                                    std::int64_t tick_ns)
{
    const std::string_view name = takeWord(row);
    const auto core = toInteger<int>(name.substr(std::min<std::size_t>(3, name.size())));
    if (!core)
        return std::nullopt;
    // proc(5): user nice system idle iowait irq softirq steal; guest times are within user and
    // nice.
    std::array<std::int64_t, 8> ticks{};
    for (std::int64_t &value : ticks)
        value = toInteger<std::int64_t>(takeWord(row)).value_or(0);
    const auto [user, nice, system, idle, iowait, irq, softirq, steal] = ticks;
    return CoreReading{
        .time_ns = time_ns,
        .core = *core,
        .user_ns = (user + nice) * tick_ns,
        .system_ns = (system + irq + softirq) * tick_ns,
        .idle_ns = idle * tick_ns,
        .iowait_ns = iowait * tick_ns,
        .steal_ns = steal * tick_ns,
    };
}

} // namespace

std::int64_t tick_ns()
{
    return 1'000'000'000 / sysconf(_SC_CLK_TCK);
}

std::vector<CoreReading> parseProcStat(std::string_view text, std::int64_t time_ns,
                                       std::int64_t tick_ns)
{
    std::vector<CoreReading> readings;
    while (text.starts_with("cpu")) { // these rows come first; the rest can be long
        if (const auto reading = parseRow(takeLine(text), time_ns, tick_ns))
            readings.push_back(*reading);
    }
    return readings;
}

std::vector<CoreReading> ProcStatReader::read(std::int64_t time_ns)
{
    const auto text = m_file.read(m_buffer);
    if (!text)
        return {};
    return parseProcStat(*text, time_ns, tick_ns());
}

} // namespace corelane
