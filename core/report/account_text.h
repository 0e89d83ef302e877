// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/account.h"
#include "analysis/findings.h"

#include <string>
#include <vector>

namespace corelane {

/// The account as a small aligned table: a row per part that is not 0 with its seconds and its
/// percentage, below the run-queue wait what it consists of, the sum as the last row.
std::string accountText(const Account &account);

/// Each finding: its title, and below it, indented, evidence, meaning and experiment.
std::string findingsText(const std::vector<Finding> &findings);

} // namespace corelane
