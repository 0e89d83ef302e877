// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/account_json.h"

namespace corelane {
namespace {

/// All parts: of `running` and `useful` with `extra`, those that do not apply are 0.
Json statesObject(const Account &account)
{
    Json states = Json::object();
    for (const State state : account.states())
        states[std::string(word(state))] = account.parts[state];
    return states;
}

Json efficienciesObject(const std::optional<Efficiencies> &efficiencies)
{
    if (!efficiencies)
        return {};
    return {{"load_balance", efficiencies->loadBalance}, {"parallel", efficiencies->parallel}};
}

} // namespace

Json accountObject(const Account &account)
{
    return {{"of", account.ofWorkers ? "workers" : "threads"},
            {"workers", account.workers},
            {"real_ns", account.real_ns},
            {"total_ns", account.total_ns},
            {"states", statesObject(account)},
            {"run_queue_parts",
             {{"preempted", account.runQueue.preempted_ns},
              {"woken_late", account.runQueue.wokenLate_ns},
              {"throttled", account.runQueue.throttled_ns}}},
            {"steal_ns", account.steal_ns},
            {"efficiencies", efficienciesObject(efficienciesOf(account))}};
}

Json coreTimeObject(const CoreTime &time)
{
    Json parts = Json::object();
    for (const State state : coreStates())
        parts[std::string(word(state))] = {{"ns", time.parts[state]},
                                           {"resolution_ns", resolution_ns(state, time.tier)}};
    return {{"of", "cores"},
            {"real_ns", time.real_ns},
            {"total_ns", time.total_ns},
            {"parts", std::move(parts)},
            {"crowded_ns", time.crowded_ns},
            {"longest_alone_ns", time.longestAlone_ns}};
}

Json headlineObject(const Headline &headline)
{
    return {{"what", rendered(headline.what)},
            {"why", rendered(headline.why)},
            {"cause", headline.cause ? Json(word(*headline.cause)) : Json()}};
}

Json identityObject(const std::optional<Identity> &identity)
{
    if (!identity)
        return {};
    return {{"speedup", identity->speedup},
            {"cores_busy", identity->coresBusy},
            {"work_ratio", identity->workRatio},
            {"baseline_wait", identity->baselineWait}};
}

Json findingsArray(const std::vector<Finding> &findings)
{
    Json array = Json::array();
    for (const Finding &finding : findings)
        array.push_back(
            {{"id", finding.id},
             {"confidence", finding.confidence},
             {"text", findingText(finding)},
             {"title", rendered(finding.title)},
             {"experiment",
              finding.experiment ? Json(rendered(finding.experiment->title)) : Json()}});
    return array;
}

} // namespace corelane
