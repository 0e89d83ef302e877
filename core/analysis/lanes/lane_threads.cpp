// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_threads.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace corelane {
namespace {

constexpr std::int64_t kNearby_ns = 1'000'000'000; ///< how far away a reading still tells the cause
constexpr std::int64_t kShort_ns = 100'000'000;    ///< what is longer, a reading falls into

/// The entries that begin in [from, to).
template <class Entry, class Moment>
std::span<const Entry> within(std::span<const Entry> entries, std::int64_t from_ns,
                              std::int64_t to_ns, const Moment &momentOf)
{
    const auto before = [&momentOf](const Entry &entry, std::int64_t time_ns) {
        return momentOf(entry) < time_ns;
    };
    const auto first = std::lower_bound(entries.begin(), entries.end(), from_ns, before);
    return {first, std::lower_bound(first, entries.end(), to_ns, before)};
}

/// The first of the lives, which are sorted, that was born after that moment.
auto bornAfter(const std::vector<ThreadLife> &lives, std::int64_t time_ns)
{
    return std::upper_bound(
        lives.begin(), lives.end(), time_ns,
        [](std::int64_t moment_ns, const ThreadLife &life) { return moment_ns < life.born_ns; });
}

/// Of the thread that had the number at that moment; 0 where it is in no list.
int processAt(const std::vector<ThreadLife> &lives, std::int64_t time_ns)
{
    if (lives.empty())
        return 0;
    const auto after = bornAfter(lives, time_ns);
    return after == lives.begin() ? after->process : std::prev(after)->process;
}

template <class Entry, class Moment>
void sortBy(Entry *first, Entry *last, const Moment &momentOf)
{
    const auto before = [&momentOf](const Entry &x, const Entry &y) {
        return momentOf(x) < momentOf(y);
    };
    if (!std::is_sorted(first, last, before))
        std::stable_sort(first, last, before);
}

} // namespace

ThreadIndex::ThreadIndex(const RunRecord &run)
    : m_allOnCpu(run.onCpu),
      m_onCpu(run.onCpu.size()),
      m_readings(run.threadReadings.size()),
      m_faults(run.faultReadings.size())
{
    for (const ThreadLife &life : run.threads)
        m_threads[life.thread].lives.push_back(life);
    Recents recents;
    for (const OnCpu stretch : run.onCpu)
        ++entriesOf(stretch.thread, recents).onCpuCount;
    for (const ThreadReading &reading : run.threadReadings)
        ++m_threads[reading.thread].readingsCount;
    for (const FaultReading &reading : run.faultReadings)
        ++m_threads[reading.thread].faultsCount;
    std::size_t stretches = 0;
    std::size_t readings = 0;
    std::size_t faults = 0;
    for (auto &[thread, entries] : m_threads) {
        entries.onCpuBegin = stretches;
        entries.readingsBegin = readings;
        stretches += std::exchange(entries.onCpuCount, 0);
        readings += std::exchange(entries.readingsCount, 0);
        entries.faultsBegin = faults;
        faults += std::exchange(entries.faultsCount, 0);
        sortLives(entries);
    }
    Stretches::Place place = 0;
    for (const OnCpu stretch : run.onCpu) {
        Entries &entries = entriesOf(stretch.thread, recents);
        m_onCpu[entries.onCpuBegin + entries.onCpuCount++] = place++;
    }
    for (const ThreadReading &reading : run.threadReadings) {
        Entries &entries = m_threads.find(reading.thread)->second;
        m_readings[entries.readingsBegin + entries.readingsCount++] = reading;
        if (reading.wait == Wait::gil) {
            if (const int process = processAt(entries.lives, reading.time_ns))
                m_gilSeen_ns[process].push_back(reading.time_ns);
        }
    }
    for (const FaultReading &reading : run.faultReadings) {
        Entries &entries = m_threads.find(reading.thread)->second;
        m_faults[entries.faultsBegin + entries.faultsCount++] = reading;
    }
    for (auto &[thread, entries] : m_threads)
        sortEntries(entries);
    for (auto &[process, seen_ns] : m_gilSeen_ns)
        std::sort(seen_ns.begin(), seen_ns.end());
}

ThreadIndex::Entries &ThreadIndex::entriesOf(int thread, Recents &recents)
{
    Recent &recent = recents[static_cast<unsigned>(thread) % recents.size()];
    if (!recent.entries || recent.thread != thread)
        recent = {thread, &m_threads[thread]};
    return *recent.entries;
}

