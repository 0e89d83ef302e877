// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace corelane {

/// For std::async: at once, on another thread; where none can be had, as at a limit of processes
/// (ulimit -u), when the result is asked for. libstdc++ decides in this order.
inline constexpr std::launch kBesideOrLater = std::launch::async | std::launch::deferred;

} // namespace corelane
