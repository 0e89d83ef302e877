// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/run_record.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace corelane {

/// Takes a trace piece by piece.
using TraceSink = std::function<void(std::string_view)>;

/// Runs in the Trace Event format, JSON object form ("Trace Event Format", Google, 2016), which
/// Perfetto and the Firefox Profiler open. Times are microseconds from each run's release, with
/// the nanoseconds behind the point.
///
/// Each run is two processes. The first has a thread per worker: its chunks as slices, in them its
/// states; the phases of the main program as a thread of their own; memory as a counter. The second
/// has a thread per core, where the switches are known exactly: who was on it; and a counter per
/// core of this run, the rest and steal, in percent. Sampled states of one stretch, whose order
/// is not known, stand one behind the other, each as long as its share, and say so in their
/// arguments.
void writeTrace(const std::vector<const RunRecord *> &runs, const TraceSink &sink);
/// The same as one text.
std::string traceEvents(const std::vector<const RunRecord *> &runs);

} // namespace corelane
