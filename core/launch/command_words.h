// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// A command line cut into words as a shell would: blanks separate; '…', "…" and \ keep them
/// together. Errors: a quote is left open, or an unquoted character would be the shell's own work
/// (a pipe, a variable, a pattern), which nobody does here.
Result<std::vector<std::string>> commandWords(std::string_view line);

/// A word as a shell, and commandWords, take it for itself.
std::string quotedWord(const std::string &word);

} // namespace corelane
