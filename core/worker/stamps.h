// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/event_area.h"
#include "system/mapping.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace corelane {

/// The event area that the environment names, mapped. Without one, or with one that cannot be
/// mapped, it is there all the same, and nothing written to it goes anywhere. The mapping survives
/// fork.
class EventArea {
public:
    static EventArea fromEnvironment();

    bool isMapped() const { return static_cast<bool>(m_memory); }
    void writeAnswer(std::string_view answer) const;

private:
    friend class Stamps;
    explicit EventArea(Mapping memory) : m_memory(std::move(memory)) {}

    Mapping m_memory;
};

/// One ring of the event area. Made and used on the thread that writes into it: that thread's id is
/// read once, as the recorder knows it.
class Stamps {
public:
    Stamps(const EventArea &area, int ring);

    void phase(Phase phase) const;
    void workerBegin() const;
    void workerEnd() const;
    void chunkBegin(std::int64_t chunk) const;
    void chunkEnd(std::int64_t chunk, std::int64_t result) const;
    // Of a worker whose chunks are moved to it and back.
    void transferBegin() const;
    void transferEnd() const;
    // Of a worker that shares its thread with others.
    void waitBegin(AwaitCause cause) const;
    void waitEnd() const;
    /// Names a lock that lets one thread of this process run at a time. Main thread, ring 0.
    void gil(const void *lock, std::size_t size) const;

private:
    void write(StampKind kind, std::int64_t a, std::int64_t b) const;

    void *m_memory;
    int m_ring;
    std::int64_t m_process;
    std::int64_t m_thread;
};

} // namespace corelane
