// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/python_runtime.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace corelane {

/// Tells of a futex's address whether it belongs to a lock that lets one thread of a process run at
/// a time: CPython's, which is looked for when a process is asked about first, or one that the
/// process has named with a stamp.
class GilAddresses {
public:
    /// From a stamp.
    void add(int process, AddressRange range);
    bool isGil(int process, std::uint64_t address);
    void forget(int process) { m_found.erase(process); }

private:
    PythonRuntimes m_runtimes;
    std::map<int, std::optional<GilPlace>> m_found; ///< CPython's, by process
    std::map<int, std::vector<AddressRange>> m_named;
};

} // namespace corelane
