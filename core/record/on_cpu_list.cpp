// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/on_cpu_list.h"

namespace corelane {

template class StretchList<OnCpu, OnCpuWho>;

} // namespace corelane
