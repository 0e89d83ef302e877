// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/headline.h"
#include "analysis/study.h"

#include <string>
#include <vector>

namespace corelane {

/// A study's answer in two sentences, made from its figures: what is best, how far it scales, from
/// where it pays; and how sure that is.
Headline studyHeadline(const StudyResult &study);

/// One sentence per fit, or why there is none: "Python 3.11 processes, Amdahl's law: serial part
/// 26 % (24–28 %), …".
std::vector<std::string> fitSentences(const StudyResult &study);

/// How many runs a row has, and that some lie far off: "6, 1 outlier".
std::string runsText(const StudyRow &row);

/// "1.93 (1.85–2.01)": a ratio with its interval.
std::string intervalText(const RatioEstimate &ratio, int digits);
/// "1.612 s (1.581–1.660)": three digits that mean something, also of a millisecond.
std::string intervalText(const MedianEstimate &estimate);
/// How many decimals that takes.
int decimalsOf(double time_s);

} // namespace corelane
