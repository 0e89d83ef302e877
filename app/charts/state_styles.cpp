// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/state_styles.h"

#include <array>

namespace corelane {
namespace {

constexpr QRgb kBlue = 0xff0072b2;
constexpr QRgb kSkyBlue = 0xff56b4e9;
constexpr QRgb kGray = 0xffb0b0b0;
constexpr QRgb kPurple = 0xffcc79a7;

constexpr std::array<StateStyle, kStates> kStateStyles{{
    {State::thisRun, kBlue},
    {State::rest, kGray},
    {State::others, kGray},
    {State::quota, kGray},
    {State::steal, kPurple},
    {State::switching, kSkyBlue},
    {State::startUp, kPurple},
    {State::useful, kBlue},
    {State::extra, kSkyBlue},
    {State::running, kBlue},
    {State::runQueue, 0xffe69f00},
    {State::alone, kGray},
    {State::otherThread, kGray},
    {State::gilWait, 0xffd55e00},
    {State::lockWait, 0xfff0e442},
    {State::ioWait, 0xff009e73},
    {State::sleep, kGray},
    {State::pageFault, kGray},
    {State::child, kGray},
    {State::stopped, kGray},
    {State::transfer, kPurple},
    {State::dispatch, kSkyBlue},
    {State::idleTail, kGray},
    {State::nothingLeft, kGray},
    {State::unexplained, 0xff3c444e},
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

QString titleText(Role role)
{
    const std::string_view text = title(role);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace corelane
