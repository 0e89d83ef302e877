// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

// The event area: shared memory into which workers write stamps and the main program its answer,
// without a system call, and which the recorder drains ten times a second, and more often where
// many stamps come. FORMAT.md specifies the bytes, for writers in other languages; the structs
// below are the same layout.
//
// Its path is in the environment variable named by kEventAreaVariable. A process that finds none
// writes no stamps.

inline constexpr const char *kEventAreaVariable = "CORELANE_EVENT_AREA";
inline constexpr std::uint64_t kEventAreaMagic = 0x454e414c45524f43; // "CORELANE", little-endian
inline constexpr std::uint32_t kEventAreaVersion = 1;
inline constexpr std::uint32_t kRingCapacity = 2048; ///< records per ring
inline constexpr std::uint32_t kMostRings =
    4096 + 1; ///< ring 0 is the main program's, ring i worker i's
inline constexpr std::size_t kAnswerCapacity = 1024; ///< bytes

enum class StampKind : std::uint32_t {
    workerBegin = 1, ///< the worker's own code runs; a: its process id
    workerEnd = 2,   ///< its last chunk is done and its result handed over
    chunkBegin = 3,  ///< a: chunk number
    chunkEnd = 4,    ///< a: chunk number, b: the chunk's own answer; 0: it has none that fits
    phase = 5,       ///< ring 0 only; a: a Phase
    gil = 6, ///< a lock of this process that lets one thread run at a time; a: address, b: bytes
    transferBegin = 7, ///< the worker moves a chunk's data: takes its argument, gives its result
    transferEnd = 8,
    waitBegin = 9, ///< the worker waits and its thread may do other work; a: an AwaitCause
    waitEnd = 10,
};

/// What a worker waits for that shares its thread with others.
enum class AwaitCause : std::int64_t {
    io = 0,   ///< files, sockets or for time to pass
    turn = 1, ///< nothing: it has let the others go on
};

/// What the main program is doing from this stamp to its next `phase`.
enum class Phase : std::int64_t {
    startUp = 1, ///< making the workers
    compute = 2, ///< all workers have been started
    join = 3,    ///< waiting for the last, collecting the results
    finish = 4,  ///< the answer is there; clearing up
    serial = 5,  ///< a part of the work that it does alone, before there are workers
};

/// One stamp as the rest of the program sees it.
struct Stamp {
    std::int64_t time_ns = 0; ///< CLOCK_MONOTONIC
    int ring = 0;             ///< 0: main program; i: worker i
    StampKind kind = StampKind::phase;
    std::int64_t thread = 0;  ///< kernel thread id
    std::int64_t cpu_ns = -1; ///< CLOCK_THREAD_CPUTIME_ID of the writing thread; -1: not read
    std::int64_t a = 0;
    std::int64_t b = 0;

    bool operator==(const Stamp &) const = default;
};

struct StampRecord {
    std::int64_t time_ns;
    std::int64_t cpu_ns;
    std::int64_t a;
    std::int64_t b;
    std::int64_t thread;
    std::uint32_t kind;
    std::uint32_t
        sequence; ///< low 32 bits of this record's number, counted from 1; a reader checks it
};
static_assert(sizeof(StampRecord) == 48);

struct RingHeader {
    std::uint64_t written; ///< records written so far; stored after the record itself
    std::uint64_t read;    ///< records the recorder has taken
    std::uint64_t dropped; ///< stamps that found the ring full
    std::uint64_t reserved[5];
};
static_assert(sizeof(RingHeader) == 64);

struct EventAreaHeader {
    std::uint64_t magic;
    std::uint32_t version;
    std::uint32_t headerSize; ///< offset of ring 0
    std::uint32_t ringCount;
    std::uint32_t ringCapacity; ///< records per ring
    std::uint32_t ringSize;     ///< bytes from one ring to the next
    std::uint32_t
        claimedRings; ///< rings taken by threads that were given no number, from the highest down
    std::uint32_t answerState;  ///< 0: none yet; 1: answer; stored after the text
    std::uint32_t answerLength; ///< bytes
    char answer[kAnswerCapacity];
    std::uint32_t isContained; ///< 1: the recorder knows processes and threads by the numbers of
                               ///< /proc/thread-self, which are not their own
};

inline constexpr std::uint32_t kEventAreaHeaderSize = 4096;
static_assert(sizeof(EventAreaHeader) <= kEventAreaHeaderSize);
inline constexpr std::uint32_t kRingSize =
    sizeof(RingHeader) + kRingCapacity * static_cast<std::uint32_t>(sizeof(StampRecord));

constexpr std::size_t eventAreaSize(std::uint32_t rings)
{
    return kEventAreaHeaderSize + std::size_t{rings} * kRingSize;
}

/// Makes zeroed memory of eventAreaSize(rings) bytes an empty event area.
void formatEventArea(void *memory, std::uint32_t rings);

/// Whether `size` bytes at `memory` are an event area of this version.
bool isEventArea(const void *memory, std::size_t size);

/// Writes one stamp into its ring, or counts it as dropped when the ring is full. One writer per
/// ring at a time; no system call. `stamp.ring` beyond the area: nothing is written.
void writeStamp(void *memory, const Stamp &stamp);

/// Publishes the answer; what is beyond kAnswerCapacity bytes is cut.
void writeAnswer(void *memory, std::string_view answer);

/// The reader's side: single-threaded, in the recorder. It trusts nothing in the area, which any
/// worker may have overwritten: numbers are bounded before they are used, the layout is its own.
class EventAreaReader {
public:
    /// `memory` stays the caller's and outlives the reader.
    EventAreaReader(void *memory, std::uint32_t rings);

    /// Appends the stamps that arrived since the last call, ring by ring.
    void drain(std::vector<Stamp> &stamps);
    std::int64_t dropped() const;
    std::optional<std::string> answer() const;

private:
    void drainRing(std::uint32_t ring, std::vector<Stamp> &stamps);

    std::byte *m_memory;
    std::uint32_t m_rings;
    std::vector<std::uint64_t> m_read;
};

} // namespace corelane