void ThreadIndex::sortEntries(Entries &entries)
{
    Stretches::Place *const places = m_onCpu.data() + entries.onCpuBegin;
    sortBy(places, places + entries.onCpuCount,
           [this](Stretches::Place place) { return m_allOnCpu[place].begin_ns; });
    const auto timeOf = [](const auto &reading) { return reading.time_ns; };
    ThreadReading *const readings = m_readings.data() + entries.readingsBegin;
    sortBy(readings, readings + entries.readingsCount, timeOf);
    FaultReading *const faults = m_faults.data() + entries.faultsBegin;
    sortBy(faults, faults + entries.faultsCount, timeOf);
}

void ThreadIndex::sortLives(Entries &entries)
{
    std::stable_sort(
        entries.lives.begin(), entries.lives.end(),
        [](const ThreadLife &x, const ThreadLife &y) { return x.born_ns < y.born_ns; });
    std::int64_t latest_ns = std::numeric_limits<std::int64_t>::min();
    for (const ThreadLife &life : entries.lives) {
        latest_ns =
            std::max(latest_ns, life.died_ns.value_or(std::numeric_limits<std::int64_t>::max()));
        entries.latestDeath_ns.push_back(latest_ns);
    }
}

std::span<const std::int64_t> ThreadIndex::gilSeen_ns(int process) const
{
    const auto found = m_gilSeen_ns.find(process);
    if (found == m_gilSeen_ns.end())
        return {};
    return found->second;
}

ThreadTrace ThreadIndex::slice(const Entries &entries, std::size_t life) const
{
    const std::vector<ThreadLife> &lives = entries.lives;
    // What came before the first birth is the first one's: when sampled, a birth is seen late.
    const std::int64_t from_ns =
        life == 0 ? std::numeric_limits<std::int64_t>::min() : lives[life].born_ns;
    const std::int64_t to_ns = life + 1 < lives.size() ? lives[life + 1].born_ns
                                                       : std::numeric_limits<std::int64_t>::max();
    ThreadTrace trace;
    if (life < lives.size()) {
        trace.born_ns = lives[life].born_ns;
        trace.died_ns = lives[life].died_ns;
        if (life > 0)
            trace.free_ns = lives[life - 1].died_ns;
    }
    const std::span places(m_onCpu.data() + entries.onCpuBegin, entries.onCpuCount);
    trace.onCpu = {m_allOnCpu, within(places, from_ns, to_ns, [this](Stretches::Place place) {
                       return m_allOnCpu[place].begin_ns;
                   })};
    const auto timeOf = [](const auto &reading) { return reading.time_ns; };
    trace.readings =
        within(std::span(m_readings.data() + entries.readingsBegin, entries.readingsCount), from_ns,
               to_ns, timeOf);
    trace.faults = within(std::span(m_faults.data() + entries.faultsBegin, entries.faultsCount),
                          from_ns, to_ns, timeOf);
    return trace;
}

ThreadTrace ThreadIndex::traceOf(const ThreadLife &life) const
{
    constexpr std::ptrdiff_t kMostAlike = 64; // of one number and birth: no kernel's
    const Entries &entries = m_threads.at(life.thread);
    const auto end = bornAfter(entries.lives, life.born_ns);
    auto found = bornAfter(entries.lives, life.born_ns - 1);
    found = std::max(found, end - std::min(kMostAlike, end - found));
    while (found + 1 < end && !(*found == life))
        ++found;
    return slice(entries, static_cast<std::size_t>(found - entries.lives.begin()));
}

ThreadTrace ThreadIndex::traceAt(int thread, std::int64_t time_ns) const
{
    const auto found = m_threads.find(thread);
    if (found == m_threads.end())
        return {};
    // The first that was not dead yet: when sampled, it may have been seen after it had stamped.
    const std::vector<std::int64_t> &deaths_ns = found->second.latestDeath_ns;
    const auto alive = std::lower_bound(deaths_ns.begin(), deaths_ns.end(), time_ns);
    const auto i = static_cast<std::size_t>(alive - deaths_ns.begin());
    return slice(found->second, deaths_ns.empty() ? 0 : std::min(i, deaths_ns.size() - 1));
}

