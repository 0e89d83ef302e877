// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/state.h"

#include <algorithm>
#include <array>

namespace corelane {
namespace {

constexpr std::array<StateTraits, kStates> kStateTraits = [] {
    using enum StateFamily;
    using enum StateAccounts;
    constexpr bool onCore = true;
    constexpr bool offCore = false;
    return std::array<StateTraits, kStates>{{
        {State::thisRun, "this_run", "this run", computing, onCore, cores},
        {State::rest, "rest", "rest of the system", none, offCore, neither},
        {State::others, "others", "other programs", waitingForCore, offCore, cores},
        {State::quota, "quota", "quota used up", waitingForCore, offCore, cores},
        {State::steal, "steal", "steal", waitingForCore, offCore, cores},
        {State::switching, "switching", "switching", overhead, offCore, cores},
        {State::startUp, "start_up", "start-up", overhead, onCore, both},
        {State::useful, "useful", "useful work", computing, onCore, workers},
        {State::extra, "extra", "extra CPU work", computing, onCore, workers},
        {State::running, "running", "running", computing, onCore, workers},
        {State::runQueue, "run_queue", "run-queue wait", waitingForCore, offCore, workers},
        {State::alone, "alone", "one thread alone", waitingForOthers, offCore, cores},
        {State::otherThread, "other_thread", "wait for a thread", waitingForOthers, offCore, cores},
        {State::gilWait, "gil_wait", "GIL wait", waitingForOthers, offCore, both},
        {State::lockWait, "lock_wait", "lock wait", waitingForOthers, offCore, both},
        {State::ioWait, "io_wait", "I/O wait", io, offCore, both},
        {State::sleep, "sleep", "sleep", io, offCore, cores},
        {State::pageFault, "page_fault", "page fault", io, offCore, cores},
        {State::child, "child", "wait for a child", waitingForOthers, offCore, cores},
        {State::stopped, "stopped", "stopped", none, offCore, cores},
        {State::transfer, "transfer", "transfer", overhead, onCore, workers},
        {State::dispatch, "dispatch", "dispatch", overhead, onCore, workers},
        {State::idleTail, "idle_tail", "idle tail", none, onCore, workers},
        {State::nothingLeft, "nothing_left", "nothing left to do", none, offCore, cores},
        {State::unexplained, "unexplained", "unexplained", none, offCore, both},
    }};
}();

constexpr bool areTraitsInOrder()
{
    for (std::size_t i = 0; i < kStateTraits.size(); ++i) {
        if (kStateTraits[i].state != static_cast<State>(i))
            return false;
    }
    return true;
}
static_assert(areTraitsInOrder(), "a state's row stands where the state does");

template <StateAccounts account>
constexpr auto statesIn()
{
    constexpr auto isIn = [](const StateTraits &row) {
        return row.accounts == account || row.accounts == StateAccounts::both;
    };
    constexpr auto count = std::count_if(kStateTraits.begin(), kStateTraits.end(), isIn);
    std::array<State, static_cast<std::size_t>(count)> states{};
    auto *next = states.begin();
    for (const StateTraits &row : kStateTraits) {
        if (isIn(row))
            *next++ = row.state;
    }
    return states;
}

constexpr auto kWorkerStates = statesIn<StateAccounts::workers>();
constexpr auto kCoreStates = statesIn<StateAccounts::cores>();

} // namespace

const StateTraits &traitsOf(State state)
{
    return kStateTraits[static_cast<std::size_t>(state)];
}

std::span<const StateTraits> allStates()
{
    return kStateTraits;
}

std::span<const State> workerStates()
{
    return kWorkerStates;
}

std::span<const State> coreStates()
{
    return kCoreStates;
}

} // namespace corelane
