// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace corelane {

/// What a run is asked to do. A plain value: the window, the command line, the recording and the
/// tests all speak of a run through it. The names are the catalogue's ("primes", "python.threads").
struct RunSpec {
    std::string workload;
    std::string model;
    int workers = 0;       ///< 0: not chosen yet; the catalogue fills in the default
    std::int64_t size = 0; ///< in the workload's own unit; 0: not chosen yet
    std::map<std::string, std::string> options;
    /// The command line of model "command"; this and the next two are empty for all others.
    std::vector<std::string> command;
    std::string commandName; ///< what a person calls it; empty: it is known by its words
    std::string folder;      ///< where it works; empty: where whoever started it does

    bool operator==(const RunSpec &) const = default;
};

/// State of CPython's Global Interpreter Lock in a runtime.
enum class Gil {
    none, ///< the runtime has no such thing (C++, any command)
    on,
    off, ///< a free-threaded build that runs without it
};

/// What a model runs in: C++ (native), one Python interpreter, or any command.
struct Runtime {
    std::string name;    ///< "CPython", "PyPy", "C++", "command"
    std::string version; ///< "3.11.2"; for C++ the compiler's
    std::string path;    ///< the interpreter's own path; empty for the others
    Gil gil = Gil::none;

    bool operator==(const Runtime &) const = default;
};

} // namespace corelane
