// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/waiting.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// One file that a process has mapped, from /proc/<pid>/maps.
struct MappedFile {
    std::string path;
    std::uint64_t base = 0; ///< where the file's first byte is, or would be

    bool operator==(const MappedFile &) const = default;
};

/// Each mapped file once, by its first mapping. Pure.
std::vector<MappedFile> parseMaps(std::string_view text);

/// Where CPython keeps its GIL, in a file as its symbols tell: somewhere in _PyRuntime, which 3.7
/// and later export. Before, in the static variables of the evaluation loop, which a file that is
/// not stripped names: gil_mutex, gil_cond, switch_mutex and switch_cond (3.2 to 3.6) or, earlier,
/// a semaphore to which interpreter_lock points (seen on 2.7 and 3.6).
struct RuntimeSymbol {
    AddressRange range;
    bool isPointer = false; ///< the GIL is not there, but where that points to
    bool isRelative = true; ///< to the file's base in memory; false: a program at a fixed address
    /// Built to run without a GIL: it exports PyUnstable_Module_SetGIL, which others lack.
    bool isFreeThreaded = false;

    bool operator==(const RuntimeSymbol &) const = default;
};

/// Empty where the file cannot be read, is no ELF file, or does not define any of that.
std::optional<RuntimeSymbol> readRuntimeSymbol(const std::string &path);

/// Where a process has its GIL: that lock and its conditions, or a pointer to them.
struct GilPlace {
    AddressRange range;
    bool isPointer = false;
};

/// Finds the addresses of a process at which a futex is the GIL of its main interpreter. Keeps what
/// it has learnt of each file. Not of interpreters with a GIL of their own, nor of PyPy.
class PythonRuntimes {
public:
    /// Empty for what is no CPython, or has no GIL. Reads /proc/<pid>/maps.
    std::optional<GilPlace> gilOf(int process);

private:
    std::map<std::string, std::optional<RuntimeSymbol>> m_files;
};

/// What a pointer to a GIL leads to, by the process's memory; empty where it leads to nothing yet:
/// CPython before 3.2 makes its GIL when it starts a thread.
std::optional<AddressRange> gilBehind(int process, const GilPlace &pointer);

} // namespace corelane
