// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lanes.h"
#include "record/run_record.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace corelane {

// What a recording holds of each thread, found by its life: the kernel's numbers may be used again.

/// Switches of a run's list, by their places in it.
class Stretches {
public:
    using Place = std::uint32_t; ///< as many do not fit into any memory

    Stretches() = default;
    Stretches(const OnCpuList &all, std::span<const Place> places) : m_all(&all), m_places(places)
    {
    }

    class Iterator {
    public:
        Iterator(const OnCpuList *all, const Place *place) : m_all(all), m_place(place) {}
        OnCpu operator*() const { return (*m_all)[*m_place]; }
        Iterator &operator++()
        {
            ++m_place;
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_place == other.m_place; }

    private:
        const OnCpuList *m_all;
        const Place *m_place;
    };
    Iterator begin() const { return {m_all, m_places.data()}; }
    Iterator end() const { return {m_all, m_places.data() + m_places.size()}; }
    bool empty() const { return m_places.empty(); }
    std::size_t size() const { return m_places.size(); }
    OnCpu front() const { return (*m_all)[m_places.front()]; }
    OnCpu back() const { return (*m_all)[m_places.back()]; }

private:
    const OnCpuList *m_all = nullptr;
    std::span<const Place> m_places;
};

/// All of one thread, in the order of time. The spans point into the index, and the stretches into
/// its run.
struct ThreadTrace {
    std::optional<std::int64_t> born_ns; ///< empty: it is in no list of threads
    std::optional<std::int64_t> died_ns;
    std::optional<std::int64_t> free_ns; ///< when the last thread that had its number died
    Stretches onCpu;
    std::span<const ThreadReading> readings;
    std::span<const FaultReading> faults;
};

/// Switches and readings of a recording, sorted by thread.
class ThreadIndex {
public:
    /// `run` outlives the index.
    explicit ThreadIndex(const RunRecord &run);

    ThreadTrace traceOf(const ThreadLife &life) const;
    /// The thread that had this number at that moment. It may be in no list.
    ThreadTrace traceAt(int thread, std::int64_t time_ns) const;
    /// When any thread of that process was seen waiting for a GIL; sorted.
    std::span<const std::int64_t> gilSeen_ns(int process) const;

private:
    struct Entries {
        std::size_t onCpuBegin = 0;
        std::size_t onCpuCount = 0;
        std::size_t readingsBegin = 0;
        std::size_t readingsCount = 0;
        std::size_t faultsBegin = 0;
        std::size_t faultsCount = 0;
        std::vector<ThreadLife> lives; ///< by birth
        /// Of each life and all before it; one that has not died dies never.
        std::vector<std::int64_t> latestDeath_ns;
    };
    /// What was found last, by the number: there are few who take turns.
    struct Recent {
        int thread = 0;
        Entries *entries = nullptr;
    };
    using Recents = std::array<Recent, 64>;
    Entries &entriesOf(int thread, Recents &recents);
    static void sortLives(Entries &entries);
    void sortEntries(Entries &entries);
    ThreadTrace slice(const Entries &entries, std::size_t life) const;

    std::unordered_map<int, Entries> m_threads;
    const OnCpuList &m_allOnCpu;
    std::vector<Stretches::Place> m_onCpu;
    std::vector<ThreadReading> m_readings;
    std::vector<FaultReading> m_faults;
    std::unordered_map<int, std::vector<std::int64_t>> m_gilSeen_ns; ///< by process
};

/// Tells what a thread waited for in stretches that are asked for in the order of time.
class WaitCauses {
public:
    /// `gilSeen_ns`: of the process, as the index tells it; outlives this.
    WaitCauses(std::span<const ThreadReading> readings, Gil gil,
               std::span<const std::int64_t> gilSeen_ns);

    /// The cause of a blocked stretch: what a reading in it saw, else what the nearest one within
    /// a second did. Where none saw the thread blocked, a stretch that is too short to be seen is a
    /// wait for the GIL if another thread of the process was seen waiting for it by then. A build
    /// without a GIL keeps the object that the lock was, and uses it as one: that is a lock.
    /// `isFault`: by the thread's page faults it was one, should no reading have fallen into it.
    WaitCause of(std::int64_t begin_ns, std::int64_t end_ns, bool isFault = false);

private:
    std::vector<std::pair<std::int64_t, WaitCause>> m_seen; ///< blocked, at that moment
    std::size_t m_next = 0;
    std::span<const std::int64_t> m_gilSeen_ns;
};

/// Goes through the looks at a thread: how many major faults were counted up to each.
class FaultCounts {
public:
    explicit FaultCounts(std::span<const FaultReading> faults) : m_faults(faults) {}

    /// From one call to the next, which come in the order of time.
    std::int64_t until(std::int64_t time_ns);

private:
    std::span<const FaultReading> m_faults;
    std::int64_t m_before = 0;
    std::size_t m_next = 0;
};

/// What a wait for a page is.
inline constexpr WaitCause kFaultCause{
    .wait = Wait::other, .detail = WaitDetail::pageFault, .isSeen = true};

/// From when to when.
using TimeSpans = std::vector<std::pair<std::int64_t, std::int64_t>>;
/// The same in any order -> sorted, without overlaps.
TimeSpans merged(TimeSpans spans);

/// Stretches in which records were lost, on whichever core: sorted, without overlaps.
using LostSpans = TimeSpans;
LostSpans mergedLosses(const std::vector<LostStretch> &lost);
/// The same for `lanes` lanes, each of which may be cut by every span. Where that would be out of
/// proportion, spans become one with what is nearest to them: more is called unknown then than need
/// be, and never less.
LostSpans lossesFor(std::size_t lanes, const std::vector<LostStretch> &lost);

} // namespace corelane
