// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/machine.h"

namespace corelane {

bool sameMachine(const Machine &one, const Machine &other)
{
    return one.cpu == other.cpu && one.logicalCores == other.logicalCores &&
           one.effectiveCores == other.effectiveCores && one.kernel == other.kernel;
}

Sentence machineText(const Machine &machine)
{
    return sentence(
        CORELANE_TR_N("machine.text", "{cpu}, {effective} of {logical} core[|s], {kernel}"),
        arg<"cpu">(machine.cpu), arg<"effective">(Figure::cores(machine.effectiveCores)),
        arg<"logical">(Count(machine.logicalCores)), arg<"kernel">(machine.kernel));
}

} // namespace corelane
