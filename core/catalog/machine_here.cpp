// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/machine_here.h"

#include "probe/machine.h"

namespace corelane {

Machine machineHere()
{
    return readMachine();
}

} // namespace corelane
