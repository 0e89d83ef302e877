// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/machine.h"

#include "probe/affinity.h"
#include "probe/cgroup.h"
#include "probe/topology.h"
#include "record/text.h"
#include "system/proc_file.h"

#include <sys/utsname.h>

#include <algorithm>

namespace corelane {
namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string_view valueOf(std::string_view key, std::string_view cpuinfo)
{
    while (!cpuinfo.empty()) {
        const std::string_view line = takeLine(cpuinfo);
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && trimmed(line.substr(0, colon)) == key)
            return trimmed(line.substr(colon + 1));
    }
    return {};
}

std::string readKernel()
{
    utsname names{};
    if (uname(&names) != 0)
        return {};
    return std::string(names.sysname) + " " + names.release;
}

} // namespace

std::string parseCpuModel(std::string_view cpuinfo)
{
    // x86, arm (32 bits); mips; power; s390; riscv; the board's name as the last resort.
    for (const std::string_view key :
         {"model name", "cpu model", "cpu", "processor 0", "uarch", "Hardware"}) {
        const std::string_view value = valueOf(key, cpuinfo);
        if (!value.empty())
            return std::string(value);
    }
    return {};
}

double effectiveCores(const Machine &machine)
{
    const double usable = machine.affinity.empty() ? machine.logicalCores
                                                   : static_cast<double>(machine.affinity.size());
    return machine.quotaCores ? std::min(usable, *machine.quotaCores) : usable;
}

Machine readMachine()
{
    Machine machine;
    machine.cpu = parseCpuModel(readSmallFile("/proc/cpuinfo").value_or(""));
    machine.kernel = readKernel();
    machine.logicalCores = static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN));
    machine.topology = readTopology();
    machine.affinity = cpusIn(readCpuMask(0).value_or(CpuMask()));
    if (const auto quota = readQuota())
        machine.quotaCores = quota->cores;
    machine.effectiveCores = effectiveCores(machine);
    return machine;
}

} // namespace corelane
