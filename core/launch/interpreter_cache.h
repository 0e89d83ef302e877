// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/interpreter.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

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
    mutable std::mutex m_mutex; ///< in this process; what another's write loses is asked again
};

/// $XDG_CACHE_HOME/corelane/interpreters.json, in ~/.cache without it; empty without a home.
std::string interpreterCacheFile();

/// The facts from the cache, else from the interpreter itself, which are then kept. Failures are
/// not kept. Errors as those of probeInterpreter. Blocks; any thread.
Result<InterpreterFacts> askInterpreter(const std::string &program, InterpreterCache &cache,
                                        std::chrono::milliseconds timeout = kProbeTimeout,
                                        const std::stop_token &stop = {});

/// So many probes at a time: each mostly waits for the disk, and one that hangs holds up few.
inline constexpr std::size_t kMostAskedAtOnce = 4;

/// A program and what asking it said.
struct AskedInterpreter {
    std::string program;
    Result<InterpreterFacts> answer;
};

/// Asks all of them, kMostAskedAtOnce at a time, from the cache where it knows; in the order given.
/// What has not answered when `timeout` is over has that as its error. Two names of one interpreter
/// give one entry, the first. Blocks; any thread.
std::vector<AskedInterpreter> askInterpreters(const std::vector<std::string> &programs,
                                              InterpreterCache &cache,
                                              std::chrono::milliseconds timeout);

/// Whether two answers came from one interpreter.
bool isSameInterpreter(const InterpreterFacts &one, const InterpreterFacts &other);

} // namespace corelane
