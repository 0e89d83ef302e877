// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/bar/run_request.h"

#include "catalog/catalog.h"
#include "catalog/spec_check.h"
#include "window/bar/run_bar.h"
#include "window/modes/mode_list.h"

#include <algorithm>

namespace corelane {

Result<RunRequest> nextRequest(const RunBar &bar, const ModeList &modes)
{
    Result<RunSpec> spec = bar.spec();
    if (!spec)
        return spec.error();
    const Mode *mode = modes.selectedMode();
    if (!mode)
        return Error{
            CORELANE_TR("run-bar.no-mode-here", "no mode can run this here"),
            {},
            CORELANE_TR("run-bar.other-workload", "choose another workload, or add a runtime")};
    return RunRequest{.spec = *spec,
                      .runtime = mode->runtime,
                      .keptIn = nullptr,
                      .isContained = mode->command && mode->command->isContained};
}

Result<RunRequest> experimentRequest(const RunSpec &spec, const RunRecord &asking,
                                     const std::vector<Interpreter> &interpreters,
                                     const Machine &machine)
{
    Result<RunSpec> whole = completed(spec, machine.effectiveCores);
    if (!whole)
        return whole.error();
    Result<Runtime> runtime = runtimeHere(asking.runtime, interpreters, nativeRuntime());
    if (!runtime)
        return runtime.error();
    return RunRequest{.spec = *whole, .runtime = *runtime, .keptIn = nullptr};
}

bool runsNamedFile(const RunSpec &spec)
{
    const Workload *workload = findWorkload(spec.workload);
    return workload && std::ranges::any_of(workload->options, [](const Option &option) {
               return option.type == Option::Type::file;
           });
}

} // namespace corelane
