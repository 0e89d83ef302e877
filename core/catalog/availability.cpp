// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/availability.h"

#include "record/text.h"

#include <algorithm>

namespace corelane {
namespace {

bool isPythonFrom(int minor, std::string_view version)
{
    const std::size_t dot = version.find('.');
    const auto major = toInteger<int>(version.substr(0, dot));
    if (!major || dot == std::string_view::npos)
        return false;
    version.remove_prefix(dot + 1);
    return *major > 3 || toInteger<int>(version.substr(0, version.find('.'))).value_or(0) >= minor;
}

} // namespace

std::optional<std::string> whyUnavailable(const Model &model, const Workload *workload,
                                          const Runtime &runtime)
{
    if (model.minimumPythonMinor > 0 && !isPythonFrom(model.minimumPythonMinor, runtime.version))
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
