// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/availability.h"

#include "record/text.h"

namespace corelane {
namespace {

/// 11 for "3.11.2", 0 when it is no such version.
int minorOf(std::string_view version)
{
    const std::size_t dot = version.find('.');
    if (dot == std::string_view::npos)
        return 0;
    version.remove_prefix(dot + 1);
    return toInteger<int>(version.substr(0, version.find('.'))).value_or(0);
}

} // namespace

std::optional<std::string> whyUnavailable(const Model &model,
                                          [[maybe_unused]] const Workload *workload,
                                          const Runtime &runtime)
{
    if (model.runtime == RuntimeKind::python && minorOf(runtime.version) < model.minimumPythonMinor)
        return "needs Python 3." + std::to_string(model.minimumPythonMinor) +
               " or newer; this is " + runtime.version;
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
