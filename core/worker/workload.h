// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/chunks.h"
#include "worker/interpreter_lock.h"

#include <cstdint>
#include <string_view>

namespace corelane {

/// What a workload finds in the place of an InterpreterLock where threads run as they like; it
/// costs nothing.
struct NoLock {
    void checkpoint() {}

    template <class Blocking>
    void released(Blocking block)
    {
        block();
    }
};

/// A workload as the models see it. The work of one chunk is a function of its range alone, and a
/// run's answer is the sum over all chunks.
struct NativeWorkload {
    std::string_view id; ///< the catalogue's
    std::int64_t (*work)(Range range);
    std::int64_t (*workUnderLock)(Range range, InterpreterLock &lock); ///< the caller holds it
};

/// Makes both from one `Work`, a lambda (Range, auto &lock) -> std::int64_t without captures, which
/// calls lock.checkpoint() in its loop and lock.released(...) around what blocks.
template <class Work>
NativeWorkload nativeWorkload(std::string_view id, Work)
{
    return {
        .id = id,
        .work =
            [](Range range) {
                NoLock lock;
                return Work{}(range, lock);
            },
        .workUnderLock = [](Range range, InterpreterLock &lock) { return Work{}(range, lock); }};
}

} // namespace corelane
