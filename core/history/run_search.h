// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/run_note.h"
#include "record/run_record.h"

#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// One word of a search. Upper and lower case are alike (of the letters A to Z).
struct SearchTerm {
    std::string key;  ///< "model" in model:threads; empty: the word may stand anywhere
    std::string text; ///< in lower case
    bool isExcluded = false;

    bool operator==(const SearchTerm &) const = default;
};

/// All of its terms must be met; none: every run is found.
using RunSearch = std::vector<SearchTerm>;

/// A search as it is typed: words, "several words" in quotation marks, `key:text`, and -word for
/// what must not be there. Keys: model, workload, workers, size, runtime, option, name, note,
/// answer, when, and is (done, failed, cancelled, running, pinned, named, noted, right, wrong). A
/// word with a colon whose key is none of these is a plain word.
RunSearch searchOf(std::string_view typed);

/// The first key of a search that there is not, such as "speedup" in speedup:>1; empty where there
/// is none. Its word is looked for as it stands.
std::string unknownKey(std::string_view typed);

/// `isRunning`: tells a run under way from one whose recording stops before its end.
bool matches(const RunSearch &search, const RunRecord &run, const RunNote &note, bool isRunning);

/// `text` in quotation marks where a search would take it for several words.
std::string searchWord(const std::string &key, const std::string &text);

} // namespace corelane
