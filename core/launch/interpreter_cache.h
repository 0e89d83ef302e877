// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/interpreter.h"

#include <mutex>
#include <optional>

namespace corelane {

/// What interpreters said when they were asked, kept in a file from one start to the next. An entry
/// counts as long as nothing that it depends on has changed: the program's file (time of
/// modification and size, past links), the folders that it imports from, the variables that Python
/// heeds. A file that is missing or damaged means asking again. Any thread.
class InterpreterCache {
public:
    /// An empty path: nothing is kept.
    explicit InterpreterCache(std::string path) : m_path(std::move(path)) {}

    std::optional<InterpreterFacts> find(const std::string &program) const;

    /// Keeps an answer, unless the interpreter that gave it is another than the program: what a
    /// shim or wrapper starts may change while it stays as it is. Errors: the file cannot be
    /// written; the old one then stays.
    Status keep(const std::string &program, const InterpreterFacts &facts);

private:
    std::string m_path;
    mutable std::mutex
        m_mutex; ///< of this process; another's entry that is lost is asked for again
};

/// $XDG_CACHE_HOME/corelane/interpreters.json, in ~/.cache without it; empty without a home.
std::string interpreterCacheFile();

/// The facts from the cache, else from the interpreter itself, which are then kept. Failures are
/// not kept. Errors as those of probeInterpreter. Blocks; any thread.
Result<InterpreterFacts> askInterpreter(const std::string &program, InterpreterCache &cache,
                                        std::chrono::milliseconds timeout = kProbeTimeout,
                                        const std::stop_token &stop = {});

} // namespace corelane
