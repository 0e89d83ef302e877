// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/figures/core_usage.h"
#include "catalog/catalog.h"
#include "catalog/spec_check.h"
#include "launch/active_run.h"
#include "launch/interpreter.h"
#include "waited_run.h"

#include <algorithm>
#include <string>

namespace corelane {

inline constexpr int kAttempts = 3; ///< as a burst of other work can spoil one

// Real runs for tests of the analysis, made as the product makes them.

/// What a run is asked to do; what is left open is the catalogue's.
inline RunRequest requestFor(RunSpec spec, const std::string &python = "/usr/bin/python3")
{
    RunRequest request{.spec = std::move(spec), .runtime = nativeRuntime()};
    if (!request.spec.command.empty()) {
        request.spec.model = kCommandModel;
        request.runtime = commandRuntime();
        return request;
    }
    if (request.spec.model.starts_with("python."))
        request.runtime = probeInterpreter(python).value().runtime;
    request.spec = completed(std::move(request.spec), 2).value();
    return request;
}

/// Runs it to its end. Its record says where it failed.
inline RunRecord recorded(const RunRequest &request)
{
    const auto installation = installationIn(CORELANE_BIN_DIR);
    auto active = ActiveRun::start(request, installation.value());
    if (!active || !waitFor(**active))
        return {};
    return (*active)->record();
}

inline bool isDone(const RunRecord &run)
{
    return run.end && run.end->outcome == Outcome::done;
}

/// How many of the cores others had, the hypervisor among them.
inline double takenByOthers(const RunRecord &run, const Account &account)
{
    const double steal =
        static_cast<double>(account.steal_ns) / static_cast<double>(account.real_ns);
    return std::max(steal, coresTakenByOthers(run).value_or(0));
}

/// Above that share of a core others disturb what is measured.
inline constexpr double kBusy = 0.15;

} // namespace corelane
