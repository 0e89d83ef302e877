// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "record/result.h"
#include "record/sentence.h"

#include <optional>

namespace corelane {

/// Why a model cannot run in a runtime, with a workload or (null) with any; empty when it can. A
/// phrase for a person, without a final full stop: "needs Python 3.14 or newer; this is 3.11.2".
std::optional<Sentence> whyUnavailable(const Model &model, const Workload *workload,
                                       const Runtime &runtime);

/// Whether a complete spec can run in a runtime. Errors: that it cannot, and why; model and
/// workload are the catalogue's, a command always passes.
Status checkRuntime(const RunSpec &spec, const Runtime &runtime);

} // namespace corelane
