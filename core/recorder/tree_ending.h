// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace corelane {

/// Sees to it that nothing of a run outlives it by more than 2 s: first time to end by itself,
/// then SIGKILL for every descendant, as often as it takes.
class TreeEnding {
public:
    /// Whoever is told to end has 0.3 s to do so.
    void stopAsked(std::int64_t now_ns);
    /// Those that the main process leaves behind have 0.5 s.
    void mainHasGone(std::int64_t now_ns);

    std::int64_t next_ns() const { return m_kill_ns; }
    /// Kills, if it is time to.
    void act(std::int64_t now_ns);
    bool isKilling() const { return m_giveUp_ns != kNever; }
    /// What still lives after 1.3 s of killing cannot be ended.
    bool hasGivenUp(std::int64_t now_ns) const { return now_ns >= m_giveUp_ns; }

private:
    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

    std::int64_t m_kill_ns = kNever;
    std::int64_t m_giveUp_ns = kNever;
};

} // namespace corelane
