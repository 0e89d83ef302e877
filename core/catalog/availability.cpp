// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/availability.h"

#include "record/text.h"

#include <algorithm>

namespace corelane {

std::optional<Sentence> whyUnavailable(const Model &model, const Workload *workload,
                                       const Runtime &runtime)
{
    if (model.minimumPythonMinor > 0 &&
        versionNumbers(runtime.version) < std::vector{3, model.minimumPythonMinor})
        return sentence(CORELANE_TR("unavailable.version",
                                    "needs Python 3.{minor} or newer; this is {version}"),
                        arg<"minor">(std::to_string(model.minimumPythonMinor)),
                        arg<"version">(runtime.version));
    if (!workload)
        return std::nullopt;
    if (std::find(workload->runtimes.begin(), workload->runtimes.end(), model.runtime) ==
        workload->runtimes.end())
        return sentence(CORELANE_TR("unavailable.workload",
                                    "the workload {workload} is not there for {runtime} models"),
                        arg<"workload">(workload->id),
                        arg<"runtime">(std::string(title(model.runtime))));
    if (workload->needsSharedLock && !model.sharesLocks)
        return sentence(
            CORELANE_TR("unavailable.lock",
                        "its workers have no lock in common, which {workload} is about"),
            arg<"workload">(workload->id));
    return std::nullopt;
}

Status checkRuntime(const RunSpec &spec, const Runtime &runtime)
{
    const Model *model = findModel(spec.model);
    if (!model)
        return Done{};
    const auto reason = whyUnavailable(*model, findWorkload(spec.workload), runtime);
    if (!reason)
        return Done{};
    return Error{CORELANE_TR("unavailable.here", "this cannot run here"),
                 sentence(CORELANE_TR("unavailable.where", "{model} in {runtime}"),
                          arg<"model">(spec.model),
                          arg<"runtime">(runtime.name + " " + runtime.version)),
                 *reason};
}

} // namespace corelane
