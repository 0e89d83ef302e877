// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lane_stages.h"
#include "analysis/lanes/lanes.h"
#include "record/run_record.h"

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace corelane {

// A worker's helpers: the processes and threads that it made, and those that these made, as far as
// they do not stamp. What they do, the worker does.

/// Whose helper each thread of a run is. Nobody's in a recording that does not tell who made whom.
class Helpers {
public:
    /// `run` outlives this.
    explicit Helpers(const RunRecord &run);

    /// Of the worker that stamps into this ring, by birth.
    const std::vector<const ThreadLife *> &of(int ring) const;

private:
    static constexpr int kNobody = 0; ///< ring 0 is the main program's
    /// Which rings a thread stamped into from when on, by time.
    struct Stamped {
        std::vector<std::pair<std::int64_t, int>> since_ns; ///< rings of workers
        bool isMain = false;                                ///< the main program's ring, too
    };
    /// Either whose the thread is, or the thread whose owner is its own.
    struct Step {
        int ring = kNobody;
        std::optional<std::size_t> maker;
    };
    void findStampers();
    void findSoleWorkers();
    std::optional<std::size_t> lifeAt(int thread, std::int64_t time_ns) const;
    Step madeBy(std::size_t maker, std::int64_t time_ns) const;
    Step stepFrom(std::size_t life) const;
    void findOwner(std::size_t life);

    const RunRecord &m_run;
    std::unordered_map<int, std::vector<std::size_t>> m_lives; ///< by number, then by birth
    std::unordered_map<std::size_t, Stamped> m_stamped;        ///< by life
    std::unordered_map<int, int> m_ofProcess; ///< the one worker that it has; several: nobody
    bool m_hasSeveralWorkers = false;
    std::vector<std::optional<int>> m_owner;                            ///< rings, by life
    std::unordered_map<int, std::vector<const ThreadLife *>> m_helpers; ///< by ring
};

/// Shows in a worker's lane what its helpers did while it did not run itself: it runs while one of
/// them does, else it waits for a core while one of them does, and while it waits for a child it
/// waits for what that waits for. The lane's tier says how finely this is known: a helper whose
/// lane is sampled does not show in an exact one. Fills `lane.helpers`.
void showHelpers(Lane &lane, const std::vector<StageSpan> &stages,
                 const std::vector<Lane> &helpers);

} // namespace corelane
