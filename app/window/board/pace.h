// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <utility>

namespace corelane {

/// A moment, and the CPU time that this process had used by then.
struct Spent {
    std::int64_t time_ns = 0; ///< of a clock that only goes forward
    std::int64_t cpu_ns = 0;  ///< of all its threads

    static Spent now();
};
using SpentClock = std::function<Spent()>;

/// Keeps the window within its share of one core while it shows a run that is measured: what can
/// wait is done while the process has used less than that share, and in any case when it has waited
/// for kLongest_ns.
class Pace {
public:
    /// Of one core, in thousandths. Less than the hundredth that is promised, as what cannot wait
    /// is done all the same.
    static constexpr std::int64_t kShare_permille = 8;

    static constexpr std::int64_t kLongest_ns = 1'200'000'000;

    explicit Pace(SpentClock clock = Spent::now) : m_clock(std::move(clock)) {}

    /// Another run begins: what was used before it does not count.
    void restart();

    /// Whether it is the time to do what can wait; whoever asks does it then.
    bool isTime();

private:
    SpentClock m_clock;
    Spent m_last;
    std::int64_t m_done_ns = 0;
    std::int64_t m_over_ns = 0; ///< CPU time beyond the share
};

} // namespace corelane
