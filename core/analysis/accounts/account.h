// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figures/accounting.h"
#include "analysis/lanes/lane_threads.h"
#include "analysis/lanes/lanes.h"
#include "analysis/lanes/state.h"
#include "record/run_record.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace corelane {

/// The parts of N × real: nanoseconds by state, 0 where the account knows none of that state.
class Parts {
public:
    std::int64_t &operator[](State state) { return m_ns[static_cast<std::size_t>(state)]; }
    std::int64_t operator[](State state) const { return m_ns[static_cast<std::size_t>(state)]; }
    std::int64_t sum_ns() const;

    bool operator==(const Parts &) const = default;

private:
    std::array<std::int64_t, kStates> m_ns{};
};

/// What the run-queue wait consists of. The three add up to it.
struct RunQueueParts {
    std::int64_t preempted_ns = 0;
    std::int64_t wokenLate_ns = 0;
    std::int64_t throttled_ns = 0; ///< a control group's quota was used up

    bool operator==(const RunQueueParts &) const = default;
};

/// Where the time of all workers went.
struct Account {
    bool ofWorkers = false; ///< false: a plain command, its threads over their lifetimes
    int workers = 0;        ///< or threads
    std::int64_t real_ns = 0;
    std::int64_t total_ns = 0; ///< workers × real; of threads: the sum of their lifetimes
    Parts parts;               ///< add up to total_ns exactly
    RunQueueParts runQueue;
    std::int64_t steal_ns = 0;      ///< taken by the hypervisor from all cores during the run; of
                                    ///< the parts, running has it
    std::vector<Parts> workerParts; ///< of each lane, in the lanes' order

    double share(State state) const; ///< of total_ns, 0 … 1
    /// Those that its parts are of: workerStates(), of a command threadStates().
    std::span<const State> states() const { return ofWorkers ? workerStates() : threadStates(); }

    bool operator==(const Account &) const = default;
};

/// What a lane does in a stretch, as accounts, charts and traces call it: of workers the lane's own
/// state, of a command's threads what the account over cores calls their waits. One of
/// workerStates() or threadStates().
State shownState(const Lane &lane, const LaneInterval &interval, bool ofWorkers);

/// Empty where there are no lanes. `baseline`: the sequential run of the same work, or null.
std::optional<Account> accountOf(const RunRecord &run, const Lanes &lanes,
                                 const RunRecord *baseline);
/// The same where nobody wants the lanes: they are never whole in memory.
std::optional<Account> accountOf(const RunRecord &run, const ThreadIndex &threads,
                                 const RunRecord *baseline);

/// The POP methodology's efficiencies (Performance Optimisation and Productivity, standard
/// metrics): of useful time, which is what workers spent running inside chunks.
struct Efficiencies {
    double loadBalance = 0; ///< mean useful time of the workers ÷ the greatest
    double parallel = 0;    ///< mean useful time of the workers ÷ real

    bool operator==(const Efficiencies &) const = default;
};

/// Empty where no worker reports chunks.
std::optional<Efficiencies> efficienciesOf(const Account &account);

} // namespace corelane
