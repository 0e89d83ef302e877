// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "analysis/findings/explanation.h"

#include <cstdint>
#include <string>
#include <vector>

namespace corelane {

/// A row of the account's table, as the terminal and the report show it.
struct AccountRow {
    enum class Kind {
        part,
        detail, ///< of the part above it
        sum,
    };
    Kind kind = Kind::part;
    Sentence title;
    std::int64_t time_ns = 0;
    double share = 0; ///< of the sum
};

/// A row per part of a millisecond or more, below the run-queue wait of workers what it consists
/// of, the sum as the last row.
std::vector<AccountRow> accountRows(const Account &account);

/// A row per part of a millisecond or more of the account over cores, the sum as the last row.
std::vector<AccountRow> coreTimeRows(const CoreTime &time);

/// The same as small aligned tables with seconds and percentages, below a line that says of what.
std::string accountText(const Account &account, const Language &language = english());
std::string coreTimeText(const CoreTime &time, const Language &language = english());

/// "The GIL serialises the workers (confidence 80 %)"
Sentence findingTitle(const Finding &finding);

/// Each finding: its title, and below it, indented, evidence, meaning and experiment; without what
/// the headline has said.
std::string findingsText(const Explanation &explanation, const Language &language = english());

} // namespace corelane
