// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/tree_ending.h"

#include "system/process_tree.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>

namespace corelane {
namespace {

constexpr std::int64_t kStopGrace_ns = 300'000'000;
constexpr std::int64_t kStragglerGrace_ns = 500'000'000;
constexpr std::int64_t kKilling_ns = 1'300'000'000;
constexpr std::int64_t kBetweenKills_ns = 2'000'000;

/// Kills the recorder's own children. Theirs then become its own, and are killed next time: one
/// generation at a time is quick enough even for a tree that forks all the time, where looking for
/// all descendants would never come to an end. The newest first: in such a tree the others have
/// gone by now.
void killChildren()
{
    const std::vector<int> children = childrenOf(getpid());
    for (auto pid = children.rbegin(); pid != children.rend(); ++pid)
        kill(*pid, SIGKILL);
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
    killChildren();
    if (m_giveUp_ns == kNever)
        m_giveUp_ns = now_ns + kKilling_ns;
    m_kill_ns = now_ns + kBetweenKills_ns;
}

} // namespace corelane
