// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

namespace corelane {

inline const Runtime kPython{
    .name = "CPython", .version = "3.11.2", .path = "/usr/bin/python3", .gil = Gil::on};
inline const Runtime kNative{.name = "C++", .version = "GCC 12"};

} // namespace corelane
