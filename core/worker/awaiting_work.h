// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/chunks.h"
#include "worker/stamps.h"

#include <utility> // before Boost 1.74's awaitable.hpp, which lacks it

#include <boost/asio/awaitable.hpp>

#include <cstdint>
#include <functional>

namespace corelane {

/// The work of a workload that waits, as a coroutine: it does not block its thread. Apart from
/// workload.h, as Asio's headers are expensive to include.
struct AwaitingWork {
    /// Puts each wait between `waitBegin` and `waitEnd` of the worker's stamps.
    std::function<boost::asio::awaitable<std::int64_t>(Range, const Stamps &)> work;
};

} // namespace corelane
