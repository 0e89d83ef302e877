// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/core_time_behind.h"
#include "analysis/accounts/core_time_rule.h"
#include "analysis/accounts/core_time_sources.h"
#include "analysis/arithmetic/saturating.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace corelane {

// How many of the run's threads do what at one moment, for the account over cores from switches.

using ThreadCount = std::uint32_t;

inline constexpr std::array kWaits{State::gilWait,    State::lockWait,  State::ioWait,
                                   State::sleep,      State::pageFault, State::stopped,
                                   State::unexplained};
inline constexpr std::array kDepends{State::otherThread, State::child, State::ioWait, State::sleep};

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
    std::array<ThreadCount, kSlots> threads{}; ///< changed by add() alone
    ThreadCount cpus = 1;
    ThreadCount finished = 0;
    ThreadCount startUp = 0;   ///< 1: no worker has begun its first chunk
    ThreadCount behindGil = 0; ///< of those that wait for it: their holder waits for a core
    ThreadCount behindLock = 0;

    bool operator==(const Counts &) const = default;

    /// So many more threads are in that slot; below 0: fewer.
    void add(std::size_t slot, std::int64_t more)
    {
        threads[slot] += static_cast<ThreadCount>(more);
        m_threadsHash += static_cast<std::uint64_t>(more) * kFactors[slot];
    }

    /// The sum of all counts, each times a factor of its own. That of the threads is kept up to
    /// date, as there are many slots, of which few change from one moment to the next.
    std::size_t hash() const
    {
        const std::uint64_t sum = m_threadsHash + cpus * kFactors[kSlots] +
                                  finished * kFactors[kSlots + 1] + startUp * kFactors[kSlots + 2] +
                                  behindGil * kFactors[kSlots + 3] +
                                  behindLock * kFactors[kSlots + 4];
        return sum ^ (sum >> 32);
    }

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

private:
    static constexpr std::array<std::uint64_t, kSlots + 5> kFactors = [] {
        std::array<std::uint64_t, kSlots + 5> factors{};
        std::uint64_t state = 0;
        for (std::uint64_t &factor : factors) { // SplitMix64, Steele, Lea and Flood
            state += 0x9e3779b97f4a7c15U;
            std::uint64_t mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9U;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
            factor = mixed ^ (mixed >> 31);
        }
        return factors;
    }();

    std::uint64_t m_threadsHash = 0;
};

/// How long each count of threads lasted in sum. A run goes to and fro between a few of them.
class CountLengths {
public:
    void add(const Counts &counts, std::int64_t length_ns)
    {
        Length *&recent = m_recent[counts.hash() % m_recent.size()];
        if (!recent || recent->first != counts)
            recent = &*m_lengths.try_emplace(counts, 0).first;
        recent->second += length_ns;
    }
    auto begin() const { return m_lengths.begin(); }
    auto end() const { return m_lengths.end(); }

private:
    struct Hash {
        std::size_t operator()(const Counts &counts) const { return counts.hash(); }
    };
    using Lengths = std::unordered_map<Counts, std::int64_t, Hash>;
    using Length = Lengths::value_type;

    Lengths m_lengths;
    std::array<Length *, 64> m_recent{}; ///< by hash
};

} // namespace corelane
