// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/topology.h"

#include <hwloc.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <type_traits>

namespace corelane {
namespace {

using Topology =
    std::unique_ptr<std::remove_pointer_t<hwloc_topology_t>, decltype(&hwloc_topology_destroy)>;

Topology loadTopology()
{
    // Without it (a container, a chroot) hwloc has nothing to tell, and says so on stderr.
    constexpr const char *kKernelsTopology = "/sys/devices/system/cpu/cpu0/topology";
    hwloc_topology_t raw = nullptr;
    if (access(kKernelsTopology, R_OK) != 0 || hwloc_topology_init(&raw) != 0)
        return {nullptr, &hwloc_topology_destroy};
    Topology topology(raw, &hwloc_topology_destroy);
    hwloc_topology_set_flags(raw, HWLOC_TOPOLOGY_FLAG_INCLUDE_DISALLOWED);
    if (hwloc_topology_load(raw) != 0)
        topology.reset();
    return topology;
}

/// The machine-wide number of the object of this type that holds `pu`; `otherwise` if there is
/// none.
int numberAbove(hwloc_topology_t topology, hwloc_obj_type_t type, hwloc_obj_t pu, int otherwise)
{
    const hwloc_obj_t above = hwloc_get_ancestor_obj_by_type(topology, type, pu);
    return above ? static_cast<int>(above->logical_index) : otherwise;
}

} // namespace

std::vector<CoreTopology> readTopology()
{
    const Topology topology = loadTopology();
    if (!topology)
        return {};
    const bool alike = hwloc_cpukinds_get_nr(topology.get(), 0) <= 1;
    std::vector<CoreTopology> cores;
    hwloc_obj_t pu = nullptr;
    while ((pu = hwloc_get_next_obj_by_type(topology.get(), HWLOC_OBJ_PU, pu)) != nullptr) {
        const int core = static_cast<int>(pu->os_index);
        const int kind = alike ? -1 : hwloc_cpukinds_get_by_cpuset(topology.get(), pu->cpuset, 0);
        cores.push_back({.core = core,
                         .package = numberAbove(topology.get(), HWLOC_OBJ_PACKAGE, pu, 0),
                         .physicalCore = numberAbove(topology.get(), HWLOC_OBJ_CORE, pu, core),
                         .efficiencyKind = kind});
    }
    std::sort(cores.begin(), cores.end(),
              [](const CoreTopology &a, const CoreTopology &b) { return a.core < b.core; });
    return cores;
}

} // namespace corelane
