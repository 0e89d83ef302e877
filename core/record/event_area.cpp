// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/event_area.h"

#include <algorithm>
#include <cstring>

namespace corelane {
namespace {

EventAreaHeader &headerOf(void *memory)
{
    return *static_cast<EventAreaHeader *>(memory);
}

RingHeader &ringOf(void *memory, std::uint32_t ring)
{
    auto *bytes = static_cast<std::byte *>(memory);
    return *reinterpret_cast<RingHeader *>(bytes + kEventAreaHeaderSize +
                                           std::size_t{ring} * kRingSize);
}

StampRecord *recordsOf(RingHeader &ring)
{
    return reinterpret_cast<StampRecord *>(reinterpret_cast<std::byte *>(&ring) +
                                           sizeof(RingHeader));
}

template <class Word>
Word loadAcquire(Word &word)
{
    return std::atomic_ref<Word>(word).load(std::memory_order_acquire);
}

template <class Word>
void storeRelease(Word &word, Word value)
{
    std::atomic_ref<Word>(word).store(value, std::memory_order_release);
}

bool isKnown(std::uint32_t kind)
{
    return kind >= static_cast<std::uint32_t>(StampKind::workerBegin) &&
           kind <= static_cast<std::uint32_t>(StampKind::waitEnd);
}

} // namespace

void formatEventArea(void *memory, std::uint32_t rings)
{
    EventAreaHeader &header = headerOf(memory);
    header.version = kEventAreaVersion;
    header.headerSize = kEventAreaHeaderSize;
    header.ringCount = rings;
    header.ringCapacity = kRingCapacity;
    header.ringSize = kRingSize;
    storeRelease(header.magic, kEventAreaMagic);
}

bool isEventArea(const void *memory, std::size_t size)
{
    if (size < kEventAreaHeaderSize)
        return false;
    const auto &header = *static_cast<const EventAreaHeader *>(memory);
    return header.magic == kEventAreaMagic && header.version == kEventAreaVersion &&
           header.headerSize == kEventAreaHeaderSize && header.ringCapacity == kRingCapacity &&
           header.ringSize == kRingSize && size >= eventAreaSize(header.ringCount);
}

void writeStamp(void *memory, const Stamp &stamp)
{
    const auto number = static_cast<std::uint32_t>(stamp.ring);
    if (stamp.ring < 0 || number >= headerOf(memory).ringCount)
        return;
    RingHeader &ring = ringOf(memory, number);
    const std::uint64_t written = ring.written; // only this thread writes it
    if (written - loadAcquire(ring.read) >= kRingCapacity) {
        storeRelease(ring.dropped, ring.dropped + 1);
        return;
    }
    recordsOf(ring)[written % kRingCapacity] = StampRecord{
        .time_ns = stamp.time_ns,
        .cpu_ns = stamp.cpu_ns,
        .a = stamp.a,
        .b = stamp.b,
        .thread = stamp.thread,
        .kind = static_cast<std::uint32_t>(stamp.kind),
        .sequence = static_cast<std::uint32_t>(written + 1),
    };
    storeRelease(ring.written, written + 1);
}

void writeAnswer(void *memory, std::string_view answer)
{
    EventAreaHeader &header = headerOf(memory);
    const std::size_t length = std::min(answer.size(), kAnswerCapacity);
    std::memcpy(header.answer, answer.data(), length);
    header.answerLength = static_cast<std::uint32_t>(length);
    storeRelease(header.answerState, std::uint32_t{1});
}

EventAreaReader::EventAreaReader(void *memory, std::uint32_t rings)
    : m_memory(static_cast<std::byte *>(memory)), m_rings(rings), m_read(rings)
{
}

void EventAreaReader::drain(std::vector<Stamp> &stamps)
{
    for (std::uint32_t ring = 0; ring < m_rings; ++ring)
        drainRing(ring, stamps);
}

void EventAreaReader::drainRing(std::uint32_t number, std::vector<Stamp> &stamps)
{
    RingHeader &ring = ringOf(m_memory, number);
    std::uint64_t &read = m_read[number];
    const std::uint64_t written = loadAcquire(ring.written);
    if (written <= read || written - read > kRingCapacity)
        return; // nothing new, or overwritten by a stray write: no stamp of this ring can be
                // trusted
    for (; read < written; ++read) {
        const StampRecord record = recordsOf(ring)[read % kRingCapacity];
        if (record.sequence != static_cast<std::uint32_t>(read + 1))
            break; // on its way: the count was seen before the record
        if (!isKnown(record.kind))
            continue;
        stamps.push_back(Stamp{
            .time_ns = record.time_ns,
            .ring = static_cast<int>(number),
            .kind = static_cast<StampKind>(record.kind),
            .thread = record.thread,
            .cpu_ns = record.cpu_ns,
            .a = record.a,
            .b = record.b,
        });
    }
    storeRelease(ring.read, read);
}

std::int64_t EventAreaReader::dropped() const
{
    std::uint64_t dropped = 0;
    for (std::uint32_t ring = 0; ring < m_rings; ++ring)
        dropped += loadAcquire(ringOf(m_memory, ring).dropped);
    return static_cast<std::int64_t>(dropped);
}

std::optional<std::string> EventAreaReader::answer() const
{
    EventAreaHeader &header = headerOf(m_memory);
    if (loadAcquire(header.answerState) != 1)
        return std::nullopt;
    const std::size_t length = std::min<std::size_t>(header.answerLength, kAnswerCapacity);
    return std::string(header.answer, length);
}

} // namespace corelane
