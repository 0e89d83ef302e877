// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "worker/job.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace corelane {

/// A concurrency model. `run` has every chunk of the job done once and returns the sum of their
/// results; whatever it started has ended when it returns, failed or not.
struct NativeModel {
    std::string_view id; ///< the catalogue's
    std::function<Result<std::int64_t>(const Job &job)> run;
    std::vector<std::string_view> options = {}; ///< keys that only this model has
};

} // namespace corelane
