// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/unswitched.h"

#include "record/utf8.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr std::size_t kMostNames = 5;

/// When one of these threads died last by the records; empty where none did.
std::optional<std::int64_t> lastDeath_ns(const std::vector<ThreadLife> &threads,
                                         const std::vector<PairedSwitches::Death> &deaths)
{
    std::optional<std::int64_t> died_ns;
    for (const auto &death : deaths) {
        const std::int64_t time_ns = death.died_ns;
        if (std::any_of(threads.begin(), threads.end(),
                        [&death](const ThreadLife &life) { return life.thread == death.thread; }))
            died_ns = std::max(died_ns.value_or(time_ns), time_ns);
    }
    return died_ns;
}

} // namespace

std::vector<SampledProcess> Unswitched::look(const TreeSweep &sweep, const TreeReader &tree,
                                             SwitchLog &switches, std::int64_t time_ns)
{
    const std::vector<PairedSwitches::Death> deaths = switches.takeDeaths();
    std::vector<SampledProcess> news;
    std::map<int, Suspect> suspects;
    std::set<int> found;
    for (const auto &[process, stat] : sweep.processStats) {
        if (!stat.isLiving())
            continue;
        if (m_found.contains(process)) {
            found.insert(process);
            continue;
        }
        if (switches.isAlive(process))
            continue;
        const std::vector<ThreadLife> threads = tree.threadsOf(process);
        const auto isAlive = [&](const ThreadLife &life) { return switches.isAlive(life.thread); };
        if (std::any_of(threads.begin(), threads.end(), isAlive)) // its leader may have gone
            continue;
        const auto known = m_suspects.find(process);
        if (known == m_suspects.end()) {
            suspects.emplace(process,
                             Suspect{lastDeath_ns(threads, deaths).value_or(time_ns), time_ns});
        } else if (known->second.unknown_ns > switches.completeUntil_ns()) {
            suspects.insert(*known);
        } else {
            found.insert(process);
            m_names.push_back(toUtf8(stat.name));
            news.push_back({.time_ns = known->second.since_ns,
                            .process = process,
                            .reason = "the kernel tells no switches of it, as of a program with "
                                      "another user's rights"});
        }
    }
    m_suspects = std::move(suspects);
    m_found = std::move(found);
    return news;
}

std::optional<Warning> Unswitched::warning() const
{
    if (m_names.empty())
        return std::nullopt;
    std::string names;
    for (std::size_t i = 0; i < std::min(kMostNames, m_names.size()); ++i)
        names += (i == 0 ? "" : ", ") + m_names[i];
    if (m_names.size() > kMostNames)
        names += " and " + std::to_string(m_names.size() - kMostNames) + " more";
    return Warning{"switches-missing",
                   "the kernel told no context switches of " + names +
                       ", as of programs with another user's rights: their lanes are sampled, not "
                       "exact"};
}

} // namespace corelane
