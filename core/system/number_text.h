// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace corelane {

/// `value` with `digits` decimals and a point, whatever the locale: "3.14".
std::string decimal(double value, int digits);
/// A whole number with its thousands set apart: "1,500,000".
std::string grouped(std::int64_t number);
/// Bytes for people, in binary units: "3.4 MiB", "38 MiB", "1.25 GiB".
std::string memoryText(std::int64_t bytes);

} // namespace corelane
