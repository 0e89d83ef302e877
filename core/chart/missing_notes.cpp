// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/missing_notes.h"

#include "analysis/missing.h"
#include "analysis/run_title.h"

namespace corelane {
namespace {

constexpr std::size_t kMostMissing = 3; ///< more notes would leave no room for the chart

ChartNote noteOf(Sentence text)
{
    return {.text = std::move(text), .emphasised = true, .isMissing = true};
}

} // namespace

std::vector<ChartNote> missingNotes(const std::vector<const RunRecord *> &runs)
{
    std::vector<ChartNote> notes;
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
            notes.push_back(noteOf(runs.size() == 1
                                       ? each
                                       : sentence(CORELANE_TR("missing.of-run", "{run}: {what}"),
                                                  arg<"run">(runTitle(*run)), arg<"what">(each))));
    }
    if (notes.size() <= kMostMissing)
        return notes;
    return {noteOf(sentence(CORELANE_TR_N("missing.of-several",
                                          "{some} of {runs} run[|s] were cut, failed, were "
                                          "cancelled or lost stamps or switch records."),
                            arg<"some">(Figure::number(static_cast<double>(incomplete), 0)),
                            arg<"runs">(Count(static_cast<double>(all)))))};
}

} // namespace corelane