WaitCauses::WaitCauses(std::span<const ThreadReading> readings, Gil gil,
                       std::span<const std::int64_t> gilSeen_ns)
{
    if (gil != Gil::off)
        m_gilSeen_ns = gilSeen_ns;
    for (const ThreadReading &reading : readings) {
        if (reading.wait == Wait::none || reading.wait == Wait::unknown)
            continue;
        const bool isLock = reading.wait == Wait::gil && gil == Gil::off;
        m_seen.emplace_back(reading.time_ns,
                            WaitCause{.wait = isLock ? Wait::lock : reading.wait,
                                      .detail = isLock ? WaitDetail::mutex : reading.detail,
                                      .isSeen = true});
    }
}

WaitCause WaitCauses::of(std::int64_t begin_ns, std::int64_t end_ns, bool isFault)
{
    while (m_next < m_seen.size() && m_seen[m_next].first < begin_ns)
        ++m_next;
    const bool hasAfter = m_next < m_seen.size();
    if (hasAfter && m_seen[m_next].first <= end_ns)
        return m_seen[m_next].second;
    if (isFault)
        return kFaultCause;
    const std::int64_t before_ns =
        m_next > 0 ? begin_ns - m_seen[m_next - 1].first : kNearby_ns + 1;
    const std::int64_t after_ns = hasAfter ? m_seen[m_next].first - end_ns : kNearby_ns + 1;
    if (std::min(before_ns, after_ns) > kNearby_ns) {
        const auto gil_ns =
            std::lower_bound(m_gilSeen_ns.begin(), m_gilSeen_ns.end(), begin_ns - kNearby_ns);
        const bool isGil = end_ns - begin_ns <= kShort_ns && gil_ns != m_gilSeen_ns.end() &&
                           *gil_ns <= end_ns + kNearby_ns;
        return isGil ? WaitCause{.wait = Wait::gil} : WaitCause{};
    }
    WaitCause cause = m_seen[before_ns <= after_ns ? m_next - 1 : m_next].second;
    // A GIL is waited for again and again: one look tells of the next moments, not of a long wait.
    if (cause.wait == Wait::gil && end_ns - begin_ns > kShort_ns)
        return {};
    cause.isSeen = m_next == 0 || !hasAfter || m_seen[m_next - 1].second == m_seen[m_next].second;
    return cause;
}

std::int64_t FaultCounts::until(std::int64_t time_ns)
{
    std::int64_t newest = m_before;
    for (; m_next < m_faults.size() && m_faults[m_next].time_ns <= time_ns; ++m_next)
        newest = std::max(newest, m_faults[m_next].major);
    return newest - std::exchange(m_before, newest);
}

TimeSpans merged(TimeSpans spans)
{
    std::sort(spans.begin(), spans.end());
    TimeSpans merged;
    for (const auto &span : spans) {
        if (!merged.empty() && span.first <= merged.back().second)
            merged.back().second = std::max(merged.back().second, span.second);
        else
            merged.push_back(span);
    }
    return merged;
}

LostSpans mergedLosses(const std::vector<LostStretch> &lost)
{
    TimeSpans spans;
    for (const LostStretch &stretch : lost)
        spans.emplace_back(stretch.begin_ns, stretch.end_ns);
    return merged(std::move(spans));
}

LostSpans lossesFor(std::size_t lanes, const std::vector<LostStretch> &lost)
{
    constexpr std::size_t kMostCuts = 1 << 19; // of all lanes together
    const std::size_t most = std::max<std::size_t>(1, kMostCuts / std::max<std::size_t>(1, lanes));
    LostSpans spans = mergedLosses(lost);
    if (spans.size() <= most)
        return spans;
    // Between which spans, by their places, and the widest are left open.
    std::vector<std::size_t> gaps(spans.size() - 1);
    std::iota(gaps.begin(), gaps.end(), std::size_t{1});
    const auto isWider = [&spans](std::size_t x, std::size_t y) {
        const auto width_ns = [&spans](std::size_t at) {
            return spans[at].first - spans[at - 1].second;
        };
        return std::pair(width_ns(y), x) < std::pair(width_ns(x), y);
    };
    const auto kept = gaps.begin() + static_cast<std::ptrdiff_t>(most - 1);
    std::nth_element(gaps.begin(), kept, gaps.end(), isWider);
    std::sort(gaps.begin(), kept);
    LostSpans fewer{spans.front()};
    auto open = gaps.begin();
    for (std::size_t at = 1; at < spans.size(); ++at) {
        if (open != kept && *open == at) {
            fewer.push_back(spans[at]);
            ++open;
        } else {
            fewer.back().second = spans[at].second;
        }
    }
    return fewer;
}

} // namespace corelane
