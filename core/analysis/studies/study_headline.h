// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/explanation.h"
#include "analysis/studies/study.h"

namespace corelane {

/// A study's answer, made from its figures: what is best, how far it scales, from where it pays;
/// and how sure that is.
Headline studyHeadline(const StudyResult &study);

/// One sentence per fit, or why there is none: "Python 3.11 processes, Amdahl's law: serial
/// fraction 26.0 % (24.1–28.2), …".
Sentences fitSentences(const StudyResult &study);

/// How many runs a row has, and that some lie far off: "6, 1 outlier".
Sentence runsText(const StudyRow &row);

/// "1.93 (1.85–2.01)"
Interval intervalOf(const RatioEstimate &ratio);
/// "1.612 s (1.581–1.660)": three digits that mean something, also of a millisecond.
Interval intervalOf(const MedianEstimate &estimate);
/// How many decimals that takes.
int decimalsOf(double time_s);

} // namespace corelane
