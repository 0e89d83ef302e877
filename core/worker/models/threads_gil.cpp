// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/text.h"
#include "worker/model.h"
#include "worker/thread_team.h"

#include <mutex>

namespace corelane {
namespace {

constexpr std::string_view kSwitchInterval = "switch-interval";

Result<std::int64_t> run(const Job &job)
{
    const auto interval_ms =
        toInteger<std::int64_t>(job.spec.options.at(std::string(kSwitchInterval)));
    InterpreterLock lock{std::chrono::milliseconds(interval_ms.value())};
    job.main.gil(&lock, sizeof lock);
    return runThreadTeam(job, [&](Worker &worker) {
        const std::lock_guard running(lock);
        return worker.doChunks([&](Range range) { return job.work.workUnderLock(range, lock); });
    });
}

} // namespace

NativeModel threadsGil()
{
    return {"cpp.threads-gil", run, {kSwitchInterval}};
}

} // namespace corelane
