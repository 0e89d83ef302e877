// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_charts.h"

#include "analysis/account.h"
#include "analysis/accounting.h"
#include "analysis/lanes.h"
#include "chart/account_chart.h"
#include "chart/lanes_chart.h"

#include <optional>

namespace corelane {
namespace {

Chart lanesChartBy(const RunRecord &run, LanesBy by)
{
    const Lanes lanes = lanesOf(run);
    return lanesChart(&run, &lanes, by);
}

} // namespace

Chart lanesChartOf(const RunRecord &run)
{
    return lanesChartBy(run, LanesBy::worker);
}

Chart coreLanesChartOf(const RunRecord &run)
{
    return lanesChartBy(run, LanesBy::core);
}

Chart accountChartOf(const std::vector<const RunRecord *> &runs, const RunRecord *baseline)
{
    std::vector<std::optional<Account>> accounts;
    for (const RunRecord *run : runs) {
        const bool isComparable =
            baseline && baseline->runtime == run->runtime && speedup(*run, *baseline);
        accounts.push_back(accountOf(*run, lanesOf(*run), isComparable ? baseline : nullptr));
    }
    std::vector<AccountedRun> accounted;
    for (std::size_t i = 0; i < runs.size(); ++i)
        accounted.push_back({.run = runs[i],
                             .account = accounts[i] ? &*accounts[i] : nullptr,
                             .emphasised = i + 1 == runs.size()});
    return accountChart(accounted, baseline);
}

} // namespace corelane
