// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/account_json.h"

namespace corelane {
namespace {

/// Whether an account says anything of a part: it is split by a baseline, or it is not.
bool isTold(const Account &account, AccountPart part)
{
    const Parts &parts = account.parts;
    const bool isSplit = parts[AccountPart::useful] > 0 || parts[AccountPart::extra] > 0;
    switch (part) {
    case AccountPart::useful:
    case AccountPart::extra:
        return isSplit;
    case AccountPart::running:
        return !isSplit;
    default:
        return true;
    }
}

Json statesObject(const Account &account)
{
    Json states = Json::object();
    for (std::size_t i = 0; i < kAccountParts; ++i) {
        const auto part = static_cast<AccountPart>(i);
        states[std::string(word(part))] =
            isTold(account, part) ? Json(account.parts[part]) : Json();
    }
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
             {"text", finding.text()},
             {"title", finding.title},
             {"experiment", finding.experiment ? Json(finding.experiment->text) : Json()}});
    return array;
}

} // namespace corelane
