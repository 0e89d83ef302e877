// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "analysis/findings/cause.h"
#include "analysis/findings/findings.h"
#include "record/run_record.h"
#include "record/sentence.h"

#include <optional>
#include <vector>

namespace corelane {

/// What comes first, made from measured figures.
struct Headline {
    /// What happened, without a full stop: "Python 3.11 threads ×4: 4.00 s real, 4.01 s CPU — 1.00
    /// of 2 cores busy".
    Sentence what;
    Sentences why; ///< why, or what to compare with; may be empty
    /// Why, in a word; empty for a run that is not done, and where only its times are known.
    std::optional<Cause> cause;

    bool operator==(const Headline &) const = default;
};

/// A run explained. The headline's why is the gravest loss of the account over cores, told by the
/// finding of it where there is one, so that the two cannot contradict each other. Where there is
/// no such account, it is the gravest finding, else what the times alone tell, which may be that
/// they cannot.
struct Explanation {
    Headline headline;
    std::vector<Finding> findings; ///< of a run that is done, the gravest first

    /// What a finding's evidence has beyond the headline, for whoever shows it below that.
    Sentences evidenceBelow(const Finding &finding) const
    {
        return untold(finding.evidence, headline.why);
    }
    /// What the recorder warned of, but for what a finding tells with more figures.
    std::vector<Warning> warningsBelow(const RunRecord &run) const;

    bool operator==(const Explanation &) const = default;
};

/// `baseline` is the run that speedup is counted from, `account` where the time of the run's
/// workers or threads went, `cores` where that of the cores did; each may be null. A run under way
/// is told as it stands.
Explanation explain(const RunRecord &run, const RunRecord *baseline, const Account *account,
                    const CoreTime *cores);

/// The headline's first sentence alone.
Sentence whatHappened(const RunRecord &run);
Sentence didNotRun(const RunRecord &run);

} // namespace corelane
