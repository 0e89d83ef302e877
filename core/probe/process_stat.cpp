// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/process_stat.h"

#include "record/text.h"
#include "system/mapping.h"

#include <array>

namespace corelane {
std::optional<ProcessStat> parseProcessStat(std::string_view text, std::int64_t tick_ns)
{
    const std::size_t nameBegin = text.find('(');
    const std::size_t nameEnd = text.rfind(')');
    if (nameBegin == std::string_view::npos || nameEnd == std::string_view::npos ||
        nameEnd < nameBegin || nameEnd + 2 >= text.size())
        return std::nullopt;
    const std::string_view name = text.substr(nameBegin + 1, nameEnd - nameBegin - 1);
    text.remove_prefix(nameEnd + 2);
    const std::string_view state = takeWord(text);

    std::array<std::int64_t, 40> field{}; // numbered as in proc(5), where the state is 3
    std::size_t next = 4;
    for (const std::size_t number : {4U, 10U, 12U, 14U, 15U, 16U, 17U, 20U, 24U, 39U}) {
        for (; next < number; ++next)
            takeWord(text);
        const auto value = toInteger<std::int64_t>(takeWord(text));
        if (!value)
            return std::nullopt;
        field[number] = *value;
        ++next;
    }
    return ProcessStat{
        .name = std::string(name),
        .state = state.front(),
        .parent = static_cast<int>(field[4]),
        .minorFaults = field[10],
        .majorFaults = field[12],
        .user_ns = field[14] * tick_ns,
        .sys_ns = field[15] * tick_ns,
        .reapedUser_ns = field[16] * tick_ns,
        .reapedSys_ns = field[17] * tick_ns,
        .threads = static_cast<int>(field[20]),
        .resident_bytes = field[24] * static_cast<std::int64_t>(pageSize()),
        .processor = static_cast<int>(field[39]),
    };
}

std::optional<SchedStat> parseSchedStat(std::string_view text)
{
    const auto onCpu = toInteger<std::int64_t>(takeWord(text));
    const auto runQueue = toInteger<std::int64_t>(takeWord(text));
    if (!onCpu || !runQueue)
        return std::nullopt;
    return SchedStat{.onCpu_ns = *onCpu, .runQueue_ns = *runQueue};
}

} // namespace corelane
