// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_spec.h"

#include <string>
#include <string_view>
#include <vector>

namespace corelane {

struct Arguments {
    bool help = false;
    bool list = false; ///< and nothing is run
    RunSpec spec;      ///< what was left out is still open
};

std::string usage();

/// `arguments` without the program's own name. Errors: an option that does not exist or lacks its
/// value, a number that is none. Whether the names exist is for registry and catalogue to say.
Result<Arguments> parseArguments(const std::vector<std::string_view> &arguments);

} // namespace corelane
