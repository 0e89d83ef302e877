// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workload.h"

#include <chrono>
#include <thread>

namespace corelane {

NativeWorkload sleep()
{
    return nativeWorkload("sleep", [](Range range, auto &lock) {
        const std::chrono::milliseconds duration(range.last - range.first);
        lock.released([duration] { std::this_thread::sleep_for(duration); });
        return std::int64_t{1};
    });
}

} // namespace corelane
