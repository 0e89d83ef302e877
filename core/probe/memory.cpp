// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/memory.h"

#include "record/text.h"
#include "system/proc_file.h"

#include <string>

namespace corelane {

std::optional<std::int64_t> parsePss(std::string_view text)
{
    constexpr std::string_view kKey = "\nPss:";
    const std::size_t at = text.find(kKey);
    if (at == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(at + kKey.size());
    const auto kibibytes = toInteger<std::int64_t>(takeWord(text));
    if (!kibibytes)
        return std::nullopt;
    return *kibibytes * 1024;
}

std::optional<std::int64_t> readPss(int process)
{
    return parsePss(
        readSmallFile("/proc/" + std::to_string(process) + "/smaps_rollup").value_or(""));
}

} // namespace corelane
