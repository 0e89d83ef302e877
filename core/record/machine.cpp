// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/machine.h"

#include "record/text.h"

namespace corelane {

bool sameMachine(const Machine &one, const Machine &other)
{
    return one.cpu == other.cpu && one.logicalCores == other.logicalCores &&
           one.effectiveCores == other.effectiveCores && one.kernel == other.kernel;
}

std::string machineText(const Machine &machine)
{
    const double effective = machine.effectiveCores;
    const bool isWhole = effective == static_cast<double>(static_cast<int>(effective));
    return machine.cpu + ", " + decimal(effective, isWhole ? 0 : 2) + " of " +
           std::to_string(machine.logicalCores) + " cores, " + machine.kernel;
}

} // namespace corelane
