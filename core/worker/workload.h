// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/chunks.h"
#include "record/result.h"
#include "record/run_spec.h"
#include "worker/interpreter_lock.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace corelane {

struct AwaitingWork;

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

/// Chunks that are large objects: what goes to a worker, and what comes back. Models whose workers
/// share no memory move both; all others do the chunk where it lies. A chunk's argument and its
/// result have `unitBytes` for each of its units, and a smaller chunk's argument is the beginning
/// of a larger one's: it is made once.
struct Exchange {
    std::size_t unitBytes = 0;
    std::function<void(std::span<std::byte> argument)> fill; ///< in the main program
    std::function<void(std::span<const std::byte> argument, std::span<std::byte> result)>
        transform; ///< in the worker
    std::function<std::int64_t(std::span<const std::byte> result)>
        answerOf; ///< in the main program
};

/// A workload at one size with its options, ready to be done. The work of some units is a function
/// of their range alone, and a run's answer is the sum over all units.
struct Work {
    std::function<std::int64_t(Range)> work;
    std::function<std::int64_t(Range, InterpreterLock &)> workUnderLock; ///< the caller holds it
    std::shared_ptr<const AwaitingWork> awaiting = nullptr; ///< null: it can only block
    std::optional<Exchange> exchange = std::nullopt;
    /// The run's answer from the sum; null: it is the sum.
    std::function<std::int64_t(std::int64_t)> answer = nullptr;
};

/// Makes both forms of `work` from one: a callable (Range, auto &lock) -> std::int64_t that calls
/// lock.checkpoint() in its loop and lock.released(...) around what blocks. Threads share it.
template <class Do>
Work workOf(Do work)
{
    return {
        .work =
            [work](Range range) {
                NoLock lock;
                return work(range, lock);
            },
        .workUnderLock = [work](Range range, InterpreterLock &lock) { return work(range, lock); }};
}

/// The same for units that are done one by one without blocking, of `workOfUnit`: a callable
/// (std::int64_t unit) -> std::int64_t. Before each of them another thread may take the lock.
template <class DoUnit>
Work workOfUnits(DoUnit workOfUnit)
{
    return workOf([workOfUnit](Range range, auto &lock) {
        std::int64_t sum = 0;
        for (std::int64_t unit = range.first; unit < range.last; ++unit) {
            lock.checkpoint();
            sum += workOfUnit(unit);
        }
        return sum;
    });
}

/// A workload as the worker knows it. `prepare` is called in the main program before there are
/// workers, with a complete spec; what it makes is inherited by forked workers.
struct NativeWorkload {
    std::string_view id; ///< the catalogue's
    std::function<Result<Work>(const RunSpec &)> prepare;
    std::vector<std::string_view> options = {}; ///< keys that only this workload has
};

} // namespace corelane
