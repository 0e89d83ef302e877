// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "worker/job.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <system_error>
#include <vector>

namespace corelane {

/// What one worker's thread brings back.
struct WorkerResult {
    std::int64_t sum = 0;
    std::optional<Error> failure = std::nullopt;
};

/// The whole life of worker `number` on the calling thread, `work` being what it does between its
/// begin and its end. What it throws is a failure: the run is abandoned.
WorkerResult resultOf(const Job &job, int number, Progress &progress,
                      const std::function<std::int64_t(Worker &)> &work);

/// The failure of the first worker that has one, else the sum.
Result<std::int64_t> sumOf(const std::vector<WorkerResult> &results);

/// The system does not give worker `number` its thread.
Error refusedThread(const Job &job, int number, const std::system_error &refused);

/// Whether the system gives threads to the workers from `first` on: tries it. For libraries that
/// hang, abort or exit where it does not.
Status tryThreads(const Job &job, int first);

} // namespace corelane
