// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/availability.h"

#include "record/text.h"

#include <algorithm>

namespace corelane {
std::optional<std::string> whyUnavailable(const Model &model, const Workload *workload,
                                          const Runtime &runtime)
{
    if (model.minimumPythonMinor > 0 &&
        versionNumbers(runtime.version) < std::vector{3, model.minimumPythonMinor})
        return "needs Python 3." + std::to_string(model.minimumPythonMinor) +
               " or newer; this is " + runtime.version;
    if (!workload)
        return std::nullopt;
    if (std::find(workload->runtimes.begin(), workload->runtimes.end(), model.runtime) ==
        workload->runtimes.end())
        return "the workload " + workload->id + " is not there for " +
               std::string(title(model.runtime)) + " models";
    if (workload->needsSharedLock && !model.sharesLocks)
        return "its workers have no lock in common, which " + workload->id + " is about";
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
    return Error{"this cannot run here", spec.model + " in " + runtime.name + " " + runtime.version,
                 *reason};
}

} // namespace corelane
