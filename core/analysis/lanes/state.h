// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/sentence.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace corelane {

/// What a worker, a thread or a core does or waits for. At each moment a worker is in exactly one
/// of these, and so is a core. Lanes show them, accounts add them up, charts give them their names.
///
/// A new state is one word here and one row in state.cpp, in the same place: that is the order in
/// which legends name the states and bars and columns put them together. What it looks like is a
/// row of app/charts/state_styles.
enum class State : std::uint8_t {
    // A core is busy.
    thisRun,   ///< with the run
    rest,      ///< with the rest of the system
    others,    ///< with other programs, while a thread of the run waited for a core
    quota,     ///< it could be, but the run's control group has used up its quota
    steal,     ///< the hypervisor has it
    switching, ///< changes from one thread to another

    // A worker is on its way.
    startUp,  ///< before its first chunk
    useful,   ///< running, as far as the baseline ran, too
    extra,    ///< running beyond that: CPU work that only the parallel run had to do
    running,  ///< on a core, inside a chunk; a thread without stamps: whenever it is on a core
    runQueue, ///< runnable without a core: preempted, woken late, or throttled by a quota

    // A worker is blocked, or a core idle because the run's threads are.
    alone,       ///< one thread alone had work
    otherThread, ///< waits for another thread of the run
    gilWait,     ///< waits for a global interpreter lock
    lockWait,    ///< waits for another lock, a condition, a join, or its turn on its thread
    ioWait,      ///< waits for files, sockets or, of a worker, for time to pass
    sleep,       ///< waits for time to pass
    pageFault,   ///< waits for a page of memory
    child,       ///< waits for a child process
    stopped,     ///< stopped by a signal, or traced

    transfer, ///< moves data: takes a chunk's argument, hands over a result
    dispatch, ///< on a core between two chunks
    idleTail, ///< its work is over, the run is not; of a worker also: it waits for a child process
    nothingLeft, ///< no thread of the run has work left
    unexplained, ///< blocked, cause not known; or records of this stretch were lost
};
inline constexpr std::size_t kStates = 25;

/// What states have in common, and what gives them their hue.
enum class StateFamily {
    computing,
    waitingForCore,
    waitingForOthers,
    io,
    overhead,
    none,
};

/// The accounts of a run that have a state as a part. What is of workers is of their lanes, too.
enum class StateAccounts { neither, workers, cores, both };

/// What is known of a state.
struct StateTraits {
    State state;
    std::string_view word; ///< in JSON: "gil_wait"
    Term title;            ///< for people, and in CSV: "GIL wait"
    StateFamily family;
    bool canBeOnCore = false; ///< a thread in it may be on a core
    StateAccounts accounts = StateAccounts::neither;
};

const StateTraits &traitsOf(State state);

inline std::string_view word(State state)
{
    return traitsOf(state).word;
}
inline const Term &title(State state)
{
    return traitsOf(state).title;
}

/// All of them, in their order.
std::span<const StateTraits> allStates();
/// Those of lanes and of the account over workers.
std::span<const State> workerStates();
/// Those of the account over a command's threads: the same, and what the account over cores calls
/// their waits.
std::span<const State> threadStates();
/// Those of the account over cores: first what keeps a core busy, then why it is idle.
std::span<const State> coreStates();

} // namespace corelane
