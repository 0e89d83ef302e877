// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes/state.h"

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
        {State::thisRun, "this_run", CORELANE_TR("state.this-run", "this run"), computing, onCore,
         cores},
        {State::rest, "rest", CORELANE_TR("state.rest", "rest of the system"), none, offCore,
         neither},
        {State::others, "others", CORELANE_TR("state.others", "other programs"), waitingForCore,
         offCore, cores},
        {State::quota, "quota", CORELANE_TR("state.quota", "quota used up"), waitingForCore,
         offCore, cores},
        {State::steal, "steal", CORELANE_TR("state.steal", "steal"), waitingForCore, offCore,
         cores},
        {State::switching, "switching", CORELANE_TR("state.switching", "switching"), overhead,
         offCore, cores},
        {State::startUp, "start_up", CORELANE_TR("state.start-up", "start-up"), overhead, onCore,
         both},
        {State::useful, "useful", CORELANE_TR("state.useful", "useful work"), computing, onCore,
         workers},
        {State::extra, "extra", CORELANE_TR("state.extra", "extra CPU work"), computing, onCore,
         workers},
        {State::running, "running", CORELANE_TR("state.running", "running"), computing, onCore,
         workers},
        {State::runQueue, "run_queue", CORELANE_TR("state.run-queue", "run-queue wait"),
         waitingForCore, offCore, workers},
        {State::alone, "alone", CORELANE_TR("state.alone", "one thread alone"), waitingForOthers,
         offCore, cores},
        {State::otherThread, "other_thread", CORELANE_TR("state.other-thread", "wait for others"),
         waitingForOthers, offCore, cores},
        {State::gilWait, "gil_wait", CORELANE_TR("state.gil-wait", "GIL wait"), waitingForOthers,
         offCore, both},
        {State::lockWait, "lock_wait", CORELANE_TR("state.lock-wait", "lock wait"),
         waitingForOthers, offCore, both},
        {State::ioWait, "io_wait", CORELANE_TR("state.io-wait", "I/O wait"), io, offCore, both},
        {State::sleep, "sleep", CORELANE_TR("state.sleep", "sleep"), io, offCore, cores},
        {State::pageFault, "page_fault", CORELANE_TR("state.page-fault", "page fault"), io, offCore,
         cores},
        {State::child, "child", CORELANE_TR("state.child", "wait for a child"), waitingForOthers,
         offCore, cores},
        {State::stopped, "stopped", CORELANE_TR("state.stopped", "stopped"), none, offCore, cores},
        {State::transfer, "transfer", CORELANE_TR("state.transfer", "transfer"), overhead, onCore,
         workers},
        {State::dispatch, "dispatch", CORELANE_TR("state.dispatch", "dispatch"), overhead, onCore,
         workers},
        {State::idleTail, "idle_tail", CORELANE_TR("state.idle-tail", "idle tail"), none, onCore,
         workers},
        {State::nothingLeft, "nothing_left",
         CORELANE_TR("state.nothing-left", "nothing left to do"), none, offCore, cores},
        {State::unexplained, "unexplained", CORELANE_TR("state.unexplained", "unexplained"), none,
         offCore, both},
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

constexpr bool isOf(const StateTraits &row, StateAccounts account)
{
    return row.accounts == account || row.accounts == StateAccounts::both;
}

constexpr bool isOfWorkers(const StateTraits &row)
{
    return isOf(row, StateAccounts::workers);
}

constexpr bool isOfCores(const StateTraits &row)
{
    return isOf(row, StateAccounts::cores);
}

constexpr bool isOfThreads(const StateTraits &row)
{
    switch (row.state) {
    case State::otherThread:
    case State::sleep:
    case State::pageFault:
    case State::child:
    case State::stopped:
        return true;
    default:
        return isOfWorkers(row);
    }
}

template <bool (*isIn)(const StateTraits &)>
constexpr auto statesIn()
{
    constexpr auto count = std::count_if(kStateTraits.begin(), kStateTraits.end(), isIn);
    std::array<State, static_cast<std::size_t>(count)> states{};
    auto *next = states.begin();
    for (const StateTraits &row : kStateTraits) {
        if (isIn(row))
            *next++ = row.state;
    }
    return states;
}

constexpr auto kWorkerStates = statesIn<isOfWorkers>();
constexpr auto kThreadStates = statesIn<isOfThreads>();
constexpr auto kCoreStates = statesIn<isOfCores>();

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

std::span<const State> threadStates()
{
    return kThreadStates;
}

std::span<const State> coreStates()
{
    return kCoreStates;
}

} // namespace corelane
