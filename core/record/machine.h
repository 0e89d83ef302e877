// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/cpu_list.h"
#include "record/sentence.h"

#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// One logical CPU in the machine. Numbers as the kernel's; they may have gaps.
struct CoreTopology {
    int core = 0;            ///< logical CPU number
    int package = 0;         ///< socket
    int physicalCore = 0;    ///< logical CPUs with the same physicalCore are SMT siblings
    int efficiencyKind = -1; ///< hwloc's CPU kind, higher is faster; -1 where all are alike

    bool operator==(const CoreTopology &) const = default;
};

/// What a run had to run on.
struct Machine {
    std::string cpu;    ///< model name
    std::string kernel; ///< "Linux 6.1.0-18-amd64"
    int logicalCores = 0;
    std::vector<CoreTopology> topology;
    CpuList affinity;                 ///< CPUs the run may use
    std::optional<double> quotaCores; ///< cgroup CPU quota in cores; empty: none is set
    double effectiveCores = 0;        ///< min(affinity, quota)

    bool operator==(const Machine &) const = default;
};

/// Whether times of the two can be set against each other: the same CPU with as many cores, as many
/// of them to be used, and the same kernel, whose scheduler and mitigations are in every time.
/// Which of its cores a run may use does not count, nor does what a summary leaves out.
bool sameMachine(const Machine &one, const Machine &other);

/// What sameMachine() goes by, to be read: "A CPU, 2 of 4 cores, Linux 6.1.0-18-amd64".
Sentence machineText(const Machine &machine);

} // namespace corelane
