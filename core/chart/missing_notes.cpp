// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/missing_notes.h"

#include "analysis/figures/missing.h"
#include "analysis/figures/run_title.h"

#include <algorithm>
#include <utility>

namespace corelane {
namespace {

constexpr std::size_t kMostMissing = 3; ///< more notes would leave no room for the chart

ChartNote noteOf(Sentence text)
{
    return {.text = std::move(text), .emphasised = true, .isMissing = true};
}

/// What is to be told, and of how many runs.
struct Told {
    Sentence text;
    std::size_t runs = 0;
};

void add(std::vector<Told> &told, Sentence text)
{
    const auto there = std::ranges::find(told, text, &Told::text);
    if (there == told.end())
        told.push_back({std::move(text), 1});
    else
        ++there->runs;
}

Sentence sentenceOf(const Told &told)
{
    if (told.runs == 1)
        return told.text;
    return sentence(CORELANE_TR("missing.of-alike", "{what} (the same of {runs} runs)"),
                    arg<"what">(told.text),
                    arg<"runs">(Figure::number(static_cast<double>(told.runs), 0)));
}

} // namespace

std::vector<ChartNote> missingNotes(const std::vector<const RunRecord *> &runs)
{
    std::vector<Told> told;
    std::size_t incomplete = 0;
    std::size_t all = 0;
    for (const RunRecord *run : runs) {
        if (!run)
            continue;
        ++all;
        const Sentences missing = missingFrom(*run);
        if (!missing.empty())
            ++incomplete;
        for (const Sentence &each : missing)
            add(told, runs.size() == 1 ? each
                                       : sentence(CORELANE_TR("missing.of-run", "{run}: {what}"),
                                                  arg<"run">(runTitle(*run)), arg<"what">(each)));
    }
    if (told.size() <= kMostMissing) {
        std::vector<ChartNote> notes;
        for (const Told &each : told)
            notes.push_back(noteOf(sentenceOf(each)));
        return notes;
    }
    return {noteOf(sentence(CORELANE_TR_N("missing.of-several",
                                          "{some} of {runs} run[|s] were cut, failed, were "
                                          "cancelled or lost stamps or switch records."),
                            arg<"some">(Figure::number(static_cast<double>(incomplete), 0)),
                            arg<"runs">(Count(static_cast<double>(all)))))};
}

} // namespace corelane
