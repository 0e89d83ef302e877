// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/process_stat.h"

#include "record/text.h"

#include <array>

namespace corelane {

std::optional<ProcessStat> parseProcessStat(std::string_view text, std::int64_t tick_ns)
{
    const std::size_t nameEnd = text.rfind(')');
    if (nameEnd == std::string_view::npos || nameEnd + 2 >= text.size())
        return std::nullopt;
    text.remove_prefix(nameEnd + 2);
    const std::string_view state = takeWord(text);

    // Field numbers as in proc(5), where the state is 3.
    constexpr std::size_t kFirst = 4;
    constexpr std::size_t kProcessor = 39;
    std::array<std::int64_t, kProcessor + 1> field{};
    for (std::size_t number = kFirst; number <= kProcessor; ++number) {
        const std::string_view word = takeWord(text);
        if (number == 25)
            continue; // rsslim may exceed 63 bits
        const auto value = toInteger<std::int64_t>(word.substr(0, word.find('\n')));
        if (!value && number != 28 && number != 29 && number != 30)
            return std::nullopt;
        field[number] = value.value_or(0); // 28 … 30 are addresses
    }
    return ProcessStat{
        .state = state.front(),
        .parent = static_cast<int>(field[4]),
        .user_ns = field[14] * tick_ns,
        .sys_ns = field[15] * tick_ns,
        .reapedUser_ns = field[16] * tick_ns,
        .reapedSys_ns = field[17] * tick_ns,
        .threads = static_cast<int>(field[20]),
        .processor = static_cast<int>(field[kProcessor]),
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
