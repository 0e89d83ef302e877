// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/core_time_behind.h"
#include "analysis/core_time_rule.h"
#include "analysis/core_time_sources.h"
#include "analysis/saturating.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace corelane {

// How many of the run's threads do what at one moment, for the account over cores from switches.

using ThreadCount = std::uint32_t;

inline constexpr std::array kWaits{State::gilWait,    State::lockWait,  State::ioWait,
                                   State::sleep,      State::pageFault, State::stopped,
                                   State::unexplained};
inline constexpr std::array kDepends{State::otherThread, State::child, State::ioWait};

/// What a thread does, as the place of its count.
enum Slot : std::uint8_t {
    kGone,
    kRunning,
    kQueued,
    kFirstWait,
    kFirstDepends = kFirstWait + kWaits.size() * kWaitLevels,
    kSlots = kFirstDepends + kDepends.size(),
};

template <std::size_t size>
inline std::size_t indexIn(const std::array<State, size> &states, State state)
{
    return static_cast<std::size_t>(std::find(states.begin(), states.end(), state) -
                                    states.begin());
}

inline std::uint8_t slotOf(const ThreadPart &part)
{
    switch (part.part) {
    case Part::running:
        return kRunning;
    case Part::queued:
        return kQueued;
    case Part::depends:
        return static_cast<std::uint8_t>(kFirstDepends + indexIn(kDepends, part.state));
    case Part::waits:
        return static_cast<std::uint8_t>(kFirstWait +
                                         static_cast<std::size_t>(part.level) * kWaits.size() +
                                         indexIn(kWaits, part.state));
    case Part::gone:
        break;
    }
    return kGone;
}

inline bool isActive(std::uint8_t slot)
{
    return slot == kRunning || slot == kQueued;
}

inline bool isWaitFor(State state, std::uint8_t slot)
{
    return slot >= kFirstWait && slot < kFirstDepends &&
           kWaits[(slot - kFirstWait) % kWaits.size()] == state;
}

/// Waits for a lock that is no GIL.
inline bool isLocked(std::uint8_t slot)
{
    return isWaitFor(State::lockWait, slot);
}

/// Waits for a signal, result or work of another thread, which may be a lock as well.
inline bool isForOthers(std::uint8_t slot)
{
    return slot == kFirstDepends + indexIn(kDepends, State::otherThread);
}

inline Behind::Doing doingIn(std::uint8_t slot)
{
    return slot == kRunning                  ? Behind::Doing::runs
           : slot == kQueued                 ? Behind::Doing::waitsForCore
           : isWaitFor(State::gilWait, slot) ? Behind::Doing::waitsForGil
           : isLocked(slot)                  ? Behind::Doing::waitsForLock
                                             : Behind::Doing::other;
}

/// How many threads are in what, at one moment. Moments that are alike are added up before the rule
/// is asked, as it is linear in their lengths.
struct Counts {
    std::array<ThreadCount, kSlots> threads{};
    ThreadCount cpus = 1;
    ThreadCount finished = 0;
    ThreadCount startUp = 0;   ///< 1: no worker has begun its first chunk
    ThreadCount behindGil = 0; ///< of those that wait for it: their holder waits for a core
    ThreadCount behindLock = 0;

    bool operator==(const Counts &) const = default;

    bool hasLockWait() const
    {
        for (std::size_t level = 0; level < kWaitLevels; ++level) {
            const std::size_t first = kFirstWait + level * kWaits.size();
            if (threads[first] > 0 || threads[first + 1] > 0) // the GIL, another lock
                return true;
        }
        return false;
    }

    Moment lasting(std::int64_t length_ns) const
    {
        Moment moment{.length_ns = length_ns,
                      .available_ns = times(cpus, length_ns),
                      .running_ns = times(std::min(threads[kRunning], cpus), length_ns),
                      .queued_ns = times(threads[kQueued], length_ns),
                      .waits = {},
                      .dependent = {},
                      .behind = {},
                      .finished_ns = times(finished, length_ns),
                      .isStartUp = startUp > 0};
        for (std::size_t i = 0; i < kWaits.size() * kWaitLevels; ++i)
            moment.waits[i / kWaits.size()][kWaits[i % kWaits.size()]] =
                times(threads[kFirstWait + i], length_ns);
        for (std::size_t i = 0; i < kDepends.size(); ++i)
            moment.dependent[kDepends[i]] = times(threads[kFirstDepends + i], length_ns);
        moment.behind[State::gilWait] = times(behindGil, length_ns);
        moment.behind[State::lockWait] = times(behindLock, length_ns);
        return moment;
    }
};

struct CountsHash {
    std::size_t operator()(const Counts &counts) const
    {
        std::size_t hash = 14695981039346656037U; // FNV-1a, Fowler, Noll and Vo
        const auto mix = [&hash](std::size_t value) { hash = (hash ^ value) * 1099511628211U; };
        for (const ThreadCount count : counts.threads)
            mix(count);
        mix(counts.cpus);
        mix(counts.finished);
        mix(counts.startUp);
        mix(counts.behindGil);
        mix(counts.behindLock);
        return hash;
    }
};

} // namespace corelane
