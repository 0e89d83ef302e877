// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_spec.h"
#include "worker/stamps.h"
#include "worker/workload.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace corelane {

/// How the chunk numbers are dealt out.
enum class Split {
    even,        ///< each worker a contiguous part
    interleaved, ///< in turn
    dynamic,     ///< the next free worker takes the next chunk
};

/// What a model gets to run.
struct Job {
    Work work;
    RunSpec spec;                 ///< complete
    std::int64_t serialUnits = 0; ///< the first ones, which the main program has done
    std::int64_t chunks = 0;      ///< of the others
    Split split = Split::interleaved;
    const EventArea &area;
    const Stamps &main; ///< ring 0: the model stamps the phases compute and join

    /// The units of a chunk; the serial part is in none.
    Range unitsOf(std::int64_t chunk) const;
};

/// The options that a Job itself carries out, for every model.
std::vector<std::string_view> jobOptions();

Job makeJob(Work work, const RunSpec &completeSpec, const EventArea &area, const Stamps &main);

/// What the workers of a run share, in memory that all of them see.
struct Progress {
    std::atomic<std::int64_t> nextChunk{0}; ///< of Split::dynamic
    std::atomic<bool> isAbandoned{false};   ///< the run has failed: nobody takes another chunk
};

/// One worker at its job. Made and used on the thread that works, in its process.
class Worker {
public:
    /// Stamps its begin. `number` is counted from 0; its ring is the next.
    Worker(const Job &job, int number, Progress &progress);

    /// The next chunk of its share by the job's split; empty when there is none left.
    std::optional<std::int64_t> takeChunk();
    /// Does one chunk with `work`, stamped; what it returned.
    std::int64_t doChunk(std::int64_t chunk, const std::function<std::int64_t(Range)> &work);
    /// Does its share, one chunk after the other; the sum of what `work` returned.
    std::int64_t doChunks(const std::function<std::int64_t(Range)> &work);
    /// The same with the job's own work.
    std::int64_t doChunks() { return doChunks(m_job.work.work); }

    /// Stamps its end; call it when the result has been handed over.
    void end() const { m_stamps.workerEnd(); }

    int number() const { return m_number; }
    const Stamps &stamps() const { return m_stamps; }

private:
    const Job &m_job;
    Progress &m_progress;
    int m_number;
    Stamps m_stamps;
    std::int64_t m_next; ///< with m_step and m_end: its share, unless the split is dynamic
    std::int64_t m_step;
    std::int64_t m_end;
};

} // namespace corelane
