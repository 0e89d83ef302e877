// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "worker/job.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

namespace corelane {

/// The workers of a model whose library makes the threads and deals out the chunks itself. A slot
/// is worker i's ring; one thread at a time is in it. A chunk that throws fails the run: the others
/// stop after the chunk at hand.
class WorkerSlots {
public:
    explicit WorkerSlots(const Job &job);

    /// The calling thread becomes worker `number`, counted from 0, unless it is.
    void enter(int number);
    /// Does a chunk as worker `number`, on the thread that is it or becomes it. Once every chunk
    /// has been begun the worker leaves by itself.
    void doChunk(int number, std::int64_t chunk);
    /// Worker `number` has no more to do; on its thread.
    void leave(int number);

    /// Waits until every worker has left.
    Result<std::int64_t> sum() const;

private:
    struct alignas(64) Slot { ///< of its own cache line: a worker is not to slow its neighbour
        std::optional<Worker> worker;
        std::int64_t sum = 0;
        std::optional<Error> failure;
    };
    Slot &slot(int number) { return m_slots[static_cast<std::size_t>(number)]; }

    const Job &m_job;
    Progress m_progress; ///< `nextChunk`: how many have been begun
    std::vector<Slot> m_slots;
    std::atomic<int> m_inside = 0;
};

} // namespace corelane
