// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/run_spec.h"

#include <map>
#include <string>

namespace corelane {

struct Workload;

/// Whether a number that a person gave is one that can be run; the error names the range.
Status checkWorkers(std::int64_t workers);
Status checkSize(const Workload &workload, std::int64_t size);

/// Whether these are options of a command's run. Errors as for `completed`.
Status checkCommandOptions(const std::map<std::string, std::string> &options);

/// The spec with every choice made that was left open: workers (`effectiveCores`, at least 2; 1 for
/// a model that is not parallel), size and options by the catalogue's defaults. Errors: no such
/// model, workload or option, or a value outside its range; each says what there is instead.
Result<RunSpec> completed(RunSpec spec, double effectiveCores);

} // namespace corelane
