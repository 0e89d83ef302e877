// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounts/account.h"
#include "analysis/accounts/core_time.h"
#include "record/run_record.h"
#include "record/sentence.h"

#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// A run that would confirm or refute a finding.
struct Experiment {
    Sentence title; ///< on a button: "Run with 2 workers"
    RunSpec spec;   ///< of the same runtime

    bool operator==(const Experiment &) const = default;
};

/// A named symptom, found in a measured run.
struct Finding {
    std::string id;        ///< a stable word: "gil-serialises"
    double confidence = 0; ///< 0 … 1: how surely the figures mean it
    Sentence title;        ///< without a full stop: "The GIL serialises the workers"
    Sentences evidence;    ///< the figures: "4 workers waited 57 % of their time for the GIL."
    Sentence meaning;
    std::optional<Experiment> experiment;

    bool operator==(const Finding &) const = default;
};

/// "To check: Run with 2 workers."
Sentence experimentNote(const Experiment &experiment, const Language &language = english());

/// All of it, one thing after the other, with the title as a sentence: what JSON has, and what is
/// read out.
std::string findingText(const Finding &finding, const Language &language = english());

/// What the rules look at, all of one run.
struct Evidence {
    const RunRecord &run;
    const Account &account;
    const RunRecord *baseline = nullptr; ///< the sequential run of the same work, or null
    const CoreTime *cores = nullptr;     ///< null: it is not known what the cores did
};

/// The symptoms of a run that is done, the gravest first; empty for a run that behaves as it
/// should. Pure: a rule per symptom.
std::vector<Finding> findingsOf(const Evidence &evidence);

} // namespace corelane
