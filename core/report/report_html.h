// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"
#include "record/sentence.h"

#include <string>
#include <vector>

namespace corelane {

/// A chart as it is drawn into a report: one <svg> element for light paper and one for dark, whose
/// ids are no other picture's.
struct ReportChart {
    std::string title;
    std::string light;
    std::string dark;
};

struct ReportContent {
    const RunRecord *run = nullptr;      ///< the one that the report speaks of
    const RunRecord *baseline = nullptr; ///< the sequential run of the same work, or null
    std::vector<const RunRecord *> runs; ///< all of the run table, in its order
    std::vector<ReportChart> charts;
    const Language *language = &english();
};

/// A report as one HTML document that needs nothing beside it: headline, figures, charts, the
/// account, what was found, the table of runs, and how the figures came about. It is light or dark
/// as the reader's system, and always light on paper.
std::string reportHtml(const ReportContent &content);

} // namespace corelane
