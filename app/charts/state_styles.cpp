// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/state_styles.h"

#include <array>

namespace corelane {
namespace {

constexpr QRgb kRunning = 0xff0072b2;
constexpr QRgb kIdle = 0xffc1c0bb;

// The anchors are Okabe's and Ito's blue, vermilion, orange, bluish green, reddish purple and
// yellow (Color Universal Design, 2008): blue and vermilion as they are, the others moved as far as
// it took to tell all of a legend apart.
constexpr std::array<StateStyle, kStates> kStateStyles{{
    {State::thisRun, kRunning},
    {State::rest, kIdle},
    {State::others, 0xffffc686, Pattern::falling},
    {State::quota, 0xffbea846, Pattern::rising},
    {State::steal, 0xffece40a},
    {State::switching, 0xff51008d, Pattern::falling},
    {State::startUp, 0xffb37d97},
    {State::useful, 0xff013b7b},
    {State::extra, 0xff91d0f4, Pattern::rising},
    {State::running, kRunning},
    {State::runQueue, 0xfff4b02a},
    {State::alone, 0xff502319},
    {State::otherThread, 0xff9a654b, Pattern::rising},
    {State::gilWait, 0xffd55e00},
    {State::lockWait, 0xff931105, Pattern::falling},
    {State::ioWait, 0xff25ab72},
    {State::sleep, 0xff00d3dd, Pattern::dotted},
    {State::pageFault, 0xffc2eac1, Pattern::rising},
    {State::child, 0xfffa8b91, Pattern::dotted},
    {State::stopped, 0xff5e6e72, Pattern::dotted},
    {State::transfer, 0xff9a8afe, Pattern::falling},
    {State::dispatch, 0xff835770, Pattern::dotted},
    {State::idleTail, kIdle},
    {State::nothingLeft, kIdle},
    {State::unexplained, 0xff46443d, Pattern::rising},
}};

constexpr bool areStylesInOrder()
{
    for (std::size_t i = 0; i < kStateStyles.size(); ++i) {
        if (kStateStyles[i].state != static_cast<State>(i))
            return false;
    }
    return true;
}
static_assert(areStylesInOrder(), "a state's row stands where the state does");

} // namespace

const StateStyle &styleOf(State state)
{
    return kStateStyles[static_cast<std::size_t>(state)];
}

Pattern patternOf(Role role)
{
    return role.isState() ? styleOf(role.state()).pattern : Pattern::plain;
}

} // namespace corelane
