// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/account.h"
#include "analysis/findings.h"
#include "analysis/identity.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace corelane {

using Json = nlohmann::ordered_json;

/// {"of", "workers", "real_ns", "total_ns", "states", "run_queue_parts", "steal_ns",
/// "efficiencies"}. All states are there and add up to total_ns; null is what the account is not
/// split into: `useful` and `extra` without a baseline, `running` with one.
Json accountObject(const Account &account);

/// Null without one.
Json identityObject(const std::optional<Identity> &identity);

/// [{"id", "confidence", "text", "title", "experiment"}]; no experiment is null.
Json findingsArray(const std::vector<Finding> &findings);

} // namespace corelane
