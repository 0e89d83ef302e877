// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/account.h"
#include "record/run_record.h"

#include <optional>
#include <string>
#include <vector>

namespace corelane {

/// A run that would confirm or refute a finding.
struct Experiment {
    std::string text; ///< on a button: "Run with 2 workers"
    RunSpec spec;     ///< of the same runtime

    bool operator==(const Experiment &) const = default;
};

/// A named symptom, found in a measured run.
struct Finding {
    std::string id;        ///< a stable word: "gil-serialises"
    double confidence = 0; ///< 0 … 1: how surely the figures mean it
    std::string title;     ///< "The GIL serialises the workers"
    std::string evidence;  ///< the figures: "4 workers waited 57 % of their time for the GIL; …"
    std::string meaning;   ///< one sentence
    std::optional<Experiment> experiment;

    /// All of it in sentences, for the terminal and for JSON.
    std::string text() const;

    bool operator==(const Finding &) const = default;
};

/// What the rules look at, all of one run.
struct Evidence {
    const RunRecord &run;
    const Account &account;
    const RunRecord *baseline = nullptr; ///< the sequential run of the same work, or null
};

/// The symptoms of a run that is done, the gravest first; empty for a run that behaves as it
/// should. Pure: a rule per symptom.
std::vector<Finding> findingsOf(const Evidence &evidence);

} // namespace corelane
