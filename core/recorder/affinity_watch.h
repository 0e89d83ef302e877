// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/affinity.h"
#include "record/run_record.h"

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace corelane {

/// Notices when a thread may use other CPUs than the run was given, as where a library binds it.
class AffinityWatch {
public:
    /// `run`: what holds where nothing is told.
    explicit AffinityWatch(std::optional<CpuMask> run) : m_run(std::move(run)) {}

    /// The thread was seen to have done something. Looks at once the first time, each time within
    /// its first second, then once a second; tells only what has changed.
    std::optional<AffinityReading> look(int thread, std::int64_t time_ns);
    void forget(int thread) { m_threads.erase(thread); }

private:
    struct Thread {
        std::int64_t first_ns = 0;
        std::int64_t due_ns = 0;
        std::optional<CpuMask> told; ///< empty: the run's
    };
    std::optional<CpuMask> m_run;
    std::unordered_map<int, Thread> m_threads;
};

} // namespace corelane
