// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/tree_ending.h"

#include "probe/process_tree.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <set>

namespace corelane {
namespace {

constexpr std::int64_t kStopGrace_ns = 300'000'000;
constexpr std::int64_t kStragglerGrace_ns = 500'000'000;
constexpr std::int64_t kKilling_ns = 1'300'000'000;
constexpr std::int64_t kBetweenKills_ns = 5'000'000;

/// A tree may grow while it is being looked at, so this looks until it finds nothing new. What
/// moved meanwhile is found when it is called again.
void killDescendants()
{
    constexpr int kMostLooks = 20;
    std::set<int> killed;
    bool foundNew = true;
    for (int look = 0; foundNew && look < kMostLooks; ++look) {
        foundNew = false;
        for (const int pid : descendantsOf(getpid())) {
            if (!killed.insert(pid).second)
                continue;
            kill(pid, SIGKILL);
            foundNew = true;
        }
    }
}

} // namespace

void TreeEnding::stopAsked(std::int64_t now_ns)
{
    m_kill_ns = std::min(m_kill_ns, now_ns + kStopGrace_ns);
}

void TreeEnding::mainHasGone(std::int64_t now_ns)
{
    m_kill_ns = std::min(m_kill_ns, now_ns + kStragglerGrace_ns);
}

void TreeEnding::act(std::int64_t now_ns)
{
    if (now_ns < m_kill_ns)
        return;
    killDescendants();
    m_kill_ns = now_ns + kBetweenKills_ns;
    if (m_giveUp_ns == kNever)
        m_giveUp_ns = now_ns + kKilling_ns;
}

} // namespace corelane
