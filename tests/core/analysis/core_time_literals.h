// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/core_time.h"
#include "analysis/findings/cause.h"
#include "analysis/run_analysis.h"
#include "run_literals.h"

#include <string>

namespace corelane {

// Commands of which literals say what their threads did, and their cores' time as a text.

inline constexpr int kMain = 100;

/// Of which all CPU time was read by the kernel, too.
inline RunRecord commandOf(std::int64_t real_ms, Tier tier = Tier::exact)
{
    RunRecord run = runOf("command", 0, real_ms, tier);
    run.spec = {.model = "command", .command = {"program"}};
    run.runtime = {"command", "", "", Gil::none};
    return run;
}

inline void charge(RunRecord &run, std::int64_t cpu_ms)
{
    run.childUsage = Usage{.user_ns = cpu_ms * kMs};
    run.treeUsage = run.childUsage;
}

/// What the switches say the threads ran.
inline void chargeWhatRan(RunRecord &run)
{
    std::int64_t sum_ns = 0;
    for (const OnCpu &stretch : run.onCpu)
        sum_ns += stretch.end_ns - stretch.begin_ns;
    run.childUsage = Usage{.user_ns = sum_ns};
    run.treeUsage = run.childUsage;
}

inline void looked(RunRecord &run, std::int64_t time_ms, int thread, Wait wait, WaitDetail detail)
{
    seen(run, time_ms, thread, wait);
    run.threadReadings.back().detail = detail;
}

/// "this_run 100 alone 100", in milliseconds.
inline std::string text(const CoreTime &time)
{
    std::string line;
    for (const State state : coreStates()) {
        if (time.parts[state] != 0)
            line += (line.empty() ? "" : " ") + std::string(word(state)) + " " +
                    std::to_string(time.parts[state] / kMs);
    }
    return line;
}

inline CoreTime timeOf(const RunRecord &run)
{
    return coreTimeOf(run).value();
}

inline std::string causeOf(const RunRecord &run)
{
    const auto cause = analysisOf(run, nullptr).explanation.headline.cause;
    return cause ? std::string(word(*cause)) : "none";
}

} // namespace corelane
