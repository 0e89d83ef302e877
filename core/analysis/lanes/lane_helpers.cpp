// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/lane_helpers.h"

#include <algorithm>
#include <unordered_set>

namespace corelane {
namespace {

/// Whether it is told who made whom, and there is a thread that does not stamp.
bool mayHaveHelpers(const RunRecord &run)
{
    std::unordered_set<std::int64_t> stampers;
    std::int64_t last = 0;
    for (const Stamp &stamp : run.stamps) {
        if (stamp.thread != last)
            stampers.insert(stamp.thread);
        last = stamp.thread;
    }
    const auto isTold = [](const ThreadLife &life) { return life.parent.has_value(); };
    const auto isSilent = [&](const ThreadLife &life) { return !stampers.contains(life.thread); };
    return std::any_of(run.threads.begin(), run.threads.end(), isTold) &&
           std::any_of(run.threads.begin(), run.threads.end(), isSilent);
}

} // namespace

Helpers::Helpers(const RunRecord &run) : m_run(run)
{
    if (!mayHaveHelpers(run))
        return;
    for (std::size_t life = 0; life < run.threads.size(); ++life)
        m_lives[run.threads[life].thread].push_back(life);
    for (auto &[thread, lives] : m_lives) {
        std::stable_sort(lives.begin(), lives.end(), [&run](std::size_t x, std::size_t y) {
            return run.threads[x].born_ns < run.threads[y].born_ns;
        });
    }
    findStampers();
    findSoleWorkers();
    m_owner.resize(run.threads.size());
    for (std::size_t life = 0; life < run.threads.size(); ++life) {
        findOwner(life);
        if (m_owner[life] != kNobody)
            m_helpers[*m_owner[life]].push_back(&run.threads[life]);
    }
}

const std::vector<const ThreadLife *> &Helpers::of(int ring) const
{
    static const std::vector<const ThreadLife *> kNone;
    const auto found = m_helpers.find(ring);
    return found == m_helpers.end() ? kNone : found->second;
}

/// The life that had this number then: the last one born by then, or the next if that had died.
std::optional<std::size_t> Helpers::lifeAt(int thread, std::int64_t time_ns) const
{
    const auto found = m_lives.find(thread);
    if (found == m_lives.end())
        return std::nullopt;
    const std::vector<std::size_t> &lives = found->second;
    auto life = std::partition_point(lives.begin(), lives.end(), [&](std::size_t each) {
        return m_run.threads[each].born_ns <= time_ns;
    });
    if (life == lives.begin()) // when sampled, it may have been seen after it had stamped
        return *life;
    const std::optional<std::int64_t> died_ns = m_run.threads[*std::prev(life)].died_ns;
    const bool isDead = died_ns && *died_ns < time_ns;
    return isDead && life != lives.end() ? *life : *std::prev(life);
}

void Helpers::findStampers()
{
    std::vector<const Stamp *> stamps;
    stamps.reserve(m_run.stamps.size());
    for (const Stamp &stamp : m_run.stamps) // drained ring by ring
        stamps.push_back(&stamp);
    std::stable_sort(stamps.begin(), stamps.end(),
                     [](const Stamp *x, const Stamp *y) { return x->time_ns < y->time_ns; });
    int worker = kNobody;
    for (const Stamp *stamp : stamps) {
        const auto life = lifeAt(static_cast<int>(stamp->thread), stamp->time_ns);
        if (!life)
            continue;
        Stamped &stamped = m_stamped[*life];
        if (stamp->ring < 1) {
            stamped.isMain = true;
            continue;
        }
        m_hasSeveralWorkers = m_hasSeveralWorkers || (worker != kNobody && worker != stamp->ring);
        worker = stamp->ring;
        if (stamped.since_ns.empty() || stamped.since_ns.back().second != stamp->ring)
            stamped.since_ns.emplace_back(stamp->time_ns, stamp->ring);
    }
}

/// A process that belongs to one worker alone. The main program's has that worker's threads and its
/// own, unless there is but one worker.
void Helpers::findSoleWorkers()
{
    for (const auto &[life, stamped] : m_stamped) {
        const int process = m_run.threads[life].process;
        if (stamped.isMain && m_hasSeveralWorkers)
            m_ofProcess[process] = kNobody;
        for (const auto &[since_ns, ring] : stamped.since_ns) {
            const auto [found, isNew] = m_ofProcess.try_emplace(process, ring);
            if (!isNew && found->second != ring)
                found->second = kNobody;
        }
    }
}

/// What a thread makes is the worker's for whom it stamped last. Before its first stamp it made
/// that worker ready, but for the main program, which makes ready whatever they all need.
Helpers::Step Helpers::madeBy(std::size_t maker, std::int64_t time_ns) const
{
    const auto found = m_stamped.find(maker);
    if (found == m_stamped.end())
        return {.ring = kNobody, .maker = maker};
    const Stamped &stamped = found->second;
    const auto after =
        std::partition_point(stamped.since_ns.begin(), stamped.since_ns.end(),
                             [&](const auto &since) { return since.first <= time_ns; });
    if (after != stamped.since_ns.begin())
        return {.ring = std::prev(after)->second, .maker = {}};
    const bool isReadying =
        after != stamped.since_ns.end() && !(stamped.isMain && m_hasSeveralWorkers);
    return {.ring = isReadying ? after->second : kNobody, .maker = {}};
}

Helpers::Step Helpers::stepFrom(std::size_t life) const
{
    const ThreadLife &thread = m_run.threads[life];
    if (m_stamped.contains(life) || thread.parent == 0)
        return {};
    if (thread.parent) {
        const auto maker = lifeAt(*thread.parent, thread.born_ns);
        return maker && *maker != life ? madeBy(*maker, thread.born_ns) : Step{};
    }
    if (thread.thread == thread.process)
        return {};
    // Whichever thread of its process made it.
    if (const auto sole = m_ofProcess.find(thread.process); sole != m_ofProcess.end())
        return {.ring = sole->second, .maker = {}};
    const auto first = lifeAt(thread.process, thread.born_ns);
    return first ? madeBy(*first, thread.born_ns) : Step{};
}

void Helpers::findOwner(std::size_t life)
{
    std::vector<std::size_t> path;
    int owner = kNobody;
    for (std::optional<std::size_t> at = life; at;) {
        if (m_owner[*at]) {
            owner = *m_owner[*at];
            break;
        }
        m_owner[*at] = kNobody; // should they have made each other
        path.push_back(*at);
        const Step step = stepFrom(*at);
        owner = step.ring;
        at = step.maker;
    }
    for (const std::size_t each : path)
        m_owner[each] = owner;
}

} // namespace corelane
