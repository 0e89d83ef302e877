// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "chart/chart.h"
#include "record/run_record.h"

#include <vector>

namespace corelane {

inline constexpr ChartName kAccountChart{"account",
                                         CORELANE_TR("chart.account", "Where the time went")};
inline constexpr ChartName kCoreTimeChart{"core-time",
                                          CORELANE_TR("chart.core-time", "What the cores did")};
inline constexpr ChartName kIdentityChart{"speedup",
                                          CORELANE_TR("chart.speedup", "Speedup and its factors")};

/// One bar of the account chart.
struct AccountedRun {
    const RunRecord *run = nullptr;
    const Account *account = nullptr;
    bool emphasised = false;
};

/// Where the time went: for each run a bar of 100 % = workers × real, its parts from left to right.
/// Below it the identity of the emphasised run and what it means; `baseline` may be null.
Chart accountChart(const std::vector<AccountedRun> &runs, const RunRecord *baseline);

/// One bar of the chart of the cores' time.
struct CoresOfRun {
    const RunRecord *run = nullptr;
    const CoreTime *cores = nullptr;
    bool emphasised = false;
};

/// What the cores did: for each run a bar of 100 % = the CPUs that it might use × real.
Chart coreTimeChart(const std::vector<CoresOfRun> &runs);

/// The speedup and its three factors as bars on one axis. Empty without a baseline.
Chart identityChart(const RunRecord *run, const RunRecord *baseline);

} // namespace corelane
