// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "analysis/figures/identity.h"
#include "analysis/findings/explanation.h"
#include "analysis/findings/findings.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace corelane {

using Json = nlohmann::ordered_json;

/// {"of", "workers", "real_ns", "total_ns", "states", "run_queue_parts", "steal_ns",
/// "efficiencies"}. All states are there and add up to total_ns; null is what the account is not
/// split into: `useful` and `extra` without a baseline, `running` with one.
Json accountObject(const Account &account);

/// {"of": "cores", "real_ns", "total_ns", "parts": {"this_run": {"ns", "resolution_ns"}, …},
/// "crowded_ns", "longest_alone_ns"}. All parts are there and add up to total_ns.
Json coreTimeObject(const CoreTime &time);

/// {"what", "why", "cause"}; the cause is null where it is not told.
Json headlineObject(const Headline &headline);

/// Null without one.
Json identityObject(const std::optional<Identity> &identity);

/// [{"id", "confidence", "text", "title", "experiment"}]; no experiment is null.
Json findingsArray(const std::vector<Finding> &findings);

} // namespace corelane
