// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/interpreter_cache.h"

#include <chrono>
#include <string>
#include <vector>

namespace corelane {

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
