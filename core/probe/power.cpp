// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/power.h"

#include "record/text.h"
#include "system/folder.h"
#include "system/proc_file.h"

#include <filesystem>
#include <string_view>

namespace corelane {
namespace {

namespace fs = std::filesystem;

/// The file's only word; empty where there is none.
std::string wordIn(const fs::path &file)
{
    const std::string text = readSmallFile(file.string()).value_or("");
    std::string_view rest = text;
    while (rest.ends_with('\n'))
        rest.remove_suffix(1);
    return std::string(rest);
}

} // namespace

bool isOnBattery(const std::string &powerSupplies)
{
    for (const fs::path &supply : entriesOf(powerSupplies)) { // none: there is no such folder
        if (wordIn(supply / "type") == "Battery" && wordIn(supply / "scope") != "Device" &&
            wordIn(supply / "status") == "Discharging")
            return true;
    }
    return false;
}

std::optional<std::int64_t> thermalThrottles(const std::string &cpuDevices)
{
    std::optional<std::int64_t> sum;
    for (const fs::path &device : entriesOf(cpuDevices)) {
        const auto count =
            toInteger<std::int64_t>(wordIn(device / "thermal_throttle" / "core_throttle_count"));
        if (count)
            sum = sum.value_or(0) + *count;
    }
    return sum;
}

} // namespace corelane
