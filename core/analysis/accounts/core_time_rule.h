// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"

#include <array>
#include <cstdint>

namespace corelane {

// The rule by which idle cores get their causes. Pure: it sees counts of threads, no times of day.
//
// A core is idle because no thread of the run was on it. What the run's threads did at that very
// moment says why; where several causes stand at one moment, they share its idle cores:
//
//  1. Each thread that could have run, on a core that none of the run's threads had, takes one: it
//     waited for a core (others, quota).
//  2. Before the first chunk of any worker all idle cores are start-up.
//  3. Where a thread waits for a lock (a GIL, a contended mutex) or where none has work, all idle
//     cores are shared among the waits in proportion to how many threads are in each. Who waits for
//     a lock whose holder waits for a core, itself, waits for that core, too.
//  4. Else, with somebody at work, each thread that waits for something outside of the run (I/O,
//     time, a page) takes one core. The others have no work because a thread that is done left
//     none, because one thread alone had work, or because they wait for one of several that work.
//
// Not every wait counts. A thread that hardly computes costs nothing while others compute; one that
// waits through in one call for its whole life, or for another thread or process of the run, is
// looked through to what the others did: it counts only where nothing else stands at that moment.
// So does an event loop that waits for time or for another thread: for time where nobody works.

/// How much a thread's wait counts. Each level is looked at only where the one before it is empty.
enum class WaitLevel {
    computes, ///< of a thread that also computes
    hardly,   ///< of one that hardly does
    through,  ///< it waits through in one call for its whole life
};
inline constexpr std::size_t kWaitLevels = 3;

/// Below this share of its life on a core a thread hardly computes.
inline constexpr double kHardlyComputes = 0.02;

/// What all threads of a run did in a stretch of time, each count times the stretch's length:
/// three threads that wait through 10 ms wait 30 ms. Where threads are known by their switches, a
/// stretch is so short that nothing changes in it.
struct Moment {
    std::int64_t length_ns = 0;
    std::int64_t available_ns = 0; ///< CPUs that the run may use × length
    std::int64_t running_ns = 0;   ///< at most available_ns
    std::int64_t queued_ns = 0;    ///< runnable, and there was a core that the run did not have
    /// Waits with a cause that is no other thread's doing, by level.
    std::array<Parts, kWaitLevels> waits;
    Parts dependent; ///< waits for another thread or process of the run, or for either and more
    /// Of the waits for the GIL and for locks: whoever holds it waits for a core.
    Parts behind;
    std::int64_t finished_ns = 0; ///< of threads that worked beside those that go on
    bool isStartUp = false;       ///< no worker has begun its first chunk
};

/// Shares available_ns out over the states of the account over cores, to the nanosecond: thisRun
/// gets running_ns, others what threads waited for a core, the rest why cores were idle. Parts are
/// added to `parts`, but for those of threads behind a holder that waits for a core: they are added
/// to `behind`, by the lock that they wait for.
void shareOut(const Moment &moment, Parts &parts, Parts &behind);

/// Divides `amount_ns` among `targets` in proportion to `weights`, without a rest; by running sums,
/// so that every piece is the rounded one. Nothing where all weights are 0.
void addInProportion(std::int64_t amount_ns, const Parts &weights, Parts &targets);

} // namespace corelane
