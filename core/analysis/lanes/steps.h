// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"
#include "record/sentence.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace corelane {

/// What somebody who looks at a run moment by moment goes on to.
enum class Step {
    gilHandOver,  ///< a thread that waited for its GIL gets it
    threadSwitch, ///< a thread comes onto a core or leaves it
    stateChange,  ///< a worker, or a thread, gets into another state
};
inline constexpr std::size_t kStepKinds = 3;

/// When that happened in a run.
struct StepMoments {
    /// By Step, each in nanoseconds after the run's release, after 0, ascending, none twice.
    std::array<std::vector<std::int64_t>, kStepKinds> moments;
    bool areExact = false; ///< false: the lanes are sampled, and single switches are not known

    const std::vector<std::int64_t> &of(Step step) const
    {
        return moments[static_cast<std::size_t>(step)];
    }
    bool operator==(const StepMoments &) const = default;
};

/// Of exact lanes, every boundary in them and in what their helpers did; of sampled ones, whose
/// stretches lie over each other, when a reading says something else than the one before. Pure.
StepMoments stepMoments(const Lanes &lanes);

/// The first moment after `time_ns`; empty where there is none.
std::optional<std::int64_t> momentAfter(const std::vector<std::int64_t> &moments,
                                        std::int64_t time_ns);
/// The last one before it.
std::optional<std::int64_t> momentBefore(const std::vector<std::int64_t> &moments,
                                         std::int64_t time_ns);

/// Why there is no such moment: "No hand-over of the GIL in this run".
Sentence whyNoStep(Step step, const StepMoments &moments, bool isForward);

} // namespace corelane
