// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/states_to_come.h"

#include "record/model_traits.h"

namespace corelane {

std::vector<State> statesToCome(const RunRecord &run, const RunRecord *baseline)
{
    if (run.isOver() || !run.spec.command.empty())
        return {};
    const ModelTraits traits = traitsOf(run);
    std::vector<State> states{State::startUp, State::runQueue, State::dispatch, State::idleTail};
    if (baseline && baseline != &run)
        states.insert(states.end(), {State::useful, State::extra});
    else
        states.push_back(State::running);
    if (traits.sequential)
        return states;
    const OneAtATime oneAtATime = oneAtATimeIn(run);
    if (oneAtATime == OneAtATime::gil)
        states.push_back(State::gilWait);
    if (oneAtATime == OneAtATime::lock)
        states.push_back(State::lockWait);
    if (!run.runtime.path.empty()) // Python's workers are handed what they need
        states.push_back(State::transfer);
    return states;
}

} // namespace corelane
