// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lanes/lane_stream.h"
#include "record/run_record.h"

#include <vector>

namespace corelane {

/// Which lanes wait on sockets for other threads of the run, as a client does for a server that the
/// run has started, too: of a connection nobody says where it ends. The evidence is that while such
/// a thread waited, some other thread of the run nearly always had work, far more often than it
/// would by chance. Empty where no thread was seen waiting on a socket; else one for each lane.
/// Costs a sort of all stretches, and 16 bytes for each that is work.
std::vector<bool> servedWithin(const RunRecord &run, const LaneStreams &threads);

} // namespace corelane
