// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace corelane {

/// How many cases a test goes through: `usual`, or in its long variant, which ctest runs with
/// CORELANE_ROUNDS set, that many times as many.
inline int roundsOf(int usual)
{
    return usual * std::max(1, qEnvironmentVariableIntValue("CORELANE_ROUNDS"));
}

} // namespace corelane
