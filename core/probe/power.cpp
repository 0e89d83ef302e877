// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/power.h"

#include "record/text.h"
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
    std::error_code failed; // such as a machine without this folder
    for (const fs::directory_entry &supply : fs::directory_iterator(powerSupplies, failed)) {
        if (wordIn(supply.path() / "type") == "Battery" &&
            wordIn(supply.path() / "scope") != "Device" &&
            wordIn(supply.path() / "status") == "Discharging")
            return true;
    }
    return false;
}

std::optional<std::int64_t> thermalThrottles(const std::string &cpuDevices)
{
    std::optional<std::int64_t> sum;
    std::error_code failed;
    for (const fs::directory_entry &device : fs::directory_iterator(cpuDevices, failed)) {
        const auto count = toInteger<std::int64_t>(
            wordIn(device.path() / "thermal_throttle" / "core_throttle_count"));
        if (count)
            sum = sum.value_or(0) + *count;
    }
    return sum;
}

} // namespace corelane
