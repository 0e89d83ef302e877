// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/account.h"
#include "analysis/findings.h"
#include "record/run_record.h"
#include "record/sentence.h"

#include <vector>

namespace corelane {

/// What comes first, made from measured figures.
struct Headline {
    /// What happened, without a full stop: "Python 3.11 threads ×4: 4.00 s real, 4.01 s CPU — 1.00
    /// of 2 cores busy".
    Sentence what;
    Sentences why; ///< why, or what to compare with; may be empty

    bool operator==(const Headline &) const = default;
};

/// A run explained. The headline's why is the evidence of the gravest finding, so that the two
/// cannot contradict each other; where nothing was found, it is what the times alone tell, which
/// may be that they cannot.
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

/// `baseline` is the run that speedup is counted from, `account` where the run's time went; either
/// may be null. A run under way is told as it stands.
Explanation explain(const RunRecord &run, const RunRecord *baseline, const Account *account);

/// The headline's first sentence alone.
Sentence whatHappened(const RunRecord &run);
Sentence didNotRun(const RunRecord &run);

} // namespace corelane
