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

/// Where CPython keeps its state, in a file as its dynamic symbols tell.
struct RuntimeSymbol {
    AddressRange range;
    bool isRelative = true; ///< to the file's base in memory; false: a program at a fixed address
    /// Built to run without a GIL: it exports PyUnstable_Module_SetGIL, which others lack.
    bool isFreeThreaded = false;

    bool operator==(const RuntimeSymbol &) const = default;
};

/// Empty where the file cannot be read, is no ELF file, or does not define _PyRuntime.
std::optional<RuntimeSymbol> readRuntimeSymbol(const std::string &path);

/// Finds the addresses of a process at which a futex is the GIL of its main interpreter: those of
/// _PyRuntime, in which CPython keeps that lock and its conditions (seen on 3.11, 3.13 and 3.14).
/// Keeps what it has learnt of each file. Not of interpreters with a GIL of their own, nor of PyPy.
class PythonRuntimes {
public:
    /// Empty for what is no CPython, or has no GIL. Reads /proc/<pid>/maps.
    std::optional<AddressRange> gilOf(int process);

private:
    std::map<std::string, std::optional<RuntimeSymbol>> m_files;
};

} // namespace corelane
