// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/role.h"

#include <span>
#include <string_view>
#include <vector>

namespace corelane {

/// A word of the board, and what it means in one plain sentence, which a first-year student
/// understands.
struct GlossaryEntry {
    std::string_view id; ///< stable: of a state its word(), "gil_wait"
    Term term;           ///< as the board says it
    Term meaning;
};

/// Every state, every quantity, and the other words that headline, findings and charts use.
std::span<const GlossaryEntry> glossary();

/// The entry of a role: each has one.
const GlossaryEntry &entryOf(Role role);

/// The entries whose terms stand in a text as whole words, in whatever case, a plural's s behind
/// them included; in the order in which they stand there, each once. Of two at one place the longer
/// one: "GIL wait", not "GIL". `text` is in that language.
std::vector<const GlossaryEntry *> termsIn(std::string_view text,
                                           const Language &language = english());

} // namespace corelane
