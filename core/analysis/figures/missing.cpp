// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures/missing.h"

#include "analysis/figures/run_facts.h"
#include "record/utf8.h"
#include "record/words.h"

namespace corelane {
namespace {

/// So many digits that a small share is not told as none.
Figure lostShare(std::int64_t part, std::int64_t whole)
{
    const double share = static_cast<double>(part) / static_cast<double>(whole);
    return Figure::percent(share, share >= 0.1 ? 0 : share >= 0.001 ? 1 : 3);
}

/// The count is known of every recording, the share where the stamps that arrived are.
Sentence lostStamps(const RunRecord &run)
{
    const std::int64_t lost = run.droppedStamps;
    const auto arrived = static_cast<std::int64_t>(run.stamps.size());
    if (arrived == 0)
        return sentence(
            CORELANE_TR_N("missing.stamps", "{lost} stamp[|s] of its workers [was|were] lost."),
            arg<"lost">(Count(static_cast<double>(lost))));
    return sentence(CORELANE_TR("missing.stamps-share",
                                "{share} of its workers' stamps were lost ({lost} of {all}): what "
                                "is told by chunks, such as start-up and idle tail, is known in "
                                "part alone."),
                    arg<"share">(lostShare(lost, lost + arrived)),
                    arg<"lost">(Figure::number(static_cast<double>(lost), 0)),
                    arg<"all">(Figure::number(static_cast<double>(lost + arrived), 0)));
}

std::int64_t lostSwitches(const RunRecord &run)
{
    std::int64_t records = 0;
    for (const LostStretch &stretch : run.lostStretches)
        records += stretch.records;
    return records;
}

} // namespace

Sentence notDone(const RunRecord &run)
{
    if (!run.end)
        return run.isCut ? CORELANE_TR("missing.end", "The recording stops before the end of the "
                                                      "run: what came after is not known.")
                         : Sentence{};
    const std::string &reason = run.end->reason;
    const auto why = arg<"reason">(visible(reason));
    switch (run.end->outcome) {
    case Outcome::done:
        break;
    case Outcome::failed:
        return reason.empty()
                   ? CORELANE_TR("missing.failed", "The run failed before it was done.")
                   : sentence(CORELANE_TR("missing.failed-as", "The run failed: {reason}."), why);
    case Outcome::cancelled:
        return reason.empty() || reason == word(Outcome::cancelled)
                   ? CORELANE_TR("missing.cancelled", "The run was cancelled before it was done.")
                   : sentence(
                         CORELANE_TR("missing.cancelled-as", "The run was cancelled: {reason}."),
                         why);
    }
    return {};
}

Sentences lostFrom(const RunRecord &run)
{
    Sentences lost;
    if (run.droppedStamps > 0)
        lost.push_back(lostStamps(run));
    if (const std::int64_t records = lostSwitches(run); records > 0)
        lost.push_back(sentence(CORELANE_TR_N("missing.switches",
                                              "{records} switch record[ was|s were] lost: where "
                                              "threads were meanwhile is unexplained."),
                                arg<"records">(Count(static_cast<double>(records)))));
    return lost;
}

Sentences missingFrom(const RunRecord &run)
{
    Sentences missing = lostFrom(run);
    if (Sentence first = notDone(run); !first.empty())
        missing.insert(missing.begin(), std::move(first));
    return missing;
}

Sentences missingInShort(const RunRecord &run)
{
    Sentences missing;
    if (!run.end && run.isCut)
        missing.push_back(CORELANE_TR("missing.short-cut", "cut"));
    else if (run.end && run.end->outcome != Outcome::done)
        missing.push_back(title(run.end->outcome));
    if (run.droppedStamps > 0)
        missing.push_back(CORELANE_TR("missing.short-stamps", "stamps lost"));
    if (lostSwitches(run) > 0)
        missing.push_back(CORELANE_TR("missing.short-switches", "switches lost"));
    return missing;
}

} // namespace corelane
