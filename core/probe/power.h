// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace corelane {

inline constexpr const char *kPowerSupplies = "/sys/class/power_supply";
inline constexpr const char *kCpuDevices = "/sys/devices/system/cpu";

/// Whether a battery of the machine is being emptied: then clocks are often kept low. A power
/// supply's `type` and `status` as Documentation/ABI/testing/sysfs-class-power of the kernel has
/// them; batteries of a mouse and the like have `scope` Device, and do not count.
bool isOnBattery(const std::string &powerSupplies = kPowerSupplies);

/// How often any core has been slowed down since boot because it was too hot: the sum of
/// cpu*/thermal_throttle/core_throttle_count (x86; the kernel's
/// arch/x86/kernel/cpu/mce/therm_throt.c). Empty where the kernel does not count it, as in most
/// virtual machines.
std::optional<std::int64_t> thermalThrottles(const std::string &cpuDevices = kCpuDevices);

} // namespace corelane
