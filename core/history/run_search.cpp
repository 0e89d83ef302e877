// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/run_search.h"

#include "analysis/figures/run_facts.h"
#include "analysis/figures/run_title.h"
#include "record/text.h"

#include <algorithm>
#include <array>

namespace corelane {
namespace {

constexpr std::array<std::string_view, 11> kKeys{"model",   "workload", "workers", "size",
                                                 "runtime", "option",   "name",    "note",
                                                 "answer",  "when",     "is"};

/// Takes a word off the front; quotation marks keep blanks inside and are left out themselves.
std::string takeTyped(std::string_view &rest)
{
    std::string word;
    bool isQuoted = false;
    std::size_t at = 0;
    for (; at < rest.size() && (isQuoted || rest[at] != ' '); ++at) {
        if (rest[at] == '"')
            isQuoted = !isQuoted;
        else
            word += rest[at];
    }
    rest.remove_prefix(at);
    return word;
}

bool contains(std::string_view text, const std::string &part)
{
    return lowered(text).find(part) != std::string::npos;
}

bool containsOption(const RunRecord &run, const std::string &part)
{
    return std::any_of(run.spec.options.begin(), run.spec.options.end(), [&](const auto &option) {
        return contains(option.first + "=" + option.second, part);
    });
}

bool isAs(const std::string &word, const RunRecord &run, const RunNote &note, bool isRunning)
{
    const auto ended = [&run](Outcome outcome) { return run.end && run.end->outcome == outcome; };
    if (word == "done")
        return ended(Outcome::done);
    if (word == "failed")
        return ended(Outcome::failed) || (!run.end && !isRunning);
    if (word == "cancelled")
        return ended(Outcome::cancelled);
    if (word == "running")
        return isRunning;
    if (word == "pinned")
        return note.isPinned;
    if (word == "named")
        return !note.name.empty();
    if (word == "noted")
        return !note.note.empty();
    const bool isChecked = run.answer && run.expectedAnswer;
    if (word == "right")
        return isChecked && run.answerMatches();
    return word == "wrong" && isChecked && !run.answerMatches();
}

bool isModel(const RunRecord &run, const std::string &text)
{
    return contains(run.spec.model, text) || contains(modelTitle(run), text) ||
           contains(commandText(run.spec), text);
}

bool isRuntime(const RunRecord &run, const std::string &text)
{
    return contains(runtimeTitle(run.runtime), text) ||
           contains(run.runtime.name + " " + run.runtime.version, text) ||
           contains(run.runtime.path, text);
}

bool meets(const SearchTerm &term, const RunRecord &run, const RunNote &note, bool isRunning)
{
    const std::string &text = term.text;
    if (term.key == "model")
        return isModel(run, text);
    if (term.key == "workload")
        return contains(run.spec.workload, text);
    if (term.key == "workers") // a number is meant as a whole: 1 is not 16
        return std::to_string(run.spec.workers) == text;
    if (term.key == "size")
        return std::to_string(run.spec.size) == text;
    if (term.key == "runtime")
        return isRuntime(run, text);
    if (term.key == "option")
        return containsOption(run, text);
    if (term.key == "name")
        return contains(note.name, text);
    if (term.key == "note")
        return contains(note.note, text);
    if (term.key == "answer")
        return contains(run.answer.value_or(""), text);
    if (term.key == "when")
        return contains(whenText(run), text);
    if (term.key == "is")
        return isAs(text, run, note, isRunning);
    return isModel(run, text) || contains(run.spec.workload, text) || isRuntime(run, text) ||
           contains(note.name, text) || contains(note.note, text) || containsOption(run, text) ||
           contains(whenText(run), text) || isAs(text, run, note, isRunning);
}

} // namespace

RunSearch searchOf(std::string_view typed)
{
    RunSearch search;
    while (!typed.empty()) {
        if (typed.front() == ' ') {
            typed.remove_prefix(1);
            continue;
        }
        SearchTerm term;
        term.isExcluded = typed.front() == '-' && typed.size() > 1 && typed[1] != ' ';
        if (term.isExcluded)
            typed.remove_prefix(1);
        std::string word = lowered(takeTyped(typed));
        const std::size_t colon = word.find(':');
        const std::string key = word.substr(0, colon);
        if (colon != std::string::npos &&
            std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end()) {
            term.key = key;
            word.erase(0, colon + 1);
        }
        if (term.key == "size")
            std::erase(word, ',');
        term.text = word;
        if (!term.text.empty()) // "model:" is not yet typed to its end
            search.push_back(term);
    }
    return search;
}

std::string unknownKey(std::string_view typed)
{
    for (const SearchTerm &term : searchOf(typed)) {
        const std::size_t colon = term.text.find(':');
        const bool isKey =
            colon != std::string::npos && colon > 0 &&
            std::all_of(term.text.begin(), term.text.begin() + static_cast<long>(colon),
                        [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
        if (term.key.empty() && isKey)
            return term.text.substr(0, colon);
    }
    return {};
}

bool matches(const RunSearch &search, const RunRecord &run, const RunNote &note, bool isRunning)
{
    return std::all_of(search.begin(), search.end(), [&](const SearchTerm &term) {
        return meets(term, run, note, isRunning) != term.isExcluded;
    });
}

std::string searchWord(const std::string &key, const std::string &text)
{
    const bool needsMarks = text.find(' ') != std::string::npos;
    return key + ":" + (needsMarks ? "\"" + text + "\"" : text);
}

} // namespace corelane
