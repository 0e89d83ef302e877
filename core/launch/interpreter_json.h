// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/interpreter.h"

#include <nlohmann/json.hpp>

namespace corelane {

/// What an interpreter says of itself, as its probe prints it and the cache keeps it. Whatever is
/// missing or of another type has its default value.
InterpreterFacts factsOf(const nlohmann::json &object);
nlohmann::json factsObject(const InterpreterFacts &facts);

/// The facts, when they are those of an interpreter that models can run in. Errors: they are not
/// understood, or it is too old.
Result<InterpreterFacts> usableFacts(const nlohmann::json &object, const std::string &program);

/// The text under a key, empty where there is none.
std::string textAt(const nlohmann::json &object, const char *key);
std::vector<std::string> textsAt(const nlohmann::json &object, const char *key);

} // namespace corelane
